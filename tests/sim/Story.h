// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/Slip.h"
#include "tests/sim/World.h"

namespace hadir::sim {

/// What many stories came to, for the one line that a test prints.
struct Tally
{
    int stories = 0;
    qint64 steps = 0;
    qint64 saved = 0;
    qint64 turnedDownHere = 0;
    qint64 refusedThere = 0;
    qint64 serverDeaths = 0;
    qint64 deskDeaths = 0;
    qint64 breaks = 0;
    qint64 moves = 0;      ///< of agents to another team
    qint64 restores = 0;   ///< of the server from its backup
    qint64 erasures = 0;   ///< of customers
    qint64 diskFaults = 0; ///< at desks
    qint64 failedHere = 0; ///< commands that a desk could not save, and said so
    core::Milliseconds slowest{0};

    [[nodiscard]] QString inWords() const;
};

/// One random story from its seed, to the end; empty, or what went wrong. With a slip the one told
/// of is not Hadir. `fingerprint` becomes one over every row and every frame.
[[nodiscard]] QString tell(quint64 seed, Tally &tally, Slip slip = Slip::None,
                           QByteArray *fingerprint = nullptr);
} // namespace hadir::sim
