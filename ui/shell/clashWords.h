// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/Directory.h"

namespace hadir::ui {

/// Who changed what a refused command meant to change and when, what it holds at this desk now and
/// what was wanted: "Mona changed the status at 10:42. It is Solved now; you wanted Pending." Says
/// it without a name when nobody is known, and without the value when it is not here.
[[nodiscard]] QString clashWords(const store::RefusedCommand &refused, desk::Reader &reader,
                                 const models::Directory &directory, core::Instant now);

/// Who took the case that a refused command meant, or gave it to whom, and when.
[[nodiscard]] QString takenWords(const store::RefusedCommand &refused,
                                 const models::Directory &directory, core::Instant now);

/// "Mona changed the status at 10:42.", or whatever that field of a case or customer is called;
/// without a name when nobody is known.
[[nodiscard]] QString changedBy(const domain::Authorship &first, const QString &field,
                                const models::Directory &directory, core::Instant now);
} // namespace hadir::ui
