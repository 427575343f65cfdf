// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QListWidget;

namespace hadir::ui {

class Card;
class TextBox;

/// Colleagues for a note: as long as the caret stands behind "@" at the beginning of a word it
/// offers who may be meant beside the caret, takes the keys of a list, and puts the whole name in
/// the place of what was typed. It never takes the keyboard. The text box outlives it.
class MentionPicker final : public QObject
{
    Q_OBJECT

public:
    /// Where names reach anybody; a customer's reply is no such place.
    enum class Where { Note, Reply };

    explicit MentionPicker(TextBox &body, QObject *parent = nullptr);
    ~MentionPicker() override;

    void setColleagues(const models::Directory &colleagues) { m_colleagues = colleagues; }
    void setWhere(Where where);
    /// As if "@" had been typed at the caret.
    void begin();
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Token
    {
        int from = 0; ///< of its "@" in the document
        QString typed;
    };
    [[nodiscard]] std::optional<Token> token() const;
    void look();
    void makeCard();
    void show(const QList<domain::Agent> &offered);
    void place();
    void closeList();
    void insert();
    [[nodiscard]] bool take(const QKeyEvent &key);

    TextBox &m_body;
    models::Directory m_colleagues;
    Where m_where = Where::Reply;
    QPointer<Card> m_card; ///< made when it is needed first; the window's child
    QPointer<QListWidget> m_list;
    std::optional<int> m_left; ///< a token that is settled, until it is gone
};
} // namespace hadir::ui
