// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/Booking.h"
#include "ui/callbacks/SlotOffer.h"

#include <QDate>

/// What belongs to a callback, in words.
namespace hadir::ui {

/// "Tue 24 Nov".
[[nodiscard]] QString shortDay(QDate day);
/// "Tue 24 Nov 14:00", by the clock of a zone.
[[nodiscard]] QString meantWords(const QString &zone, core::Instant at);
/// Why a time is closed; else when it is for both, and how many places are left.
[[nodiscard]] QString aboutSlot(const SlotOffer &offer, const QString &zone);
/// "Riyadh, now 11:42, 5 h behind you".
[[nodiscard]] QString zoneLine(const QString &zone, core::Instant now);
/// "+60 12-345 6789, agreed to be called".
[[nodiscard]] QString numberLine(const CallNumber &number);
/// "Me, then Billing after 30 minutes".
[[nodiscard]] QString callerLine(const Caller &caller, const BookingGround &ground);
/// "Try 3 times: after 30 min, 2 h".
[[nodiscard]] QString retriesLine(const Retries &retries);
} // namespace hadir::ui
