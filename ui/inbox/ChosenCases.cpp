// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/ChosenCases.h"

#include "app/models/WorkListModel.h"

#include <QKeyEvent>
#include <QMouseEvent>

using hadir::models::WorkListModel;

namespace hadir::ui {

ChosenCases::ChosenCases(QListView &view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void ChosenCases::follow()
{
    for (const QMetaObject::Connection &one : std::as_const(m_following))
        disconnect(one);
    m_following.clear();
    if (const QAbstractItemModel *model = m_view.model())
        m_following = {
            connect(model, &QAbstractItemModel::rowsRemoved, this, &ChosenCases::forgetWhoLeft),
            connect(model, &QAbstractItemModel::modelReset, this, &ChosenCases::forgetWhoLeft)};
    clear();
}

void ChosenCases::clear()
{
    choose({});
}

void ChosenCases::choose(const QSet<domain::CaseId> &cases)
{
    if (cases.isEmpty())
        m_from = m_to = {};
    if (m_all == cases)
        return;
    m_all = cases;
    m_view.viewport()->update();
    Q_EMIT changed();
}

QList<domain::CaseId> ChosenCases::inOrder() const
{
    QList<domain::CaseId> out;
    for (int row = 0; m_view.model() && row < m_view.model()->rowCount(); ++row) {
        if (m_all.contains(at(row)))
            out.append(at(row));
    }
    return out;
}

domain::CaseId ChosenCases::at(int row) const
{
    return m_view.model()->index(row, 0).data(WorkListModel::CaseRole).value<domain::CaseId>();
}

void ChosenCases::forgetWhoLeft()
{
    QSet<domain::CaseId> left;
    for (int row = 0; !m_all.isEmpty() && row < m_view.model()->rowCount(); ++row) {
        if (m_all.contains(at(row)))
            left.insert(at(row));
    }
    choose(left);
}

void ChosenCases::toggle(int row)
{
    const domain::CaseId id = at(row);
    QSet<domain::CaseId> all = m_all;
    if (!all.remove(id))
        all.insert(id);
    m_from = m_to = id;
    choose(all);
}

void ChosenCases::toggleOpen()
{
    if (m_view.currentIndex().isValid())
        toggle(m_view.currentIndex().row());
}

void ChosenCases::chooseTo(int row)
{
    QSet<domain::CaseId> all = m_all;
    int from = row;
    for (int other = 0; other < m_view.model()->rowCount(); ++other) {
        if (at(other) == m_from)
            from = other;
    }
    for (int one = qMin(from, row); one <= qMax(from, row); ++one)
        all.insert(at(one));
    all.remove({}); // of a header
    m_to = at(row);
    choose(all);
    m_view.scrollTo(m_view.model()->index(row, 0));
}

void ChosenCases::chooseAll()
{
    QSet<domain::CaseId> all;
    for (int row = 0; row < m_view.model()->rowCount(); ++row)
        all.insert(at(row));
    all.remove({}); // of headers
    choose(all);
}

bool ChosenCases::press(int key, Qt::KeyboardModifiers how)
{
    const int row = m_view.currentIndex().row();
    how &= ~Qt::KeypadModifier;
    if (key == Qt::Key_A && how == Qt::ControlModifier) {
        chooseAll();
        return true;
    }
    if (key == Qt::Key_Escape && !m_all.isEmpty()) {
        clear();
        return true;
    }
    const bool isDown = key == Qt::Key_Down;
    if (how != Qt::ShiftModifier || (!isDown && key != Qt::Key_Up) || row < 0)
        return false;
    if (m_from.isNull())
        m_from = m_to = at(row);
    int to = row;
    for (int other = 0; other < m_view.model()->rowCount(); ++other) {
        if (at(other) == m_to)
            to = other;
    }
    const int last = m_view.model()->rowCount() - 1;
    const int by = isDown ? 1 : -1;
    int next = qBound(0, to + by, last);
    while (at(next).isNull() && next > 0 && next < last)
        next += by;
    chooseTo(at(next).isNull() ? to : next);
    return true;
}

bool ChosenCases::click(const QPoint &where, Qt::KeyboardModifiers how)
{
    const int row = m_view.indexAt(where).row();
    if (row < 0 || at(row).isNull() || !(how & (Qt::ControlModifier | Qt::ShiftModifier)))
        return false;
    if (how & Qt::ControlModifier) {
        toggle(row);
        return true;
    }
    if (m_from.isNull())
        m_from = at(qMax(0, m_view.currentIndex().row()));
    chooseTo(row);
    return true;
}

bool ChosenCases::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_view.model() || m_view.model()->rowCount() == 0)
        return false;
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return press(key->key(), key->modifiers());
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    constexpr auto choosing = Qt::ControlModifier | Qt::ShiftModifier;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return mouse->button() == Qt::LeftButton
               && click(mouse->position().toPoint(), mouse->modifiers());
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: // else the view would open what was pressed before
        return mouse->button() == Qt::LeftButton && (mouse->modifiers() & choosing);
    default:
        return false;
    }
}
} // namespace hadir::ui
