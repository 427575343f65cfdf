// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Clients.h"

#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Refusal;

namespace hadir::server {

Result<qint64> Clients::lastNumberOf(wire::ClientId client)
{
    auto read =
        m_database.value<qint64>(uR"(SELECT "lastNumber" FROM client WHERE "id" = ?)"_s, client);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}

Result<QString> Clients::lastMarkOf(wire::ClientId client)
{
    auto read =
        m_database.value<QString>(uR"(SELECT "lastMark" FROM client WHERE "id" = ?)"_s, client);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(QString());
}

Result<QList<wire::Refused>> Clients::refusedOf(wire::ClientId client, qint64 after)
{
    QList<wire::Refused> out;
    auto read = m_database.each(
        uR"(SELECT "number", "refusal", "about", "firstBy", "firstAt" FROM verdict
            WHERE "client" = ? AND "number" > ? ORDER BY "number")"_s,
        [&](const store::Row &row) {
            out.append({row.at<qint64>(0), row.at<Refusal>(1), row.at<QString>(2),
                        row.at<std::optional<domain::AgentId>>(3),
                        row.at<std::optional<core::Instant>>(4)});
        },
        client, after);
    if (!read)
        return std::unexpected(read.error());
    return out;
}
} // namespace hadir::server
