// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/DemoWorkspace.h"

#include "app/core/Ids.h"
#include "app/server/demo/Narrator.h"
#include "app/server/demo/Staff.h"
#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"
#include "app/server/demo/ratings.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
using namespace demo;
using core::Instant;
using domain::Consent;
using domain::Purpose;

/// All that happened with one member, while it is being told.
struct Life
{
    QList<Tale> tales;
    QList<Purchase> purchases;
    QList<domain::Interaction> notices;
    QList<domain::Feedback> ratings;
};

/// When the house first heard of the member.
Instant firstHeard(const Life &life, const Member &member, Instant now, core::Dice &dice)
{
    Instant first = now;
    for (const Tale &tale : life.tales) {
        for (const domain::Interaction &entry : tale.interactions)
            first = std::min(first, entry.happenedAt);
    }
    for (const Purchase &purchase : life.purchases)
        first = std::min(first, purchase.order.placedAt);
    if (member.person)
        return std::min(first, now - spanOf(member.person->since));
    return first - std::chrono::hours(between(1, 40'000, dice));
}

/// Asks for consents and quiet hours, as the house did when the member became a customer.
void settle(QList<domain::ContactPoint> &points, const Member &member, Instant since,
            core::Dice &dice)
{
    for (domain::ContactPoint &point : points) {
        if (happens(90, dice))
            point.confirmedAt = since;
        if (point.kind == domain::ContactKind::Handle)
            continue;
        point.consents.append({Purpose::Service, member.person || happens(97, dice), since});
        if (point.kind == domain::ContactKind::Phone)
            point.consents.append({Purpose::Callback, member.person || happens(92, dice), since});
        if (happens(60, dice))
            point.consents.append({Purpose::Survey, happens(70, dice), since});
        if (happens(70, dice))
            point.consents.append({Purpose::Marketing, happens(35, dice), since});
        if (point.kind == domain::ContactKind::Phone && happens(20, dice)) {
            point.quietFromMinute = between(20, 23, dice) * 60;
            point.quietToMinute = between(6, 9, dice) * 60;
        }
    }
}

template <class Values>
void addAll(QList<domain::Entity> &to, const Values &values)
{
    for (const auto &value : values)
        to.append(value);
}

QList<domain::Entity> articlesOf(const Content &content, const Staff &staff, const QString &stem,
                                 Instant now)
{
    QList<domain::Entity> out;
    const auto idFor = [&](const QString &language, const QString &key) {
        return domain::ArticleId(core::uuidFor(stem + u"article/"_s + language + u'/' + key));
    };
    const Shelf &originals = content.shelves.front();
    for (const Shelf &shelf : content.shelves) {
        for (const ArticleEntry &entry : shelf.articles) {
            domain::Article article{.id = idFor(shelf.language, entry.key),
                                    .title = entry.title,
                                    .body = entry.body.join(u'\n'),
                                    .language = shelf.language,
                                    .category = entry.category,
                                    .tags = entry.tags,
                                    .audience = entry.audience,
                                    .status = domain::ArticleStatus::Published,
                                    .owner = staff.agent(entry.owner),
                                    .updatedAt = now - spanOf(entry.updated)};
            article.tags.sort();
            const auto &known = originals.articles;
            if (&shelf != &originals
                && std::ranges::find(known, entry.key, &ArticleEntry::key) != known.end())
                article.translationOf = idFor(originals.language, entry.key);
            out.append(article);
        }
    }
    return out;
}

QList<domain::Entity> repliesOf(const Content &content, const Staff &staff, const QString &stem)
{
    QList<domain::Entity> out;
    for (const ReplyEntry &entry : content.replies.replies) {
        domain::SavedReply reply{
            .id = domain::SavedReplyId(core::uuidFor(stem + u"reply/"_s + entry.key)),
            .title = entry.title,
            .shortcut = entry.shortcut,
            .channels = entry.channels,
            .place = out.size()};
        if (!entry.agent.isEmpty())
            reply.agent = staff.agent(entry.agent);
        else if (!entry.team.isEmpty())
            reply.team = staff.team(entry.team);
        for (const WordingEntry &wording : entry.wordings)
            reply.wordings.append({wording.language, wording.text.join(u'\n')});
        out.append(reply);
    }
    return out;
}

/// Tells every scene under the member it belongs to, then what else they bought.
QList<Life> livesOf(const QList<Member> &cast, const QList<Scene> &plot, Shop &shop,
                    Narrator &narrator, Instant now, quint64 seed)
{
    QList<Life> lives(cast.size());
    for (const Scene &scene : plot) {
        const Story &story = *scene.story;
        core::SeededDice dice = diceFor(seed, u"tale/"_s + scene.key);
        const Member &member = cast.at(scene.member);
        Life &life = lives[scene.member];
        std::optional<Purchase> purchase;
        if (!story.order.isEmpty())
            purchase = shop.soldFor(scene, member, dice);
        const bool bill = story.product.isEmpty() && story.tags.contains(u"bill"_s);
        const QString wish = bill ? u"plan"_s : story.product;
        const Product &product = purchase ? *purchase->product : shop.productFor(wish, dice);
        life.tales +=
            narrator.tell(scene, member, product, purchase ? &purchase->order : nullptr, dice);
        if (purchase)
            life.purchases += *purchase;
        core::SeededDice chance = diceFor(seed, u"rating/"_s + scene.key);
        if (const auto rating = ratingFor(life.tales.back(), scene.book->answers, now, chance))
            life.ratings += *rating;
    }
    for (qsizetype at = 0; at < cast.size(); ++at) {
        core::SeededDice dice = diceFor(seed, u"shop/%1"_s.arg(at));
        const auto others = shop.soldTo(cast.at(at), dice);
        for (const Purchase &purchase : others)
            lives[at].notices += narrator.noticesFor(purchase, cast.at(at), dice);
        lives[at].purchases += others;
        lives[at].notices += narrator.billsFor(cast.at(at), dice);
    }
    return lives;
}

/// The member with everything that belongs to them, in the order of Kind.
void addLife(QList<domain::Entity> &to, const Member &member, const Life &life, Instant now,
             core::Dice &dice)
{
    domain::Customer customer = member.customer;
    customer.createdAt = firstHeard(life, member, now, dice);
    QList<domain::ContactPoint> points = member.points;
    settle(points, member, customer.createdAt, dice);
    to.append(customer);
    addAll(to, points);
    for (const Tale &tale : life.tales)
        to.append(tale.opened);
    for (const Tale &tale : life.tales)
        addAll(to, tale.interactions);
    addAll(to, life.notices);
    for (const Tale &tale : life.tales)
        addAll(to, tale.attachments);
    for (const Purchase &purchase : life.purchases)
        to.append(purchase.order);
    for (const Tale &tale : life.tales) {
        if (tale.callback)
            to.append(*tale.callback);
    }
    addAll(to, life.ratings);
}
} // namespace

core::Result<DemoWorkspace> makeDemoWorkspace(quint64 seed, Instant now)
{
    const auto content = readContent();
    if (!content)
        return std::unexpected(content.error());
    core::SeededDice dice(seed);
    const QString stem = u"demo/%1/"_s.arg(seed);
    const Staff staff(content->company, stem);
    const QList<Member> cast = makeCast(*content, stem, dice);
    const QList<Scene> plot = makePlot(*content, cast, now, seed);
    Shop shop(*content, stem, now);
    Narrator narrator(*content, staff, stem, now);
    const QList<Life> lives = livesOf(cast, plot, shop, narrator, now, seed);

    DemoWorkspace demo{.firstAgent = content->desk.owner};
    addAll(demo.entities, staff.teams());
    addAll(demo.entities, staff.agents());
    addAll(demo.entities, staff.queues());
    demo.entities += articlesOf(*content, staff, stem, now);
    demo.entities += repliesOf(*content, staff, stem);
    for (qsizetype at = 0; at < cast.size(); ++at)
        addLife(demo.entities, cast.at(at), lives.at(at), now, dice);
    demo.files = narrator.files();
    return demo;
}
} // namespace hadir::server
