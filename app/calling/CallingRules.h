// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/HolidayRule.h"

#include <optional>

/// When people may be called in a country and which days are holidays there, as data: shipped in
/// resources/calling, and a workspace's own laid over that (`rulesJson.h`).
namespace hadir::calling {

/// Where a number is from, or a team works.
struct Place
{
    QString country; ///< ISO 3166-1, two letters
    QString state;   ///< ISO 3166-2 without the country ("14", "TX"); empty when nobody knows

    bool operator==(const Place &) const = default;
};

/// Minutes of a local day, up to `to`, which may be 1440; the same on several weekdays.
struct DayHours
{
    Weekdays on;
    int from = 0;
    int to = 1440;

    bool operator==(const DayHours &) const = default;
};

/// What stands behind a rule.
enum class Basis {
    Law,    ///< a statute or a regulator's binding order
    Code,   ///< a code that an industry has given itself
    Custom, ///< nothing written was found; decent hours
};

/// Where a calling law is written, and when somebody last read it there.
struct Source
{
    Basis basis = Basis::Custom;
    QString text; ///< name and section
    QDate of;     ///< the text's own date
    QDate lookedUp;
    QString note;

    bool operator==(const Source &) const = default;
};

/// The hours in which people may be called, by their own clock.
struct CallingLaw
{
    QList<DayHours> hours;
    QList<DayHours> pauses;                       ///< within them, but not then: Friday prayer
    std::optional<QList<DayHours>> onHolidays;    ///< instead of `hours`; none: as on other days
    std::optional<QList<DayHours>> duringRamadan; ///< instead of `hours`
    Source source;

    bool operator==(const CallingLaw &) const = default;
};

/// The days that are no working days, from a date on (an invalid one: always).
struct Weekend
{
    Weekdays days;
    QDate since;

    bool operator==(const Weekend &) const = default;
};

/// What a state has otherwise than its country.
struct StateRules
{
    QString name;
    QList<Weekend> weekends; ///< none: the country's
    std::optional<CallingLaw> law;
    std::optional<QList<Substitute>> substitutes;

    bool operator==(const StateRules &) const = default;
};

struct CountryRules
{
    QList<Weekend> weekends; ///< the latest first
    std::optional<CallingLaw> law;
    std::optional<QList<Substitute>> substitutes;
    QList<HolidayRule> holidays;
    QList<QString> without; ///< ids of holidays that are not kept
    QList<QDate> workdays;  ///< no holiday, whatever the rules say
    QMap<QString, StateRules> states;

    bool operator==(const CountryRules &) const = default;
};

/// All that is known, by country. What "*" says holds where nobody wrote anything down.
struct CallingRules
{
    QMap<QString, CountryRules> countries;

    [[nodiscard]] const CountryRules *of(const QString &country) const;
    /// The law of the state, else of the country, else of everywhere; nothing when even that has
    /// none.
    [[nodiscard]] const CallingLaw *lawAt(const Place &place) const;
    [[nodiscard]] Weekdays weekendAt(const Place &place, QDate day) const;
    [[nodiscard]] QList<Substitute> substitutesAt(const Place &place) const;

    bool operator==(const CallingRules &) const = default;
};
} // namespace hadir::calling
