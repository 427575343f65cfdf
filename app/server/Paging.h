// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Feed.h"
#include "app/wire/PageBody.h"

namespace hadir::server {

class Holdings;
class Workspace;

/// What a page says besides what its desk is owed.
struct Leaf
{
    qint64 from = 0;
    qint64 to = 0;
    wire::PageBody body = {};
    QList<domain::CustomerId> left;
    QList<wire::Horizon> horizons = {};
    qint64 toCome = 0;  ///< above 0 the desk has to ask for what follows
    bool isEnd = false; ///< nothing in the ledger is left out
};

/// Brings a desk up to date, page after page: what everybody holds, the customers who enter its
/// holdings, and what changed since it was last here. Used on the workspace's thread.
class Paging final
{
public:
    explicit Paging(Workspace &workspace) : m_workspace(workspace) {}

    /// The desk stands elsewhere than it was brought to: the next page begins.
    void startAnew() { m_begunAt.reset(); }

    /// The page that answers `sync`; `toCome` is what the page before said.
    [[nodiscard]] core::Result<Leaf> next(const wire::Sync &sync, Holdings &holdings,
                                          qint64 toCome);

    /// From where a desk that was brought to the end has to be told news: who entered since it
    /// began is found by going through that once more.
    [[nodiscard]] qint64 seenAt(const Leaf &leaf, const Holdings &holdings) const;

private:
    [[nodiscard]] bool follows(const wire::Sync &sync, qint64 newest) const;
    [[nodiscard]] core::Result<qint64> begin(const wire::Sync &sync, Holdings &holdings,
                                             qint64 newest);
    [[nodiscard]] core::Result<Changes> addEverybodys(Leaf &leaf, const Holdings &holdings,
                                                      qint64 newest);
    [[nodiscard]] core::Result<Changes> addNext(Leaf &leaf, Holdings &holdings,
                                                const Feed::Limits &most);

    Workspace &m_workspace;
    std::optional<qint64> m_begunAt; // the ledger's revision when this began
    bool m_isKnown = false;          // the desk has said whom it holds, from now on we know
};
} // namespace hadir::server
