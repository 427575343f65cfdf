// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchIndex.h"

#include "app/store/EntityTable.h"
#include "app/store/analyser.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
// Words are matched by their beginning, digits anywhere; the row's number ties the tables together.
// The words are cut and folded already: the ascii tokenizer cuts at the spaces between them and
// nowhere else, whatever script they are in. Customers and cases have tables of their own, so that
// a question about the few does not walk through the many.
constexpr QStringView tables = uR"(
CREATE TABLE search_entry(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search_customer USING fts5(
    words, tokenize = "ascii", prefix = '1 2 3', detail = none);
CREATE VIRTUAL TABLE search_case USING fts5(
    words, tokenize = "ascii", prefix = '1 2 3', detail = none);
CREATE VIRTUAL TABLE search_digits USING fts5(digits, tokenize = "trigram");
)";

/// The statements over the words of one kind.
struct WordsTable
{
    domain::Kind kind;
    QString insert;
    QString change;
    QString remove;
    QString read;
};

const WordsTable &wordsTable(domain::Kind kind)
{
    static const WordsTable customers{domain::Kind::Customer,
                                      u"INSERT INTO search_customer(rowid, words) VALUES(?, ?)"_s,
                                      u"UPDATE search_customer SET words = ? WHERE rowid = ?"_s,
                                      u"DELETE FROM search_customer WHERE rowid = ?"_s,
                                      u"SELECT words FROM search_customer WHERE rowid = ?"_s};
    static const WordsTable cases{domain::Kind::Case,
                                  u"INSERT INTO search_case(rowid, words) VALUES(?, ?)"_s,
                                  u"UPDATE search_case SET words = ? WHERE rowid = ?"_s,
                                  u"DELETE FROM search_case WHERE rowid = ?"_s,
                                  u"SELECT words FROM search_case WHERE rowid = ?"_s};
    return kind == domain::Kind::Case ? cases : customers;
}

/// What of an entity is searched.
struct Entry
{
    QString words;
    QString digits;
};

Result<std::optional<qint64>> rowOf(Database &database, const QUuid &id)
{
    return database.value<qint64>(u"SELECT row FROM search_entry WHERE id = ?"_s, id);
}

Result<void> drop(Database &database, const WordsTable &table, qint64 row)
{
    for (const auto &sql : {table.remove, u"DELETE FROM search_digits WHERE rowid = ?"_s,
                            u"DELETE FROM search_entry WHERE row = ?"_s}) {
        if (auto ok = database.run(sql, row); !ok)
            return std::unexpected(ok.error());
    }
    return {};
}

Result<void> forget(Database &database, const WordsTable &table, const QUuid &id)
{
    const auto known = rowOf(database, id);
    if (!known)
        return std::unexpected(known.error());
    return *known ? drop(database, table, **known) : Result<void>();
}

Result<Entry> entryIn(Database &database, const WordsTable &table, qint64 row)
{
    auto words = database.value<QString>(table.read, row);
    if (!words)
        return std::unexpected(words.error());
    auto digits =
        database.value<QString>(u"SELECT digits FROM search_digits WHERE rowid = ?"_s, row);
    if (!digits)
        return std::unexpected(digits.error());
    return Entry{words->value_or(QString()), digits->value_or(QString())};
}

/// Writes only what differs: a new telephone number leaves the words alone.
Result<void> change(Database &database, const WordsTable &table, qint64 row, const Entry &before,
                    const Entry &after)
{
    Result<int> ok = 0;
    if (before.words != after.words) {
        ok = database.run(table.change, after.words, row);
        // A case may have been given a customer's id: then the row is there and these words not.
        if (ok && *ok == 0)
            ok = database.run(table.insert, row, after.words);
    }
    const bool areOther =
        table.kind == domain::Kind::Customer && before.digits != after.digits; // a case has none
    if (ok && areOther && !before.digits.isEmpty())
        ok = database.run(u"DELETE FROM search_digits WHERE rowid = ?"_s, row);
    if (ok && areOther && !after.digits.isEmpty())
        ok = database.run(u"INSERT INTO search_digits(rowid, digits) VALUES(?, ?)"_s, row,
                          after.digits);
    return ok ? Result<void>() : std::unexpected(ok.error());
}

Result<void> put(Database &database, const WordsTable &table, const QUuid &id, const Entry &entry)
{
    const auto known = rowOf(database, id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        const auto before = entryIn(database, table, **known);
        if (!before)
            return std::unexpected(before.error());
        return change(database, table, **known, *before, entry);
    }
    // Not RETURNING: a statement with a trigger opens a savepoint, at which FTS5 writes out what it
    // has gathered; with thousands of entries a page that is five times slower.
    const auto last = database.value<qint64>(u"SELECT coalesce(max(row), 0) FROM search_entry"_s);
    if (!last)
        return std::unexpected(last.error());
    const qint64 row = last->value_or(0) + 1;
    auto ok = database.run(u"INSERT INTO search_entry(row, id) VALUES(?, ?)"_s, row, id);
    if (ok)
        ok = database.run(table.insert, row, entry.words);
    if (ok && !entry.digits.isEmpty())
        ok = database.run(u"INSERT INTO search_digits(rowid, digits) VALUES(?, ?)"_s, row,
                          entry.digits);
    if (!ok)
        return std::unexpected(ok.error());
    return {};
}

