// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

/// Where an agent was when the program ended, however that ended.
namespace hadir::ui {

struct Place
{
    domain::CustomerId customer;
    std::optional<domain::CaseId> caseId;
};

/// The newest of where the agent last was and what they last wrote; absent when there is neither,
/// or when this desk does not hold the customer.
[[nodiscard]] std::optional<Place> whereLeft(desk::Reader &reader);
void rememberPlace(desk::Desk &desk, const Place &place);
} // namespace hadir::ui
