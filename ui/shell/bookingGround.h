// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/Directory.h"
#include "ui/callbacks/Booking.h"

namespace hadir::ui {

/// What can be chosen for a callback to this customer, about one of their cases or none.
[[nodiscard]] BookingGround bookingGround(const desk::CustomerRecord &record,
                                          const std::optional<domain::Case> &about,
                                          const models::Directory &directory, domain::Role role);

/// The command that books it.
[[nodiscard]] domain::BookCallback bookingCommand(const Booking &booking,
                                                  const std::optional<domain::Case> &about,
                                                  const models::Directory &directory);
} // namespace hadir::ui
