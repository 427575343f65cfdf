// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// Somebody does this and takes it back before anybody else can have done a thing: what was there
/// is there again, but for what stays by its nature. What they did, or in `wrong` what is left.
QString doAndTakeBack(SimDesk &desk, const QList<domain::Command> &commands, QString &wrong);

/// Ctrl+Z, or what was taken back last is done again, much later and whoever changed what since.
QString lead(SimDesk &desk, store::Way way);
} // namespace hadir::sim
