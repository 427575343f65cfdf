// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaneWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

/// Keys of a part work while its window is active; of one that stands apart, in the other as well.
void reach(const QWidget &content, Qt::ShortcutContext from, Qt::ShortcutContext to)
{
    const auto shortcuts = content.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (shortcut->context() == from)
            shortcut->setContext(to);
    }
}
} // namespace

/// Qt gives the keys of a window to its tools too.
PaneWindow::PaneWindow(QWidget *shell) : QWidget(shell, Qt::Tool), m_shell(shell)
{
    setObjectName(u"paneWindow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    qApp->installEventFilter(this); // the main window may not be made yet
}

PaneWindow::~PaneWindow() = default;

void PaneWindow::hold(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    content->show();
    reach(*content, Qt::WindowShortcut, Qt::ApplicationShortcut);
}

void PaneWindow::release()
{
    if (m_content)
        reach(*m_content, Qt::ApplicationShortcut, Qt::WindowShortcut);
    m_content = nullptr;
    comeBackToMain();
}

/// When the program ends all windows are closed, and this one is to be there the next time.
void PaneWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (event->spontaneous())
        Q_EMIT closed();
}

void PaneWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        leaveMain();
}

/// The main window lets go of its focus, else nobody could tell that an act gives it one.
void PaneWindow::leaveMain()
{
    QWidget *last = m_shell->window()->focusWidget();
    if (!last)
        return;
    m_lastInMain = last;
    last->clearFocus();
}

void PaneWindow::comeBackToMain()
{
    if (m_lastInMain && !m_shell->window()->focusWidget())
        m_lastInMain->setFocus(Qt::ActiveWindowFocusReason);
}

void PaneWindow::followKeyboard()
{
    if (isActiveWindow() && m_shell->window()->focusWidget())
        m_shell->window()->activateWindow();
}

bool PaneWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShell = watched == m_shell && !event->spontaneous();
    if (event->type() == QEvent::Shortcut && isActiveWindow())
        QMetaObject::invokeMethod(this, &PaneWindow::followKeyboard, Qt::QueuedConnection);
    else if (event->type() == QEvent::Hide && isShell)
        hide();
    else if (event->type() == QEvent::Show && isShell)
        show();
    else if (event->type() == QEvent::WindowActivate && watched == m_shell->window())
        comeBackToMain();
    return QWidget::eventFilter(watched, event);
}
} // namespace hadir::ui
