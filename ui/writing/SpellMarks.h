// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/spelledWords.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace hadir::ui {

class Speller;

/// Underlines what is misspelled in a text. Words in Arabic letters are looked up in the Arabic
/// dictionary, those in Latin letters in that of the language the text is in. The word under the
/// caret is left alone until it is finished.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `speller` outlives it.
    SpellMarks(QTextDocument *document, Speller &speller);

    /// Of words in Latin letters, while the text itself is too short to tell.
    void setTongue(Tongue tongue);
    /// Where somebody writes; absent while they look elsewhere.
    void setCaret(std::optional<int> position);

    /// The word at this place and the dictionary it is for; absent where nothing is looked up.
    [[nodiscard]] std::optional<SpelledWord> wordAt(const QTextBlock &block, int column) const;
    [[nodiscard]] bool isWrong(const QString &word, Tongue tongue) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void settleTongue();
    [[nodiscard]] Tongue tongueFor(const SpelledWord &word) const;
    [[nodiscard]] bool isBeingWritten(const SpelledWord &word) const;

    Speller &m_speller;
    Tongue m_given = Tongue::Unknown;
    Tongue m_latin = Tongue::English;
    std::optional<int> m_caret;
};
} // namespace hadir::ui
