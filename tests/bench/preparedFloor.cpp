// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/preparedFloor.h"

#include "app/store/EntityTable.h"
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
// Rises when a hall is made differently or the server's schema changes.
constexpr int floorVersion = 1;
constexpr qsizetype entitiesABatch = 20'000;

Result<void> fill(const QString &folder, const HallSize &size)
{
    core::SystemClock clock;
    core::SystemDice dice;
    auto workspace = server::Workspace::create(folder, u"Hall"_s, clock, dice);
    if (!workspace)
        return std::unexpected(workspace.error());
    Hall hall(size);
    for (;;) {
        const QList<domain::Entity> some = hall.next(entitiesABatch);
        if (some.isEmpty())
            break;
        const auto brought = (*workspace)->ledger().bringIn(some, u"hall"_s, clock.now());
        if (!brought)
            return std::unexpected(brought.error());
        if (!brought->refusals.isEmpty())
            return core::fail(FailureKind::Refused,
                              u"the ledger refuses %1 of the hall"_s.arg(brought->refusals.size()));
    }
    return (*workspace)->database().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<QString> preparedFloor(const QString &folder, const HallSize &size)
{
    const QString out = u"%1/floor-%2-%3-%4-%5"_s.arg(folder)
                            .arg(floorVersion)
                            .arg(size.customers)
                            .arg(size.interactions)
                            .arg(size.agents);
    if (QFile::exists(out + u"/finished"_s))
        return out;
    std::fprintf(stderr, "making a server with %lld interactions, once …\n",
                 static_cast<long long>(size.interactions));
    const Stopwatch watch;
    QDir(out).removeRecursively();
    if (auto ok = fill(out, size); !ok)
        return std::unexpected(ok.error());
    if (QFile mark(out + u"/finished"_s); !mark.open(QIODevice::WriteOnly))
        return core::fail(FailureKind::Storage, u"cannot write in %1"_s.arg(out));
    std::fprintf(stderr, "made in %.1f s\n", watch.seconds());
    return out;
}
} // namespace

Result<QString> floorIn(const QString &scratch, const QString &folder, const HallSize &size)
{
    const auto made = preparedFloor(folder, size);
    if (!made)
        return made;
    const QString out = scratch + u"/floor"_s;
    QDir(out).removeRecursively();
    if (!QDir().mkpath(out) || !QFile::copy(*made + u"/hadir.db"_s, out + u"/hadir.db"_s))
        return core::fail(FailureKind::Storage, u"cannot copy a server to %1"_s.arg(out));
    return out;
}

Result<std::unique_ptr<FloorKeeper>> FloorKeeper::open(const QString &folder)
{
    std::unique_ptr<FloorKeeper> out(new FloorKeeper);
    auto workspace = server::Workspace::open(folder, out->m_clock, out->m_dice);
    if (!workspace)
        return std::unexpected(workspace.error());
    out->m_workspace = *std::move(workspace);
    auto agents = store::EntityTable<domain::Agent>::select(out->m_workspace->database(),
                                                            u"ORDER BY \"id\""_s);
    if (!agents)
        return std::unexpected(agents.error());
    out->m_agents = *std::move(agents);
    return out;
}

Result<Place> FloorKeeper::placeFor(qsizetype number)
{
    Place out{.client = m_ids.make<wire::Client>(),
              .token = {},
              .agent = m_agents[number % m_agents.size()]};
    auto opened = m_workspace->sessions().open(out.agent, out.client);
    if (!opened)
        return std::unexpected(opened.error());
    out.token = opened->token;
    return out;
}

Result<std::vector<Place>> FloorKeeper::placesFor(qsizetype count)
{
    // What a place is worth does not depend on how it got to the disk.
    store::Database &database = m_workspace->database();
    if (auto ok = database.script(u"PRAGMA synchronous=OFF"_s); !ok)
        return std::unexpected(ok.error());
    std::vector<Place> out;
    out.reserve(size_t(count));
    for (qsizetype number = 0; number < count; ++number) {
        auto place = placeFor(number);
        if (!place)
            return std::unexpected(place.error());
        out.push_back(*std::move(place));
    }
    if (auto ok = database.script(u"PRAGMA synchronous=FULL"_s); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<void> FloorKeeper::furnish(const desk::Profile &profile, const Place &place)
{
    if (!QDir().mkpath(profile.blobs()))
        return core::fail(FailureKind::Storage, u"cannot make %1"_s.arg(profile.folder));
    auto work = store::WorkFile::open(profile.workFile(), profile.seal);
    if (!work)
        return std::unexpected(work.error());
    for (const auto &[key, value] :
         {std::pair(u"client"_s, place.client.toString()),
          std::pair(u"agent"_s, place.agent.id.toString()), std::pair(u"name"_s, place.agent.name),
          std::pair(u"role"_s, QString(domain::nameOf(place.agent.role)))}) {
        if (auto ok = work->remember(key, value); !ok)
            return ok;
    }
    return {};
}
} // namespace hadir::bench
