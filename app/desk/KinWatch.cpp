// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/KinWatch.h"

#include "app/core/log.h"

#include <algorithm>

using hadir::core::Result;
using hadir::store::TouchedSet;

namespace hadir::desk {

Result<void> KinWatch::read(store::Database &cache)
{
    auto kin = store::Kin::read(cache);
    if (!kin)
        return std::unexpected(kin.error());
    m_kin = *std::move(kin);
    return {};
}

TouchedSet KinWatch::follow(store::Database &cache, const TouchedSet &touched)
{
    const store::Kin before = m_kin;
    const bool mayBeOther = std::ranges::any_of(touched, [](const store::Touched &one) {
        return one.kind == domain::Kind::Customer;
    });
    if (mayBeOther) {
        if (auto ok = read(cache); !ok)
            qCWarning(logDesk) << "who is merged with whom was not read" << ok.error().detail;
    }
    if (before.isEmpty() && m_kin.isEmpty())
        return touched;
    TouchedSet out = touched;
    const auto tell = [&out](domain::CustomerId one) {
        out.insert({domain::Kind::Customer, one.uuid(), domain::Scope::of(one)});
    };
    for (const store::Touched &each : touched) {
        const auto whose = each.scope.customer();
        if (!whose)
            continue;
        for (const store::Kin &kin : {before, m_kin}) {
            if (each.kind == domain::Kind::Customer)
                std::ranges::for_each(kin.of(*whose), tell); // what they are called is theirs too
            else if (kin.survivorOf(*whose) != *whose)
                tell(kin.survivorOf(*whose));
        }
    }
    std::ranges::for_each(m_kin.otherThan(before), tell);
    return out;
}
} // namespace hadir::desk
