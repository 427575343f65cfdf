// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/settleCallbacks.h"

#include "app/domain/callbacks.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::CallbackState;

namespace hadir::server {

Result<qint64> settleCallbacks(Workspace &workspace, core::Instant now)
{
    QList<domain::SettleCallback> astray;
    for (const CallbackState state : {CallbackState::Planned, CallbackState::Claimed}) {
        auto read = workspace.database().each(
            uR"(SELECT "id", "customer", "zone", "localTime", "dueAt" FROM "callback"
                WHERE "state" = ? AND "dueAt" > ?)"_s,
            [&](const store::Row &row) {
                const auto due = domain::instantOf(row.at<QString>(3), row.at<QString>(2));
                if (due && *due != row.at<core::Instant>(4))
                    astray.append({row.at<domain::CallbackId>(0), row.at<domain::CustomerId>(1)});
            },
            state, now);
        if (!read)
            return std::unexpected(read.error());
    }
    for (const domain::SettleCallback &one : std::as_const(astray)) {
        const auto settled = workspace.ledger().decree(one, now);
        if (!settled)
            return std::unexpected(settled.error());
    }
    return astray.size();
}
} // namespace hadir::server
