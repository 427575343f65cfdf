// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Holidays.h"

#include "app/calling/LunarYears.h"

#include <QSet>

#include <algorithm>

namespace hadir::calling {

namespace {
using Certainty = Holiday::Certainty;

QDate nthWeekday(int year, const NthWeekday &rule)
{
    const bool isFromEnd = rule.nth < 0;
    const QDate first(year, rule.month, 1);
    const QDate edge = isFromEnd ? first.addDays(first.daysInMonth() - 1) : first;
    const int days = isFromEnd ? (edge.dayOfWeek() - rule.weekday + 7) % 7
                               : (rule.weekday - edge.dayOfWeek() + 7) % 7;
    const QDate day = isFromEnd ? edge.addDays(-days + 7 * (rule.nth + 1))
                                : edge.addDays(days + 7 * (rule.nth - 1));
    return day.month() == rule.month ? day.addDays(rule.plus) : QDate();
}

/// The days of a year on which a rule's date falls.
class DatesInYear final
{
public:
    DatesInYear(const LunarYears &moon, int year) : m_moon(moon), m_year(year) {}

    QList<QDate> operator()(const FixedDate &date) const
    {
        const QDate day(m_year, date.month, date.day);
        return day.isValid() ? QList{day} : QList<QDate>();
    }
    QList<QDate> operator()(const NthWeekday &date) const
    {
        const QDate day = nthWeekday(m_year, date);
        return day.isValid() ? QList{day} : QList<QDate>();
    }
    QList<QDate> operator()(const FromEaster &date) const
    {
        return {easterSunday(m_year, date.church).addDays(date.days)};
    }
    QList<QDate> operator()(const HijriDate &date) const { return m_moon.in(m_year, date); }
    QList<QDate> operator()(const ChineseDate &date) const { return m_moon.in(m_year, date); }
    QList<QDate> operator()(const OnlyListed &) const { return {}; }

private:
    const LunarYears &m_moon;
    int m_year;
};

/// Makes the holidays of one place, year by year.
class Almanac final
{
public:
    Almanac(const CallingRules &rules, const Place &place)
        : m_rules(rules)
        , m_place(place)
        , m_country(*rules.of(place.country))
    {}

    void addYear(int year)
    {
        for (const HolidayRule &rule : m_country.holidays) {
            if (isKept(rule, year))
                addRule(rule, year);
        }
    }

    [[nodiscard]] QList<Holiday> finished()
    {
        sort();
        const QList<Substitute> substitutes = m_rules.substitutesAt(m_place);
        QSet<QDate> moved;
        const QList<Holiday> originals = m_all;
        for (const Holiday &one : originals) {
            if (one.kind != HolidayKind::Public || m_fixed.contains(one.id))
                continue;
            for (const Substitute &rule : substitutes) {
                if (rule.when.has(one.date) && !moved.contains(one.date)) {
                    moved.insert(one.date);
                    move(one, rule);
                }
            }
        }
        sort();
        return m_all;
    }

private:
    [[nodiscard]] bool isKept(const HolidayRule &rule, int year) const
    {
        const bool isHere = rule.states.isEmpty() || rule.states.contains(m_place.state);
        return isHere && !rule.notInStates.contains(m_place.state) && year >= rule.since
               && year <= rule.until && !m_country.without.contains(rule.id);
    }

    void addRule(const HolidayRule &rule, int year)
    {
        const auto listed = rule.listed.constFind(year);
        const bool isListed = listed != rule.listed.cend();
        const bool isByMoon = std::holds_alternative<HijriDate>(rule.date);
        const bool isGuess = isListed ? year >= rule.approximateFrom : isByMoon;
        for (const QDate first :
             isListed ? *listed : std::visit(DatesInYear(m_moon, year), rule.date)) {
            // What is listed is listed day by day.
            for (int day = 0; day < (isListed ? 1 : rule.days); ++day)
                add({.date = first.addDays(day),
                     .id = rule.id,
                     .names = rule.names,
                     .kind = rule.kind,
                     .certainty = isGuess ? Certainty::Approximate : Certainty::Sure});
        }
        if (!rule.isSubstituted)
            m_fixed.insert(rule.id);
    }

    void add(const Holiday &one)
    {
        if (m_country.workdays.contains(one.date))
            return;
        m_all.append(one);
        if (one.kind == HolidayKind::Public)
            m_taken.insert(one.date);
    }

    void move(const Holiday &one, const Substitute &rule)
    {
        constexpr int furthest = 14;
        const int step = rule.go == Substitute::Go::After ? 1 : -1;
        for (int days = 1; days <= furthest; ++days) {
            const QDate day = one.date.addDays(step * days);
            if (m_taken.contains(day) || m_rules.weekendAt(m_place, day).has(day))
                continue;
            Holiday kept = one;
            kept.date = day;
            kept.role = Holiday::Role::Substitute;
            add(kept);
            return;
        }
    }

    void sort() { std::ranges::stable_sort(m_all, {}, &Holiday::date); }

    const CallingRules &m_rules;
    const Place &m_place;
    const CountryRules &m_country;
    LunarYears m_moon;
    QList<Holiday> m_all;
    QSet<QDate> m_taken;
    QSet<QString> m_fixed; ///< ids of those that stay where they fall
};
} // namespace

Holidays Holidays::of(const CallingRules &rules, const Place &place, QDate from, QDate to)
{
    Holidays out;
    if (!rules.of(place.country) || !from.isValid() || !to.isValid())
        return out;
    Almanac almanac(rules, place);
    // A day may be kept across New Year.
    for (int year = from.addDays(-15).year(); year <= to.addDays(15).year(); ++year)
        almanac.addYear(year);
    out.m_all = almanac.finished();
    out.m_all.removeIf([&](const Holiday &one) { return one.date < from || one.date > to; });
    return out;
}

std::span<const Holiday> Holidays::on(QDate day) const
{
    const auto found = std::ranges::equal_range(m_all, day, {}, &Holiday::date);
    return {found.begin(), found.end()};
}

const Holiday *Holidays::publicOn(QDate day) const
{
    for (const Holiday &one : on(day)) {
        if (one.kind == HolidayKind::Public)
            return &one;
    }
    return nullptr;
}
} // namespace hadir::calling
