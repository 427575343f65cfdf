// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/WorkItem.h"

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
/// There, or else at the case on top of the list, if there is one: but not while the list is still
/// being filled, since then whatever comes first stands there.
[[nodiscard]] std::optional<Place> whereToBegin(desk::Reader &reader, const sync::LineState &line,
                                                const std::optional<models::WorkItem> &top);
void rememberPlace(desk::Desk &desk, const Place &place);
} // namespace hadir::ui
