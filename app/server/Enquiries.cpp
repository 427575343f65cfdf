// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Enquiries.h"

#include "app/server/Feed.h"
#include "app/server/authorship.h"
#include "app/server/policy.h"
#include "app/store/SearchAnswer.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qsizetype questions = 30; // three a second: nobody types and reads faster
constexpr auto within = 10s;
constexpr qint64 hitsCeiling = 50;
constexpr qsizetype queryCeiling = 200;
constexpr qsizetype fieldsCeiling = 9; // a customer has no more that people change
// Those whom the desk holds are left out: so many are looked up for each that is told, and so many
// times more as long as they stand in front of the others.
constexpr int lookedUpForOne = 3;
constexpr int furtherBy = 4;
constexpr int lookedUpAtMost = 1'000; ///< everybody waits for the answer

/// Whether there is anybody whom the desk does not hold and `who` may see.
bool isForOthers(const View &who, const Sight &sight)
{
    return may(who.role, Action::Open, Area::OtherCustomer) && !sight.all;
}

int mostOf(const wire::Search &search)
{
    return int(std::clamp<qint64>(search.limit, 1, hitsCeiling));
}

wire::Hit hitFor(const store::Hit &hit)
{
    const domain::Customer &customer = hit.customer;
    wire::Hit out{.customer = customer.id,
                  .name = customer.name,
                  .company = customer.company,
                  .tier = customer.tier,
                  .city = customer.city,
                  .contact = hit.matchedContact};
    if (hit.found) {
        out.caseId = hit.found->id;
        out.number = hit.found->number;
        out.subject = hit.found->subject;
        out.status = hit.found->status;
        out.channel = hit.found->channel;
    }
    return out;
}

/// The best of each kind, customers first, but for those in sight.
QList<wire::Hit> toldOf(const QList<store::Hit> &hits, const Sight &sight, int limit)
{
    QList<wire::Hit> out;
    for (const domain::Kind kind : {domain::Kind::Customer, domain::Kind::Case}) {
        int room = limit;
        for (const store::Hit &hit : hits) {
            if (hit.kind != kind || sight.customers.contains(hit.customer.id) || room == 0)
                continue;
            out.append(hitFor(hit));
            --room;
        }
    }
    return out;
}

/// Whether looking further would bring nobody new: of either kind all are told that may be, or
/// there were no more.
bool isEnough(const QList<store::Hit> &hits, const QList<wire::Hit> &told, int limit, int looked)
{
    const auto cases = std::ranges::count_if(
        hits, [](const store::Hit &hit) { return hit.kind == domain::Kind::Case; });
    const auto toldCases =
        std::ranges::count_if(told, [](const wire::Hit &hit) { return hit.caseId.has_value(); });
    return (toldCases == limit || cases < looked)
           && (told.size() - toldCases == limit || hits.size() - cases < looked);
}
} // namespace

Result<wire::Found> Enquiries::handsOn(domain::CustomerId customer, const QStringList &fields,
                                       wire::Found out)
{
    const auto hands = lastHandsOn(m_database, domain::Kind::Customer, customer.uuid(), fields);
    if (!hands)
        return std::unexpected(hands.error());
    for (const QString &field : fields) {
        if (const auto hand = hands->constFind(field); hand != hands->constEnd())
            out.hands.append({field, hand->by, hand->at});
    }
    return out;
}

Enquiries::Enquiries(store::Database &database, const core::Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_limit(questions, within)
    , m_reader(database.path())
{}

std::optional<QFuture<Enquiries::Read>> Enquiries::messages(const View &who, const Sight &sight,
                                                            const wire::Search &search,
                                                            wire::Found &answered)
{
    const bool isAsked = isForOthers(who, sight) && !search.about && answered.retryAfterMs == 0;
    if (!isAsked)
        return std::nullopt;
    auto read = m_reader.read({.query = search.query.left(queryCeiling),
                               .asker = {.agent = who.agent},
                               .most = mostOf(search),
                               .but = sight.customers});
    answered.reading = read.has_value();
    answered.unread = !answered.reading;
    return read;
}

QList<wire::Said> Enquiries::stillThere(QList<wire::Said> messages)
{
    messages.removeIf([this](const wire::Said &one) {
        const auto found = m_database.value<qint64>(
            u"SELECT 1 FROM \"customer\" WHERE \"id\" = ?"_s, one.customer);
        return !found || !*found;
    });
    return messages;
}

Result<wire::Found> Enquiries::answer(const View &who, const Sight &sight,
                                      const wire::Search &search)
{
    wire::Found out{.question = search.question, .hits = {}};
    const bool mayOpen = may(who.role, Action::Open, Area::OtherCustomer);
    const bool isAsked = search.about ? mayOpen || sight.shows(domain::Scope::of(*search.about))
                                      : isForOthers(who, sight);
    if (!isAsked)
        return out;
    out.retryAfterMs = m_limit.take(who.agent.toString(), m_clock.now()).count();
    if (out.retryAfterMs > 0)
        return out;
    if (search.about)
        return handsOn(*search.about, search.fields.mid(0, fieldsCeiling), out);
    const int limit = mostOf(search);
    auto question = store::SearchQuestion::of(search.query.left(queryCeiling));
    question.spelling = store::SearchQuestion::Spelling::Forgiving;
    for (int looked = limit * lookedUpForOne;;
         looked = std::min(looked * furtherBy, lookedUpAtMost)) {
        const auto answer = store::answerTo(m_database, question, {.agent = who.agent}, looked);
        if (!answer)
            return std::unexpected(answer.error());
        out.hits = toldOf(answer->hits, sight, limit);
        if (isEnough(answer->hits, out.hits, limit, looked) || looked >= lookedUpAtMost)
            return out;
    }
}
} // namespace hadir::server
