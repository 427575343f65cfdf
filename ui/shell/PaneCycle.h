// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace hadir::ui {

class PaneMark;

/// From pane to pane in reading order, each time to where one last was in it.
/// A mark on the pane says where one has come, until the mouse is pressed or the keyboard goes on.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    /// Panes are asked for anew at every step.
    PaneCycle(QWidget *window, std::function<QList<QWidget *>()> panes);

    void go(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(QWidget *pane);
    void unmark();
    void remember(QWidget *focus);
    [[nodiscard]] QWidget *entryOf(QWidget *pane) const;

    std::function<QList<QWidget *>()> m_panes;
    QHash<QWidget *, QPointer<QWidget>> m_lastIn;
    QPointer<PaneMark> m_mark;
};
} // namespace hadir::ui
