// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>

namespace hadir::ui {
namespace {
constexpr auto densityProperty = "hadirDensity"; ///< of the application, as its font is
constexpr double compactAir = 0.4;
} // namespace

Metrics::Metrics() : Metrics(QApplication::font()) {}

Metrics::Metrics(const QFont &base)
    : m_scale(double(QFontInfo(base).pixelSize()) / designFontPixels)
    , m_air(density() == Density::Compact ? compactAir : 1.0)
{}

Density Metrics::density()
{
    return qApp && qApp->property(densityProperty).toInt() == int(Density::Compact)
               ? Density::Compact
               : Density::Comfortable;
}

void Metrics::setDensity(QApplication &application, Density density)
{
    application.setProperty(densityProperty, int(density));
}
} // namespace hadir::ui
