// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::core {

/// What went wrong, as something to branch on. The ui owns the sentence for each kind
/// (ui/theme/sentences.h); retry is decided by kind alone (sync/backOff).
enum class FailureKind {
    Offline,      ///< nobody answers: no network, server down
    TimedOut,     ///< somebody should have answered and did not
    Unauthorised, ///< who we are is not accepted (any more)
    Throttled,    ///< accepted in principle, but not now: too many tries
    Refused,      ///< understood and turned down for good
    Incompatible, ///< the other side, or a file, speaks a version we do not
    Malformed,    ///< bytes that are not what they claim to be
    Storage,      ///< the disk did not take or give what it should
    DiskFull,     ///< the disk has no room left
    Corrupt,      ///< a file was read and is damaged
    NotFound,     ///< what was asked for is not there
    Cancelled,    ///< somebody asked to stop
};

/// A failure as data: a kind to branch on and English detail for the log.
/// The detail holds ids, places and numbers, never what a customer said.
struct Failure
{
    FailureKind kind = FailureKind::Storage;
    QString detail;

    bool operator==(const Failure &) const = default;
};

/// The stable English name of a kind, for logs and wire ("disk-full").
[[nodiscard]] QLatin1StringView nameOf(FailureKind kind);
} // namespace hadir::core
