// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/dayAway.h"

#include "app/store/Cache.h"
#include "tests/bench/preparedDesk.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
constexpr qsizetype bytesAMessage = 250;
} // namespace

Result<void> letADayPass(FloorKeeper &keeper, const QList<domain::CustomerId> &customers,
                         qint64 count, quint64 seed)
{
    QList<domain::Entity> happened;
    core::SeededDice dice(seed);
    HallWords words(dice);
    core::SystemClock clock;
    for (qint64 at = 0; at < count; ++at)
        happened.append(
            domain::Interaction{.id = keeper.ids().make<domain::Interaction>(),
                                .customer = customers[at % customers.size()],
                                .channel = domain::Channel::Chat,
                                .direction = domain::Direction::Inbound,
                                .author = domain::Author::Customer,
                                .body = words.text(HallWords::Language::English, bytesAMessage),
                                .happenedAt = clock.now()});
    const auto brought = keeper.workspace().ledger().bringIn(happened, u"bench"_s, clock.now());
    if (!brought)
        return std::unexpected(brought.error());
    if (!brought->refusals.isEmpty())
        return core::fail(FailureKind::Refused, u"the ledger refuses a day"_s);
    return {};
}

Result<desk::Profile> deskWithAll(const QString &scratch, const QString &folder,
                                  const HallSize &size, FloorKeeper &keeper, const Place &place)
{
    const auto kept = preparedDesk(folder, size);
    if (!kept)
        return std::unexpected(kept.error());
    const desk::Profile out{.folder = scratch + u"/all"_s, .seal = kept->profile.seal};
    if (auto ok = keeper.furnish(out, place); !ok)
        return std::unexpected(ok.error());
    if (!QFile::copy(kept->profile.cacheFile(), out.cacheFile()))
        return core::fail(FailureKind::Storage, u"cannot copy a desk to %1"_s.arg(scratch));
    auto cache = store::Cache::open(out.cacheFile(), out.seal);
    if (!cache)
        return std::unexpected(cache.error());
    const auto revision = keeper.workspace().ledger().revision();
    if (!revision)
        return std::unexpected(revision.error());
    const store::Patch nothing{.cursor = {keeper.workspace().epoch(), *revision, 0}};
    if (auto ok = cache->apply(nothing, {}); !ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::bench
