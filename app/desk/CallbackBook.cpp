// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/CallbackBook.h"

#include "app/domain/callbackSlots.h"
#include "app/store/CacheUnit.h"
#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Callback;
using hadir::domain::CallbackState;
using hadir::store::EntityTable;

namespace hadir::desk {

namespace {
constexpr std::array allStates{CallbackState::Planned, CallbackState::Claimed,
                               CallbackState::Reached, CallbackState::Missed,
                               CallbackState::Cancelled};
constexpr std::array openStates{CallbackState::Planned, CallbackState::Claimed};
constexpr qint64 minute = 60'000; ///< milliseconds

/// The rules read what they need; nothing is written by a question.
struct Asking
{
    store::TouchedSet touched;
    store::Reads reads;
    store::CacheUnit unit;

    explicit Asking(store::Database &cache) : unit(cache, touched, reads) {}
};

/// State by state, since that is the order of an index.
template <class Read>
Result<QList<Callback>> eachState(std::span<const CallbackState> states, const Read &read)
{
    QList<Callback> out;
    for (const CallbackState state : states) {
        auto some = read(state);
        if (!some)
            return some;
        out += *std::move(some);
    }
    std::ranges::sort(out, {}, [](const Callback &one) { return std::pair(one.dueAt, one.id); });
    return out;
}

/// Counts of one grouping of the promises; the first column says of whom.
template <class Of>
auto addingTo(QHash<core::Id<Of>, Promises> &out)
{
    return [&out](const store::Row &row) {
        out.insert(row.at<core::Id<Of>>(0), {row.at<qint64>(1), row.at<qint64>(2)});
    };
}
} // namespace

Result<CallbackEntry> CallbackBook::entryFor(Callback callback)
{
    CallbackEntry out{.callback = std::move(callback), .customerName = {}, .number = {}};
    const auto name =
        m_cache.value<QString>(u"SELECT \"name\" FROM \"customer\" WHERE \"id\" = ?"_s,
                               m_kin.survivorOf(out.callback.customer));
    if (!name)
        return std::unexpected(name.error());
    out.customerName = name->value_or(QString());
    if (out.callback.contactPoint) {
        const auto number =
            m_cache.value<QString>(u"SELECT \"value\" FROM \"contact_point\" WHERE \"id\" = ?"_s,
                                   *out.callback.contactPoint);
        if (!number)
            return std::unexpected(number.error());
        out.number = number->value_or(QString());
    }
    return out;
}

Result<QList<CallbackEntry>> CallbackBook::entriesFor(Result<QList<Callback>> found, int limit)
{
    if (!found)
        return std::unexpected(found.error());
    QList<CallbackEntry> out;
    for (Callback &one : *found) {
        if (out.size() >= limit)
            break;
        auto entry = entryFor(std::move(one));
        if (!entry)
            return std::unexpected(entry.error());
        out.append(*std::move(entry));
    }
    return out;
}

Result<std::optional<CallbackEntry>> CallbackBook::entry(domain::CallbackId id)
{
    auto found = EntityTable<Callback>::find(m_cache, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<CallbackEntry>();
    auto out = entryFor(**std::move(found));
    return out ? Result<std::optional<CallbackEntry>>(*std::move(out))
               : std::unexpected(out.error());
}

Result<QList<CallbackEntry>> CallbackBook::within(Range range, int limit)
{
    return entriesFor(eachState(allStates,
                                [&](CallbackState state) {
                                    return EntityTable<Callback>::select(
                                        m_cache, uR"(WHERE "state" = ? AND "dueAt" >= ?
                                            AND "dueAt" < ? ORDER BY "dueAt" LIMIT ?)"_s,
                                        state, range.from, range.to, limit);
                                }),
                      limit);
}

Result<QList<CallbackEntry>> CallbackBook::ofOwner(domain::AgentId owner, Range range, int limit)
{
    return entriesFor(eachState(allStates,
                                [&](CallbackState state) {
                                    return EntityTable<Callback>::select(
                                        m_cache, uR"(WHERE "owner" = ? AND "state" = ?
                                            AND "dueAt" >= ? AND "dueAt" < ?
                                            ORDER BY "dueAt" LIMIT ?)"_s,
                                        owner, state, range.from, range.to, limit);
                                }),
                      limit);
}

Result<QList<CallbackEntry>> CallbackBook::inQueue(domain::QueueId queue, Range range, int limit)
{
    return entriesFor(eachState(allStates,
                                [&](CallbackState state) {
                                    return EntityTable<Callback>::select(
                                        m_cache, uR"(WHERE "queue" = ? AND "state" = ?
                                            AND "dueAt" >= ? AND "dueAt" < ?
                                            ORDER BY "dueAt" LIMIT ?)"_s,
                                        queue, state, range.from, range.to, limit);
                                }),
                      limit);
}

Result<QList<CallbackEntry>> CallbackBook::due(core::Instant by, int limit)
{
    return entriesFor(eachState(openStates,
                                [&](CallbackState state) {
                                    return EntityTable<Callback>::select(
                                        m_cache, uR"(WHERE "state" = ? AND "dueAt" <= ?
                                            ORDER BY "dueAt" LIMIT ?)"_s,
                                        state, by, limit);
                                }),
                      limit);
}

