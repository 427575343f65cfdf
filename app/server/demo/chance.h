// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"

#include <QList>
#include <QString>

/// What the demo leaves to seeded chance.
namespace hadir::server::demo {

/// The dice of one matter. Each matter has its own, so that what chance decides about one does not
/// hang on how often it was asked about another, or on the hour of the day.
[[nodiscard]] core::SeededDice diceFor(quint64 seed, QStringView matter);

/// One of `values`, which must not be empty.
template <class T>
[[nodiscard]] const T &pick(const QList<T> &values, core::Dice &dice)
{
    return values.at(qsizetype(dice.below(quint64(values.size()))));
}

/// A number in [low, high].
[[nodiscard]] inline qint64 between(qint64 low, qint64 high, core::Dice &dice)
{
    return low + qint64(dice.below(quint64(high - low + 1)));
}

[[nodiscard]] inline bool happens(qint64 percent, core::Dice &dice)
{
    return between(1, 100, dice) <= percent;
}
} // namespace hadir::server::demo
