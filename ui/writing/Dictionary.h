// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/Tongue.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace hadir::ui {

/// The words of one language, from the dictionaries that the system has installed. Making one takes
/// up to a second, and so do suggestions: neither is for the thread of the window. Not for two
/// threads at once.
class Dictionary final
{
public:
    /// Knows nothing where the files cannot be read.
    explicit Dictionary(const QStringList &paths);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word) const;
    /// The likeliest first.
    [[nodiscard]] QStringList suggestionsFor(const QString &word, int most) const;

    /// The dictionaries for this language in these folders, without their endings: of English the
    /// British and the American one, since both are written here. Empty where there is none.
    [[nodiscard]] static QStringList pathsFor(Tongue tongue, const QStringList &folders);
    /// Where systems keep them.
    [[nodiscard]] static QStringList folders();

private:
    struct Book;
    std::vector<std::unique_ptr<Book>> m_books;
};
} // namespace hadir::ui
