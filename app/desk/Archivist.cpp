// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Archivist.h"

#include <QPromise>

#include <array>
#include <atomic>

using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

struct Archivist::Newest
{
    std::array<std::atomic<quint64>, Sorts> of{};
};

struct Archivist::Room
{
    Profile profile;
    std::optional<store::Database> cache;

    [[nodiscard]] Result<store::Database *> open()
    {
        if (!cache) {
            auto opened = store::Database::open(
                profile.cacheFile(), {.access = store::Access::ReadOnly, .seal = profile.seal});
            if (!opened)
                return std::unexpected(opened.error());
            cache.emplace(*std::move(opened));
        }
        return &*cache;
    }
};

Archivist::Archivist(Profile profile)
    : m_newest(std::make_shared<Newest>())
    , m_room(std::make_unique<Room>(std::move(profile), std::nullopt))
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("archivist"));
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Archivist::~Archivist()
{
    for (std::atomic<quint64> &newest : m_newest->of)
        ++newest; // nobody waits any more
    // Its connection may only be closed where it was opened.
    QMetaObject::invokeMethod(
        m_there, [this] { m_room->cache.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Answer, class Job>
QFuture<Result<Answer>> Archivist::ask(Sort sort, Job job)
{
    const quint64 mine = ++m_newest->of[sort];
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    QFuture<Result<Answer>> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_there, [promise, mine, sort, newest = m_newest, room = m_room.get(), job] {
            const auto isUnwanted = [newest, mine, sort] { return newest->of[sort] != mine; };
            if (!isUnwanted()) {
                const auto cache = room->open();
                if (cache)
                    (*cache)->endWhen(isUnwanted);
                promise->addResult(cache ? job(**cache) : std::unexpected(cache.error()));
            }
            promise->finish();
        });
    return future;
}

namespace {
Result<store::SearchAnswer> forgivingAnswer(store::Database &cache, store::SearchQuestion question,
                                            const store::Asker &asker, int limit)
{
    question.spelling = store::SearchQuestion::Spelling::Forgiving;
    return store::answerTo(cache, std::move(question), asker, limit);
}
} // namespace

QFuture<Result<store::SearchAnswer>> Archivist::guess(const QString &query,
                                                      const store::Asker &asker, int limit)
{
    return ask<store::SearchAnswer>(Looking, [=](store::Database &cache) {
        return forgivingAnswer(cache, store::SearchQuestion::of(query), asker, limit);
    });
}

QFuture<Result<LongAnswer>> Archivist::look(const QString &query, const store::Asker &asker,
                                            int limit)
{
    return ask<LongAnswer>(Looking, [=](store::Database &cache) -> Result<LongAnswer> {
        const auto question = store::SearchQuestion::of(query);
        auto texts = store::textsWith(cache, question, asker, limit);
        if (!texts)
            return std::unexpected(texts.error());
        auto meant = forgivingAnswer(cache, question, asker, limit);
        if (!meant)
            return std::unexpected(meant.error());
        return LongAnswer{*std::move(meant), *std::move(texts)};
    });
}

QFuture<Result<QList<int>>> Archivist::count(const QStringList &queries, const store::Asker &asker,
                                             int limit)
{
    return ask<QList<int>>(Counting, [=](store::Database &cache) -> Result<QList<int>> {
        QList<int> out;
        for (const QString &query : queries) {
            const auto answer =
                store::answerTo(cache, store::SearchQuestion::of(query), asker, limit);
            if (!answer)
                return std::unexpected(answer.error());
            out.append(int(std::ranges::count_if(
                answer->hits, [](const store::Hit &hit) { return hit.found.has_value(); })));
        }
        return out;
    });
}

QFuture<Result<QList<store::Solver>>> Archivist::solversOf(const domain::Case &about, int limit)
{
    return ask<QList<store::Solver>>(
        Comparing, [=](store::Database &cache) { return store::solversOf(cache, about, limit); });
}
} // namespace hadir::desk
