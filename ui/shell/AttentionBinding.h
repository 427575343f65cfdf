// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

class AttentionList;
class Mentions;
struct Mention;
struct MentionItem;
class Popover;
class SentSince;
class ShellWindow;

/// "Needs attention": what the ledger turned down, how many there are in the status bar, and what
/// the agent decides about each.
class AttentionBinding final : public QObject
{
    Q_OBJECT

public:
    AttentionBinding(desk::Desk &desk, ShellWindow &shell, QObject *parent = nullptr);
    ~AttentionBinding() override;

    void setDirectory(const models::Directory &directory) { m_directory = directory; }
    /// Reads what there is; says so when it has become more.
    void show();
    void open();
    /// The desk has opened.
    void begin();
    /// That customer is in sight; see Mentions.
    void look(domain::CustomerId customer);
    /// Puts back what was discarded last, within ten seconds; once more, what was before that.
    /// False when there is nothing such.
    bool takeBack();

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);
    /// To this entry of theirs.
    void entryWanted(hadir::domain::CustomerId customer,
                     std::optional<hadir::domain::CaseId> caseId,
                     hadir::domain::InteractionId entry);
    /// A reply that was held back waits for a decision.
    void decisionWanted(const hadir::store::RefusedCommand &refused);
    /// Its words go back into the composer.
    void editWanted(const hadir::store::RefusedCommand &refused);
    /// These are discarded and can still be taken back; whoever shows something of them shows it no
    /// more.
    void leavingChanged(const QList<qint64> &refused);

private:
    /// How many the toast has spoken of.
    struct Told
    {
        int refused = 0;
        int held = 0;
    };

    [[nodiscard]] static QString wordsFor(const Told &all);
    [[nodiscard]] QString sentWords() const;
    void leaveNothing();
    void listen();
    void discard(qint64 number);
    void sayLeaving();
    void putBack(qint64 number);
    void letGo(qint64 number);
    void showMentions();
    [[nodiscard]] MentionItem itemFor(const Mention &mention) const;
    void tryAgain(const store::RefusedCommand &refused);

    desk::Desk &m_desk;
    ShellWindow &m_shell;
    models::Directory m_directory;
    AttentionList *m_list;
    Popover *m_popover;
    SentSince *m_sent;
    Mentions *m_mentions;
    qsizetype m_mentioned = 0; ///< how many the toast has spoken of
    Told m_told;
    /// Discarded and not shown any more, newest last, but on disk for as long as that can be taken
    /// back: so a crash in between brings them back.
    struct Leaving
    {
        qint64 number = 0;
        int discard = 0; ///< which of them: what was taken back may be discarded once more
    };
    QList<Leaving> m_leaving;
    QList<qint64> m_gone; ///< for good, though the file may still name them
    int m_discards = 0;
};
} // namespace hadir::ui
