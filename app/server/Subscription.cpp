// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Subscription.h"

#include "app/server/News.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qint64 silentCeiling = 1'000; // revisions that pass by a desk before it hears of them
} // namespace

Subscription::Subscription(House house, DeskLink &link, wire::ClientId client, Holdings holdings)
    : m_house(house)
    , m_link(link)
    , m_client(client)
    , m_holdings(std::move(holdings))
    , m_paging(house.workspace)
{}

core::Result<void> Subscription::sync(const wire::Sync &sync)
{
    qint64 toCome = 0;
    if (const auto *on = std::get_if<CatchingUp>(&m_state); on && on->revision == sync.revision)
        toCome = on->toCome;
    else
        m_paging.startAnew();
    if (m_link.hasRoom())
        return answer(sync, toCome);
    m_state = CatchingUp{sync.revision, toCome, sync};
    return {};
}

core::Result<void> Subscription::answer(const wire::Sync &sync, qint64 toCome)
{
    const auto leaf = m_paging.next(sync, m_holdings, toCome);
    if (!leaf)
        return std::unexpected(leaf.error());
    m_told = std::max<qint64>(0, sync.confirmed);
    m_owed = true;
    if (auto ok = sendPage(*leaf); !ok)
        return ok;
    if (!leaf->isEnd) {
        m_state = CatchingUp{leaf->to, leaf->toCome, {}};
        return {};
    }
    m_state = Live{leaf->to, m_paging.seenAt(*leaf, m_holdings)};
    return catchUp();
}

core::Result<void> Subscription::goOn()
{
    if (auto *on = std::get_if<CatchingUp>(&m_state); on && on->asked) {
        const wire::Sync asked = *std::exchange(on->asked, std::nullopt);
        return answer(asked, on->toCome);
    }
    // This is called after every delivery, so whoever is not behind is not asked about.
    if (const auto *live = std::get_if<Live>(&m_state); live && live->behind)
        return catchUp();
    return {};
}

core::Result<void> Subscription::tell(News &news)
{
    auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return {};
    const Slice &slice = news.slice();
    if (live->seen != slice.from || slice.to == slice.from)
        return live->seen < slice.to || m_owed ? catchUp() : core::Result<void>();
    live->behind = !m_link.hasRoom(); // goOn() pages it from where it stands
    return live->behind ? core::Result<void>() : sendShare(*live, news);
}

core::Result<void> Subscription::catchUp()
{
    while (auto *live = std::get_if<Live>(&m_state)) {
        live->behind = !m_link.hasRoom();
        if (live->behind)
            return {}; // goOn() comes back here
        auto news = News::since(m_house.workspace, live->seen);
        if (!news)
            return std::unexpected(news.error());
        const Slice &slice = news->slice();
        if (slice.to == slice.from && !m_owed)
            return {};
        if (auto ok = sendShare(*live, *news); !ok || !slice.more)
            return ok;
    }
    return {};
}

core::Result<void> Subscription::bring(domain::CustomerId customer)
{
    if (auto ok = m_holdings.want(customer); !ok)
        return ok;
    const auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return {}; // it comes before the desk is live
    const auto brought = m_holdings.bring({});
    if (!brought)
        return std::unexpected(brought.error());
    return sendPage({.from = live->revision,
                     .to = live->revision,
                     .body = wire::PageBody(brought->json()),
                     .left = m_holdings.takeLeft(),
                     .horizons = brought->horizons()});
}

core::Result<void> Subscription::send(const Stretch &stretch)
{
    const auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return {};
    Changes changes;
    changes.add(stretch);
    return sendPage({.from = live->revision,
                     .to = live->revision,
                     .body = wire::PageBody(changes.json()),
                     .left = {},
                     .horizons = changes.horizons()});
}

core::Result<void> Subscription::sendShare(Live &live, News &news)
{
    const auto share = m_holdings.take(news);
    if (!share)
        return std::unexpected(share.error());
    const Slice &slice = news.slice();
    live.seen = slice.to;
    const bool pays = m_owed && !slice.more;
    if (share->isEmpty() && !pays && slice.to - live.revision < silentCeiling)
        return {};
    Leaf leaf{.from = live.revision,
              .to = std::max(live.revision, slice.to),
              .left = share->left,
              .isEnd = !slice.more};
    const QByteArray name = share->name();
    const auto part = news.partOf(m_house.workspace, *share, name);
    if (!part)
        return std::unexpected(part.error());
    leaf.body = (*part)->body;
    leaf.horizons = (*part)->horizons;
    live.revision = leaf.to;
    if (pays)
        return sendPage(leaf);
    m_link.send(news.frame(QByteArray::number(leaf.from) + ' ' + name,
                           [&] { return leaf.body.under(headOf(leaf)); }));
    return {};
}

core::Result<void> Subscription::sendPage(const Leaf &leaf)
{
    wire::Page head = headOf(leaf);
    // Only a page that ends with the ledger holds all effects of what this desk meant.
    if (m_owed && leaf.isEnd) {
        if (auto ok = pay(head); !ok)
            return ok;
    }
    m_link.send(leaf.body.under(head));
    return {};
}

core::Result<void> Subscription::pay(wire::Page &head)
{
    Clients &clients = m_house.workspace.ledger().clients();
    const auto confirmed = clients.lastNumberOf(m_client);
    const auto refused = clients.refusedOf(m_client, m_told);
    if (!confirmed || !refused)
        return core::fail(core::FailureKind::Storage, u"the server cannot read"_s);
    head.confirmed = *confirmed;
    head.refused = *refused;
    m_told = *confirmed;
    m_owed = false;
    return {};
}

wire::Page Subscription::headOf(const Leaf &leaf) const
{
    return {.epoch = m_house.workspace.epoch(),
            .from = leaf.from,
            .to = leaf.to,
            .more = leaf.toCome > 0,
            .total = leaf.toCome,
            .now = m_house.clock.now(),
            .left = leaf.left,
            .horizons = leaf.horizons};
}
} // namespace hadir::server