Result<qint64> CallbackBook::dueCount(core::Instant by)
{
    const auto count = m_cache.value<qint64>(
        uR"(SELECT count(*) FROM "callback" WHERE "state" IN (?, ?) AND "dueAt" <= ?)"_s,
        CallbackState::Planned, CallbackState::Claimed, by);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<std::optional<core::Instant>> CallbackBook::nextDue(core::Instant after)
{
    return m_cache.value<core::Instant>(
        uR"(SELECT "dueAt" FROM "callback" WHERE "state" = ? AND "dueAt" > ?
            ORDER BY "dueAt" LIMIT 1)"_s,
        CallbackState::Planned, after);
}

std::optional<core::Instant> CallbackBook::claimableFrom(const Callback &callback,
                                                         const domain::Agent &agent)
{
    Asking asking(m_cache);
    return domain::claimableFrom(callback, agent, domain::Role::Agent, asking.unit);
}

Result<QList<CallbackEntry>> CallbackBook::missed(Range range, int limit)
{
    return entriesFor(EntityTable<Callback>::select(
                          m_cache, uR"(WHERE "state" = ? AND "dueAt" >= ? AND "dueAt" < ?
                              ORDER BY "dueAt" LIMIT ?)"_s,
                          CallbackState::Missed, range.from, range.to, limit),
                      limit);
}

Result<QList<domain::Booking>> CallbackBook::booked(domain::QueueId queue, Range range)
{
    return store::bookedIn(m_cache, queue, range.from, range.to);
}

calling::SlotQuestion CallbackBook::question(const Callback &draft, core::Instant now, Range range)
{
    Asking asking(m_cache);
    calling::SlotQuestion out = domain::slotQuestion(draft, now, asking.unit);
    out.capacity.booked = domain::bookedAround(draft, range.from, range.to, asking.unit);
    const auto queue = draft.queue ? asking.unit.find(*draft.queue) : std::nullopt;
    const auto agents = EntityTable<domain::Agent>::select(m_cache, u"WHERE \"active\" = 1"_s);
    if (out.capacity.shifts || !queue || !queue->team || !agents)
        return out;
    QList<calling::Span> shifts;
    for (const domain::Agent &agent : *agents) {
        if (!agent.teams.contains(*queue->team))
            continue;
        const auto theirs = domain::shiftsOf(agent, range);
        if (!theirs)
            return out; // nobody said when they work
        shifts += *theirs;
    }
    out.capacity.shifts = shifts;
    return out;
}

calling::CallingRules CallbackBook::rulesFor(const calling::SlotQuestion &question)
{
    Asking asking(m_cache);
    return domain::callingRulesFor(domain::countriesIn(question), asking.unit);
}

Result<QList<CallbackBook::Displaced>> CallbackBook::displaced(Range range, int limit)
{
    Asking asking(m_cache);
    const auto planned = EntityTable<Callback>::select(
        m_cache,
        uR"(WHERE "state" = ? AND "dueAt" >= ? AND "dueAt" < ? ORDER BY "dueAt" LIMIT ?)"_s,
        CallbackState::Planned, range.from, range.to, limit);
    if (!planned)
        return std::unexpected(planned.error());
    QList<Displaced> out;
    for (const Callback &one : *planned) {
        const QString why = one.overriddenBy ? QString() : domain::closedBecause(one, asking.unit);
        if (why.isEmpty())
            continue;
        auto entry = entryFor(one);
        if (!entry)
            return std::unexpected(entry.error());
        out.append({*std::move(entry), why});
    }
    return out;
}

// Cancelled before anybody tried is neither: the customer did not want it any more.
Result<QHash<domain::QueueId, Promises>> CallbackBook::keptByQueue(Range range, core::Instant now)
{
    QHash<domain::QueueId, Promises> out;
    auto read = m_cache.each(uR"(SELECT "queue",
                sum("firstTryAt" IS NOT NULL AND "firstTryAt" <= "promisedAt" + "windowMinutes" * ?),
                sum(CASE WHEN "firstTryAt" IS NULL
                    THEN "state" <> ? AND "promisedAt" + "windowMinutes" * ? < ?
                    ELSE "firstTryAt" > "promisedAt" + "windowMinutes" * ? END)
            FROM "callback" WHERE "promisedAt" >= ? AND "promisedAt" < ? AND "queue" IS NOT NULL
            GROUP BY "queue")"_s,
                             addingTo(out), minute, CallbackState::Cancelled, minute, now, minute,
                             range.from, range.to);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QHash<domain::AgentId, Promises>> CallbackBook::keptByAgent(Range range, core::Instant now)
{
    QHash<domain::AgentId, Promises> out;
    auto read = m_cache.each(uR"(SELECT coalesce("claimedBy", "owner") AS who,
                sum("firstTryAt" IS NOT NULL AND "firstTryAt" <= "promisedAt" + "windowMinutes" * ?),
                sum(CASE WHEN "firstTryAt" IS NULL
                    THEN "state" <> ? AND "promisedAt" + "windowMinutes" * ? < ?
                    ELSE "firstTryAt" > "promisedAt" + "windowMinutes" * ? END)
            FROM "callback" WHERE "promisedAt" >= ? AND "promisedAt" < ? AND who IS NOT NULL
            GROUP BY who)"_s,
                             addingTo(out), minute, CallbackState::Cancelled, minute, now, minute,
                             range.from, range.to);
    if (!read)
        return std::unexpected(read.error());
    return out;
}
} // namespace hadir::desk
