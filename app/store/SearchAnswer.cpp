// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchAnswer.h"

#include "app/store/CaseSearch.h"
#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"
#include "app/store/kin.h"
#include "app/store/typingMistakes.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr qsizetype few = 3;          ///< hits; with fewer a word may have been mistyped
constexpr qsizetype mostForgiven = 3; ///< words; each is looked for through a vocabulary
constexpr int lookedThrough = 5'000;  ///< of whom the words are found, when a phrase is asked for

const QString customersByWords = u"SELECT e.id FROM search_customer w JOIN search_entry e "
                                 "ON e.row = w.rowid WHERE search_customer MATCH ? LIMIT ?"_s;
const QString casesByWords = u"SELECT e.id FROM search_case w JOIN search_entry e "
                             "ON e.row = w.rowid WHERE search_case MATCH ? LIMIT ?"_s;

struct Found
{
    domain::Kind kind;
    QUuid id;
};

/// What was found so far: each once, and at most so many of a kind.
class Findings final
{
public:
    explicit Findings(int limit) : m_limit(limit) {}

    void add(domain::Kind kind, const QUuid &id)
    {
        if (room(kind) <= 0 || m_known.contains(id))
            return;
        m_known.insert(id);
        ++(kind == domain::Kind::Customer ? m_customers : m_cases);
        m_all.append({kind, id});
    }

    [[nodiscard]] qint64 room(domain::Kind kind) const
    {
        return m_limit - (kind == domain::Kind::Customer ? m_customers : m_cases);
    }

    [[nodiscard]] const QList<Found> &all() const { return m_all; }

private:
    int m_limit;
    qint64 m_customers = 0;
    qint64 m_cases = 0;
    QSet<QUuid> m_known;
    QList<Found> m_all;
};

/// Words and numbers alone.
Result<Findings> lookUp(Database &database, const SearchQuestion &question, int limit)
{
    Findings found(limit);
    const auto into = [&found](domain::Kind kind) {
        return [&found, kind](const Row &row) { found.add(kind, row.at<QUuid>(0)); };
    };
    Result<void> ok;
    if (question.number)
        ok = database.each(u"SELECT \"id\" FROM \"case\" WHERE \"number\" = ? LIMIT ?"_s,
                           into(domain::Kind::Case), *question.number, limit);
    for (const QString &pattern : question.digitPatterns()) {
        if (ok)
            ok = database.each(u"SELECT e.id FROM search_digits d JOIN search_entry e "
                               "ON e.row = d.rowid WHERE d.digits LIKE ? LIMIT ?"_s,
                               into(domain::Kind::Customer), pattern, limit);
    }
    for (const SearchQuestion::Match match :
         {SearchQuestion::Match::Whole, SearchQuestion::Match::Beginning}) {
        for (const domain::Kind kind : {domain::Kind::Customer, domain::Kind::Case}) {
            const bool isOfCustomers = kind == domain::Kind::Customer;
            if (ok && !question.words.isEmpty() && found.room(kind) > 0)
                ok = database.each(isOfCustomers ? customersByWords : casesByWords, into(kind),
                                   question.wordsFor(match), limit);
        }
    }
    if (!ok)
        return std::unexpected(ok.error());
    return found;
}

/// Those among `room` customers whose words stand as the question's phrases say.
Result<QList<QUuid>> customersWithPhrases(Database &database, const SearchQuestion &question,
                                          const CaseSieve &sieve, qint64 room)
{
    // Of what is bound only the last two are asked of a customer.
    static const QString sql = uR"(
SELECT e.id,
    (?16 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?16)
        WHERE instr(' ' || w.words || ' ', value) = 0))
    AND (?17 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?17)
        WHERE instr(' ' || w.words || ' ', value) > 0))
FROM (SELECT rowid AS row, words FROM search_customer
      WHERE search_customer MATCH ?18 LIMIT ?19) w
JOIN search_entry e ON e.row = w.row
)"_s;
    QList<QUuid> out;
    if (question.words.isEmpty())
        return out;
    auto ok = sieve.each(
        database, sql,
        [&](const Row &row) {
            if (row.at<bool>(1))
                out.append(row.at<QUuid>(0));
            return out.size() < room;
        },
        question.wordsFor(SearchQuestion::Match::Beginning), lookedThrough);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

/// The hit with all that is shown of it; absent when it is gone.
Result<std::optional<Hit>> hitOf(Database &database, const Found &found,
                                 const SearchQuestion &question)
{
    Hit hit{.kind = found.kind};
    domain::CustomerId owner(found.id);
    if (found.kind == domain::Kind::Case) {
        auto work = EntityTable<domain::Case>::find(database, domain::CaseId(found.id));
        if (!work)
            return std::unexpected(work.error());
        if (!*work)
            return std::optional<Hit>();
        hit.found = *std::move(work);
        owner = hit.found->customer;
    }
    // Whoever was merged is found by what was theirs, and is the one who stands for them.
    const auto survivor = survivorOf(database, owner);
    if (!survivor)
        return std::unexpected(survivor.error());
    auto customer = EntityTable<domain::Customer>::find(database, *survivor);
    if (!customer)
        return std::unexpected(customer.error());
    if (!*customer)
        return std::optional<Hit>();
    hit.customer = **std::move(customer);
    if (found.kind == domain::Kind::Customer) {
        const auto points = contactPointsOf(database, owner);
        if (!points)
            return std::unexpected(points.error());
        const auto answering =
            std::ranges::find_if(*points, [&](const domain::ContactPoint &point) {
                return question.isAnsweredBy(point);
            });
        if (answering != points->end())
            hit.matchedContact = answering->value;
    }
    return std::optional(std::move(hit));
}

