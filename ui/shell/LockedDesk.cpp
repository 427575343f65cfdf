// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LockedDesk.h"

using namespace std::chrono_literals;

namespace hadir::ui {

LockedDesk::LockedDesk(desk::Desk &desk, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    if (const auto held = m_desk.reader().holdings())
        m_customers = held->customers;
    connect(&m_desk, &desk::Desk::lineChanged, this, &LockedDesk::changed);
    connect(&m_desk, &desk::Desk::backlogChanged, this, &LockedDesk::changed);
    lookAgain();
}

LocalWorkspace LockedDesk::facts() const
{
    return {.agentName = m_desk.identity() ? m_desk.identity()->name : QString(),
            .customers = m_customers,
            .asOf = m_desk.lastHeard(),
            .waiting = int(m_desk.backlog().pending),
            .why = std::holds_alternative<sync::line::Live>(m_desk.line())
                       ? LocalWorkspace::Why::Locked
                       : LocalWorkspace::Why::LockedOffline};
}

void LockedDesk::lookAgain()
{
    m_clock.after(1min, this, [this] {
        Q_EMIT changed();
        lookAgain();
    });
}
} // namespace hadir::ui
