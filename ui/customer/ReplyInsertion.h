// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/OfferedReply.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;

namespace hadir::ui {

class IconButton;
class ReplyPicker;
class TextBox;

/// Turns "::" and what is typed behind it into a saved reply.
///
/// As long as the caret stands behind "::" at the beginning of a word it asks what there is, shows
/// it beside the caret, and takes the keys of a list. What is inserted takes the place of what was
/// typed, as one step that can be undone. It is also the button that begins it. The text box
/// outlives it.
class ReplyInsertion final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyInsertion(TextBox &body, QWidget *parent = nullptr);
    ~ReplyInsertion() override;

    /// What begins it by key, for the words of the button.
    void setKeys(const QKeySequence &keys);
    /// Begins at the caret as if "::" had been typed.
    void begin();
    /// The answer to wanted(); what came too late is passed over.
    void offer(const QString &query, const QList<OfferedReply> &offered);
    [[nodiscard]] bool isOpen() const;
    void closeList();

Q_SIGNALS:
    /// The list is about to open: what is filled in is read now.
    void begun();
    /// What there is for these words is to be offered.
    void wanted(const QString &query);
    void keepWanted();   ///< see ReplyPicker
    void manageWanted(); ///< likewise

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Token
    {
        int from = 0; ///< of its colons in the document
        QString query;
    };
    [[nodiscard]] std::optional<Token> token() const;
    void look();
    void say();
    void leave();
    void drop();
    void insert();
    void place();
    [[nodiscard]] bool take(const QKeyEvent &key);

    TextBox &m_body;
    IconButton *m_button;
    QKeySequence m_keys;
    QPointer<ReplyPicker> m_picker; ///< made when it is needed first; the window's child
    std::optional<int> m_left;      ///< a token that the agent left by Escape, until it is gone
    bool m_hasBegun = false;
    bool m_isOurs = false; ///< the colons were not typed, and go with the list
};
} // namespace hadir::ui
