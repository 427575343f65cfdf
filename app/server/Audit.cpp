// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Audit.h"

#include "app/store/Database.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr int columns = 11; // all but the hash

// In the order in which they are hashed.
constexpr QStringView rowsAfter = uR"(
SELECT "at", "revision", "actor", "client", "number", "command", "arguments", "doneAt",
       "receivedAt", "outcome", "difference", "hash"
FROM audit WHERE "at" > ? ORDER BY "at" LIMIT ?)";

/// A hash over the row before and one column after the other.
class Link final
{
public:
    explicit Link(const QByteArray &before) { m_hash.addData(before); }

    void addNull() { m_hash.addData("-"_ba); }
    void add(QByteArrayView bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        m_hash.addData(","_ba);
    }
    void add(qint64 number) { add(QByteArrayView(QByteArray::number(number))); }
    void add(core::Instant at) { add(core::toMillis(at)); }
    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }
    template <class Of>
    void add(const core::Id<Of> &id)
    {
        add(QByteArrayView(id.uuid().toRfc4122()));
    }
    template <class Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            addNull();
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

QByteArray hashOf(const QByteArray &before, const store::Row &row)
{
    Link link(before);
    for (int column = 0; column < columns; ++column) {
        if (row.isNull(column))
            link.addNull();
        else
            link.add(row.view(column));
    }
    return link.result();
}
} // namespace

Result<void> Audit::append(Head &head, const AuditEntry &entry)
{
    const qint64 at = head.at + 1;
    Link link(head.hash);
    link.add(at);
    link.add(entry.revision);
    link.add(entry.actor);
    link.add(entry.client);
    link.add(entry.number);
    link.add(entry.command);
    link.add(entry.arguments);
    link.add(entry.doneAt);
    link.add(entry.receivedAt);
    link.add(entry.outcome);
    link.add(entry.difference);
    const Head next{at, link.result()};
    auto written = m_database.run(
        uR"(INSERT INTO audit ("at", "revision", "actor", "client", "number", "command",
                               "arguments", "doneAt", "receivedAt", "outcome", "difference", "hash")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        at, entry.revision, entry.actor, entry.client, entry.number, entry.command, entry.arguments,
        entry.doneAt, entry.receivedAt, entry.outcome, entry.difference, next.hash);
    if (!written)
        return std::unexpected(written.error());
    head = next;
    return {};
}

Result<QStringList> Audit::verify()
{
    QStringList findings;
    Head last;
    auto read = m_database.each(
        rowsAfter.toString(),
        [&](const store::Row &row) {
            const auto at = row.at<qint64>(0);
            const auto hash = row.at<QByteArray>(columns);
            if (hash != hashOf(last.hash, row))
                findings.append(
                    at == last.at + 1
                        ? u"row %1 of the audit was changed after it was written"_s.arg(at)
                        : u"of the audit, what stood between rows %1 and %2 is gone"_s.arg(last.at)
                              .arg(at));
            last = {at, hash};
        },
        qint64(0), qint64(-1));
    if (!read)
        return std::unexpected(read.error());
    Head noted;
    read = m_database.each(
        uR"(SELECT "auditAt", "auditHash" FROM meta)"_s,
        [&](const store::Row &row) { noted = {row.at<qint64>(0), row.at<QByteArray>(1)}; });
    if (!read)
        return std::unexpected(read.error());
    if (noted.at != last.at || noted.hash != last.hash)
        findings.append(
            u"the audit ends with row %1, the ledger last wrote row %2"_s.arg(last.at).arg(
                noted.at));
    return findings;
}

Result<void> Audit::chainAll()
{
    constexpr qint64 rowsAtOnce = 1'000;
    Head last;
    QList<Head> hashes;
    do {
        hashes.clear();
        auto read = m_database.each(
            rowsAfter.toString(),
            [&](const store::Row &row) {
                last = {row.at<qint64>(0), hashOf(last.hash, row)};
                hashes.append(last);
            },
            last.at, rowsAtOnce);
        if (!read)
            return read;
        for (const Head &one : std::as_const(hashes)) {
            auto kept = m_database.run(uR"(UPDATE audit SET "hash" = ? WHERE "at" = ?)"_s, one.hash,
                                       one.at);
            if (!kept)
                return std::unexpected(kept.error());
        }
    } while (!hashes.isEmpty());
    auto noted =
        m_database.run(uR"(UPDATE meta SET "auditAt" = ?, "auditHash" = ?)"_s, last.at, last.hash);
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}
} // namespace hadir::server
