// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/LabelKeeper.h"

#include "app/core/log.h"
#include "app/desk/profileKey.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::desk {

namespace {
constexpr auto labelPause = 2s;
} // namespace

LabelKeeper::LabelKeeper(const Profile &profile, store::Cache &cache, core::Clock &clock)
    : m_profile(profile)
    , m_cache(cache)
    , m_clock(clock)
{}

void LabelKeeper::tell(const Label &label)
{
    if (!m_profile.seal)
        return;
    if (!std::exchange(m_waiting, label))
        m_clock.after(labelPause, this, [this] { write(); });
}

void LabelKeeper::write()
{
    Label label = *std::exchange(m_waiting, std::nullopt);
    const auto held = m_cache.database().value<qint64>(u"SELECT count(*) FROM \"customer\""_s);
    label.customers = held ? held->value_or(0) : 0;
    if (auto ok = labelForLater(m_profile, label, m_clock.now()); !ok)
        qCWarning(logDesk) << "label not written" << ok.error().detail;
}
} // namespace hadir::desk
