// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/forgetPeople.h"

#include "app/store/traces.h"

using hadir::core::Result;

namespace hadir::store {

Result<TouchedSet> forgetPeople(WorkFile &work, Cache &cache,
                                const QList<domain::Tombstone> &people)
{
    // First what would put them back on top of the rows.
    if (auto ok = work.erased().takeOut(people); !ok)
        return std::unexpected(ok.error());
    const auto cursor = cache.cursor();
    if (!cursor)
        return std::unexpected(cursor.error());
    const auto pending = work.pending(cursor->confirmed);
    if (!pending)
        return std::unexpected(pending.error());
    auto touched = cache.forget(people, *pending);
    if (!touched)
        return touched;
    if (auto ok = removeTraces(cache.database()); !ok)
        return std::unexpected(ok.error());
    if (auto ok = work.removeTraces(); !ok)
        return std::unexpected(ok.error());
    return touched;
}
} // namespace hadir::store
