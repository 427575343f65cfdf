// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/DeskLink.h"
#include "app/server/Holdings.h"
#include "app/server/House.h"
#include "app/server/Paging.h"

namespace hadir::server {

class News;

/// What one desk has of the feed and what it is owed: it catches up page after page and is then
/// told whatever happens, as far as the link has room. Where a failure comes back the desk can no
/// longer be told in order: the conversation ends with it, and the desk goes on from where it
/// stands when it comes again. Used on the workspace's thread.
class Subscription final
{
public:
    Subscription(House house, DeskLink &link, wire::ClientId client, Holdings holdings);

    /// The desk has said where it stands.
    [[nodiscard]] bool hasBegun() const { return !std::holds_alternative<Unasked>(m_state); }
    /// The desk has everything and is told of what happens.
    [[nodiscard]] bool isLive() const { return std::holds_alternative<Live>(m_state); }
    [[nodiscard]] Holdings &holdings() { return m_holdings; }
    [[nodiscard]] const Holdings &holdings() const { return m_holdings; }

    /// The page that follows, now or once there is room; the desk may be live after it.
    [[nodiscard]] core::Result<void> sync(const wire::Sync &sync);
    /// There is room again.
    [[nodiscard]] core::Result<void> goOn();
    /// This desk's share of the newest, when it stands where that begins; else it is paged from
    /// where it stands. Nothing for a desk that is not live.
    [[nodiscard]] core::Result<void> tell(News &news);
    /// Brings a live desk up to date and pays what it is owed.
    [[nodiscard]] core::Result<void> catchUp();
    /// A command of this desk was settled: the next page that ends with the ledger says so.
    void owe() { m_owed = true; }

    /// This customer is to be there as well: at once for a live desk.
    [[nodiscard]] core::Result<void> bring(domain::CustomerId customer);
    /// An older stretch of somebody whom a live desk has.
    [[nodiscard]] core::Result<void> send(const Stretch &stretch);

private:
    struct Unasked
    {
    }; // the desk has not said yet where it stands
    struct CatchingUp // asks for page after page
    {
        qint64 revision = 0;
        qint64 toCome = 0;
        std::optional<wire::Sync> asked; // and not answered for want of room
    };
    struct Live
    {
        qint64 revision = 0; // what the desk has
        qint64 seen = 0;     // up to here nothing else concerns it
        bool behind = false; // there was no room for what came next
    };

    [[nodiscard]] core::Result<void> answer(const wire::Sync &sync, qint64 toCome);
    [[nodiscard]] core::Result<void> sendPage(const Leaf &leaf);
    [[nodiscard]] core::Result<void> sendShare(Live &live, News &news);
    [[nodiscard]] wire::Page headOf(const Leaf &leaf) const;
    /// Says in `head` what became of the desk's commands.
    [[nodiscard]] core::Result<void> pay(wire::Page &head);

    House m_house;
    DeskLink &m_link;
    wire::ClientId m_client;
    Holdings m_holdings;
    Paging m_paging;
    std::variant<Unasked, CatchingUp, Live> m_state;
    qint64 m_told = 0;   // newest command whose outcome the desk knows
    bool m_owed = false; // there is an outcome it does not know
};
} // namespace hadir::server
