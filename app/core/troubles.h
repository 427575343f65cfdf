// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"

/// What to make of a failure that the other side told, or that kept it from telling.
namespace hadir::core {

/// Nobody is there who could say anything, or nothing that can be understood.
[[nodiscard]] constexpr bool isAbsence(FailureKind kind)
{
    return kind == FailureKind::Offline || kind == FailureKind::TimedOut
           || kind == FailureKind::Malformed || kind == FailureKind::Cancelled;
}
/// Their disk is full or does not do what it should, which may be well again in a moment.
[[nodiscard]] constexpr bool isDiskTrouble(FailureKind kind)
{
    return kind == FailureKind::DiskFull || kind == FailureKind::Storage;
}
} // namespace hadir::core
