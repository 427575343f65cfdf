// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

#include <QString>

/// What is said about saved replies, in the language of the moment.
namespace hadir::ui {

/// "Customer's first name".
[[nodiscard]] QString wordFor(domain::Placeholder placeholder);
/// "Only me", "A team", "Everyone".
[[nodiscard]] QString wordFor(domain::Circle circle);
/// What keeps a saved reply from being saved, by the field that a rule names; empty for none that
/// is known.
[[nodiscard]] QString replyFaultWords(const QString &field);
} // namespace hadir::ui
