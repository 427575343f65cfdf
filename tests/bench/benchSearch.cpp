// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Report.h"
#include "tests/bench/Samples.h"
#include "tests/bench/benches.h"

#include "app/store/Cache.h"
#include "app/store/SearchAnswer.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::store::Cache;

namespace hadir::bench {

namespace {
constexpr int hitsAKind = 8;
constexpr qsizetype entitiesAPage = 5'000;

/// A sealed cache of everybody whom a search can find, without their histories.
class SearchedHall final
{
public:
    explicit SearchedHall(HallSize size) : m_hall(size) {}

    Result<void> fill()
    {
        auto key = store::DataKey::make();
        auto seal = key ? store::SealedFiles::of(*std::move(key)) : std::unexpected(key.error());
        if (!seal)
            return std::unexpected(seal.error());
        auto cache = Cache::open(m_folder.filePath(u"cache.db"_s), *seal);
        if (!cache)
            return std::unexpected(cache.error());
        m_cache.emplace(*std::move(cache));
        for (qint64 page = 1;; ++page) {
            QList<domain::Entity> entities = m_hall.next(entitiesAPage);
            if (entities.isEmpty())
                return {};
            entities.removeIf([this](const domain::Entity &one) { return !isSearched(one); });
            const Stopwatch watch;
            auto applied =
                m_cache->apply({.entities = entities, .cursor = {u"bench"_s, page, 0}}, {});
            if (!applied)
                return std::unexpected(applied.error());
            m_seconds += watch.seconds();
        }
    }

    [[nodiscard]] Result<double> ask(const QString &query)
    {
        auto question = store::SearchQuestion::of(query);
        question.spelling = store::SearchQuestion::Spelling::Forgiving;
        const Stopwatch watch;
        const auto answer = store::answerTo(m_cache->database(), question,
                                            {.agent = m_hall.agentAtTheDesk().id}, hitsAKind);
        if (!answer)
            return std::unexpected(answer.error());
        return watch.milliseconds();
    }

    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }

private:
    [[nodiscard]] bool isSearched(const domain::Entity &one)
    {
        if (const auto *who = std::get_if<domain::Customer>(&one))
            m_names.append(who->name);
        if (const auto *point = std::get_if<domain::ContactPoint>(&one);
            point && point->kind == domain::ContactKind::Phone)
            m_numbers.append(point->value);
        return !std::holds_alternative<domain::Interaction>(one)
               && !std::holds_alternative<domain::Attachment>(one)
               && !std::holds_alternative<domain::Order>(one);
    }

    QTemporaryDir m_folder;
    Hall m_hall;
    std::optional<Cache> m_cache;
    double m_seconds = 0;
    QStringList m_names;
    QStringList m_numbers;
};

/// The second letter exchanged with the third: what hasty hands do.
QString mistyped(QString word)
{
    if (word.size() > 3)
        std::swap(word[1], word[2]);
    return word;
}

Result<void> measure(SearchedHall &hall, Report &report, const QString &metric,
                     const QStringList &queries)
{
    Samples took;
    for (const QString &query : queries) {
        const auto one = hall.ask(query);
        if (!one)
            return std::unexpected(one.error());
        took.add(*one);
    }
    report.say(metric + u"_p50_ms"_s, took.median(), u"ms"_s, took.count());
    report.say(metric + u"_p99_ms"_s, took.p99(), u"ms"_s, took.count());
    return {};
}

struct Row
{
    QString metric;
    QStringList queries;
};

QList<Row> rowsOf(const SearchedHall &hall, int count)
{
    QStringList typed;
    QStringList names;
    QStringList wrong;
    for (int at = 0; at < count; ++at) {
        const QString name = hall.names().at(at * hall.names().size() / count);
        const QString number = hall.numbers().at(at * hall.numbers().size() / count);
        for (const int letters : {1, 2, 3, 4})
            typed.append(name.left(letters));
        names += {name, number, number.mid(3, 5), name.section(u' ', -1)};
        wrong += {mistyped(name.section(u' ', 0, 0)), mistyped(name)};
    }
    const auto again = [count](const QStringList &some) {
        QStringList out;
        for (int at = 0; at < count; ++at)
            out += some;
        return out;
    };
    return {
        {u"typeahead100k"_s, typed},
        {u"query100k"_s, names},
        {u"mistyped100k"_s, wrong},
        {u"fields100k"_s, again({u"status:open"_s, u"owner:me"_s, u"status:open channel:whatsapp"_s,
                                 u"owner:none priority:urgent"_s, u"after:2026 is:waiting"_s})},
        {u"fields_and_words100k"_s,
         again({u"status:open bill"_s, u"channel:email -refund order"_s, u"status:open ahmad"_s,
                u"\"the bill\" status:solved"_s})},
        {u"rare_field100k"_s, again({u"tag:nobodyhasthis"_s})},
        {u"rare_field_and_words100k"_s, again({u"tag:nobodyhasthis a"_s})},
        {u"colleague100k"_s, again({u"owner:ahm"_s})}};
}
} // namespace

Result<void> benchSearch(const Setting &setting)
{
    SearchedHall hall(setting.scale.searched);
    if (auto ok = hall.fill(); !ok)
        return ok;
    Report report(u"search"_s, setting.goals);
    report.say(u"fill_100k_s"_s, hall.seconds(), u"s"_s, hall.names().size());
    for (const Row &row : rowsOf(hall, setting.scale.searches)) {
        if (auto ok = measure(hall, report, row.metric, row.queries); !ok)
            return ok;
    }
    return {};
}
} // namespace hadir::bench
