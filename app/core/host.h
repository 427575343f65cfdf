// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::core {

/// Whether a host, as it stands in a URL, is this very machine: the only one that may be spoken to
/// without TLS.
[[nodiscard]] inline bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1")
           || host == QLatin1StringView("::1");
}
} // namespace hadir::core
