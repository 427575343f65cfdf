// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/models/Arrangement.h"
#include "ui/widgets/tones.h"

#include <QModelIndex>

/// What the facts of a case are called in a list, and what each says of one.
namespace hadir::ui {

/// The title of a column.
[[nodiscard]] QString wordFor(models::CaseFact fact);
/// Of a row of WorkListWords: what stands in the column, for the eye. Isolated where it is
/// somebody's own word.
[[nodiscard]] QString factText(const QModelIndex &row, models::CaseFact fact, core::Instant now);
/// How pressing it is that somebody has waited so long.
[[nodiscard]] Tone toneOfWait(core::Milliseconds wait);
/// What a header says of the cases below it: "Billing (12)".
[[nodiscard]] QString headerText(const QModelIndex &header, models::CaseFact fact);

/// An order that is offered by its words.
struct SortChoice
{
    QString words;
    std::optional<models::CaseFact> by;
    models::Arrangement::Direction direction = models::Arrangement::Direction::Rising;

    [[nodiscard]] bool isOf(const models::Arrangement &arrangement) const
    {
        return by == arrangement.sortedBy && (!by || direction == arrangement.direction);
    }
};
[[nodiscard]] QList<SortChoice> sortChoices();
} // namespace hadir::ui
