// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Feed.h"

#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qint64 entriesThatEnter = 200;
constexpr qint64 olderCeiling = 500;

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

void Changes::add(const Stretch &stretch)
{
    add(stretch.entries);
    if (stretch.horizon)
        m_horizons.append(*stretch.horizon);
}

Feed::Feed(store::Database &database) : m_database(database) {}

Result<Slice> Feed::since(qint64 revision, const Sight &sight, Limits limits)
{
    Slice out{.from = revision, .to = revision};
    qsizetype bytes = 0;
    // One statement sees one state of the file, whatever other processes write meanwhile. The
    // newest revision always has a row, so the end of the scan is the end of the ledger.
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity", "reader" FROM change
            WHERE "revision" > ? ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) {
            const auto at = row.at<qint64>(0);
            if (at != out.to && (out.entries.size() >= limits.entities || bytes >= limits.bytes)) {
                out.more = true;
                return false;
            }
            out.to = at;
            const auto reader = row.at<std::optional<domain::AgentId>>(4);
            if (!sight.shows(domain::Scope::fromUuid(row.at<QUuid>(1))) || !sight.mayRead(reader))
                return true;
            out.entries.append(entryIn(row));
            out.entries.last().reader = reader;
            bytes += out.entries.last().change.size();
            return true;
        },
        revision);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<Entry>> Feed::wholeOf(const domain::Scope &scope, const Sight &sight)
{
    QList<Entry> out;
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity", "reader" FROM change
            WHERE "scope" = ? ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) {
            const auto reader = row.at<std::optional<domain::AgentId>>(4);
            if (!sight.mayRead(reader))
                return;
            out.append(entryIn(row));
            out.last().reader = reader;
        },
        scope.uuid());
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<Stretch> Feed::entryOf(domain::CustomerId customer)
{
    const auto length = m_database.value<qint64>(
        uR"(SELECT count(*) FROM (SELECT 1 FROM interaction WHERE "customer" = ? LIMIT ?))"_s,
        customer, entriesThatEnter + 1);
    if (!length)
        return std::unexpected(length.error());
    Stretch out;
    if (length->value_or(0) <= entriesThatEnter) {
        auto whole = wholeOf(domain::Scope::of(customer), {});
        if (!whole)
            return std::unexpected(whole.error());
        out.entries = *std::move(whole);
        return out;
    }
    auto read = m_database.each(
        uR"(SELECT "revision", "scope", "kind", "entity" FROM change
            WHERE "scope" = ? AND "kind" NOT IN ('interaction', 'attachment')
            ORDER BY "revision", "at")"_s,
        [&](const store::Row &row) { out.entries.append(entryIn(row)); },
        domain::Scope::of(customer).uuid());
    if (!read)
        return std::unexpected(read.error());
    auto newest = older({.customer = customer,
                         .at = core::fromMillis(std::numeric_limits<qint64>::max()),
                         .interaction = {},
                         .limit = entriesThatEnter});
    if (!newest)
        return newest;
    out.entries += newest->entries;
    out.horizon = newest->horizon;
    return out;
}

Result<Stretch> Feed::older(const wire::Older &than)
{
    struct Happened
    {
        core::Instant at;
        domain::InteractionId id;
        Entry entry;
    };
    const qint64 limit = std::clamp<qint64>(than.limit, 1, olderCeiling);
    QList<Happened> found;
    auto read = m_database.each(
        uR"(SELECT it."revision", it."scope", it."kind", it."entity", one."happenedAt", one."id"
            FROM interaction AS one JOIN change AS it ON it."id" = one."id"
                                                     AND it."kind" = 'interaction'
            WHERE one."customer" = ? AND (one."happenedAt", one."id") < (?, ?)
            ORDER BY one."happenedAt" DESC, one."id" DESC LIMIT ?)"_s,
        [&](const store::Row &row) {
            found.append(
                {row.at<core::Instant>(4), row.at<domain::InteractionId>(5), entryIn(row)});
        },
        than.customer, than.at, than.interaction, limit + 1);
    if (!read)
        return std::unexpected(read.error());
    Stretch out{.entries = {}, .horizon = wire::Horizon{.customer = than.customer}};
    if (found.size() > limit) {
        found.removeLast();
        out.horizon->at = found.last().at;
        out.horizon->interaction = found.last().id;
    }
    for (const Happened &one : std::as_const(found)) {
        out.entries.append(one.entry);
        if (auto ok = addAttachments(than.customer, one.id.uuid(), out); !ok)
            return std::unexpected(ok.error());
    }
    return out;
}

Result<void> Feed::addAttachments(domain::CustomerId customer, const QUuid &interaction,
                                  Stretch &to)
{
    auto read = m_database.each(
        uR"(SELECT it."revision", it."scope", it."kind", it."entity"
            FROM attachment AS one JOIN change AS it ON it."id" = one."id"
                                                    AND it."kind" = 'attachment'
            WHERE one."customer" = ? AND one."interaction" = ?)"_s,
        [&](const store::Row &row) { to.entries.append(entryIn(row)); }, customer, interaction);
    if (!read)
        return std::unexpected(read.error());
    return {};
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

Result<Feed::File> Feed::fileIn(const Sight &sight, const QString &sha256)
{
    File best = File::OutOfSight;
    auto read = m_database.each(
        uR"(SELECT "one"."customer", "said"."agent" IS NULL OR EXISTS (SELECT 1 FROM brought
                WHERE "sha256" = "one"."sha256" AND "agent" = "said"."agent")
            FROM attachment AS "one" LEFT JOIN interaction AS "said"
                ON "said"."id" = "one"."interaction"
            WHERE "one"."sha256" = ?)"_s,
        [&](const store::Row &row) {
            if (sight.shows(domain::Scope::of(row.at<domain::CustomerId>(0))))
                best = std::max(best, row.at<bool>(1) ? File::Here : File::Coming);
            return best != File::Here;
        },
        sha256);
    if (!read)
        return std::unexpected(read.error());
    return best;
}
} // namespace hadir::server