Result<Findings> lookUpSieved(Database &database, const SearchQuestion &question,
                              const CaseSieve &sieve, CaseSearch &cases, int limit)
{
    Findings found(limit);
    if (!sieve.isAsking()) {
        const auto customers = customersWithPhrases(database, question, sieve, limit);
        if (!customers)
            return std::unexpected(customers.error());
        for (const QUuid &id : *customers)
            found.add(domain::Kind::Customer, id);
    }
    const auto matching = cases.find(question);
    if (!matching)
        return std::unexpected(matching.error());
    for (const domain::CaseId &id : *matching)
        found.add(domain::Kind::Case, id.uuid());
    return found;
}
/// What each word of the question may have been meant for.
Result<QHash<QString, QStringList>> alikeIn(Database &database, const SearchQuestion &question,
                                            Effort effort)
{
    QHash<QString, QStringList> out;
    qsizetype looked = 0;
    for (const QString &word : question.words) {
        if (mistakesForgiven(word) > 0 && ++looked > mostForgiven)
            break;
        const auto others = wordsLike(database, word, effort);
        if (!others)
            return std::unexpected(others.error());
        if (!others->isEmpty())
            out.insert(word, *others);
    }
    return out;
}

/// One question on its way to an answer.
class Answering final
{
public:
    Answering(Database &database, const CaseSieve &sieve, int limit)
        : m_database(database)
        , m_sieve(sieve)
        , m_limit(limit)
    {}

    /// Adds what the question finds and is not there yet.
    Result<void> find(const SearchQuestion &question, Hit::Fit fit)
    {
        CaseSearch cases(m_database, m_sieve, m_limit);
        const bool isSieved = m_sieve.isAsking() || question.isSieved();
        const auto findings = isSieved ? lookUpSieved(m_database, question, m_sieve, cases, m_limit)
                                       : lookUp(m_database, question, m_limit);
        if (!findings)
            return std::unexpected(findings.error());
        m_answer.isWhole &= cases.isWhole();
        for (const Found &found : findings->all()) {
            if (m_known.contains(found.id))
                continue;
            m_known.insert(found.id);
            auto hit = hitOf(m_database, found, question);
            if (!hit)
                return std::unexpected(hit.error());
            const bool isPerson = *hit && (*hit)->kind == domain::Kind::Customer;
            if (!*hit || (isPerson && m_people.contains((*hit)->customer.id)))
                continue;
            if (isPerson)
                m_people.insert((*hit)->customer.id);
            (*hit)->fit = fit;
            m_answer.hits.append(**std::move(hit));
        }
        return {};
    }

    /// The same once more for what was meant, when few have what was typed.
    Result<void> forgive(SearchQuestion question)
    {
        const auto exact = m_answer.hits.size();
        const bool isSure = exact > 0 && question.words.size() > 1; // one of several proves others
        if (isSure || exact >= std::min<qsizetype>(few, m_limit) || !question.phrases.isEmpty())
            return {};
        auto alike = alikeIn(m_database, question, exact > 0 ? Effort::Little : Effort::All);
        if (!alike)
            return std::unexpected(alike.error());
        if (alike->isEmpty())
            return {};
        question.alike = *std::move(alike);
        if (auto ok = find(question, Hit::Fit::Corrected); !ok)
            return ok;
        if (m_answer.hits.size() == exact)
            return {};
        for (const QString &word : std::as_const(question.words))
            m_answer.alsoSearched += question.alike.value(word);
        return {};
    }

    SearchAnswer finished(QList<SearchTrouble> troubles)
    {
        m_answer.troubles = std::move(troubles);
        return std::move(m_answer);
    }

private:
    Database &m_database;
    const CaseSieve &m_sieve;
    int m_limit;
    SearchAnswer m_answer;
    QSet<QUuid> m_known;
    QSet<domain::CustomerId> m_people; ///< several may be one by now
};
} // namespace

Result<SearchAnswer> answerTo(Database &database, SearchQuestion question, const Asker &asker,
                              int limit)
{
    const bool isForgiving = question.spelling == SearchQuestion::Spelling::Forgiving;
    if (isForgiving) {
        if (auto ok = openVocabulary(database); !ok)
            return std::unexpected(ok.error());
    }
    const auto moment = Transaction::snapshot(database);
    if (!moment)
        return std::unexpected(moment.error());
    const auto sieve = CaseSieve::of(database, question, asker);
    if (!sieve)
        return std::unexpected(sieve.error());
    question.words += sieve->plainWords();
    if (!sieve->isAsking())
        question.terms.clear(); // nothing is left of them but words
    Answering answering(database, *sieve, limit);
    auto ok = answering.find(question, Hit::Fit::Exact);
    if (ok && isForgiving)
        ok = answering.forgive(question);
    if (!ok)
        return std::unexpected(ok.error());
    return answering.finished(question.troubles + sieve->troubles());
}
} // namespace hadir::store
