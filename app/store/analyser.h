// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// How text becomes what is searched, the same when indexing and when asking.
namespace hadir::store {

/// Folds what people do not tell apart when they search: case, diacritics, the forms of Arabic
/// letters (أإآٱ→ا, ى→ي, ة→ه, ؤئ without their hamza), tatweel, vowel marks, marks of direction;
/// digits of any script become 0-9.
[[nodiscard]] QString folded(const QString &text);

/// The words of a text, folded: letters and digits that stand together.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// Only the digits, in 0-9: "+60 12-345" is "6012345".
[[nodiscard]] QString digitsOf(const QString &text);
} // namespace hadir::store