Result<void> indexCustomer(Database &database, domain::CustomerId id)
{
    const auto customer = EntityTable<domain::Customer>::find(database, id);
    if (!customer)
        return std::unexpected(customer.error());
    if (!*customer)
        return forget(database, wordsTable(domain::Kind::Customer), id.uuid());
    const auto points = contactPointsOf(database, id);
    if (!points)
        return std::unexpected(points.error());
    Entry entry;
    entry.words = (wordsOf((*customer)->name) + wordsOf((*customer)->company)).join(u' ');
    for (const domain::ContactPoint &point : *points) {
        if (point.retired)
            continue;
        if (point.kind == domain::ContactKind::Phone)
            entry.digits += point.value.mid(1) + u' ';
        else
            entry.words += u' ' + wordsOf(point.value).join(u' ');
    }
    return put(database, wordsTable(domain::Kind::Customer), id.uuid(), entry);
}

Result<void> indexCase(Database &database, domain::CaseId id)
{
    const auto found = EntityTable<domain::Case>::find(database, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return forget(database, wordsTable(domain::Kind::Case), id.uuid());
    Entry entry{wordsOf((*found)->subject).join(u' '), {}};
    if ((*found)->number > 0)
        entry.words += u' ' + QString::number((*found)->number);
    return put(database, wordsTable(domain::Kind::Case), id.uuid(), entry);
}
} // namespace

Result<void> SearchIndex::make(Database &database)
{
    return database.script(tables.toString());
}

Result<void> SearchIndex::clear(Database &database)
{
    return database.script(
        u"DELETE FROM search_customer; DELETE FROM search_case; DELETE FROM search_digits; "
        "DELETE FROM search_entry"_s);
}

Result<void> SearchIndex::fill(Database &database)
{
    TouchedSet all;
    auto read = database.each(u"SELECT \"id\" FROM \"customer\""_s, [&](const Row &row) {
        const auto id = row.at<domain::CustomerId>(0);
        all.insert({domain::Kind::Customer, id.uuid(), domain::Scope::of(id)});
    });
    if (read)
        read = database.each(u"SELECT \"id\", \"customer\" FROM \"case\""_s, [&](const Row &row) {
            all.insert({domain::Kind::Case, row.at<QUuid>(0),
                        domain::Scope::of(row.at<domain::CustomerId>(1))});
        });
    if (!read)
        return std::unexpected(read.error());
    return update(database, all);
}

bool SearchIndex::concerns(const std::optional<domain::Entity> &before, const domain::Entity &after)
{
    if (const auto *one = std::get_if<domain::Customer>(&after)) {
        const auto *was = before ? std::get_if<domain::Customer>(&*before) : nullptr;
        return !was || was->name != one->name || was->company != one->company;
    }
    if (const auto *one = std::get_if<domain::Case>(&after)) {
        const auto *was = before ? std::get_if<domain::Case>(&*before) : nullptr;
        return !was || was->subject != one->subject || was->number != one->number;
    }
    if (const auto *one = std::get_if<domain::ContactPoint>(&after)) {
        const auto *was = before ? std::get_if<domain::ContactPoint>(&*before) : nullptr;
        return !was || was->customer != one->customer || was->value != one->value
               || was->kind != one->kind || was->retired != one->retired;
    }
    return false;
}

Result<void> SearchIndex::update(Database &database, const TouchedSet &touched)
{
    QSet<domain::CustomerId> customers;
    for (const Touched &each : touched) {
        if (each.kind == domain::Kind::Customer || each.kind == domain::Kind::ContactPoint) {
            if (const auto customer = each.scope.customer())
                customers.insert(*customer);
        } else if (each.kind == domain::Kind::Case) {
            if (auto ok = indexCase(database, domain::CaseId(each.id)); !ok)
                return ok;
        }
    }
    for (const domain::CustomerId &customer : std::as_const(customers)) {
        if (auto ok = indexCustomer(database, customer); !ok)
            return ok;
    }
    return {};
}

Result<QList<Hit>> SearchIndex::find(Database &database, const QString &query, int limit)
{
    auto answer = answerTo(database, SearchQuestion::of(query), {}, limit);
    if (!answer)
        return std::unexpected(answer.error());
    return std::move(answer->hits);
}
} // namespace hadir::store
