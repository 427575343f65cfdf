// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Failure.h"

namespace hadir::core {

QLatin1StringView nameOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Offline:
        return QLatin1StringView("offline");
    case FailureKind::TimedOut:
        return QLatin1StringView("timed-out");
    case FailureKind::Unauthorised:
        return QLatin1StringView("unauthorised");
    case FailureKind::Throttled:
        return QLatin1StringView("throttled");
    case FailureKind::Refused:
        return QLatin1StringView("refused");
    case FailureKind::Incompatible:
        return QLatin1StringView("incompatible");
    case FailureKind::Malformed:
        return QLatin1StringView("malformed");
    case FailureKind::Storage:
        return QLatin1StringView("storage");
    case FailureKind::DiskFull:
        return QLatin1StringView("disk-full");
    case FailureKind::Corrupt:
        return QLatin1StringView("corrupt");
    case FailureKind::NotFound:
        return QLatin1StringView("not-found");
    case FailureKind::Cancelled:
        return QLatin1StringView("cancelled");
    }
    Q_UNREACHABLE();
}
} // namespace hadir::core
