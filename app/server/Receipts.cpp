// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Receipts.h"

#include "app/store/migrations.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
Result<void> makeTables(store::Database &database)
{
    return database.script(uR"(
CREATE TABLE erasure (
    "customer" BLOB NOT NULL PRIMARY KEY,
    "at" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "isClean" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE erasure_desk (
    "client" BLOB NOT NULL,
    "customer" BLOB NOT NULL,
    "agent" BLOB NOT NULL,
    "doneAt" INTEGER,
    PRIMARY KEY ("client", "customer")
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_desk_by_customer ON erasure_desk ("customer");
CREATE TABLE wipe (
    "client" BLOB NOT NULL PRIMARY KEY,
    "agent" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    "doneAt" INTEGER
) STRICT, WITHOUT ROWID;
)"_s);
}

constexpr store::Migration migrations[]{{1, makeTables}};

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : std::unexpected(changed.error());
}
} // namespace

Result<Receipts> Receipts::open(const QString &folder)
{
    const QString path = folder + u"/receipts.db"_s;
    auto file = store::Database::open(path, {});
    if (!file)
        return std::unexpected(file.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto ok = store::migrate(*file, migrations); !ok)
        return std::unexpected(ok.error());
    return Receipts(*std::move(file));
}

Result<void> Receipts::expect(const Erasure &erasure, const QList<Addressee> &desks)
{
    auto transaction = store::Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto written = m_file.run(
        uR"(INSERT OR IGNORE INTO erasure ("customer", "at", "reason") VALUES (?, ?, ?))"_s,
        erasure.customer, erasure.at, erasure.reason);
    for (const Addressee &desk : desks) {
        if (written)
            written =
                m_file.run(uR"(INSERT OR IGNORE INTO erasure_desk ("client", "customer", "agent")
                    VALUES (?, ?, ?))"_s,
                           desk.client, erasure.customer, desk.agent);
    }
    if (!written)
        return std::unexpected(written.error());
    return transaction->commit();
}

Result<void> Receipts::noteClean(domain::CustomerId customer)
{
    return done(
        m_file.run(uR"(UPDATE erasure SET "isClean" = 1 WHERE "customer" = ?)"_s, customer));
}

Result<QList<Receipts::Erasure>> Receipts::erasures()
{
    QList<Erasure> out;
    auto read =
        m_file.each(uR"(SELECT "customer", "at", "reason", "isClean" FROM erasure ORDER BY "at")"_s,
                    [&](const store::Row &row) {
                        out.append({row.at<domain::CustomerId>(0), row.at<core::Instant>(1),
                                    row.at<QString>(2), row.at<bool>(3)});
                    });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<Addressee>> Receipts::addressees(const QString &question, const QUuid &about)
{
    QList<Addressee> out;
    auto read = m_file.each(
        question,
        [&](const store::Row &row) {
            out.append({row.at<wire::ClientId>(0), row.at<domain::AgentId>(1),
                        row.at<std::optional<core::Instant>>(2)});
        },
        about);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<Addressee>> Receipts::desksOf(domain::CustomerId customer)
{
    return addressees(
        uR"(SELECT "client", "agent", "doneAt" FROM erasure_desk WHERE "customer" = ?)"_s,
        customer.uuid());
}

Result<QList<Addressee>> Receipts::wipes()
{
    return addressees(
        uR"(SELECT "client", "agent", "doneAt" FROM wipe WHERE "client" != ? ORDER BY "at")"_s,
        QUuid());
}

Result<QList<domain::CustomerId>> Receipts::owedBy(wire::ClientId client)
{
    QList<domain::CustomerId> out;
    auto read = m_file.each(
        uR"(SELECT "customer" FROM erasure_desk WHERE "client" = ? AND "doneAt" IS NULL)"_s,
        [&](const store::Row &row) { out.append(row.at<domain::CustomerId>(0)); }, client);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<int> Receipts::confirm(wire::ClientId client, const QList<domain::CustomerId> &customers,
                              core::Instant at)
{
    const auto owed = owedBy(client);
    if (!owed)
        return std::unexpected(owed.error());
    if (owed->isEmpty())
        return 0; // nothing to write, whatever they say
    int out = 0;
    auto transaction = store::Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const domain::CustomerId &customer : customers) {
        auto confirmed = m_file.run(uR"(UPDATE erasure_desk SET "doneAt" = ?
                WHERE "client" = ? AND "customer" = ? AND "doneAt" IS NULL)"_s,
                                    at, client, customer);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        out += *confirmed;
    }
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<void> Receipts::expectWipe(const QList<Addressee> &desks, core::Instant at)
{
    auto transaction = store::Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Addressee &desk : desks) {
        auto written = m_file.run(
            uR"(INSERT OR IGNORE INTO wipe ("client", "agent", "at") VALUES (?, ?, ?))"_s,
            desk.client, desk.agent, at);
        if (!written)
            return std::unexpected(written.error());
    }
    return transaction->commit();
}

Result<void> Receipts::confirmWipe(wire::ClientId client, core::Instant at)
{
    return done(m_file.run(
        uR"(UPDATE wipe SET "doneAt" = ? WHERE "client" = ? AND "doneAt" IS NULL)"_s, at, client));
}
} // namespace hadir::server
