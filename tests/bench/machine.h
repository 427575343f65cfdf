// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "tests/bench/Samples.h"

#include <QString>

#include <chrono>
#include <optional>

/// What the machine itself can do, and what a process takes of it.
namespace hadir::bench {

/// What it takes to bring 4 KiB, appended to a file in `folder`, onto the disk.
[[nodiscard]] core::Result<Samples> measuredFsyncs(const QString &folder, int count);

/// Memory of a process in MiB; absent where the system does not tell.
struct Memory
{
    double resident = 0;
    double proportional = 0; ///< shared pages divided among those who share them (PSS)
    double peak = 0;         ///< resident, since the process began
};
[[nodiscard]] std::optional<Memory> memoryOf(qint64 processId);
[[nodiscard]] std::optional<Memory> ownMemory();

/// Processor time that a process has taken so far, all its threads; absent likewise.
[[nodiscard]] std::optional<std::chrono::nanoseconds> processorTimeOf(qint64 processId);

/// As many open files as the system lets this process, and those it starts, have.
void allowManyFiles();
} // namespace hadir::bench
