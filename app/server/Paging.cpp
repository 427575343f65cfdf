// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Paging.h"

#include "app/server/Holdings.h"
#include "app/server/Workspace.h"

using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qint64 pageCeiling = 10'000;
} // namespace

/// Whether the desk has something of this ledger to go on from.
bool Paging::follows(const wire::Sync &sync, qint64 newest) const
{
    return sync.epoch == m_workspace.epoch() && sync.revision > 0 && sync.revision <= newest;
}

/// How many entities are to come.
Result<qint64> Paging::begin(const wire::Sync &sync, Holdings &holdings, qint64 newest)
{
    const bool goesOn = follows(sync, newest);
    const bool knownHere = std::exchange(m_isKnown, true);
    const QList<domain::CustomerId> there = !goesOn     ? QList<domain::CustomerId>()
                                            : knownHere ? holdings.sight().customers.values()
                                                        : sync.holds;
    if (auto ok = holdings.begin(there, sync.needs); !ok)
        return std::unexpected(ok.error());
    m_begunAt = newest;
    const auto entering = holdings.countEntering();
    if (!entering)
        return entering;
    const auto since = m_workspace.feed().countSince(goesOn ? sync.revision : 0);
    if (!since)
        return since;
    return holdings.isAll() || goesOn ? *entering + *since : *entering;
}

Result<Leaf> Paging::next(const wire::Sync &sync, Holdings &holdings, qint64 toCome)
{
    const auto newest = m_workspace.ledger().revision();
    if (!newest)
        return std::unexpected(newest.error());
    if (!m_begunAt) {
        const auto count = begin(sync, holdings, *newest);
        if (!count)
            return std::unexpected(count.error());
        toCome = *count;
    } else if (*newest > *m_begunAt) {
        if (auto ok = holdings.recheck(); !ok)
            return std::unexpected(ok.error());
    }
    Feed::Limits most;
    most.entities = std::clamp<qint64>(sync.limit, 1, pageCeiling);
    const bool goesOn = follows(sync, *newest);
    Leaf leaf{.from = goesOn ? sync.revision : 0};
    const auto changes = !goesOn && !holdings.isAll() ? addEverybodys(leaf, holdings, *newest)
                                                      : addNext(leaf, holdings, most);
    if (!changes)
        return std::unexpected(changes.error());
    leaf.body = wire::PageBody(changes->json());
    leaf.horizons = changes->horizons();
    leaf.left = holdings.takeLeft();
    leaf.toCome = leaf.isEnd ? 0 : std::max<qint64>(1, toCome - changes->count());
    return leaf;
}

/// Customers enter one by one behind what everybody holds, so nothing else is read.
Result<Changes> Paging::addEverybodys(Leaf &leaf, const Holdings &holdings, qint64 newest)
{
    Changes changes;
    for (const domain::Scope &scope : {domain::Scope::workspace(), domain::Scope::knowledge()}) {
        const auto whole = m_workspace.feed().wholeOf(scope, holdings.sight());
        if (!whole)
            return std::unexpected(whole.error());
        changes.add(*whole);
    }
    leaf.to = newest;
    leaf.isEnd = holdings.isComplete();
    return changes;
}

Result<Changes> Paging::addNext(Leaf &leaf, Holdings &holdings, const Feed::Limits &most)
{
    if (!holdings.isComplete()) {
        leaf.to = leaf.from;
        return holdings.bring(most);
    }
    const auto slice = m_workspace.feed().since(leaf.from, holdings.sight(), most);
    if (!slice)
        return std::unexpected(slice.error());
    Changes changes;
    changes.add(slice->entries);
    leaf.to = slice->to;
    leaf.isEnd = !slice->more;
    return changes;
}

qint64 Paging::seenAt(const Leaf &leaf, const Holdings &holdings) const
{
    return holdings.isAll() ? leaf.to : std::min(leaf.to, m_begunAt.value_or(leaf.to));
}
} // namespace hadir::server
