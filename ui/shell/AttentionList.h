// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "ui/shell/Mentions.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace hadir::ui {

class FlowLayout;

/// One refused change in the words of whoever made it.
struct AttentionItem
{
    store::RefusedCommand refused;
    QString headline; ///< "Reply by email to Ahmad was held back"
    QString cause;    ///< what happened meanwhile, who did it and when; empty when nobody did
    std::optional<domain::CustomerId> customer = {}; ///< whom it was about, where that is known
    std::optional<domain::CaseId> caseId = {};

    bool operator==(const AttentionItem &other) const
    {
        return refused.number == other.refused.number && headline == other.headline
               && cause == other.cause;
    }
};

/// A note of a colleague's that names whoever looks, in words.
struct MentionItem
{
    Mention mention;
    QString headline; ///< "Omar mentioned you: Ahmad"
    QString words;    ///< of the note, its beginning

    bool operator==(const MentionItem &) const = default;
};

/// Who mentioned the agent, and what the ledger turned down: each with its reason and every word that was typed, to copy and
/// send again or to let go. Nothing leaves it by itself.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    /// `sent` says in a sentence what became of the others; empty when nobody knows.
    void show(const QList<AttentionItem> &items,
              const QList<store::UnreadableRefusal> &unreadable = {}, const QString &sent = {});
    using QWidget::show;
    /// Above what was turned down.
    void showMentions(const QList<MentionItem> &mentions);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void discardRequested(qint64 number);
    /// Its words are wanted in the composer of their case.
    void editRequested(const hadir::store::RefusedCommand &refused);
    /// A reply that was held back: to see what happened and decide.
    void decisionRequested(const hadir::store::RefusedCommand &refused);
    /// To be done all the same, on what is there now.
    void retryRequested(const hadir::store::RefusedCommand &refused);
    /// The note is wanted where it stands.
    void mentionRequested(const hadir::ui::Mention &mention);
    /// To look at what it was about.
    void customerRequested(hadir::domain::CustomerId customer,
                           std::optional<hadir::domain::CaseId> caseId);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *scrolled();
    void fit();
    void settle();
    [[nodiscard]] static QString adviceFor(const AttentionItem &item);
    QWidget *rowFor(const MentionItem &item, QWidget *rows);
    QWidget *rowFor(const AttentionItem &item, QWidget *rows);
    QWidget *rowFor(const store::UnreadableRefusal &refusal, QWidget *rows);
    FlowLayout *actionsFor(const AttentionItem &item, QWidget *row);
    [[nodiscard]] int mostHeight() const;

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QPointer<QScrollArea> m_area; ///< none while nothing was turned down
    QList<MentionItem> m_mentions;
    QList<AttentionItem> m_items;
    QList<store::UnreadableRefusal> m_unreadable;
    QString m_sent;
};
} // namespace hadir::ui
