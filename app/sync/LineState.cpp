// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/LineState.h"

#include <array>

namespace hadir::sync {

QLatin1StringView nameOf(const LineState &state)
{
    static constexpr std::array names{"stopped", "connecting", "catching-up",
                                      "live",    "waiting",    "halted"};
    static_assert(names.size() == std::variant_size_v<LineState>);
    return QLatin1StringView(names[state.index()]);
}
} // namespace hadir::sync
