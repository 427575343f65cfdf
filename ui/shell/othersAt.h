// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Presence.h"

namespace hadir::ui {

/// Who but `me` is on a case of this customer, or of somebody merged with them, and does what.
[[nodiscard]] QList<models::Presence> othersAt(desk::Desk &desk, domain::CustomerId customer,
                                               domain::AgentId me);
} // namespace hadir::ui
