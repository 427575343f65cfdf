// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hadir::store {

/// One line cut out of a longer text around the first word that was looked for, with where such
/// words stand in it. Plain text: nothing in it is markup.
struct Passage
{
    struct Mark
    {
        int start = 0;
        int length = 0;

        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks;

    bool operator==(const Passage &) const = default;
};

/// Whether each of `words`, folded, begins a word of `text`. Costs little where one is missing.
[[nodiscard]] bool holdsWords(const QString &text, const QStringList &words);

/// At most about `length` characters of `text`, white space made simple; its beginning where none
/// of the words stands in it.
[[nodiscard]] Passage passageOf(const QString &text, const QStringList &words, int length);
} // namespace hadir::store
