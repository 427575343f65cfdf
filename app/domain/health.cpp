// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/health.h"

#include "app/domain/ending.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::domain {
namespace {
constexpr auto month = std::chrono::days(30);

double daysBetween(Instant from, Instant to)
{
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    return std::max(0.0, Days(to - from).count());
}

/// An import may know that a case is over and not since when.
std::optional<Instant> endOf(const Case &one)
{
    if (one.solvedAt)
        return one.solvedAt;
    const bool hasEnded = isOver(one.status);
    return hasEnded ? std::optional(one.lastAt) : std::nullopt;
}

/// Sums over the cases that there were at a moment.
struct Tally
{
    qint64 opened = 0;
    qint64 lately = 0;
    qint64 open = 0;
    qint64 solved = 0;
    double daysOpen = 0;
    double daysToClose = 0;

    void count(const Case &one, Instant at)
    {
        if (one.openedAt > at)
            return;
        ++opened;
        lately += one.openedAt > at - month ? 1 : 0;
        const std::optional<Instant> end = endOf(one);
        if (end && *end <= at) {
            ++solved;
            daysToClose += daysBetween(one.openedAt, *end);
        } else {
            ++open;
            daysOpen += daysBetween(one.openedAt, at);
        }
    }

    [[nodiscard]] double value(HealthMeasure measure) const
    {
        switch (measure) {
        case HealthMeasure::Lifetime:
            return double(opened);
        case HealthMeasure::LastMonth:
            return double(lately);
        case HealthMeasure::OpenNow:
            return double(open);
        case HealthMeasure::OpenFor:
            return open == 0 ? 0 : daysOpen / double(open);
        case HealthMeasure::TimeToClose:
            return solved == 0 ? 0 : daysToClose / double(solved);
        }
        return 0;
    }
};
} // namespace

HealthRule healthRule(HealthMeasure measure)
{
    switch (measure) {
    case HealthMeasure::Lifetime: // says least: who stays for years asks often
        return {.weight = 10, .full = 40};
    case HealthMeasure::LastMonth:
        return {.weight = 25, .full = 6};
    case HealthMeasure::OpenNow:
        return {.weight = 25, .full = 4};
    case HealthMeasure::OpenFor:
        return {.weight = 20, .full = 14};
    case HealthMeasure::TimeToClose:
        return {.weight = 20, .full = 7};
    }
    return {};
}

std::optional<Health> healthAt(const QList<Case> &cases, Instant at)
{
    Tally tally;
    for (const Case &one : cases)
        tally.count(one, at);
    if (tally.opened == 0)
        return std::nullopt;
    Health out;
    int taken = 0;
    for (size_t n = 0; n < out.parts.size(); ++n) {
        HealthPart &part = out.parts[n];
        part.measure = HealthMeasure(n);
        part.value = tally.value(part.measure);
        const HealthRule rule = healthRule(part.measure);
        part.taken = qRound(rule.weight * std::min(1.0, part.value / rule.full));
        taken += part.taken;
    }
    out.score = std::max(100 - taken, 0);
    return out;
}

QList<int> healthOfWeeks(const QList<Case> &cases, Instant now, int weeks)
{
    QList<int> out;
    for (int ago = weeks - 1; ago >= 0; --ago) {
        if (const auto health = healthAt(cases, now - std::chrono::weeks(ago)))
            out.append(health->score);
    }
    return out;
}
} // namespace hadir::domain
