// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Shop.h"

#include "app/core/Ids.h"
#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server::demo {

namespace {
using core::Instant;
using domain::OrderStatus;

/// The order of the first agent's first case: all other numbers are counted from it.
constexpr qint64 anchorNumber = 20931;
constexpr auto anchorAge = std::chrono::days(14);
constexpr auto betweenOrders = std::chrono::hours(5); // the shop sells to more people than we know

/// How long before its case an order was placed.
core::Milliseconds leadOf(const Scene &scene, core::Dice &dice)
{
    if (scene.story->product == "topup"_L1)
        return std::chrono::minutes(between(4, 50, dice));
    if (scene.story->product == "phone"_L1)
        return std::chrono::days(between(120, 300, dice));
    if (scene.story->order == "placed"_L1)
        return std::chrono::hours(between(3, 20, dice));
    if (scene.story->order == "returned"_L1)
        return std::chrono::days(between(18, 32, dice));
    return std::chrono::hours(between(72, 200, dice));
}
} // namespace

Shop::Shop(const Content &content, const QString &stem, Instant now)
    : m_content(content)
    , m_stem(stem)
    , m_now(now)
{
    for (const Person &person : content.desk.people) {
        if (person.orders.known)
            m_numbers.insert(person.orders.known->number.toLongLong());
    }
}

Purchase Shop::soldFor(const Scene &scene, const Member &member, core::Dice &dice)
{
    const Instant placed = scene.start() - leadOf(scene, dice);
    OrderStatus status =
        domain::fromName<OrderStatus>(scene.story->order).value_or(OrderStatus::Delivered);
    const bool arrives = status == OrderStatus::Placed || status == OrderStatus::Shipped;
    if (scene.progress == Progress::Told && arrives)
        status = OrderStatus::Delivered;
    return sell(member, productFor(scene.story->product, dice), placed, status, scene.key);
}

QList<Purchase> Shop::soldTo(const Member &member, core::Dice &dice)
{
    if (member.person)
        return sellKnown(member, dice);
    static const QList<int> counts{0, 0, 0, 1, 1, 1, 2, 2, 2, 3};
    QList<Purchase> sold;
    for (int count = pick(counts, dice); count > 0; --count) {
        const Instant placed = anyTime(dice);
        const QString key = member.customer.id.toString() + u"/%1"_s.arg(count);
        sold += sell(member, productFor({}, dice), placed, statusSince(placed, dice), key);
    }
    return sold;
}

/// What is written down for a person: one order word by word, the rest to make up the sum.
QList<Purchase> Shop::sellKnown(const Member &member, core::Dice &dice)
{
    QList<Purchase> sold;
    const OrderBook &wanted = member.person->orders;
    const auto sellAs = [&](const Product &product, Instant placed, OrderStatus status,
                            qint64 amount) {
        const QString key = member.person->key + u"/%1"_s.arg(sold.size());
        Purchase purchase = sell(member, product, placed, status, key);
        purchase.order.totalMinor = amount;
        purchase.order.lines.front().amountMinor = amount;
        sold += purchase;
    };
    qint64 left = wanted.total;
    if (const auto &known = wanted.known) {
        sellAs(productFor(known->product, dice), m_now - spanOf(known->placed), known->status,
               known->amount);
        sold.back().order.number = known->number;
        left -= known->amount;
    }
    const auto parts = partsOf(left, wanted.count - sold.size(), *member.country, dice);
    for (const auto &[product, amount] : parts)
        sellAs(*product, anyTime(dice) - std::chrono::days(8), OrderStatus::Delivered, amount);
    return sold;
}

/// `count` products at their prices, the last one at what is left of `total`: a price that a
/// voucher might make.
QList<std::pair<const Product *, qint64>> Shop::partsOf(qint64 total, qint64 count,
                                                        const Country &country, core::Dice &dice)
{
    QList<std::pair<const Product *, qint64>> parts;
    if (count <= 0)
        return parts;
    qint64 left = total;
    const auto price = [&](const Product &product) { return product.price.in(country.currency); };
    const auto distance = [&](const Product &one) { return std::abs(price(one) - left); };
    for (int tries = 0; tries < 10'000; ++tries) {
        parts.clear();
        left = total;
        while (parts.size() < count - 1) {
            const Product &product = productFor({}, dice);
            parts.append({&product, price(product)});
            left -= price(product);
        }
        const Product &last = *std::ranges::min_element(m_content.company.products, {}, distance);
        if (tries == 9'999 || distance(last) * 10 < left) {
            parts.append({&last, left});
            break;
        }
    }
    return parts;
}

const Product &Shop::productFor(const QString &wish, core::Dice &dice)
{
    if (const Product *product = m_content.product(wish))
        return *product;
    QList<const Product *> possible;
    for (const Product &product : m_content.company.products) {
        const bool thing = product.kind == "device"_L1 || product.kind == "accessory"_L1;
        if (wish.isEmpty() ? thing : product.kind == wish)
            possible.append(&product);
    }
    return *pick(possible, dice);
}

Purchase Shop::sell(const Member &member, const Product &product, Instant placed,
                    OrderStatus status, const QString &key)
{
    const qint64 price = product.price.in(member.country->currency);
    domain::Order order;
    order.id = domain::OrderId(core::uuidFor(m_stem + u"order/"_s + key));
    order.customer = member.customer.id;
    order.number = numberAt(placed);
    order.status = status;
    order.currency = member.country->currency;
    order.lines = {{.name = product.name.in(member.language()), .amountMinor = price}};
    order.totalMinor = price;
    order.placedAt = placed;
    return {.order = order, .product = &product};
}

Instant Shop::anyTime(core::Dice &dice) const
{
    return m_now - std::chrono::minutes(between(90, 390 * 24 * 60, dice));
}

OrderStatus Shop::statusSince(Instant placed, core::Dice &dice) const
{
    const auto age = m_now - placed;
    if (age < 6h)
        return OrderStatus::Placed;
    if (age < 24h)
        return OrderStatus::Paid;
    if (age < 96h)
        return OrderStatus::Shipped;
    const qint64 rolled = between(1, 100, dice);
    if (rolled <= 5)
        return OrderStatus::Returned;
    return rolled <= 9 ? OrderStatus::Cancelled : OrderStatus::Delivered;
}

QString Shop::numberAt(Instant placed)
{
    qint64 number = anchorNumber + (placed - (m_now - anchorAge)) / betweenOrders;
    while (m_numbers.contains(number))
        ++number;
    m_numbers.insert(number);
    return QString::number(number);
}
} // namespace hadir::server::demo
