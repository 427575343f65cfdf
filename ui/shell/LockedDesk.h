// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/desk/Desk.h"
#include "ui/signin/SignInState.h"

#include <QObject>

namespace hadir::ui {

/// What the page of a locked window says of the desk that goes on behind it: kept true while this
/// lives, since the line may go and come back, and what waits be sent, before anybody unlocks.
class LockedDesk final : public QObject
{
    Q_OBJECT

public:
    /// Counts what the desk holds, once.
    LockedDesk(desk::Desk &desk, core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] LocalWorkspace facts() const;

Q_SIGNALS:
    void changed();

private:
    void lookAgain();

    desk::Desk &m_desk;
    core::Clock &m_clock;
    qint64 m_customers = 0;
};
} // namespace hadir::ui
