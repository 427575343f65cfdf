// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// One of these, by the world's dice; there is one.
template <class T>
[[nodiscard]] T oneOf(World &world, const QList<T> &from)
{
    return from[qsizetype(world.dice.below(quint64(from.size())))];
}

/// Something that somebody at this desk might mean.
[[nodiscard]] domain::Command someCommand(World &world, int desk);

/// What a macro does in one case: several that belong together, none of which adds an entry.
[[nodiscard]] QList<domain::Command> someMacro(World &world);
} // namespace hadir::sim
