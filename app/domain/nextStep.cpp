// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/nextStep.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::domain {
namespace {
constexpr auto longWait = 24h;
constexpr auto longWay = std::chrono::days(14);
constexpr auto oneMonth = std::chrono::days(30);
constexpr int monthsOfBundle = 3;

using Step = std::optional<NextStep>;

const Case *currentOf(const StepGround &ground)
{
    const auto found = std::ranges::find(ground.cases, ground.current, &Case::id);
    const bool isLive =
        found != ground.cases.end()
        && (found->status == CaseStatus::Open || found->status == CaseStatus::Pending);
    return isLive ? &*found : nullptr;
}

/// What somebody said to being called on it; absent when nobody asked.
std::optional<bool> mayCall(const ContactPoint &point)
{
    const auto said = std::ranges::find(point.consents, Purpose::Callback, &Consent::purpose);
    return said == point.consents.end() ? std::nullopt : std::optional(said->granted);
}

bool isPhone(const ContactPoint &point)
{
    return !point.retired && point.kind == ContactKind::Phone;
}

Step callBack(const StepGround &ground, Instant now)
{
    const Callback *first = nullptr;
    for (const Callback &one : ground.callbacks) {
        const bool isOpen =
            one.state == CallbackState::Planned || one.state == CallbackState::Claimed;
        if (isOpen && one.dueAt < now && (!first || one.dueAt < first->dueAt))
            first = &one;
    }
    if (!first)
        return std::nullopt;
    return NextStep{StepKind::CallBack, first->id.uuid(), first->dueAt, first->reason};
}

Step takeCase(const StepGround &ground, Instant)
{
    const Case *current = currentOf(ground);
    if (!current || current->owner || !current->waitingSince)
        return std::nullopt;
    return NextStep{StepKind::TakeCase, current->id.uuid(), current->waitingSince, {}};
}

Step offerCall(const StepGround &ground, Instant now)
{
    const Case *current = currentOf(ground);
    if (!current || !current->waitingSince || now - *current->waitingSince < longWait)
        return std::nullopt;
    const bool mayBeCalled = std::ranges::any_of(ground.contactPoints, [](const auto &point) {
        return isPhone(point) && mayCall(point).value_or(true);
    });
    if (!mayBeCalled)
        return std::nullopt;
    return NextStep{StepKind::OfferCall, current->id.uuid(), current->waitingSince, {}};
}

Step checkDelivery(const StepGround &ground, Instant now)
{
    const Order *first = nullptr;
    for (const Order &one : ground.orders) {
        if (one.status == OrderStatus::Shipped && now - one.placedAt > longWay
            && (!first || one.placedAt < first->placedAt))
            first = &one;
    }
    if (!first)
        return std::nullopt;
    return NextStep{StepKind::CheckDelivery, first->id.uuid(), first->placedAt, first->number};
}

bool wasBought(const Order &order)
{
    return order.status != OrderStatus::Cancelled && order.status != OrderStatus::Returned;
}

/// Whether an article was bought in each of the months before now.
bool isBoughtMonthly(const QList<Order> &orders, const QString &name, Instant now)
{
    std::array<bool, monthsOfBundle> months{};
    for (const Order &order : orders) {
        const auto month = (now - order.placedAt) / std::chrono::milliseconds(oneMonth);
        const bool isThen = wasBought(order) && order.placedAt <= now && month < monthsOfBundle;
        if (isThen && std::ranges::find(order.lines, name, &OrderLine::name) != order.lines.end())
            months.at(size_t(month)) = true;
    }
    return std::ranges::all_of(months, std::identity());
}

Step offerBundle(const StepGround &ground, Instant now)
{
    for (const Order &order : ground.orders) {
        const bool isOfThisMonth =
            wasBought(order) && order.placedAt <= now && now - order.placedAt < oneMonth;
        for (const OrderLine &line : isOfThisMonth ? order.lines : QList<OrderLine>()) {
            if (isBoughtMonthly(ground.orders, line.name, now))
                return NextStep{StepKind::OfferBundle, order.id.uuid(), std::nullopt, line.name};
        }
    }
    return std::nullopt;
}

Step askConsent(const StepGround &ground, Instant)
{
    const ContactPoint *unasked = nullptr;
    for (const ContactPoint &point : ground.contactPoints) {
        if (!isPhone(point))
            continue;
        if (mayCall(point))
            return std::nullopt; // they said it once
        unasked = unasked ? unasked : &point;
    }
    if (!unasked)
        return std::nullopt;
    return NextStep{StepKind::AskConsent, unasked->id.uuid(), std::nullopt, {}};
}

Step askWhere(const StepGround &ground, Instant)
{
    if (ground.customer.id.isNull() || !ground.customer.zone.isEmpty())
        return std::nullopt;
    return NextStep{StepKind::AskWhere, ground.customer.id.uuid(), std::nullopt, {}};
}
} // namespace

QList<NextStep> nextSteps(const StepGround &ground, Instant now)
{
    QList<NextStep> out;
    for (const auto rule :
         {callBack, takeCase, offerCall, checkDelivery, offerBundle, askConsent, askWhere}) {
        if (const Step step = rule(ground, now))
            out.append(*step);
    }
    return out;
}
} // namespace hadir::domain
