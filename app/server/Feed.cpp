// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Feed.h"

#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

Feed::Feed(store::Database &database) : m_database(database) {}

Result<Slice> Feed::since(qint64 revision, const View &view, Limits limits)
{
    Slice out{.from = revision, .to = revision};
    // Counted with what this view may not see, so that every view is cut at the same place.
    qint64 rows = 0;
    qsizetype bytes = 0;
    // One statement sees one state of the file, whatever other processes write meanwhile. The
    // newest revision always has a row, so the end of the scan is the end of the ledger.
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity" FROM change
            WHERE "revision" > ? ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) {
            const auto at = row.at<qint64>(0);
            if (at != out.to && (rows >= limits.entities || bytes >= limits.bytes)) {
                out.more = true;
                return false;
            }
            const auto entity = row.at<QByteArray>(3);
            out.to = at;
            ++rows;
            bytes += entity.size();
            if (!maySee(view, domain::Scope::fromUuid(row.at<QUuid>(1))))
                return true;
            out.changes += out.count++ == 0 ? R"({"kind":")"_ba : R"(,{"kind":")"_ba;
            out.changes += row.at<QString>(2).toLatin1();
            out.changes += R"(","entity":)"_ba;
            out.changes += entity;
            out.changes += '}';
            return true;
        },
        revision);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<qint64> Feed::countSince(qint64 revision)
{
    auto read = m_database.value<qint64>(uR"(SELECT count(*) FROM change WHERE "revision" > ?)"_s,
                                         revision);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}

Result<bool> Feed::showsAttachment(const QString &sha256, const View &view)
{
    bool shown = false;
    auto read = m_database.each(
        uR"(SELECT "customer" FROM attachment WHERE "sha256" = ?)"_s,
        [&](const store::Row &row) {
            shown = maySee(view, domain::Scope::of(row.at<domain::CustomerId>(0)));
            return !shown;
        },
        sha256);
    if (!read)
        return std::unexpected(read.error());
    return shown;
}
} // namespace hadir::server
