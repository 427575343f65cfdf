// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/CallingRules.h"
#include "app/core/Result.h"

#include <QByteArray>

/// Calling rules as JSON: the files in resources/calling, and what a workspace writes itself.
///
///     {"countries": {"MY": {
///        "weekend": [{"days": ["saturday", "sunday"], "since": "2025-01-01"}],
///        "law": {"hours": [{"days": ["monday"], "from": "09:00", "to": "21:00"}],
///                "pauses": […], "onHolidays": […], "duringRamadan": […],
///                "basis": "law", "text": "…", "of": "2024-06-01", "lookedUp": "2026-11-24"},
///        "substitutes": [{"when": ["sunday"], "go": "after"}],
///        "holidays": [{"id": "merdeka", "name": {"en": "…"}, "date": "08-31"},
///                     {…, "nth": {"month": 6, "weekday": "monday", "n": 1}}, {…, "easter": -2},
///                     {…, "hijri": "10-01", "days": 2}, {…, "chinese": "01-01"},
///                     {…, "listed": {"2026": ["2026-11-08"]}, "approximateFrom": 2028}],
///        "without": ["christmas"], "workdays": ["2026-12-26"],
///        "states": {"02": {"name": "Kedah", "weekend": […], "law": {…}, "substitutes": […]}}}}}
namespace hadir::calling {

/// Reads rules; whatever is wrong is a Malformed that says where. A name that is not known is wrong
/// too: a misspelt "onHoliday" must not be taken for a law that has no holidays.
[[nodiscard]] core::Result<CallingRules> parseRules(const QByteArray &json);

/// What comes with the program, all files of resources/calling together.
[[nodiscard]] core::Result<CallingRules> shippedRules();

/// A workspace's own laid over the shipped ones: its laws, weekends and substitutes replace those
/// of the same place, its holidays those of the same id; the rest stays.
[[nodiscard]] CallingRules merged(const CallingRules &own, CallingRules shipped);
} // namespace hadir::calling
