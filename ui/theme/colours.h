// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace hadir::ui {

enum class Scheme {
    Light,
    Dark,
    Contrast, ///< for whom the others are too faint: black ground, every edge drawn
};

/// Colours by what they are for. Text roles keep 4.5:1 on every ground they are used on, the
/// others that carry meaning 3:1 (tests/ui/theme checks every pair). Line only divides and is
/// exempt; the edge of a field is FieldLine. In Scheme::Contrast text keeps 7:1 and lines, too,
/// 3:1.
enum class Colour {
    Page,      ///< behind everything, and inside fields
    Panel,     ///< cards, bars, lists
    Hover,     ///< a row or button under the pointer
    Selected,  ///< the chosen row
    Line,      ///< divides, never identifies
    FieldLine, ///< the edge of what can be typed in or ticked
    Text,
    Muted,      ///< secondary text and icons
    Accent,     ///< links, the chosen tab, primary buttons, focus
    AccentDeep, ///< a primary button pressed or hovered
    AccentSoft, ///< ground under accent text
    OnAccent,   ///< text on Accent
    Good,
    GoodSoft,
    Warn,
    WarnSoft, ///< also behind search hits
    Danger,
    DangerSoft,
    OnDanger, ///< text on a badge
    Note,     ///< ground of an internal note
    Violet,   ///< hues for channels: an icon and a bar beside a word, never alone
    Blue,
    Green,
    Amber,
    Slate,
    Pink,
};
constexpr auto lastColour = Colour::Pink;

[[nodiscard]] QColor colourOf(Colour colour, Scheme scheme);

/// The scheme a widget is painted in, read from its palette, so that nothing need be told.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] QColor colourOf(Colour colour, const QPalette &palette);

/// Everything Qt's own widgets paint with.
[[nodiscard]] QPalette paletteFor(Scheme scheme);

/// WCAG 2 contrast, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
} // namespace hadir::ui
