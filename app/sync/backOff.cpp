// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/backOff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::sync {

namespace {
constexpr core::Milliseconds retryFloor = 1s;
constexpr core::Milliseconds watchedCeiling = 6s;
constexpr core::Milliseconds retryCeiling = 5min;

core::Milliseconds ceilingOf(core::FailureKind kind, Watch watch)
{
    // Neither too many tries nor nonsense gets better by hurry.
    const bool patient =
        kind == core::FailureKind::Throttled || kind == core::FailureKind::Malformed;
    return watch == Watch::Somebody && !patient ? watchedCeiling : retryCeiling;
}
} // namespace

std::optional<core::Milliseconds> backOff(core::FailureKind kind, int failures, Watch watch,
                                          core::Dice &dice)
{
    switch (kind) {
    case core::FailureKind::Offline:
    case core::FailureKind::TimedOut:
    case core::FailureKind::Throttled:
    case core::FailureKind::Storage:
    case core::FailureKind::DiskFull:
    case core::FailureKind::Malformed:
    case core::FailureKind::Cancelled: {
        const int doublings = std::clamp(failures - 1, 0, 20);
        const core::Milliseconds full =
            std::min(ceilingOf(kind, watch), core::Milliseconds(retryFloor.count() << doublings));
        return full - core::Milliseconds(qint64(dice.below(quint64(full.count() / 2))));
    }
    case core::FailureKind::Unauthorised:
    case core::FailureKind::Refused:
    case core::FailureKind::Incompatible:
    case core::FailureKind::Corrupt:
    case core::FailureKind::NotFound:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::sync
