// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Feed.h"

#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
/// From columns that begin with "revision", "scope", "kind", "entity".
Entry entryIn(const store::Row &row)
{
    return {row.at<qint64>(0), domain::Scope::fromUuid(row.at<QUuid>(1)),
            R"({"kind":")"_ba + row.at<QString>(2).toLatin1() + R"(","entity":)"_ba
                + row.at<QByteArray>(3) + '}'};
}
} // namespace

void Changes::add(const Entry &entry)
{
    if (m_count++ != 0)
        m_json += ',';
    m_json += entry.change;
}

void Changes::add(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        add(entry);
}

Feed::Feed(store::Database &database) : m_database(database) {}

Result<Slice> Feed::since(qint64 revision, const Sight &sight, Limits limits)
{
    Slice out{.from = revision, .to = revision};
    qsizetype bytes = 0;
    // One statement sees one state of the file, whatever other processes write meanwhile. The
    // newest revision always has a row, so the end of the scan is the end of the ledger.
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity" FROM change
            WHERE "revision" > ? ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) {
            const auto at = row.at<qint64>(0);
            if (at != out.to && (out.entries.size() >= limits.entities || bytes >= limits.bytes)) {
                out.more = true;
                return false;
            }
            out.to = at;
            if (!sight.shows(domain::Scope::fromUuid(row.at<QUuid>(1))))
                return true;
            out.entries.append(entryIn(row));
            bytes += out.entries.last().change.size();
            return true;
        },
        revision);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<Entry>> Feed::wholeOf(const domain::Scope &scope)
{
    QList<Entry> out;
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity" FROM change
            WHERE "scope" = ? ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) { out.append(entryIn(row)); }, scope.uuid());
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

Result<qint64> Feed::countOf(const domain::Scope &scope)
{
    auto read = m_database.value<qint64>(uR"(SELECT count(*) FROM change WHERE "scope" = ?)"_s,
                                         scope.uuid());
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}

Result<bool> Feed::showsAttachment(const QString &sha256, const Sight &sight)
{
    bool shown = false;
    auto read = m_database.each(
        uR"(SELECT "customer" FROM attachment WHERE "sha256" = ?)"_s,
        [&](const store::Row &row) {
            shown = sight.shows(domain::Scope::of(row.at<domain::CustomerId>(0)));
            return !shown;
        },
        sha256);
    if (!read)
        return std::unexpected(read.error());
    return shown;
}
} // namespace hadir::server
