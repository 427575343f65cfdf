// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/entities.h"

#include <QDialog>

class QListView;

namespace hadir::ui {

class Button;
class EmptyState;
class Label;
class ReplyRows;

/// The saved replies of the house and one's own, to be looked after: a new one, a change, one that
/// is no longer offered. What may not be changed by whoever looks is only shown.
class SavedRepliesSheet final : public QDialog
{
    Q_OBJECT

public:
    SavedRepliesSheet(const domain::Actor &me, QWidget *parent);

    /// As they are now; the one that is chosen stays chosen.
    void show(const QList<domain::SavedReply> &replies);
    using QDialog::show;

Q_SIGNALS:
    void newWanted();
    void changeWanted(hadir::domain::SavedReplyId id);
    void retireWanted(hadir::domain::SavedReplyId id);
    void restoreWanted(hadir::domain::SavedReplyId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showCurrent();
    /// The one that is chosen; null when there is none.
    [[nodiscard]] const domain::SavedReply *current() const;
    void change();
    void turn(); ///< out of what is offered, or into it again

    domain::Actor m_me;
    QList<domain::SavedReply> m_replies;
    ReplyRows *m_rows;
    QListView *m_list;
    EmptyState *m_nothing;
    Label *m_text;
    Label *m_note;
    Button *m_new;
    Button *m_change;
    Button *m_turn;
};
} // namespace hadir::ui
