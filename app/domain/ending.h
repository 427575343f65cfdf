// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

namespace hadir::domain {

/// Whether nothing more is to be done in a case of that status.
[[nodiscard]] constexpr bool isOver(CaseStatus status)
{
    return status == CaseStatus::Solved || status == CaseStatus::Closed;
}
} // namespace hadir::domain
