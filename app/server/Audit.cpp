// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Audit.h"

#include "app/domain/commandSchemas.h"
#include "app/domain/spokenIds.h"
#include "app/store/Database.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
// In the order in which they are hashed; then the hash, and what the digest is made from.
constexpr QStringView rowsAfter = uR"(
SELECT "at", "revision", "actor", "client", "number", "command", "digest", "doneAt",
       "receivedAt", "outcome", "hash", "salt", "arguments", "difference"
FROM audit WHERE "at" > ? ORDER BY "at" LIMIT ?)";
constexpr int hashedColumns = 10;
constexpr int commandColumn = 5;
constexpr int digestColumn = 6;
constexpr int outcomeColumn = 9;
constexpr int hashColumn = 10;
constexpr int saltColumn = 11;
constexpr int argumentsColumn = 12;
constexpr int differenceColumn = 13;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype usualBytes = 1'024;
constexpr qint64 rowsAtOnce = 1'000;
constexpr auto silencedKey = "silenced"_L1;

/// A hash over one thing after the other, gathered first: a dozen short pieces cost more to hash
/// one by one than to copy.
class Link final
{
public:
    explicit Link(QByteArrayView before)
    {
        m_bytes.reserve(usualBytes);
        m_bytes.append(before);
    }

    void addNull() { m_bytes += '-'; }
    void add(QByteArrayView bytes)
    {
        m_bytes += QByteArray::number(bytes.size());
        m_bytes += ':';
        m_bytes.append(bytes);
        m_bytes += ',';
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

    [[nodiscard]] QByteArray result() const
    {
        return QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_256);
    }

private:
    QByteArray m_bytes;
};

QByteArray digestOf(QByteArrayView salt, QByteArrayView arguments, QByteArrayView difference)
{
    Link link(salt);
    link.add(arguments);
    link.add(difference);
    return link.result();
}

QByteArray hashOf(QByteArrayView before, const store::Row &row, QByteArrayView digest)
{
    Link link(before);
    for (int column = 0; column < hashedColumns; ++column) {
        if (column == digestColumn)
            link.add(digest);
        else if (row.isNull(column))
            link.addNull();
        else
            link.add(row.view(column));
    }
    return link.result();
}

/// What the row's words come to; absent when they were dropped.
std::optional<QByteArray> digestIn(const store::Row &row)
{
    if (row.view(saltColumn).isEmpty())
        return std::nullopt;
    return digestOf(row.view(saltColumn), row.view(argumentsColumn), row.view(differenceColumn));
}

bool isErasure(const store::Row &row)
{
    return row.at<QString>(commandColumn) == domain::Schema<domain::EraseCustomer>::name
           && row.at<QString>(outcomeColumn) == doneOutcome;
}

/// Takes out those of `rows` that an erasing row says it silenced.
void explain(std::set<qint64> &rows, QByteArrayView difference)
{
    const auto said = QJsonDocument::fromJson(difference.toByteArray()).object();
    for (const auto &row : said.value(silencedKey).toArray())
        rows.erase(row.toInteger());
}

/// Where the ledger last left the chain.
Result<Audit::Head> notedHead(store::Database &database)
{
    Audit::Head noted;
    auto read =
        database.each(uR"(SELECT "auditAt", "auditHash" FROM meta)"_s, [&](const store::Row &row) {
            noted = {row.at<qint64>(0), row.at<QByteArray>(1)};
        });
    if (!read)
        return std::unexpected(read.error());
    return noted;
}
} // namespace

/// Asked for in hundreds, since asking costs more than the bytes.
Result<QByteArray> Audit::nextSalt()
{
    if (m_salts.size() < saltBytes) {
        const auto some = m_database.value<QByteArray>(u"SELECT randomblob(4096)"_s);
        if (!some)
            return std::unexpected(some.error());
        m_salts = some->value_or(QByteArray());
    }
    const QByteArray salt = m_salts.last(saltBytes);
    m_salts.chop(saltBytes);
    return salt;
}

