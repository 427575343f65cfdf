// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/core/Instant.h"
#include "app/server/demo/Cast.h"

#include <QHash>

namespace hadir::server::demo {

/// What a text of one case may speak of. Money, dates and numbers are ready to be shown in the
/// language of `book`.
struct Terms
{
    const Book *book = nullptr;
    Gender gender = Gender::Man;
    core::Instant now;
    QString zone; ///< whose days {day:-5} counts
    QHash<QString, QString> words;
};

/// `text` with its placeholders filled: {first} from the words, {hi} and its like from the book's
/// phrases, {g:he|she} by gender, {day:-5} as a date. An unknown one is left standing, so that a
/// test finds it.
[[nodiscard]] QString filled(const QString &text, const Terms &terms, core::Dice &dice);

/// "19 November", in the book's months.
[[nodiscard]] QString dayName(core::Instant at, const QString &zone, const Book &book);

/// "RM 1,299.00" as that country writes it in that language.
[[nodiscard]] QString moneyText(qint64 minor, const Country &country, QStringView language);
} // namespace hadir::server::demo
