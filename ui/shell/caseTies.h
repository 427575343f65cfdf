// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/CaseJoins.h"

/// What the desk knows of cases that have to do with each other.
namespace hadir::ui {

/// The cases that are held here, by id and by what is typed. The desk outlives it.
[[nodiscard]] CaseJoins::Known casesKnownTo(desk::Desk &desk);

/// The case that goes on for a merged one, however often that was merged; absent when it is not.
[[nodiscard]] std::optional<domain::Case> survivorIn(desk::Reader &reader,
                                                     const domain::Case &merged);

/// Takes a merge back: both cases wait for what was said in each of them last, and the merged one
/// is as open as the one that went on.
[[nodiscard]] domain::SeparateCase separationOf(domain::CaseId merged, desk::Reader &reader);
} // namespace hadir::ui
