// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

#include <QString>

/// What customers are told by a queue itself, before anybody has worded it for the house.
namespace hadir::ui {

/// "When a case is opened": a step, for whoever turns it on.
[[nodiscard]] QString stepWords(domain::CaseStep step);
/// With placeholders, in the language of the customer and not of the window: en, ar or ms.
[[nodiscard]] QString suggestedUpdate(domain::CaseStep step, const QString &language);
} // namespace hadir::ui
