// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Chronicle.h"

#include "app/store/EntityTable.h"
#include "app/store/kin.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::store::EntityTable;

namespace hadir::desk {

std::pair<core::Instant, QUuid> placeOf(const HistoryItem &item)
{
    return std::visit(
        [](const auto &what) {
            if constexpr (requires { what.placedAt; })
                return std::pair(what.placedAt, what.id.uuid());
            else if constexpr (requires { what.givenAt; })
                return std::pair(what.givenAt, what.id.uuid());
            else
                return std::pair(what.happenedAt, what.id.uuid());
        },
        item.what);
}

namespace {
/// Later first; of two at once the one with the higher id.
bool newer(const HistoryItem &a, const HistoryItem &b)
{
    return placeOf(b) < placeOf(a);
}

Result<QList<domain::Interaction>> interactionsIn(store::Database &cache,
                                                  domain::CustomerId customer,
                                                  const HistorySpan &span, int limit)
{
    if (span.kinds == HistorySpan::Kinds::Feedback)
        return QList<domain::Interaction>();
    const qint64 at =
        span.before ? core::toMillis(span.before->first) : std::numeric_limits<qint64>::max();
    const QUuid id = span.before ? span.before->second : QUuid();
    const QString channel = span.channel ? QString(domain::nameOf(*span.channel)) : QString();
    if (span.caseId) {
        const auto merged = cache.value<int>(
            u"SELECT 1 FROM \"case\" WHERE \"mergedInto\" = ? LIMIT 1"_s, *span.caseId);
        if (!merged)
            return std::unexpected(merged.error());
        if (*merged) // what was said in several is sorted, which what was said in one need not be
            return EntityTable<domain::Interaction>::select(
                cache,
                u"WHERE \"case\" IN (SELECT \"id\" FROM \"case\" WHERE \"id\" = ? OR "
                "\"mergedInto\" = ?) AND (\"happenedAt\", \"id\") < (?, ?) AND (? = '' OR "
                "\"channel\" = ?) ORDER BY \"happenedAt\" DESC, \"id\" DESC LIMIT ?"_s,
                *span.caseId, *span.caseId, at, id, channel, channel, limit);
        return EntityTable<domain::Interaction>::select(
            cache,
            u"WHERE \"case\" = ? AND (\"happenedAt\", \"id\") < (?, ?) "
            "AND (? = '' OR \"channel\" = ?) ORDER BY \"happenedAt\" DESC, \"id\" DESC LIMIT ?"_s,
            *span.caseId, at, id, channel, channel, limit);
    }
    return EntityTable<domain::Interaction>::select(
        cache,
        u"WHERE \"customer\" = ? AND (\"happenedAt\", \"id\") < (?, ?) "
        "AND (? = '' OR \"channel\" = ?) ORDER BY \"happenedAt\" DESC, \"id\" DESC LIMIT ?"_s,
        customer, at, id, channel, channel, limit);
}

Result<QList<domain::Order>> ordersIn(store::Database &cache, domain::CustomerId customer,
                                      const HistorySpan &span, int limit)
{
    if (span.caseId || span.channel || span.kinds == HistorySpan::Kinds::Feedback)
        return QList<domain::Order>();
    const qint64 at =
        span.before ? core::toMillis(span.before->first) : std::numeric_limits<qint64>::max();
    return EntityTable<domain::Order>::select(
        cache,
        u"WHERE \"customer\" = ? AND (\"placedAt\", \"id\") < (?, ?) "
        "ORDER BY \"placedAt\" DESC, \"id\" DESC LIMIT ?"_s,
        customer, at, span.before ? span.before->second : QUuid(), limit);
}

/// Few: what a customer was asked once or twice a case.
Result<QList<domain::Feedback>> feedbackIn(store::Database &cache, domain::CustomerId customer,
                                           const HistorySpan &span, int limit)
{
    if (span.channel)
        return QList<domain::Feedback>();
    const qint64 at =
        span.before ? core::toMillis(span.before->first) : std::numeric_limits<qint64>::max();
    const QUuid id = span.before ? span.before->second : QUuid();
    if (!span.caseId)
        return EntityTable<domain::Feedback>::select(
            cache,
            u"WHERE \"customer\" = ? AND (\"givenAt\", \"id\") < (?, ?) "
            "ORDER BY \"givenAt\" DESC, \"id\" DESC LIMIT ?"_s,
            customer, at, id, limit);
    // Of a merged customer's case it may have been given to whoever stands for them.
    const auto kin = store::kinOf(cache, customer);
    if (!kin)
        return std::unexpected(kin.error());
    QList<domain::Feedback> out;
    for (const domain::CustomerId &one : *kin) {
        auto some = EntityTable<domain::Feedback>::select(
            cache,
            u"WHERE \"customer\" = ? AND \"case\" IN (SELECT \"id\" FROM \"case\" WHERE "
            "\"id\" = ? OR \"mergedInto\" = ?) AND (\"givenAt\", \"id\") < (?, ?) "
            "ORDER BY \"givenAt\" DESC, \"id\" DESC LIMIT ?"_s,
            one, *span.caseId, *span.caseId, at, id, limit);
        if (!some)
            return some;
        out += *std::move(some);
    }
    return out;
}
} // namespace

Result<bool> Chronicle::isPending(domain::Kind kind, const QUuid &id) const
{
    const auto kept =
        m_cache.value<int>(u"SELECT 1 FROM base WHERE kind = ? AND id = ?"_s, int(kind), id);
    if (!kept)
        return std::unexpected(kept.error());
    return kept->has_value();
}

Result<QSet<QUuid>> Chronicle::pending(domain::Kind kind) const
{
    QSet<QUuid> out;
    auto ok = m_cache.each(
        u"SELECT id FROM base WHERE kind = ?"_s,
        [&](const store::Row &row) { out.insert(row.at<QUuid>(0)); }, int(kind));
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> Chronicle::numberOf(domain::CaseId one)
{
    if (const auto known = m_numbers.constFind(one); known != m_numbers.constEnd())
        return *known;
    const auto number =
        m_cache.value<qint64>(u"SELECT \"number\" FROM \"case\" WHERE \"id\" = ?"_s, one);
    if (!number)
        return std::unexpected(number.error());
    return *m_numbers.insert(one, number->value_or(0));
}

Result<HistoryItem> Chronicle::itemFor(domain::Interaction interaction)
{
    auto attachments = EntityTable<domain::Attachment>::select(
        m_cache, u"WHERE \"customer\" = ? AND \"interaction\" = ? ORDER BY \"id\""_s,
        interaction.customer, interaction.id);
    if (!attachments)
        return std::unexpected(attachments.error());
    HistoryItem item{.what = {}, .attachments = *std::move(attachments)};
    if (interaction.caseId) {
        const auto number = numberOf(*interaction.caseId);
        if (!number)
            return std::unexpected(number.error());
        item.caseNumber = *number;
    }
    item.what = std::move(interaction);
    return item;
}

Result<HistoryItem> Chronicle::itemFor(domain::Order order)
{
    return HistoryItem{.what = std::move(order), .attachments = {}};
}

Result<HistoryItem> Chronicle::itemFor(domain::Feedback given)
{
    HistoryItem item{.what = given, .attachments = {}};
    if (given.caseId) {
        const auto number = numberOf(*given.caseId);
        if (!number)
            return std::unexpected(number.error());
        item.caseNumber = *number;
    }
    if (given.interaction) {
        auto asked = EntityTable<domain::Interaction>::find(m_cache, *given.interaction);
        if (!asked)
            return std::unexpected(asked.error());
        item.asked = *std::move(asked);
    }
    return item;
}

Result<History> Chronicle::read(const HistorySpan &span)
{
    // One moment for all of it; and a question of its own for each entry's files would lock the
    // log anew for each.
    const auto moment = store::Transaction::snapshot(m_cache);
    if (!moment)
        return std::unexpected(moment.error());
    const auto kin = span.caseId ? ownerOf(*span.caseId) : store::kinOf(m_cache, span.customer);
    if (!kin)
        return std::unexpected(kin.error());
    History out;
    for (const domain::CustomerId &one : *kin) {
        auto items = itemsOf(one, span);
        if (!items)
            return std::unexpected(items.error());
        out.items += *std::move(items);
    }
    std::ranges::sort(out.items, newer);
    // All of somebody's feedback comes with them, however far back their messages reach.
    const bool isWhole = span.kinds == HistorySpan::Kinds::Feedback;
    const auto horizon =
        isWhole ? Result<std::optional<store::Horizon>>(std::nullopt) : horizonOver(*kin);
    if (!horizon)
        return std::unexpected(horizon.error());
    // What one of them has beyond the horizon of another has to wait for what comes between.
    if (kin->size() > 1 && *horizon && (*horizon)->oldest) {
        const auto &[at, entry] = *(*horizon)->oldest;
        out.items.removeIf(
            [&](const HistoryItem &item) { return placeOf(item) < std::pair(at, entry.uuid()); });
    }
    out.isMore = out.items.size() > span.limit;
    if (out.isMore)
        out.items.resize(span.limit);
    else
        out.horizon = *horizon;
    return out;
}

/// A case is one customer's, whoever they were merged with.
Result<QList<domain::CustomerId>> Chronicle::ownerOf(domain::CaseId one)
{
    const auto owner = m_cache.value<domain::CustomerId>(
        u"SELECT \"customer\" FROM \"case\" WHERE \"id\" = ?"_s, one);
    if (!owner)
        return std::unexpected(owner.error());
    return *owner ? QList{**owner} : QList<domain::CustomerId>();
}

/// Of all who are one, where the history begins that is whole: at the latest of their horizons.
Result<std::optional<store::Horizon>> Chronicle::horizonOver(const QList<domain::CustomerId> &kin)
{
    std::optional<store::Horizon> out;
    for (const domain::CustomerId &one : kin) {
        auto horizon = store::horizonOf(m_cache, one);
        if (!horizon)
            return horizon;
        if (*horizon && (!out || out->oldest < (*horizon)->oldest))
            out = *std::move(horizon);
    }
    return out;
}

template <class T>
Result<void> Chronicle::addTo(QList<HistoryItem> &out, Result<QList<T>> things, domain::Kind kind)
{
    if (!things)
        return std::unexpected(things.error());
    if (things->isEmpty())
        return {};
    const auto waiting = pending(kind);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (T &thing : *things) {
        const bool isWaiting = waiting->contains(thing.id.uuid());
        auto item = itemFor(std::move(thing));
        if (!item)
            return std::unexpected(item.error());
        item->isPending = isWaiting;
        out.append(*std::move(item));
    }
    return {};
}

Result<QList<HistoryItem>> Chronicle::itemsOf(domain::CustomerId customer, const HistorySpan &span)
{
    const int limit = span.limit + 1;
    QList<HistoryItem> out;
    auto ok = addTo(out, interactionsIn(m_cache, customer, span, limit), domain::Kind::Interaction);
    if (ok)
        ok = addTo(out, ordersIn(m_cache, customer, span, limit), domain::Kind::Order);
    if (ok)
        ok = addTo(out, feedbackIn(m_cache, customer, span, limit), domain::Kind::Feedback);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

template <class T>
Result<std::optional<HistoryItem>> Chronicle::find(core::Id<T> id, domain::Kind kind)
{
    const auto waiting = isPending(kind, id.uuid());
    if (!waiting)
        return std::unexpected(waiting.error());
    auto found = EntityTable<T>::find(m_cache, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<HistoryItem>();
    auto item = itemFor(**std::move(found));
    if (!item)
        return std::unexpected(item.error());
    item->isPending = *waiting;
    return std::optional(*std::move(item));
}

Result<std::optional<HistoryItem>> Chronicle::item(domain::Kind kind, const QUuid &id)
{
    if (kind == domain::Kind::Order)
        return find(domain::OrderId(id), kind);
    if (kind == domain::Kind::Feedback)
        return find(domain::FeedbackId(id), kind);
    return find(domain::InteractionId(id), domain::Kind::Interaction);
}
} // namespace hadir::desk
