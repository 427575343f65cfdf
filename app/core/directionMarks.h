// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

/// Characters that nobody sees and that say in which direction others are read (UAX #9).
namespace hadir::core {

/// LRE, RLE, PDF, LRO and RLO: what isolates replaced, and what only tricks still use.
[[nodiscard]] constexpr bool isEmbedding(QChar c)
{
    return c.unicode() >= 0x202a && c.unicode() <= 0x202e;
}

/// LRI, RLI and FSI, which open an isolate.
[[nodiscard]] constexpr bool opensIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

/// PDI.
[[nodiscard]] constexpr bool closesIsolate(QChar c)
{
    return c.unicode() == 0x2069;
}

/// What can turn round the words behind it: all of the above.
[[nodiscard]] constexpr bool turnsWords(QChar c)
{
    return isEmbedding(c) || opensIsolate(c) || closesIsolate(c);
}

/// LRM, RLM and ALM, which turn nothing but what has no direction beside them.
[[nodiscard]] constexpr bool isDirectionMark(QChar c)
{
    return c.unicode() == 0x200e || c.unicode() == 0x200f || c.unicode() == 0x061c;
}
} // namespace hadir::core
