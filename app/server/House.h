// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/server/policy.h"

namespace hadir::server {

class Doorkeeper;
class Workspace;

/// What every conversation reaches for.
struct House
{
    Workspace &workspace;
    Doorkeeper &doorkeeper;
    core::Clock &clock;
    Spread spread = Spread::WorkingSet;
};
} // namespace hadir::server
