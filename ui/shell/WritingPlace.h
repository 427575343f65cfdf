// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/domain/vocabulary.h"

#include <optional>

namespace hadir::ui {

/// What is written to: a customer or one of their cases, for the customer or for colleagues.
struct WritingPlace
{
    domain::CustomerId customer;
    std::optional<domain::CaseId> caseId = {};
    domain::Audience audience = domain::Audience::Customer;

    bool operator==(const WritingPlace &) const = default;
};
} // namespace hadir::ui
