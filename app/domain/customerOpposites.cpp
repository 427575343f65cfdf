// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Opposite.h"
#include "app/domain/clash.h"

#include <QJsonDocument>

namespace hadir::domain {

namespace {
/// Puts into `back` what `held` had where `wanted` says something else, and that into `held`.
template <class Wanted, class Value>
bool turnRound(const std::optional<Wanted> &wanted, Value &held, std::optional<Wanted> &back)
{
    if (!wanted || Value(*wanted) == held)
        return false;
    back = Wanted(held); // also when nothing was known
    held = *wanted;
    return true;
}
} // namespace

Inverse Opposite::operator()(const CreateCustomer &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const ChangeCustomer &command) const
{
    auto held = before.find(command.customer);
    if (!held)
        return nothing();
    ChangeCustomer back{.customer = command.customer};
    bool isChanged = turnRound(command.name, held->name, back.name);
    isChanged |= turnRound(command.company, held->company, back.company);
    isChanged |= turnRound(command.city, held->city, back.city);
    isChanged |= turnRound(command.country, held->country, back.country);
    isChanged |= turnRound(command.zone, held->zone, back.zone);
    isChanged |= turnRound(command.languages, held->languages, back.languages);
    isChanged |= turnRound(command.preferredChannel, held->preferredChannel, back.preferredChannel);
    isChanged |= turnRound(command.tier, held->tier, back.tier);
    isChanged |= turnRound(command.about, held->about, back.about);
    isChanged |= turnRound(command.stage, held->stage, back.stage);
    if (!isChanged)
        return nothing();
    rememberBase(back, *held);
    QList<Command> out; // a colleague who changed one field keeps none of the others
    for (const ChangeCustomer &one : byField(back))
        out.append(one);
    return out;
}

Inverse Opposite::operator()(const AddContactPoint &command) const
{
    return by(RetireContactPoint{command.contactPoint});
}

Inverse Opposite::operator()(const ConfirmContactPoint &) const
{
    return stays(Finality::Recorded);
}

Inverse Opposite::operator()(const RetireContactPoint &command) const
{
    return by(RestoreContactPoint{command.contactPoint});
}

Inverse Opposite::operator()(const RestoreContactPoint &command) const
{
    const auto point = before.find(command.contactPoint);
    return point && point->retired ? by(RetireContactPoint{command.contactPoint}) : nothing();
}

Inverse Opposite::operator()(const SetConsent &command) const
{
    auto point = before.find(command.contactPoint);
    if (!point)
        return nothing();
    const auto given = std::ranges::find(point->consents, command.purpose, &Consent::purpose);
    if (given == point->consents.end())
        return stays(Finality::NoneBefore);
    if (given->granted == command.granted)
        return stays(Finality::Recorded); // said once more
    SetConsent back{command.contactPoint, command.purpose, given->granted, {}};
    given->granted = command.granted;
    rememberBase(back, *point);
    return by(back);
}

Inverse Opposite::operator()(const SetQuietHours &command) const
{
    auto point = before.find(command.contactPoint);
    const bool isSo = point && point->quietFromMinute == command.fromMinute
                      && point->quietToMinute == command.toMinute;
    if (!point || isSo)
        return nothing();
    SetQuietHours back{command.contactPoint, point->quietFromMinute, point->quietToMinute, {}};
    point->quietFromMinute = command.fromMinute;
    point->quietToMinute = command.toMinute;
    rememberBase(back, *point);
    return by(back);
}

Inverse Opposite::operator()(const EraseCustomer &) const
{
    return stays(Finality::Erased);
}

Inverse Opposite::operator()(const AddOrder &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const PinEntry &command) const
{
    const auto customer = before.find(command.customer);
    if (!customer || customer->pins.contains(command.interaction) == command.pinned)
        return nothing();
    return by(PinEntry{command.customer, command.interaction, !command.pinned});
}

Inverse Opposite::operator()(const MergeCustomer &command) const
{
    const auto merged = before.find(command.customer);
    if (!merged || merged->mergedInto)
        return nothing();
    return by(SeparateCustomer{command.customer});
}

Inverse Opposite::operator()(const SeparateCustomer &command) const
{
    const auto merged = before.find(command.customer);
    if (!merged || !merged->mergedInto)
        return nothing();
    return by(MergeCustomer{command.customer, *merged->mergedInto,
                            QJsonDocument::fromJson(merged->gave.toUtf8()).object().keys()});
}

Inverse Opposite::operator()(const RecordFeedback &) const
{
    return stays(Finality::Recorded);
}
} // namespace hadir::domain
