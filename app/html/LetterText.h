// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hadir::html {

/// How many lines without words may follow each other.
constexpr int mostBlankLines = 3;

/// What becomes of the ends of lines in a text.
enum class LineEnds {
    Spaces,
    Kept, ///< each begins a paragraph, as in <pre>
};

/// Words on their way into markup, without what freezes a text view or turns words around: no
/// letter carries more than eight marks, no word is longer than 500 characters, nothing overrides
/// the direction, and where the ends of lines are kept, no more of them follow each other than are
/// of use.
class LetterText final
{
public:
    /// As markup: with entities for what markup is made of.
    [[nodiscard]] QString written(QStringView text, LineEnds ends = LineEnds::Spaces);
    /// What is written next does not go on with what was.
    void beginAnew();
    /// How many characters stand in the paragraph so far.
    [[nodiscard]] qsizetype paragraph() const { return m_paragraph; }
    void beginParagraph();

private:
    /// As the one character that ends a line, if it does; absent where nothing is to be written.
    [[nodiscard]] std::optional<QChar> plain(QChar c);
    [[nodiscard]] bool isOneBlankLineTooMany(QChar c);

    qsizetype m_word = 0;
    qsizetype m_paragraph = 0;
    int m_marks = 0;
    int m_lineEnds = 0; ///< since the last word
    bool m_isAfterReturn = false;
};

/// A value between double quotes.
[[nodiscard]] QString writtenValue(QStringView value);
} // namespace hadir::html
