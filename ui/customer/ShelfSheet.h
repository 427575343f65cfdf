// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/ShelfRows.h"

#include <QDialog>
#include <QUuid>

class QListView;

namespace hadir::ui {

class Button;
class EmptyState;
class Label;

/// All of one sort that is kept by name, to be looked after: a new one, a change, one that is no
/// longer offered. What may not be changed by whoever looks is only shown.
class ShelfSheet : public QDialog
{
    Q_OBJECT

public:
    using QDialog::show;

Q_SIGNALS:
    void newWanted();

protected:
    /// What it says of its sort.
    struct Words
    {
        QString title;
        QString make; ///< on the button that begins a new one
        Icon icon = Icon::Zap;
        QString nothing; ///< there are none yet
        QString whatFor; ///< and what they are good for
    };
    struct Item
    {
        enum class Rights { Looks, Changes };

        QUuid id;
        ShelfRow row;
        bool retired = false;
        Rights rights = Rights::Looks;
        QString text; ///< what it holds
        QString note; ///< what else is to be known of it
    };

    /// Its parts are called after `sort`, such as "SavedReply".
    ShelfSheet(const Words &words, const QString &sort, QWidget *parent);

    /// As they are now; the one that is chosen stays chosen.
    void showItems(QList<Item> items);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    virtual void change(const QUuid &id) = 0;
    /// Out of what is offered, or into it again.
    virtual void turn(const Item &item) = 0;

    void name(const QString &sort);
    void layOut();
    void showCurrent();
    /// The one that is chosen; null when there is none.
    [[nodiscard]] const Item *current() const;
    void changeCurrent();
    void turnCurrent();

    QList<Item> m_items;
    ShelfRows *m_rows;
    QListView *m_list;
    EmptyState *m_nothing;
    Label *m_text;
    Label *m_note;
    Button *m_new;
    Button *m_change;
    Button *m_turn;
    Button *m_close;
};
} // namespace hadir::ui
