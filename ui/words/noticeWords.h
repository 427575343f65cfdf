// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackUpdates.h"

namespace hadir::ui {

/// What the house tells colleagues of a callback, as a sentence.
[[nodiscard]] QString sentenceFor(domain::CallbackNotice notice);
} // namespace hadir::ui
