// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/CaseSearch.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int mostByWords = 3'000;   ///< rows looked at
constexpr int mostCustomers = 200;   ///< whose cases are looked at
constexpr int mostByWalking = 8'000; ///< rows, shared among the parts of the index
constexpr int fewestByWalking = 30;  ///< rows of each part
constexpr auto endOfTime = std::numeric_limits<qint64>::max();

// What a sieve binds (CaseSieve::each); what is NULL is not asked.
const QString fits = uR"(
SELECT c."id", c."lastAt", c."waitingSince" IS NOT NULL,
    (?1 IS NULL OR instr(?1, '|' || c."status" || '|') > 0)
    AND (?2 IS NULL OR instr(?2, '|' || c."status" || '|') = 0)
    AND (?3 IS NULL OR instr(?3, '|' || c."channel" || '|') > 0)
    AND (?4 IS NULL OR instr(?4, '|' || c."channel" || '|') = 0)
    AND (?5 IS NULL OR instr(?5, '|' || c."priority" || '|') > 0)
    AND (?6 IS NULL OR instr(?6, '|' || c."priority" || '|') = 0)
    AND (?7 IS NULL OR instr(?7, coalesce(c."owner", zeroblob(16))) > 0)
    AND (?8 IS NULL OR instr(?8, coalesce(c."owner", zeroblob(16))) = 0)
    AND (?9 IS NULL OR instr(?9, coalesce(c."queue", zeroblob(16))) > 0)
    AND (?10 IS NULL OR instr(?10, coalesce(c."queue", zeroblob(16))) = 0)
    AND (?11 IS NULL OR (c."tags" <> '' AND EXISTS (SELECT 1 FROM json_each(?11)
        WHERE instr(folded_text(c."tags"), value) > 0)))
    AND (?12 IS NULL OR c."tags" = '' OR NOT EXISTS (SELECT 1 FROM json_each(?12)
        WHERE instr(folded_text(c."tags"), value) > 0))
    AND (?13 IS NULL OR c."lastAt" >= ?13)
    AND (?14 IS NULL OR c."lastAt" < ?14)
    AND (?15 IS NULL OR (c."waitingSince" IS NOT NULL) = ?15)
)"_s;
// Of words that are read with the row.
const QString wordsFit = uR"(
    AND (?16 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?16)
        WHERE instr(' ' || w.words || ' ', value) = 0))
    AND (?17 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?17)
        WHERE instr(' ' || w.words || ' ', value) > 0))
)"_s;
// Of words that are looked up.
const QString noWordIsUnwanted = uR"(
    AND (?17 IS NULL OR NOT EXISTS (SELECT 1 FROM search_entry e
        JOIN search_case w ON w.rowid = e.row, json_each(?17)
        WHERE e.id = c."id" AND instr(' ' || w.words || ' ', value) > 0))
)"_s;
// A part of the index over owners or queues, the newest first.
const QString columns = uR"(
FROM (SELECT "id", "status", "channel", "priority", "owner", "queue", "tags", "lastAt",
             "waitingSince" FROM "case" WHERE
)"_s;
const QString andNewest = uR"(
          AND "status" = ?20 AND "lastAt" >= ?21 AND "lastAt" < ?22
      ORDER BY "lastAt" DESC LIMIT ?19) c
)"_s;

/// Each way to go through cases, put together once.
struct Ways
{
    QString byNumber = fits + noWordIsUnwanted + uR"(
FROM "case" c WHERE c."number" = ?18 LIMIT ?19)"_s;
    QString byWords = fits + wordsFit + uR"(
FROM (SELECT rowid AS row, words FROM search_case
      WHERE search_case MATCH ?18 ORDER BY rowid DESC LIMIT ?19) w
CROSS JOIN search_entry e ON e.row = w.row
CROSS JOIN "case" c ON c."id" = e.id)"_s;
    QString byCustomersWords = fits + wordsFit + uR"(
FROM (SELECT rowid AS row, words FROM search_customer
      WHERE search_customer MATCH ?18 LIMIT ?20) w
CROSS JOIN search_entry e ON e.row = w.row
CROSS JOIN "case" c ON c."customer" = e.id LIMIT ?19)"_s;
    QString byCustomersNumber = fits + noWordIsUnwanted + uR"(
FROM (SELECT rowid AS row FROM search_digits WHERE digits LIKE ?18 LIMIT ?20) w
CROSS JOIN search_entry e ON e.row = w.row
CROSS JOIN "case" c ON c."customer" = e.id LIMIT ?19)"_s;
    QString byOwner = fits + noWordIsUnwanted + columns + u"\"owner\" IS ?18"_s + andNewest;
    QString byQueue = fits + noWordIsUnwanted + columns + u"\"queue\" IS ?18"_s + andNewest;
};

