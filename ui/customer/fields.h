// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/CustomerFile.h"

class QComboBox;

/// Fields that several sheets share.
namespace hadir::ui {

/// "None" and the customer's cases, those still open first; the current one is chosen.
void fillCases(QComboBox &field, const models::CustomerFile &file, domain::CaseId current);
[[nodiscard]] std::optional<domain::CaseId> chosenCase(const QComboBox &field);

/// For fields of numbers, which Qt would begin at the left in Arabic too.
[[nodiscard]] Qt::Alignment startOfFields();
} // namespace hadir::ui
