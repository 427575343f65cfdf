// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Saying.h"

#include <initializer_list>

namespace hadir::calling {

/// What the readers of a sentence's parts have in common. Each read…() is asked at a word and says
/// how many words it took; none when something else stands there.
class SayingPart
{
public:
    /// Both belong to whoever reads the sentence.
    SayingPart(const QList<SpokenWord> &words, Saying &said) : m_words(words), m_said(said) {}

protected:
    [[nodiscard]] const SpokenWord &word(qsizetype at) const;
    [[nodiscard]] Sense sense(qsizetype at) const { return word(at).sense; }
    [[nodiscard]] bool is(qsizetype at, std::initializer_list<Sense> senses) const;
    [[nodiscard]] bool isText(qsizetype at, const QStringList &texts) const;
    /// "twenty five", "dua puluh dua", "خمسة وعشرين".
    qsizetype readNumber(qsizetype at, int &value) const;
    /// A unit that stands behind a number.
    [[nodiscard]] std::optional<SpokenWord> unit(qsizetype at) const;

    const QList<SpokenWord> &m_words;
    Saying &m_said;
};
} // namespace hadir::calling
