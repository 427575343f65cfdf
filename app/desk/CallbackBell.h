// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Alarm.h"
#include "app/desk/Reader.h"

#include <QSet>

namespace hadir::desk {

/// Rings when callbacks are to be made by whoever sits here: computed from what this desk holds, so
/// with or without a line and after a restart. Goes by the server's time as last heard, so that a
/// desk's wrong clock does not matter; a machine that slept hears it at most a minute after it
/// woke. Each rings once for each time that it is planned for. Lives on its clock's thread.
class CallbackBell final : public QObject
{
    Q_OBJECT

public:
    /// Who is to hear it; reader and clock outlive it.
    CallbackBell(Reader &reader, core::Clock &clock, domain::AgentId listener,
                 QObject *parent = nullptr);

    /// At the start, and whenever callbacks, agents or queues changed.
    void look();

    /// The server's time, as far as is known here.
    [[nodiscard]] core::Instant now() const { return m_clock.now() + m_offset; }

Q_SIGNALS:
    /// The longest due first; at most a hundred, however many there are.
    void rang(const QList<hadir::desk::CallbackEntry> &due);

private:
    /// When it rings here; absent when it is not for this agent.
    [[nodiscard]] std::optional<core::Instant> ringsAt(const domain::Callback &callback,
                                                       const domain::Agent &me);
    void learnOffset();
    void wakeFor(std::optional<core::Instant> next);

    Reader &m_reader;
    core::Clock &m_clock;
    domain::AgentId m_listener;
    core::Milliseconds m_offset{0};
    core::Alarm m_alarm;
    QSet<std::pair<domain::CallbackId, qint64>> m_rung; ///< with what they were due
};
} // namespace hadir::desk
