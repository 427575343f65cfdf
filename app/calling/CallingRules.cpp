// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/CallingRules.h"

namespace hadir::calling {

namespace {
const StateRules *stateIn(const CountryRules *country, const Place &place)
{
    if (!country)
        return nullptr;
    const auto found = country->states.constFind(place.state);
    return found == country->states.cend() ? nullptr : &*found;
}

/// The latest of them that has begun on that day.
std::optional<Weekdays> begunOn(const QList<Weekend> &weekends, QDate day)
{
    const Weekend *latest = nullptr;
    for (const Weekend &one : weekends) {
        const bool hasBegun = !one.since.isValid() || one.since <= day;
        if (hasBegun && (!latest || !latest->since.isValid() || one.since > latest->since))
            latest = &one;
    }
    return latest ? std::optional(latest->days) : std::nullopt;
}
} // namespace

const CountryRules *CallingRules::of(const QString &country) const
{
    const auto found = countries.constFind(country);
    return found == countries.cend() ? nullptr : &*found;
}

const CallingLaw *CallingRules::lawAt(const Place &place) const
{
    const CountryRules *country = of(place.country);
    if (const StateRules *state = stateIn(country, place); state && state->law)
        return &*state->law;
    if (country && country->law)
        return &*country->law;
    const CountryRules *everywhere = of(QStringLiteral("*"));
    return everywhere && everywhere->law ? &*everywhere->law : nullptr;
}

Weekdays CallingRules::weekendAt(const Place &place, QDate day) const
{
    const CountryRules *country = of(place.country);
    if (const StateRules *state = stateIn(country, place)) {
        if (const auto own = begunOn(state->weekends, day))
            return *own;
    }
    if (country) {
        if (const auto theirs = begunOn(country->weekends, day))
            return *theirs;
    }
    return {Qt::Saturday, Qt::Sunday};
}

QList<Substitute> CallingRules::substitutesAt(const Place &place) const
{
    const CountryRules *country = of(place.country);
    if (const StateRules *state = stateIn(country, place); state && state->substitutes)
        return *state->substitutes;
    return country ? country->substitutes.value_or(QList<Substitute>()) : QList<Substitute>();
}
} // namespace hadir::calling
