// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"

#include <QRandomGenerator>

#include <cstring>

namespace hadir::core {

quint64 Dice::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Rejects the uneven tail, so that no number is likelier than another.
    const quint64 limit = ~quint64(0) - (~quint64(0) % bound);
    quint64 rolled = roll();
    while (rolled >= limit)
        rolled = roll();
    return rolled % bound;
}

QByteArray Dice::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; at += qsizetype(sizeof(quint64))) {
        const quint64 rolled = roll();
        std::memcpy(out.data() + at, &rolled, size_t(std::min<qsizetype>(8, count - at)));
    }
    return out;
}

quint64 SystemDice::roll()
{
    return QRandomGenerator::system()->generate64();
}

SeededDice::SeededDice(quint64 seed) : m_state(seed) {}

quint64 SeededDice::roll()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}
} // namespace hadir::core
