// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/ErasedTable.h"

#include "app/domain/spokenIds.h"
#include "app/store/OutboxCount.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : std::unexpected(changed.error());
}

/// The rows of a table of commands that speak of one of the ids, by their number.
Result<QList<qint64>> aboutThem(Database &database, const QString &question, const QSet<QUuid> &ids)
{
    QList<qint64> out;
    auto read = database.each(question, [&](const Row &row) {
        if (domain::speaksOf(row.view(1), [&](const QUuid &id) { return ids.contains(id); }))
            out.append(row.at<qint64>(0));
    });
    if (!read)
        return std::unexpected(read.error());
    return out;
}
} // namespace

Result<void> ErasedTable::takeOut(const QList<domain::Tombstone> &people) const
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QSet<QUuid> ids;
    for (const domain::Tombstone &one : people) {
        if (auto ok = takeOutOne(one); !ok)
            return ok;
        ids.insert(one.id.uuid());
        for (const domain::BelongingId &belonging : one.belonged)
            ids.insert(belonging.uuid());
    }
    if (auto ok = takeOutCommands(ids); !ok)
        return ok;
    // Steps of a deed that is gone lead nowhere.
    if (auto ok = done(
            m_database.run(u"DELETE FROM deed_step WHERE deed NOT IN (SELECT number FROM deed)"_s));
        !ok)
        return ok;
    if (auto ok = takeOutFacts(ids); !ok)
        return ok;
    for (const QUuid &id : std::as_const(ids)) {
        if (auto ok = done(m_database.run(u"INSERT OR IGNORE INTO erased(id) VALUES(?)"_s, id));
            !ok)
            return ok;
    }
    return transaction->commit();
}

Result<void> ErasedTable::takeOutOne(const domain::Tombstone &one) const
{
    for (const QString &table : {u"draft"_s, u"draft_version"_s}) {
        auto ok = done(m_database.run(u"DELETE FROM %1 WHERE customer = ?"_s.arg(table), one.id));
        if (!ok)
            return ok;
    }
    if (auto ok = done(m_database.run(u"DELETE FROM deed WHERE customer = ?"_s, one.id)); !ok)
        return ok;
    for (const domain::BelongingId &belonging : one.belonged) {
        if (auto ok = done(m_database.run(u"DELETE FROM seen WHERE \"case\" = ?"_s, belonging));
            !ok)
            return ok;
    }
    return {};
}

Result<void> ErasedTable::takeOutCommands(const QSet<QUuid> &ids) const
{
    struct Kept
    {
        QString question;
        QString remove;
    };
    const QList<Kept> tables{
        {u"SELECT number, arguments FROM kept"_s, u"DELETE FROM kept WHERE number = ?"_s},
        {u"SELECT number, arguments FROM attention"_s, u"DELETE FROM attention WHERE number = ?"_s},
        {u"SELECT at, arguments FROM owed"_s, u"DELETE FROM owed WHERE at = ?"_s},
        {u"SELECT number, arguments FROM deed"_s, u"DELETE FROM deed WHERE number = ?"_s},
        {u"SELECT number, arguments FROM deed_step"_s,
         u"DELETE FROM deed_step WHERE number = ?"_s}};
    for (const Kept &table : tables) {
        const auto rows = aboutThem(m_database, table.question, ids);
        if (!rows)
            return std::unexpected(rows.error());
        for (const qint64 row : *rows) {
            if (auto ok = done(m_database.run(table.remove, row)); !ok)
                return ok;
        }
    }
    const auto waiting = aboutThem(m_database, u"SELECT number, arguments FROM outbox"_s, ids);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const qint64 number : *waiting) {
        QString mark;
        auto read = m_database.each(
            u"SELECT name, arguments, doneAt FROM outbox WHERE number = ?"_s,
            [&](const Row &row) {
                mark = markOf(row.at<QString>(0), row.at<QString>(1), row.at<core::Instant>(2));
            },
            number);
        if (!read)
            return read;
        if (auto ok = done(m_database.run(
                u"UPDATE outbox SET arguments = '{}', mark = ?, isAgain = 0 WHERE number = ?"_s,
                mark, number));
            !ok)
            return ok;
    }
    return {};
}

/// Small facts that name one of them: half-filled forms, the place to open at.
Result<void> ErasedTable::takeOutFacts(const QSet<QUuid> &ids) const
{
    for (const QUuid &id : ids) {
        const QString text = id.toString(QUuid::WithoutBraces);
        if (auto ok = done(m_database.run(
                u"DELETE FROM meta WHERE instr(key, ?1) > 0 OR instr(value, ?1) > 0"_s, text));
            !ok)
            return ok;
    }
    return {};
}

Result<bool> ErasedTable::has(const QUuid &id) const
{
    const auto known = m_database.value<bool>(u"SELECT 1 FROM erased WHERE id = ?"_s, id);
    if (!known)
        return std::unexpected(known.error());
    return known->has_value();
}
} // namespace hadir::store
