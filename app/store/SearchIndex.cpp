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
// Words are matched by their beginning, digits anywhere; the row's number ties the three together.
constexpr QStringView tables = uR"(
CREATE TABLE search_entry(
    row INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5(
    words, tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3', detail = none);
CREATE VIRTUAL TABLE search_digits USING fts5(digits, tokenize = "trigram");
)";

constexpr qsizetype trigram = 3;

/// What of an entity is searched.
struct Entry
{
    QString words;
    QString digits;
};

Result<void> drop(Database &database, qint64 row)
{
    for (const auto &sql : {u"DELETE FROM search_words WHERE rowid = ?"_s,
                            u"DELETE FROM search_digits WHERE rowid = ?"_s,
                            u"DELETE FROM search_entry WHERE row = ?"_s}) {
        if (auto ok = database.run(sql, row); !ok)
            return std::unexpected(ok.error());
    }
    return {};
}

Result<void> put(Database &database, domain::Kind kind, const QUuid &id, const Entry &entry)
{
    const auto known = database.value<qint64>(u"SELECT row FROM search_entry WHERE id = ?"_s, id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        if (auto ok = drop(database, **known); !ok)
            return ok;
    }
    const auto row = database.value<qint64>(
        u"INSERT INTO search_entry(kind, id) VALUES(?, ?) RETURNING row"_s, int(kind), id);
    if (!row)
        return std::unexpected(row.error());
    auto ok = database.run(u"INSERT INTO search_words(rowid, words) VALUES(?, ?)"_s, row->value(),
                           entry.words);
    if (ok && !entry.digits.isEmpty())
        ok = database.run(u"INSERT INTO search_digits(rowid, digits) VALUES(?, ?)"_s, row->value(),
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
        return {};
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
    return put(database, domain::Kind::Customer, id.uuid(), entry);
}

Result<void> indexCase(Database &database, domain::CaseId id)
{
    const auto found = EntityTable<domain::Case>::find(database, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    Entry entry{wordsOf((*found)->subject).join(u' '), {}};
    if ((*found)->number > 0)
        entry.words += u' ' + QString::number((*found)->number);
    return put(database, domain::Kind::Case, id.uuid(), entry);
}

/// "ahmad"* AND "sal"*: nobody types the end of every name.
QString matchOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u" AND "_s);
}

/// A number as somebody may have typed it, without what it is usually dialled with in front.
QString subscriberDigits(const QString &query)
{
    QString digits = digitsOf(query);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

bool looksLikeNumber(const QString &query)
{
    return std::ranges::all_of(
        query, [](QChar c) { return c.isDigit() || c.isSpace() || u"+-()/."_s.contains(c); });
}

Result<void> addHit(Database &database, domain::Kind kind, const QUuid &id, const QString &digits,
                    QList<Hit> &hits)
{
    Hit hit{.kind = kind};
    domain::CustomerId owner(id);
    if (kind == domain::Kind::Case) {
        auto found = EntityTable<domain::Case>::find(database, domain::CaseId(id));
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return {};
        hit.found = *std::move(found);
        owner = hit.found->customer;
    }
    auto customer = EntityTable<domain::Customer>::find(database, owner);
    if (!customer)
        return std::unexpected(customer.error());
    if (!*customer)
        return {};
    hit.customer = **std::move(customer);
    if (!digits.isEmpty()) {
        const auto points = contactPointsOf(database, owner);
        if (!points)
            return std::unexpected(points.error());
        for (const domain::ContactPoint &point : *points) {
            if (!point.retired && point.value.contains(digits))
                hit.matchedContact = point.value;
        }
    }
    hits.append(std::move(hit));
    return {};
}
} // namespace

Result<void> SearchIndex::make(Database &database)
{
    return database.script(tables.toString());
}

Result<void> SearchIndex::clear(Database &database)
{
    return database.script(
        u"DELETE FROM search_words; DELETE FROM search_digits; DELETE FROM search_entry"_s);
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
    struct Found
    {
        domain::Kind kind;
        QUuid id;
        QString digits;
    };
    QList<Found> found;
    const auto collect = [&](const QString &digits) {
        return [&found, digits](const Row &row) {
            const Found next{domain::Kind(row.at<int>(0)), row.at<QUuid>(1), digits};
            const auto same = [&](const Found &known) { return known.id == next.id; };
            if (std::ranges::none_of(found, same))
                found.append(next);
        };
    };

    Result<void> ok;
    const QString digits = looksLikeNumber(query) ? subscriberDigits(query) : QString();
    if (digits.size() >= trigram)
        ok = database.each(u"SELECT e.kind, e.id FROM search_digits d JOIN search_entry e "
                           "ON e.row = d.rowid WHERE d.digits LIKE ? LIMIT ?"_s,
                           collect(digits), u'%' + digits + u'%', limit);
    const QStringList words = wordsOf(query);
    for (const domain::Kind kind : {domain::Kind::Customer, domain::Kind::Case}) {
        if (ok && !words.isEmpty())
            ok = database.each(u"SELECT e.kind, e.id FROM search_words w JOIN search_entry e "
                               "ON e.row = w.rowid WHERE search_words MATCH ? AND e.kind = ? "
                               "LIMIT ?"_s,
                               collect({}), matchOf(words), int(kind), limit);
    }
    QList<Hit> hits;
    for (const Found &each : std::as_const(found)) {
        if (ok)
            ok = addHit(database, each.kind, each.id, each.digits, hits);
    }
    if (!ok)
        return std::unexpected(ok.error());
    return hits;
}
} // namespace hadir::store
