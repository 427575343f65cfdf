// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/TextSearch.h"

#include "app/store/CaseSearch.h"
#include "app/store/EntityTable.h"
#include "app/store/analyser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int mostArticles = 3'000;
constexpr int lettersOfEach = 4'000; ///< of a long message
constexpr qsizetype enough = 60;     ///< messages, of which the newest are told
constexpr qsizetype shortestWord = 3;
constexpr int passageLength = 90;

/// What is asked of a text.
struct Wanted
{
    QStringList words;
    QStringList unwanted;
    QStringList phrases; ///< between spaces

    [[nodiscard]] static Wanted by(const SearchQuestion &question)
    {
        return {question.words, question.unwanted, question.phrases};
    }

    [[nodiscard]] bool isWorthALook() const
    {
        return std::ranges::any_of(words,
                                   [](const QString &word) { return word.size() >= shortestWord; });
    }

    [[nodiscard]] bool isIn(const QString &text) const
    {
        if (!holdsWords(text, words))
            return false;
        if (phrases.isEmpty() && unwanted.isEmpty())
            return true;
        const QStringList held = wordsOf(text);
        const bool hasUnwanted = std::ranges::any_of(
            unwanted, [&held](const QString &word) { return held.contains(word); });
        const QString whole = u' ' + held.join(u' ') + u' ';
        return !hasUnwanted && std::ranges::all_of(phrases, [&whole](const QString &phrase) {
            return whole.contains(phrase);
        });
    }
};

/// One question on its way through the messages.
class Reading final
{
public:
    Reading(Database &database, const CaseSieve &sieve, Wanted wanted)
        : m_database(database)
        , m_sieve(sieve)
        , m_wanted(std::move(wanted))
    {}

    [[nodiscard]] Result<void> lookThrough(const MessageRoom &room)
    {
        QList<qint64> rows;
        int looked = 0;
        auto ok = m_database.each(
            uR"(SELECT rowid, substr("subject", 1, ?2) || ' ' || substr("body", 1, ?2), "customer"
                FROM "interaction" ORDER BY rowid DESC LIMIT ?1)"_s,
            [&](const Row &row) {
                ++looked;
                if (m_wanted.isIn(row.at<QString>(1))
                    && !room.but.contains(row.at<domain::CustomerId>(2)))
                    rows.append(row.at<qint64>(0));
                return rows.size() < enough;
            },
            room.looked, lettersOfEach);
        m_isWhole = looked < room.looked && rows.size() < enough;
        for (const qint64 row : std::as_const(rows)) {
            if (ok)
                ok = take(row);
        }
        return ok;
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// The newest, with what is shown of them.
    [[nodiscard]] Result<QList<MessageHit>> newest(int limit)
    {
        std::ranges::sort(m_found, std::ranges::greater(), &domain::Interaction::happenedAt);
        QList<MessageHit> out;
        for (const domain::Interaction &one : m_found.mid(0, limit)) {
            const auto name = m_database.value<QString>(
                u"SELECT \"name\" FROM \"customer\" WHERE \"id\" = ?"_s, one.customer);
            if (!name)
                return std::unexpected(name.error());
            const QString text = one.subject.isEmpty() ? one.body : one.subject + u' ' + one.body;
            out.append({one, name->value_or(QString()),
                        passageOf(text.left(2 * lettersOfEach), m_wanted.words, passageLength)});
        }
        return out;
    }

private:
    [[nodiscard]] Result<void> take(qint64 row)
    {
        auto found =
            EntityTable<domain::Interaction>::select(m_database, u"WHERE rowid = ?"_s, row);
        if (!found)
            return std::unexpected(found.error());
        for (domain::Interaction &one : *found) {
            Result<bool> passes = !m_sieve.isAsking();
            if (!*passes && one.caseId)
                passes = CaseSearch::isLetThrough(m_database, m_sieve, *one.caseId);
            if (!passes)
                return std::unexpected(passes.error());
            if (*passes)
                m_found.append(std::move(one));
        }
        return {};
    }

    Database &m_database;
    const CaseSieve &m_sieve;
    Wanted m_wanted;
    QList<domain::Interaction> m_found;
    bool m_isWhole = true;
};

/// Markdown as a line of words.
QString withoutSigns(QString markdown)
{
    return markdown.removeIf([](QChar c) { return u"#*_`>|"_s.contains(c); });
}

Result<QList<ArticleHit>> articlesWith(Database &database, const Wanted &wanted, int limit)
{
    auto all = EntityTable<domain::Article>::select(
        database, u"WHERE \"status\" = ? ORDER BY \"updatedAt\" DESC LIMIT ?"_s,
        domain::ArticleStatus::Published, mostArticles);
    if (!all)
        return std::unexpected(all.error());
    QList<ArticleHit> byTitle;
    QList<ArticleHit> others;
    for (domain::Article &one : *all) {
        const bool isByTitle = wanted.isIn(one.title);
        if (!isByTitle && !wanted.isIn(one.title + u' ' + one.tags.join(u' ') + u' ' + one.body))
            continue;
        Passage passage = passageOf(withoutSigns(one.body), wanted.words, passageLength);
        (isByTitle ? byTitle : others).append({std::move(one), std::move(passage)});
    }
    return (byTitle + others).mid(0, limit);
}

/// Adds the messages to what was found; in a transaction.
Result<void> addMessages(Database &database, const CaseSieve &sieve, const Wanted &wanted,
                         const MessageRoom &room, TextAnswer &out)
{
    Reading reading(database, sieve, wanted);
    if (auto ok = reading.lookThrough(room); !ok)
        return ok;
    auto messages = reading.newest(room.most);
    if (!messages)
        return std::unexpected(messages.error());
    out.messages = *std::move(messages);
    out.isWhole = reading.isWhole();
    return {};
}

enum class Also { Articles, NothingElse };

Result<TextAnswer> found(Database &database, SearchQuestion question, const Asker &asker,
                         const MessageRoom &room, Also also)
{
    const auto moment = Transaction::snapshot(database);
    if (!moment)
        return std::unexpected(moment.error());
    const auto sieve = CaseSieve::of(database, question, asker);
    if (!sieve)
        return std::unexpected(sieve.error());
    question.words += sieve->plainWords();
    const Wanted wanted = Wanted::by(question);
    TextAnswer out;
    if (!wanted.isWorthALook())
        return out;
    if (also == Also::Articles && !sieve->isAsking()) {
        auto articles = articlesWith(database, wanted, room.most);
        if (!articles)
            return std::unexpected(articles.error());
        out.articles = *std::move(articles);
    }
    if (auto ok = addMessages(database, *sieve, wanted, room, out); !ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace

Result<TextAnswer> textsWith(Database &database, SearchQuestion question, const Asker &asker,
                             int limit)
{
    return found(database, std::move(question), asker, {.most = limit}, Also::Articles);
}

Result<TextAnswer> messagesWith(Database &database, SearchQuestion question, const Asker &asker,
                                const MessageRoom &room)
{
    return found(database, std::move(question), asker, room, Also::NothingElse);
}
} // namespace hadir::store
