// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "ui/customer/CasePanel.h"

namespace hadir::ui {

/// What this agent did here and the ledger has not confirmed, by what it was done to. Whatever
/// marks something as not sent yet asks this, so that no two places differ.
struct UnsentChanges
{
    QSet<domain::CaseId> cases; ///< replies and notes too
    CaseFields caseFields;
    QHash<domain::CustomerId, QSet<QString>> details; ///< the fields, as the domain names them
    QSet<domain::ContactPointId> contactPoints;       ///< added, confirmed, agreed to …
};

/// Of a bounded number of changes, the oldest; nothing when they cannot be read.
[[nodiscard]] std::optional<UnsentChanges> unsentChanges(desk::Reader &reader);
} // namespace hadir::ui
