// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/CallbackBell.h"

#include "app/desk/CallbackBook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::desk {

namespace {
constexpr int mostLookedAt = 500; ///< that are due and that nobody has made yet
constexpr int mostRung = 100;
} // namespace

CallbackBell::CallbackBell(Reader &reader, core::Clock &clock, domain::AgentId listener,
                           QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_listener(listener)
    , m_alarm(clock)
{
    connect(&m_alarm, &core::Alarm::rang, this, &CallbackBell::look);
}

void CallbackBell::learnOffset()
{
    if (const auto known = m_reader.recall(u"clock-offset"_s))
        m_offset = core::Milliseconds(known->toLongLong());
}

std::optional<core::Instant> CallbackBell::ringsAt(const domain::Callback &callback,
                                                   const domain::Agent &me)
{
    if (callback.state != domain::CallbackState::Planned)
        return std::nullopt;
    const auto from = m_reader.callbacks().claimableFrom(callback, me);
    return from ? std::optional(std::max(*from, callback.dueAt)) : std::nullopt;
}

void CallbackBell::look()
{
    learnOffset();
    const core::Instant now = this->now();
    // Whoever is not heard of yet is called for what is their own.
    const auto me = m_reader.agent(m_listener).value_or(domain::Agent{.id = m_listener});
    const auto due = m_reader.callbacks().due(now, mostLookedAt);
    auto next = m_reader.callbacks().nextDue(now).value_or(std::nullopt);
    if (!due)
        return wakeFor(next);
    QList<CallbackEntry> ringing;
    QSet<std::pair<domain::CallbackId, qint64>> rung;
    for (const CallbackEntry &entry : *due) {
        const auto at = ringsAt(entry.callback, me);
        if (!at)
            continue;
        if (*at > now) {
            next = std::min(next.value_or(*at), *at);
            continue;
        }
        const std::pair key{entry.callback.id, core::toMillis(entry.callback.dueAt)};
        rung.insert(key); // what is not due any more is forgotten
        if (!m_rung.contains(key) && ringing.size() < mostRung)
            ringing.append(entry);
    }
    m_rung = rung;
    wakeFor(next);
    if (!ringing.isEmpty())
        Q_EMIT rang(ringing);
}

void CallbackBell::wakeFor(std::optional<core::Instant> next)
{
    if (next)
        m_alarm.setFor(*next - m_offset);
    else
        m_alarm.turnOff();
}
} // namespace hadir::desk
