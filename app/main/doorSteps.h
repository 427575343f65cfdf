// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/Walk.h"

namespace hadir {

/// The sign-in page in each state that a server, another window or an administrator can bring it
/// into, and at last as it was.
[[nodiscard]] std::deque<Walk::Step> doorSteps(ui::SignInPage &page, core::Clock &clock);
} // namespace hadir
