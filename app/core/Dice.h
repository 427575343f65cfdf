// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace hadir::core {

/// Where chance comes from: jitter, identifiers, tokens. Tests hand in a seeded one.
class Dice
{
public:
    virtual ~Dice() = default;

    /// 64 evenly distributed bits.
    [[nodiscard]] virtual quint64 roll() = 0;

    /// A number in [0, bound); bound must be above zero.
    [[nodiscard]] quint64 below(quint64 bound);

    /// `count` random bytes.
    [[nodiscard]] QByteArray bytes(qsizetype count);
};

/// The operating system's cryptographic generator; fit for tokens and keys.
class SystemDice final : public Dice
{
public:
    [[nodiscard]] quint64 roll() override;
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same story.
class SeededDice final : public Dice
{
public:
    explicit SeededDice(quint64 seed);
    [[nodiscard]] quint64 roll() override;

private:
    quint64 m_state;
};
} // namespace hadir::core
