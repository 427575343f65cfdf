// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/Tongue.h"

#include <QList>

namespace hadir::ui {

/// A word within a paragraph.
struct SpelledWord
{
    qsizetype at = 0;
    qsizetype length = 0;
    Tongue letters = Tongue::Unknown; ///< Arabic, or English for whatever Latin letters spell

    bool operator==(const SpelledWord &) const = default;
};

/// The words of a paragraph that somebody may have misspelled: none in what is quoted (behind ">"),
/// in {{placeholders}}, links, addresses, numbers and ids, and none in capitals alone.
[[nodiscard]] QList<SpelledWord> spelledWords(QStringView paragraph);
} // namespace hadir::ui
