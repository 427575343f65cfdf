// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <array>

/// How well things stand with a customer, from their cases alone.
namespace hadir::domain {

/// What TeamSupport's Customer Distress Index is made of.
enum class HealthMeasure {
    Lifetime,    ///< cases opened so far
    LastMonth,   ///< cases opened in the last 30 days
    OpenNow,     ///< cases that are neither solved nor closed
    OpenFor,     ///< days these have been open, on average
    TimeToClose, ///< days from opening to solving, on average over those solved
};

struct HealthPart
{
    HealthMeasure measure = HealthMeasure::Lifetime;
    double value = 0; ///< cases or days
    int taken = 0;    ///< points of the hundred

    bool operator==(const HealthPart &) const = default;
};

struct Health
{
    int score = 100; ///< 0 to 100, 100 where nothing is amiss
    std::array<HealthPart, 5> parts;

    bool operator==(const Health &) const = default;
};

/// As it stood at that moment; absent before the first case.
///
/// 100 less, for each measure, weight × min(1, value / full) to the next whole point. The measures
/// are those of TeamSupport's Customer Distress Index (help.teamsupport.com, "CDI settings"),
/// turned round so that more is better. It sets each beside all other customers; a desk does not
/// hold them, and a score that moved with who is held would mean nothing, so each has a value of
/// its own at which its whole weight is taken (healthRule). Of a case that was opened again the
/// first solving is forgotten.
[[nodiscard]] std::optional<Health> healthAt(const QList<Case> &cases, Instant at);

/// The scores of the weeks up to now, the oldest first, now's the last; shorter where the first
/// case is younger.
[[nodiscard]] QList<int> healthOfWeeks(const QList<Case> &cases, Instant now, int weeks);

struct HealthRule
{
    double weight = 0; ///< points that it may take; those of all measures are 100
    double full = 0;   ///< from which value on it takes them all
};
[[nodiscard]] HealthRule healthRule(HealthMeasure measure);
} // namespace hadir::domain
