// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/preparedDesk.h"

#include "app/desk/profileKey.h"
#include "app/store/Cache.h"
#include "app/store/WorkFile.h"
#include "tests/bench/Samples.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
// Rises when a hall is made differently or a file's schema changes.
constexpr int deskVersion = 3;
constexpr qsizetype entitiesAPatch = 50'000;

QString nameOf(const HallSize &size)
{
    return u"desk-%1-%2-%3"_s.arg(deskVersion).arg(size.customers).arg(size.interactions);
}

Result<void> fillCache(const desk::Profile &profile, Hall &hall)
{
    auto cache = store::Cache::open(profile.cacheFile(), profile.seal);
    if (!cache)
        return std::unexpected(cache.error());
    qint64 revision = 0;
    for (;;) {
        store::Patch patch{.entities = hall.next(entitiesAPatch)};
        if (patch.entities.isEmpty())
            break;
        revision += patch.entities.size();
        patch.cursor = {u"hall"_s, revision, 0};
        if (auto ok = cache->apply(patch, {}); !ok)
            return std::unexpected(ok.error());
    }
    // What a desk does over the months: the journal is empty and the pages are where they belong.
    return cache->database().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<void> signIn(const desk::Profile &profile, const domain::Agent &agent)
{
    auto work = store::WorkFile::open(profile.workFile(), profile.seal);
    if (!work)
        return std::unexpected(work.error());
    for (const auto &[key, value] :
         {std::pair(u"agent"_s, agent.id.toString()), std::pair(u"name"_s, agent.name),
          std::pair(u"role"_s, QString(domain::nameOf(agent.role)))}) {
        if (auto ok = work->remember(key, value); !ok)
            return ok;
    }
    return {};
}
} // namespace

Result<PreparedDesk> preparedDesk(const QString &folder, const HallSize &size)
{
    const QString profiles = QDir(folder + u'/' + nameOf(size)).absolutePath();
    const QString account = u"agent1"_s;
    PreparedDesk out{profiles, account, desk::Profile::of(profiles, QUrl(nobodyServes), account)};
    const auto seal = desk::sealUnder(QString(itsToken));
    if (!seal)
        return std::unexpected(seal.error());
    out.profile.seal = *seal;
    const QString finished = profiles + u"/finished"_s;
    if (QFile::exists(finished))
        return out;
    std::fprintf(stderr, "making a desk with %lld interactions, once …\n",
                 static_cast<long long>(size.interactions));
    const Stopwatch watch;
    QDir(profiles).removeRecursively();
    if (!QDir().mkpath(out.profile.blobs()))
        return core::fail(FailureKind::Storage, u"cannot make %1"_s.arg(profiles));
    Hall hall(size);
    if (auto ok = fillCache(out.profile, hall); !ok)
        return std::unexpected(ok.error());
    if (auto ok = signIn(out.profile, hall.agentAtTheDesk()); !ok)
        return std::unexpected(ok.error());
    if (QFile mark(finished); !mark.open(QIODevice::WriteOnly))
        return core::fail(FailureKind::Storage, u"cannot write in %1"_s.arg(profiles));
    std::fprintf(stderr, "made in %.1f s\n", watch.seconds());
    return out;
}
} // namespace hadir::bench
