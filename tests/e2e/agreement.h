// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/TwoDesks.h"
#include "tests/e2e/rowsIn.h"

namespace hadir::e2e {

/// Ends all three and compares their files row by row: empty, or where they do not agree with the
/// ledger, or the ledger not with itself, or has no more than so many rows.
[[nodiscard]] inline QString disagreementIn(TwoDesks &house, qsizetype rows)
{
    house.aina.kill();
    house.badr.kill();
    if (const int code = house.server.stop(); code != 0)
        return QStringLiteral("the server ended with %1").arg(code);
    if (const auto checked = house.server.run({QStringLiteral("check")}); checked.code != 0)
        return checked.out + checked.err;
    const QStringList ledger = rowsIn(house.server.data() + QStringLiteral("/hadir.db"));
    if (ledger.size() <= rows)
        return QStringLiteral("the ledger has %1 rows").arg(ledger.size());
    for (const DeskProcess *desk : {&house.aina, &house.badr}) {
        if (rowsIn(desk->folder() + QStringLiteral("/cache.db")) != ledger)
            return QStringLiteral("%1 has other rows than the ledger").arg(desk->folder());
    }
    return {};
}
} // namespace hadir::e2e
