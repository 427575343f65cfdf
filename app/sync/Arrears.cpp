// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Arrears.h"

#include "app/domain/commandJson.h"

using namespace std::chrono_literals;
using hadir::core::Result;

namespace hadir::sync {

namespace {
constexpr auto longestWait = 24h; // a colleague's desk may be off for the night
}

Result<void> Arrears::tryAgain(core::Instant now)
{
    store::OutboxCount count = m_work.count();
    const auto all = count.owed();
    if (!all)
        return std::unexpected(all.error());
    for (const store::OwedCommand &owed : *all) {
        const auto command = domain::commandFromJson(owed.name, owed.arguments);
        const auto passes = command ? m_cache.allows({0, *command, owed.doneAt}) : false;
        if (!passes)
            return std::unexpected(passes.error());
        core::Result<void> ok;
        if (*passes)
            ok = count.sendOwed(owed.at);
        else if (now - owed.since >= longestWait)
            ok = count.giveUpOwed(owed.at);
        if (!ok)
            return ok;
    }
    return {};
}
} // namespace hadir::sync
