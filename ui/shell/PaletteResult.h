// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QString>

namespace hadir::ui {

/// A part of a text.
struct TextRange
{
    int start = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

/// One thing the palette offers. Values inside \a text come isolated (bidi.h).
struct PaletteResult
{
    QString id; ///< given back when chosen; unique in the list
    Icon icon = Icon::Search;
    QString text;
    TextRange strong;          ///< the part in bold: a name, a case number
    QList<TextRange> hits;     ///< what the query matched
    QKeySequence keys;         ///< the key that does the same
    bool isLastResort = false; ///< gives way when something better comes, unless it was gone to

    bool operator==(const PaletteResult &) const = default;
};

/// Results of one sort under one heading.
struct PaletteSection
{
    QString title; ///< none: it has no heading
    QList<PaletteResult> results;
    bool speaksForItself = false; ///< the heading is shown without results too

    bool operator==(const PaletteSection &) const = default;
};
} // namespace hadir::ui