Result<void> Audit::append(Head &head, const AuditEntry &entry)
{
    const auto salt = nextSalt();
    if (!salt)
        return std::unexpected(salt.error());
    const qint64 at = head.at + 1;
    const QByteArray digest = digestOf(*salt, entry.arguments, entry.difference);
    Link link(head.hash);
    link.add(at);
    link.add(entry.revision);
    link.add(entry.actor);
    link.add(entry.client);
    link.add(entry.number);
    link.add(entry.command);
    link.add(QByteArrayView(digest));
    link.add(entry.doneAt);
    link.add(entry.receivedAt);
    link.add(entry.outcome);
    const Head next{at, link.result()};
    auto written = m_database.run(
        uR"(INSERT INTO audit ("at", "revision", "actor", "client", "number", "command",
                               "arguments", "doneAt", "receivedAt", "outcome", "difference", "hash",
                               "salt", "digest")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        at, entry.revision, entry.actor, entry.client, entry.number, entry.command,
        store::Utf8{entry.arguments}, entry.doneAt, entry.receivedAt, entry.outcome,
        store::Utf8{entry.difference}, next.hash, *salt, digest);
    if (!written)
        return std::unexpected(written.error());
    head = next;
    return {};
}

Result<QStringList> Audit::verify()
{
    QStringList findings;
    Head last;
    std::set<qint64> silent; // without their words, until an erasure says that it took them
    auto read = m_database.each(
        rowsAfter.toString(),
        [&](const store::Row &row) {
            const auto at = row.at<qint64>(0);
            const auto hash = row.at<QByteArray>(hashColumn);
            const auto kept = row.at<QByteArray>(digestColumn);
            const auto digest = digestIn(row);
            const bool isWhole = digest ? *digest == kept
                                        : row.view(argumentsColumn).isEmpty()
                                              && row.view(differenceColumn).isEmpty();
            if (!digest)
                silent.insert(at);
            else if (isWhole && isErasure(row))
                explain(silent, row.view(differenceColumn));
            if (hash != hashOf(last.hash, row, kept) || !isWhole)
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
    for (const qint64 at : silent)
        findings.append(u"row %1 of the audit lost its words without an erasure"_s.arg(at));
    const auto noted = notedHead(m_database);
    if (!noted)
        return std::unexpected(noted.error());
    if (noted->at != last.at || noted->hash != last.hash)
        findings.append(
            u"the audit ends with row %1, the ledger last wrote row %2"_s.arg(last.at).arg(
                noted->at));
    return findings;
}

Result<void> Audit::chainAll()
{
    struct Chained
    {
        Head head;
        QByteArray digest;
    };
    auto salted = m_database.run(
        uR"(UPDATE audit SET "salt" = randomblob(16) WHERE "salt" = x'' AND "digest" = x'')"_s);
    if (!salted)
        return std::unexpected(salted.error());
    QList<Chained> chained;
    Head last;
    do {
        chained.clear();
        auto read = m_database.each(
            rowsAfter.toString(),
            [&](const store::Row &row) {
                const QByteArray digest = digestIn(row).value_or(row.at<QByteArray>(digestColumn));
                last = {row.at<qint64>(0), hashOf(last.hash, row, digest)};
                chained.append({last, digest});
            },
            last.at, rowsAtOnce);
        if (!read)
            return read;
        for (const auto &[head, digest] : std::as_const(chained)) {
            auto kept =
                m_database.run(uR"(UPDATE audit SET "hash" = ?, "digest" = ? WHERE "at" = ?)"_s,
                               head.hash, digest, head.at);
            if (!kept)
                return std::unexpected(kept.error());
        }
    } while (!chained.isEmpty());
    auto noted =
        m_database.run(uR"(UPDATE meta SET "auditAt" = ?, "auditHash" = ?)"_s, last.at, last.hash);
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}

Result<QByteArray> Audit::dropWordsAbout(const QSet<QUuid> &ids)
{
    QList<qint64> about;
    auto read = m_database.each(
        uR"(SELECT "at", "arguments", "difference" FROM audit WHERE "salt" != x''
                AND NOT ("command" = ? AND "outcome" = ?) ORDER BY "at")"_s,
        [&](const store::Row &row) {
            const auto is = [&](const QUuid &id) { return ids.contains(id); };
            if (domain::speaksOf(row.view(1), is) || domain::speaksOf(row.view(2), is))
                about.append(row.at<qint64>(0));
        },
        QString(domain::Schema<domain::EraseCustomer>::name), QString(doneOutcome));
    if (!read)
        return std::unexpected(read.error());
    QJsonArray silenced;
    for (const qint64 at : std::as_const(about)) {
        auto dropped =
            m_database.run(uR"(UPDATE audit SET "arguments" = '', "difference" = '', "salt" = x''
                WHERE "at" = ?)"_s,
                           at);
        if (!dropped)
            return std::unexpected(dropped.error());
        silenced.append(at);
    }
    return QJsonDocument(QJsonObject{{silencedKey, silenced}}).toJson(QJsonDocument::Compact);
}
} // namespace hadir::server
