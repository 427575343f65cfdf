// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ShellStatus.h"

#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/lineWords.h"
#include "ui/shell/pendingChanges.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

ShellStatus::ShellStatus(desk::Desk &desk, ShellWindow &shell, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_shell(shell)
{}

void ShellStatus::begin()
{
    connect(&m_desk, &desk::Desk::lineChanged, this, &ShellStatus::showLine);
    connect(&m_desk, &desk::Desk::backlogChanged, this, &ShellStatus::showPending);
    lookAgain();
    showPending();
}

void ShellStatus::showLine()
{
    const sync::LineState &line = m_desk.line();
    const bool isLive = std::holds_alternative<sync::line::Live>(line);
    m_shell.showLine(lineStatusFor(line, m_desk.lastHeard()));
    m_shell.topBar().showPresence(isLive ? Presence::Available : Presence::Offline);
    QList<TaskProgress> tasks;
    if (const auto *catching = std::get_if<sync::line::CatchingUp>(&line);
        catching && catching->total > 0)
        tasks.append({.id = u"catching-up"_s,
                      .words = tr("Fetching what changed"),
                      .done = catching->applied,
                      .total = catching->total});
    m_shell.statusBar().showTasks(tasks);
}

void ShellStatus::showPending()
{
    if (const auto changes = pendingChanges(m_desk.reader()))
        m_shell.showPending(*changes);
}

/// A line that is live has been heard of by its pings; the age says so without a new page.
void ShellStatus::lookAgain()
{
    showLine();
    m_desk.clock().after(5s, this, [this] { lookAgain(); });
}
} // namespace hadir::ui
