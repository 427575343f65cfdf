// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/migrations.h"

#include "app/core/log.h"
#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

core::Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto version = database.value<int>(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    int at = version->value_or(0);
    if (at > newest)
        return core::fail(core::FailureKind::Incompatible,
                          u"file has schema %1, this program knows %2"_s.arg(at).arg(newest));
    for (const Migration &step : migrations) {
        if (step.version <= at)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto ok = step.run(database); !ok)
            return ok;
        if (auto ok = database.script(u"PRAGMA user_version = %1"_s.arg(step.version)); !ok)
            return ok;
        if (auto ok = transaction->commit(); !ok)
            return ok;
        qCInfo(logStore) << "schema brought from" << at << "to" << step.version;
        at = step.version;
    }
    return {};
}
} // namespace hadir::store
