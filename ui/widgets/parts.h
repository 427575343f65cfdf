// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/tones.h"

#include <QFont>

#include <optional>

class QPainter;

namespace hadir::ui {

/// The small parts that widgets and item delegates both paint. Each takes the palette and
/// direction of the widget painted on and draws inside the given rectangle.

/// A pill: an optional icon and a short word.
struct ChipLook
{
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon;
};
[[nodiscard]] QSize chipSize(const ChipLook &chip, const QFont &font);
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &chip, const QFont &font,
               const QPalette &palette, Qt::LayoutDirection direction);

/// One or two letters for a person: first and last word, without the Arabic article.
[[nodiscard]] QString initialsOf(const QString &name);
void paintAvatar(QPainter &painter, const QRect &rect, const QString &initials,
                 const QPalette &palette);

/// A count on a coloured disc; 99+ above that, nothing for zero.
[[nodiscard]] QSize badgeSize(int count, const QFont &font);
void paintBadge(QPainter &painter, const QRect &rect, int count, const QFont &font,
                const QPalette &palette);

/// A key as printed on a keyboard. Always left to right.
[[nodiscard]] QSize keyHintSize(const QString &keys, const QFont &font);
void paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys, const QFont &font,
                  const QPalette &palette, const QColor &colour = {});
} // namespace hadir::ui
