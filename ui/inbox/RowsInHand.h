// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>

#include <functional>

class QKeyEvent;
class QMouseEvent;

namespace hadir::ui {

/// A list (QListView, QListWidget) that tells where the agent went in it, by keys or by mouse. Rows
/// that move, come or go by themselves are not told.
template <class View>
class RowsInHand : public View
{
public:
    using Moved = std::function<void(const QModelIndex &)>;

    using View::View;

    void whenMoved(Moved moved) { m_moved = std::move(moved); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QPersistentModelIndex before = this->currentIndex();
        View::keyPressEvent(event);
        tellFrom(before);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressed = this->currentIndex();
        View::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QPersistentModelIndex before = m_pressed;
        View::mouseReleaseEvent(event);
        tellFrom(before);
    }

private:
    void tellFrom(const QModelIndex &before)
    {
        const QModelIndex now = this->currentIndex();
        if (m_moved && now.isValid() && now != before)
            m_moved(now);
    }

    Moved m_moved;
    QPersistentModelIndex m_pressed; ///< where it was before the mouse
};
} // namespace hadir::ui