const Ways &ways()
{
    static const Ways all;
    return all;
}

/// As an optional column holds it.
std::optional<QUuid> orNone(const QUuid &id)
{
    return id.isNull() ? std::nullopt : std::optional(id);
}
} // namespace

CaseSearch::CaseSearch(Database &database, const CaseSieve &sieve, int limit)
    : m_database(database)
    , m_sieve(sieve)
    , m_limit(limit)
{}

Result<bool> CaseSearch::isLetThrough(Database &database, const CaseSieve &sieve, domain::CaseId id)
{
    static const QString sql = fits + u"FROM \"case\" c WHERE c.\"id\" = ?18"_s;
    bool out = false;
    auto ok = sieve.each(
        database, sql,
        [&](const Row &row) {
            out = row.at<bool>(3)
                  && sieve.admits(row.at<domain::CaseId>(0), row.at<core::Instant>(1),
                                  row.at<bool>(2));
        },
        id);
    return ok ? Result<bool>(out) : std::unexpected(ok.error());
}

template <class... Args>
Result<void> CaseSearch::go(const QString &sql, int most, const Args &...args)
{
    int looked = 0;
    int fitting = 0;
    auto ok = m_sieve.each(
        m_database, sql,
        [&](const Row &row) {
            ++looked;
            const Fitting one{row.at<core::Instant>(1), row.at<domain::CaseId>(0)};
            if (!row.at<bool>(3) || !m_sieve.admits(one.id, one.lastAt, row.at<bool>(2)))
                return true;
            m_fitting.append(one);
            return ++fitting < m_limit;
        },
        args...);
    if (looked >= most && fitting < m_limit)
        m_isWhole = false;
    return ok;
}

Result<void> CaseSearch::lookUp(const SearchQuestion &question)
{
    Result<void> ok;
    if (question.number)
        ok = go(ways().byNumber, mostByWords, *question.number, mostByWords);
    for (const QString &pattern : question.digitPatterns()) {
        if (ok)
            ok = go(ways().byCustomersNumber, mostByWords, pattern, mostByWords, mostCustomers);
    }
    const QString words = question.wordsFor(SearchQuestion::Match::Beginning);
    if (ok && !question.words.isEmpty())
        ok = go(ways().byWords, mostByWords, words, mostByWords);
    if (ok && !question.words.isEmpty() && m_sieve.isAsking())
        ok = go(ways().byCustomersWords, mostByWords, words, mostByWords, mostCustomers);
    return ok;
}

/// Part by part of an index: each is in order of time, and so are the newest of all parts together.
Result<void> CaseSearch::walk()
{
    QList<std::optional<QUuid>> parts;
    const QList<domain::AgentId> owners = m_sieve.owners();
    const bool isByOwner = !owners.isEmpty();
    for (const domain::AgentId &owner : owners)
        parts.append(orNone(owner.uuid()));
    if (!isByOwner) {
        for (const domain::QueueId &queue : m_sieve.queues())
            parts.append(queue.uuid());
    }
    if (parts.isEmpty()) {
        parts.append(std::nullopt); // cases of no queue
        auto ok = m_database.each(u"SELECT \"id\" FROM \"queue\""_s,
                                  [&](const Row &row) { parts.append(row.at<QUuid>(0)); });
        if (!ok)
            return ok;
    }
    const auto statuses = m_sieve.statuses();
    const auto shares = std::max<qsizetype>(1, parts.size() * statuses.size());
    const int most = int(std::max<qsizetype>(fewestByWalking, mostByWalking / shares));
    for (const std::optional<QUuid> &part : std::as_const(parts)) {
        for (const domain::CaseStatus status : statuses) {
            auto ok = go(isByOwner ? ways().byOwner : ways().byQueue, most, part, most, status,
                         m_sieve.after().value_or(0), m_sieve.before().value_or(endOfTime));
            if (!ok)
                return ok;
        }
    }
    return {};
}

Result<QList<domain::CaseId>> CaseSearch::find(const SearchQuestion &question)
{
    const bool isByWords = !question.words.isEmpty() || !question.digits.isEmpty();
    if (!isByWords && !m_sieve.isAsking())
        return QList<domain::CaseId>(); // "-word" alone is not a question
    if (auto ok = isByWords ? lookUp(question) : walk(); !ok)
        return std::unexpected(ok.error());
    std::ranges::sort(m_fitting, std::ranges::greater(), &Fitting::lastAt);
    QList<domain::CaseId> out;
    for (const Fitting &one : std::as_const(m_fitting)) {
        if (out.size() < m_limit && !out.contains(one.id))
            out.append(one.id);
    }
    return out;
}
} // namespace hadir::store
