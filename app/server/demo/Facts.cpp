// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Facts.h"

#include "app/server/demo/chance.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

namespace {
QString digits(int count, core::Dice &dice)
{
    QString out;
    for (int at = 0; at < count; ++at)
        out += QChar(u'0' + char16_t(dice.below(10)));
    return out;
}

/// A bill is a plan and something more; what was bought costs what it costs.
qint64 amountOf(const Product &product, const Story *story, const QString &currency,
                core::Dice &dice)
{
    const qint64 price = product.price.in(currency);
    if (!story || !story->tags.contains(u"bill"_s))
        return price;
    const bool roaming = story->tags.contains(u"roaming"_s);
    return price * (roaming ? between(320, 790, dice) : between(130, 260, dice)) / 100;
}

QString streetText(const Facts &facts, QStringView language)
{
    const QString house = QString::number(facts.house);
    const QString &street = facts.street->in(language);
    const QString &country = facts.member->country->code;
    if (country == "MY"_L1)
        return u"No. "_s + house + u", "_s + street;
    return country == "GB"_L1 ? QString(house + u' ' + street) : QString(street + u' ' + house);
}
} // namespace

Facts makeFacts(const Member &member, const Product &product, const Story *story,
                const domain::Order *order, core::Instant start, core::Dice &dice)
{
    // Small change of about the same worth everywhere, in round sums.
    static const QList<qint64> credits{1000, 1500, 2000, 2500, 3000, 4500};
    const bool pounds = member.country->currency == "GBP"_L1;
    Facts facts{.member = &member,
                .product = &product,
                .street = &pick(member.city->streets, dice),
                .amount = amountOf(product, story, member.country->currency, dice),
                .credit = pick(credits, dice) / (pounds ? 2 : 1),
                .house = between(2, 98, dice),
                .order = u"20000"_s,
                .tracking = u"SRX"_s + digits(8, dice),
                .digits = QString::number(between(1000, 9899, dice)),
                .stars = QString::number(between(3, 5, dice)),
                .before = start - std::chrono::days(between(2, 6, dice)),
                .until = start + std::chrono::days(between(3, 8, dice))};
    facts.time = u"%1:%2"_s.arg(between(7, 21, dice), 2, 10, QChar(u'0'))
                     .arg(between(0, 11, dice) * 5, 2, 10, QChar(u'0'));
    if (order) {
        facts.order = order->number;
        facts.amount = order->totalMinor;
    }
    return facts;
}

Terms termsFrom(const Facts &facts, const Book &book, const Company &company, const QString &agent,
                core::Instant now)
{
    const Member &member = *facts.member;
    const QString &language = book.language;
    const auto *email = member.point(domain::ContactKind::Email);
    const auto day = [&](core::Instant at) { return dayName(at, member.customer.zone, book); };
    return {.book = &book,
            .gender = member.gender,
            .now = now,
            .zone = company.zone,
            .words = {
                {u"name"_s, member.customer.name},
                {u"first"_s, member.first},
                {u"polite"_s, member.polite(language)},
                {u"agent"_s, agent},
                {u"company"_s, company.name.in(language)},
                {u"amount"_s, moneyText(facts.amount, *member.country, language)},
                {u"credit"_s, moneyText(facts.credit, *member.country, language)},
                {u"case"_s, QString::number(facts.caseNumber)},
                {u"order"_s, facts.order},
                {u"tracking"_s, facts.tracking},
                {u"digits"_s, facts.digits},
                {u"stars"_s, facts.stars},
                {u"time"_s, facts.time},
                {u"callback"_s, facts.callbackTime},
                {u"city"_s, member.city->name.in(language)},
                {u"branch"_s, member.city->branch.in(language)},
                {u"street"_s, streetText(facts, language)},
                {u"product"_s, facts.product->name.in(language)},
                {u"phone"_s, member.phone},
                {u"email"_s, email ? email->value : member.phone},
                {u"date"_s, day(facts.before)},
                {u"date2"_s, day(facts.until)},
                {u"visit"_s, day(facts.visit)},
            }};
}
} // namespace hadir::server::demo
