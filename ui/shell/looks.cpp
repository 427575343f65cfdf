// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/looks.h"

#include "ui/theme/Theme.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
const auto textSizeKey = u"textSize"_s;
const auto densityKey = u"density"_s;
const auto compact = u"compact"_s;
} // namespace

void takeUpSizes(Theme &theme)
{
    theme.zoomTo(textSize() / 100.0);
    const bool isCompact = QSettings().value(densityKey).toString() == compact;
    theme.settle(isCompact ? Density::Compact : Density::Comfortable);
}

int textSize()
{
    return QSettings().value(textSizeKey, 100).toInt();
}

void chooseTextSize(Theme &theme, int percent)
{
    theme.zoomTo(percent / 100.0);
    QSettings().setValue(textSizeKey, percent);
}

void chooseDensity(Theme &theme, Density density)
{
    theme.settle(density);
    QSettings().setValue(densityKey, density == Density::Compact ? compact : u"comfortable"_s);
}
} // namespace hadir::ui
