// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>

namespace hadir::ui {

Metrics::Metrics() : Metrics(QApplication::font()) {}

Metrics::Metrics(const QFont &base)
    : m_scale(double(QFontInfo(base).pixelSize()) / designFontPixels)
{}
} // namespace hadir::ui
