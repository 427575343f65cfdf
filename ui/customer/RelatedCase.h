// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::ui {

/// A case as it stands beside another one, whosever it is.
struct RelatedCase
{
    domain::Case about;
    QString customerName;

    bool operator==(const RelatedCase &) const = default;
};
} // namespace hadir::ui
