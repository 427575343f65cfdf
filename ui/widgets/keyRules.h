// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

#include <optional>

namespace hadir::ui {

/// Where an act is done: beside the text, where a letter is a key, or also while writing.
enum class KeyReach { BesideText, InText };

/// Why something cannot be the key of an act.
enum class KeyTrouble {
    Moves,       ///< goes, chooses or closes, everywhere
    Edits,       ///< copies, pastes or moves in a text
    Types,       ///< writes a letter, and the act is done while writing
    TypesByAlt,  ///< writes a letter on some keyboards
    OfTheSystem, ///< never comes to a program, or ends it
    NoKey,       ///< a modifier alone, or what this system does not name
};

/// Nothing when an act of this reach may have these keys.
[[nodiscard]] std::optional<KeyTrouble> troubleWith(const QKeySequence &keys, KeyReach reach);

/// Whether two acts cannot have these: they are the same, or one begins the other.
[[nodiscard]] bool doClash(const QKeySequence &one, const QKeySequence &other);
} // namespace hadir::ui
