// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <QListView>
#include <QSet>

namespace hadir::ui {

/// The cases of a list that are chosen to have the same done to all of them: by a letter, by Shift
/// with the arrows, by a click with Ctrl or Shift, all by Ctrl+A; none by Escape. The open case
/// stays what it is. A case that leaves the list is chosen no longer.
class ChosenCases final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the view, whose model has the roles of a WorkListModel.
    explicit ChosenCases(QListView &view);

    /// The view shows another list now: nothing is chosen there.
    void follow();
    void clear();
    /// The marked row joins the others, or leaves them.
    void toggleOpen();
    void choose(const QSet<domain::CaseId> &cases);
    [[nodiscard]] bool contains(domain::CaseId id) const { return m_all.contains(id); }
    [[nodiscard]] int count() const { return int(m_all.size()); }
    /// As they stand in the list.
    [[nodiscard]] QList<domain::CaseId> inOrder() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] domain::CaseId at(int row) const;
    [[nodiscard]] bool press(int key, Qt::KeyboardModifiers how);
    [[nodiscard]] bool click(const QPoint &where, Qt::KeyboardModifiers how);
    void toggle(int row);
    void chooseTo(int row);
    void chooseAll();
    void forgetWhoLeft();

    QListView &m_view;
    QSet<domain::CaseId> m_all;
    domain::CaseId m_from; ///< where a range begins
    domain::CaseId m_to;   ///< where it ends
    QList<QMetaObject::Connection> m_following;
};
} // namespace hadir::ui
