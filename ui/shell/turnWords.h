// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/DeedBook.h"
#include "app/desk/Reader.h"
#include "app/models/Directory.h"

/// That something was taken back, or was not, in words.
namespace hadir::ui {

/// What became of it, in whole sentences: what was done and how it is now, or why it stays.
[[nodiscard]] QString turnWords(store::Way way, const desk::Turned &turned, desk::Reader &reader,
                                const models::Directory &directory);

/// Why something has no way back: "It stays in the record."
[[nodiscard]] QString finalityWords(domain::Finality why);
} // namespace hadir::ui
