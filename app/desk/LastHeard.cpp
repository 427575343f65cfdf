// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/LastHeard.h"

#include "app/core/log.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::desk {

namespace {
constexpr QStringView key = u"last-heard";
constexpr auto pause = 1min;
} // namespace

LastHeard::LastHeard(store::WorkFile &work, core::Clock &clock) : m_work(work), m_clock(clock) {}

std::optional<core::Instant> LastHeard::kept()
{
    const auto known = m_work.recall(key.toString());
    bool isNumber = false;
    const qint64 moment = known ? known->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(core::fromMillis(moment)) : std::nullopt;
}

void LastHeard::follow(const sync::LineState &state)
{
    const bool isLive = std::holds_alternative<sync::line::Live>(state);
    if (isLive == std::exchange(m_isLive, isLive))
        return;
    note();
    if (isLive)
        noteEveryMinute(++m_lives);
}

void LastHeard::noteEveryMinute(int life)
{
    m_clock.after(pause, this, [this, life] {
        if (!m_isLive || life != m_lives)
            return;
        note();
        noteEveryMinute(life);
    });
}

void LastHeard::note()
{
    const core::Instant now = m_clock.now();
    if (auto ok = m_work.remember(key.toString(), QString::number(core::toMillis(now))); !ok)
        qCWarning(logDesk) << "moment not kept" << ok.error().detail;
    else
        Q_EMIT noted(now);
}
} // namespace hadir::desk
