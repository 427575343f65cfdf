// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

namespace hadir::core {

/// A clock for spans only: it never jumps, whatever happens to the machine's time, so that a limit
/// of a quarter of an hour is one. It goes on while the machine sleeps; what after() promised is
/// called that much later then. Its present means nothing outside this process.
class SteadyClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> then) override;
};
} // namespace hadir::core
