// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Reader.h"

#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::store::EntityTable;

namespace hadir::desk {

namespace {
constexpr int listCeiling = 500;
} // namespace

Reader::Reader(store::Database cache, store::WorkFile work)
    : m_cache(std::move(cache))
    , m_work(std::move(work))
{}

Result<Reader> Reader::open(const Profile &profile)
{
    auto cache = store::Database::open(profile.cacheFile(),
                                       {.access = store::Access::ReadOnly, .seal = profile.seal});
    if (!cache)
        return std::unexpected(cache.error());
    auto work = store::WorkFile::openToRead(profile.workFile(), profile.seal);
    if (!work)
        return std::unexpected(work.error());
    Reader out(*std::move(cache), *std::move(work));
    auto seen = out.m_work.seenCases();
    if (!seen)
        return std::unexpected(seen.error());
    out.m_seen = *std::move(seen);
    if (auto ok = out.m_kin.read(out.m_cache); !ok)
        return std::unexpected(ok.error());
    return out;
}

void Reader::readAhead()
{
    if (auto read = workspace())
        m_ahead = *std::move(read);
}

Result<Workspace> Reader::workspace()
{
    if (m_ahead)
        return *std::exchange(m_ahead, std::nullopt);
    auto agents = EntityTable<domain::Agent>::select(m_cache, QString());
    auto teams = EntityTable<domain::Team>::select(m_cache, QString());
    auto queues = EntityTable<domain::Queue>::select(m_cache, QString());
    if (!agents || !teams || !queues)
        return std::unexpected(m_cache.error());
    return Workspace{*std::move(agents), *std::move(teams), *std::move(queues)};
}

namespace {
const auto asOffered = u"ORDER BY \"place\", \"title\", \"id\""_s;
} // namespace

Result<QList<domain::SavedReply>> Reader::savedReplies()
{
    return EntityTable<domain::SavedReply>::select(m_cache, asOffered);
}

Result<QList<domain::Macro>> Reader::macros()
{
    return EntityTable<domain::Macro>::select(m_cache, asOffered);
}

Result<std::optional<domain::SavedReply>> Reader::savedReply(domain::SavedReplyId id)
{
    return EntityTable<domain::SavedReply>::find(m_cache, id);
}

Result<QList<domain::TeamView>> Reader::teamViews()
{
    return EntityTable<domain::TeamView>::select(m_cache,
                                                 u"ORDER BY \"place\", \"title\", \"id\""_s);
}

Result<std::optional<domain::Article>> Reader::article(domain::ArticleId id)
{
    return EntityTable<domain::Article>::find(m_cache, id);
}

/// Rows of all who are one with the customer, one after the other.
template <class T>
Result<QList<T>> Reader::ofKin(domain::CustomerId id, const QString &tail)
{
    QList<T> out;
    const QList<domain::CustomerId> kin = kinOf(id);
    for (const domain::CustomerId &one : kin) {
        auto some = EntityTable<T>::select(m_cache, tail, one, listCeiling);
        if (!some)
            return some;
        out += *std::move(some);
    }
    return out;
}

Result<std::optional<CustomerRecord>> Reader::customer(domain::CustomerId id)
{
    const auto moment = store::Transaction::snapshot(m_cache);
    if (!moment)
        return std::unexpected(moment.error());
    auto points = ofKin<domain::ContactPoint>(
        id, u"WHERE \"customer\" = ? ORDER BY \"kind\", \"id\" LIMIT ?"_s);
    auto cases =
        ofKin<domain::Case>(id, u"WHERE \"customer\" = ? ORDER BY \"lastAt\" DESC LIMIT ?"_s);
    auto orders =
        ofKin<domain::Order>(id, u"WHERE \"customer\" = ? ORDER BY \"placedAt\" DESC LIMIT ?"_s);
    auto callbacks =
        ofKin<domain::Callback>(id, u"WHERE \"customer\" = ? ORDER BY \"dueAt\" LIMIT ?"_s);
    if (!points || !cases || !orders || !callbacks)
        return std::unexpected(m_cache.error());
    std::ranges::stable_sort(*points, {}, &domain::ContactPoint::kind);
    std::ranges::stable_sort(*cases, std::ranges::greater(), &domain::Case::lastAt);
    std::ranges::stable_sort(*orders, std::ranges::greater(), &domain::Order::placedAt);
    std::ranges::stable_sort(*callbacks, {}, &domain::Callback::dueAt);
    CustomerRecord out{.contactPoints = *std::move(points),
                       .cases = cases->mid(0, listCeiling),
                       .orders = orders->mid(0, listCeiling),
                       .callbacks = callbacks->mid(0, listCeiling)};
    const QList<domain::CustomerId> kin = kinOf(id);
    for (const domain::CustomerId &one : kin) {
        auto found = EntityTable<domain::Customer>::find(m_cache, one);
        if (!found)
            return std::unexpected(found.error());
        if (!*found && one == kin.first())
            return std::optional<CustomerRecord>();
        if (*found && one == kin.first())
            out.customer = **std::move(found);
        else if (*found)
            out.merged.append(**std::move(found));
    }
    return std::optional(std::move(out));
}

std::optional<domain::Agent> Reader::agent(domain::AgentId id)
{
    return EntityTable<domain::Agent>::find(m_cache, id).value_or(std::nullopt);
}

Result<std::optional<domain::Customer>> Reader::person(domain::CustomerId id)
{
    return EntityTable<domain::Customer>::find(m_cache, survivorOf(id));
}

Result<std::optional<domain::Interaction>> Reader::newestFrom(domain::CustomerId customer,
                                                              domain::Channel channel)
{
    const auto found = store::newestFrom(m_cache, customer, channel, 1);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<domain::Case>> Reader::caseWith(domain::CaseId id)
{
    return EntityTable<domain::Case>::find(m_cache, id);
}

Result<WorkRow> Reader::rowFor(domain::Case work)
{
    const auto name = m_cache.value<QString>(
        u"SELECT \"name\" FROM \"customer\" WHERE \"id\" = ?"_s, survivorOf(work.customer));
    if (!name)
        return std::unexpected(name.error());
    bool replyWaits = false;
    // As long as the last thing that happened is what the customer waits about, there is no reply.
    if (work.waitingSince && work.lastMessage && *work.waitingSince != work.lastAt) {
        const auto waits = m_cache.value<bool>(
            u"SELECT \"direction\" = ? AND \"delivery\" = ? FROM \"interaction\" WHERE \"id\" = ?"_s,
            domain::Direction::Outbound, domain::Delivery::Waiting, *work.lastMessage);
        if (!waits)
            return std::unexpected(waits.error());
        replyWaits = waits->value_or(false);
    }
    const bool isUnread = isNews(m_seen, work.id, work.lastAt, work.waitingSince.has_value());
    return WorkRow{std::move(work), name->value_or(QString()), isUnread, replyWaits};
}

Result<QList<WorkRow>> Reader::rowsFor(QList<domain::Case> cases)
{
    QList<WorkRow> out;
    out.reserve(cases.size());
    for (domain::Case &work : cases) {
        auto row = rowFor(std::move(work));
        if (!row)
            return std::unexpected(row.error());
        out.append(*std::move(row));
    }
    return out;
}

Result<QList<WorkRow>> Reader::workOf(domain::AgentId agent, int limit)
{
    return worklist({{u"WHERE \"owner\" = ? AND \"status\" = ? ORDER BY \"lastAt\" DESC LIMIT ?"_s,
                      agent.uuid()}},
                    limit);
}

Result<QList<WorkRow>> Reader::workIn(const QList<domain::QueueId> &queues, int limit)
{
    QList<WorkOfOne> all;
    for (const domain::QueueId &queue : queues)
        all.append({u"WHERE \"queue\" = ? AND \"status\" = ? ORDER BY \"lastAt\" DESC LIMIT ?"_s,
                    queue.uuid()});
    return worklist(all, limit);
}

/// By one owner and one status at a time, since that is the order of an index: nothing is sorted
/// but what is shown.
Result<QList<WorkRow>> Reader::worklist(const QList<WorkOfOne> &parts, int limit)
{
    const auto moment = store::Transaction::snapshot(m_cache);
    if (!moment)
        return std::unexpected(moment.error());
    QList<domain::Case> all;
    for (const WorkOfOne &part : parts) {
        QList<domain::Case> ofOne;
        for (const auto status : {domain::CaseStatus::Open, domain::CaseStatus::Pending}) {
            auto some =
                EntityTable<domain::Case>::select(m_cache, part.where, part.of, status, limit);
            if (!some)
                return std::unexpected(some.error());
            ofOne += *std::move(some);
        }
        std::ranges::sort(ofOne, std::ranges::greater(), &domain::Case::lastAt);
        all += ofOne.mid(0, limit);
    }
    return rowsFor(std::move(all));
}

Result<std::optional<WorkRow>> Reader::workRow(domain::CaseId id)
{
    auto work = caseWith(id);
    if (!work)
        return std::unexpected(work.error());
    if (!*work)
        return std::optional<WorkRow>();
    auto row = rowFor(**std::move(work));
    if (!row)
        return std::unexpected(row.error());
    return std::optional(*std::move(row));
}

Result<QStringList> Reader::codesInUse(int limit)
{
    QStringList out;
    // Ids rise with time, so that the key itself is the order.
    auto read = m_cache.each(
        uR"(SELECT "disposition" FROM
                (SELECT "disposition" FROM "case" ORDER BY "id" DESC LIMIT 2000)
            WHERE "disposition" <> '' GROUP BY "disposition"
            ORDER BY count(*) DESC, "disposition" LIMIT ?)"_s,
        [&out](const store::Row &row) { out.append(row.at<QString>(0)); }, limit);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<CustomerGlance> Reader::glanceAt(domain::Customer customer)
{
    CustomerGlance out{.customer = std::move(customer)};
    Result<QList<domain::ContactPoint>> points;
    const QList<domain::CustomerId> kin = kinOf(out.customer.id);
    for (const domain::CustomerId &one : kin) {
        auto some = EntityTable<domain::ContactPoint>::select(
            m_cache, u"WHERE \"customer\" = ? LIMIT 8"_s, one);
        auto cases = EntityTable<domain::Case>::select(
            m_cache, u"WHERE \"customer\" = ? ORDER BY \"lastAt\" DESC LIMIT 1"_s, one);
        if (!some || !cases)
            return std::unexpected(m_cache.error());
        *points += *some;
        if (!cases->isEmpty())
            out.lastAt = std::max(out.lastAt, std::optional(cases->first().lastAt));
    }
    points->removeIf([](const domain::ContactPoint &point) { return point.retired; });
    const auto phone =
        std::ranges::find(*points, domain::ContactKind::Phone, &domain::ContactPoint::kind);
    if (phone != points->end())
        out.contact = phone->value;
    else if (!points->isEmpty())
        out.contact = points->first().value;
    return out;
}

Result<QList<CustomerGlance>> Reader::customersLately(const QList<domain::QueueId> &queues,
                                                      int limit)
{
    const auto moment = store::Transaction::snapshot(m_cache);
    if (!moment)
        return std::unexpected(moment.error());
    // By queue and status, since that is the order of an index; the rest is sorted here.
    QList<std::optional<domain::QueueId>> parts{std::nullopt}; // cases of no queue are news too
    for (const domain::QueueId &queue : queues)
        parts.append(queue);
    QList<domain::Case> cases;
    for (const std::optional<domain::QueueId> &queue : std::as_const(parts)) {
        for (const QString &status : {u"open"_s, u"pending"_s, u"solved"_s, u"closed"_s}) {
            auto some = EntityTable<domain::Case>::select(
                m_cache,
                u"WHERE \"queue\" IS ? AND \"status\" = ? ORDER BY \"lastAt\" DESC LIMIT ?"_s,
                queue, status, limit);
            if (!some)
                return std::unexpected(some.error());
            cases += *std::move(some);
        }
    }
    std::ranges::sort(cases, std::ranges::greater(), &domain::Case::lastAt);
    // Ids rise with time, so that the key itself is the order.
    auto newest =
        EntityTable<domain::Customer>::select(m_cache, u"ORDER BY \"id\" DESC LIMIT ?"_s, limit);
    if (!newest)
        return std::unexpected(newest.error());
    QList<domain::CustomerId> wanted;
    for (const domain::Case &one : std::as_const(cases))
        wanted.append(survivorOf(one.customer));
    for (const domain::Customer &one : std::as_const(*newest))
        wanted.append(survivorOf(one.id));
    QSet<domain::CustomerId> known;
    QList<CustomerGlance> out;
    for (const domain::CustomerId &id : std::as_const(wanted)) {
        if (out.size() >= limit || known.contains(id))
            continue;
        known.insert(id);
        auto customer = EntityTable<domain::Customer>::find(m_cache, id);
        if (!customer)
            return std::unexpected(customer.error());
        if (!*customer)
            continue;
        auto glance = glanceAt(**std::move(customer));
        if (!glance)
            return std::unexpected(glance.error());
        out.append(*std::move(glance));
    }
    // The age that a row shows is what it stands by, also where this desk knows of a newer case in
    // a queue that was not asked for.
    std::ranges::stable_sort(out, std::ranges::greater(), &CustomerGlance::lastAt);
    return out;
}

Result<store::SearchAnswer> Reader::search(const QString &query, store::Asker asker, int limit)
{
    return store::answerTo(m_cache, store::SearchQuestion::of(query), informed(std::move(asker)),
                           limit);
}

store::Asker Reader::informed(store::Asker asker) const
{
    asker.isUnread = [seen = m_seen](domain::CaseId id, core::Instant lastAt, bool isWaiting) {
        return isNews(seen, id, lastAt, isWaiting);
    };
    return asker;
}

bool Reader::isNews(const QHash<domain::CaseId, core::Instant> &seenCases, domain::CaseId id,
                    core::Instant lastAt, bool isWaiting)
{
    const auto seen = seenCases.constFind(id);
    return seen == seenCases.constEnd() ? isWaiting : *seen < lastAt;
}

Result<QList<store::DraftVersion>>
Reader::draftVersions(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId,
                      domain::Channel channel)
{
    return m_work.drafts().versions(customer, caseId, channel);
}

Result<QList<store::Draft>> Reader::drafts(domain::CustomerId customer)
{
    QList<store::Draft> out;
    const QList<domain::CustomerId> kin = kinOf(customer);
    for (const domain::CustomerId &one : kin) {
        auto some = m_work.drafts().of(one);
        if (!some)
            return some;
        out += *std::move(some);
    }
    return out;
}

Result<QList<store::PendingCommand>> Reader::pending(int limit)
{
    // Those that a page has confirmed are about to leave the file.
    const auto confirmed = m_cache.value<qint64>(u"SELECT confirmed FROM cursor"_s);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    return m_work.pending(confirmed->value_or(0), limit);
}

Result<QList<store::RefusedCommand>> Reader::refused()
{
    return m_work.attention().all();
}

Result<QList<store::UnreadableRefusal>> Reader::unreadableRefusals()
{
    return m_work.attention().unreadable();
}

Result<store::Cursor> Reader::cursor()
{
    store::Cursor out;
    auto read = m_cache.each(u"SELECT epoch, revision, confirmed, heardAt FROM cursor"_s,
                             [&](const store::Row &row) {
                                 out = {row.at<QString>(0), row.at<qint64>(1), row.at<qint64>(2),
                                        row.at<core::Instant>(3)};
                             });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<Holdings> Reader::holdings()
{
    Holdings out;
    const auto customers = m_cache.value<qint64>(u"SELECT count(*) FROM \"customer\""_s);
    const auto waiting = m_work.pendingCount();
    const auto refusals = m_work.attention().count();
    const auto followed = cursor();
    if (!customers || !followed)
        return std::unexpected(m_cache.error());
    if (!waiting)
        return std::unexpected(waiting.error());
    if (!refusals)
        return std::unexpected(refusals.error());
    out.cursor = *followed;
    out.customers = customers->value_or(0);
    out.pending = *waiting;
    out.refused = *refusals;
    return out;
}

void Reader::noteSeen(domain::CaseId seen, core::Instant until)
{
    auto &known = m_seen[seen];
    known = std::max(known, until);
}
} // namespace hadir::desk
