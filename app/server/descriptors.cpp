// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/descriptors.h"

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <climits>

#include <sys/resource.h>
#endif

namespace hadir::server {

qintptr raiseDescriptors()
{
    constexpr qintptr all = std::numeric_limits<qintptr>::max();
#ifdef Q_OS_UNIX
    constexpr qintptr forFiles = 64;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return all;
    rlimit raised = limit;
    raised.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    raised.rlim_cur = std::min<rlim_t>(OPEN_MAX, limit.rlim_max); // more is refused
#endif
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    if (limit.rlim_cur == RLIM_INFINITY)
        return all;
    const auto ours = qintptr(limit.rlim_cur);
    return ours - std::min(forFiles, ours / 8);
#else
    return all;
#endif
}
} // namespace hadir::server
