// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace hadir::html {

/// Words on their way into markup, without what freezes a text view or turns words around: no
/// letter carries more than eight marks, no word is longer than 500 characters, nothing overrides
/// the direction.
class LetterText final
{
public:
    /// As markup: with entities for what markup is made of.
    [[nodiscard]] QString written(QStringView text);
    /// What is written next does not go on with what was.
    void beginAnew();
    /// How many characters stand in the paragraph so far.
    [[nodiscard]] qsizetype paragraph() const { return m_paragraph; }
    void beginParagraph();

private:
    qsizetype m_word = 0;
    qsizetype m_paragraph = 0;
    int m_marks = 0;
};

/// A value between double quotes.
[[nodiscard]] QString writtenValue(QStringView value);
} // namespace hadir::html
