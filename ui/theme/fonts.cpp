// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

QFont baseFont(double zoom)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(qRound(designFontPixels * zoom));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont emphasised(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}
} // namespace hadir::ui
