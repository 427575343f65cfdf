// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"

#include <QString>

namespace hadir::bench {

/// What people in the hall write, in three languages: sentences drawn from a few hundred words,
/// common ones more often, with numbers, sums and dates in them as in real mail, so that text
/// compresses and indexes about as real text does. The same dice give the same words.
class HallWords final
{
public:
    enum class Language { English, Malay, Arabic };

    explicit HallWords(core::Dice &dice) : m_dice(dice) {}

    [[nodiscard]] QString sentence(Language language);
    /// Sentences, `bytes` long in UTF-8 or a little more.
    [[nodiscard]] QString text(Language language, qsizetype bytes);
    [[nodiscard]] QString personName(Language language);
    [[nodiscard]] QString subject(Language language);

private:
    [[nodiscard]] QString word(Language language);

    core::Dice &m_dice;
};
} // namespace hadir::bench
