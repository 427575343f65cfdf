// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <array>
#include <cmath>
#include <utility>

namespace hadir::ui {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair pairOf(Colour colour)
{
    switch (colour) {
    case Colour::Page:
        return {0xfff6f7f9, 0xff12161c};
    case Colour::Panel:
        return {0xffffffff, 0xff1a2029};
    case Colour::Hover:
        return {0xfff1f3f6, 0xff222a35};
    case Colour::Selected:
        return {0xffeef6f6, 0xff1f2b33};
    case Colour::Line:
        return {0xffe3e6ea, 0xff2b3440};
    case Colour::FieldLine:
        return {0xff838b98, 0xff6f7985};
    case Colour::Text:
        return {0xff1b2430, 0xffe6eaf0};
    case Colour::Muted: // a shade deeper than the mockups', which is 4.3:1 on AccentSoft
        return {0xff5f6a7e, 0xff94a0b0};
    case Colour::Accent: // likewise: the mockups' #0b7a75 is 4.47:1 on AccentSoft
        return {0xff0b7772, 0xff3ec6bd};
    case Colour::AccentDeep:
        return {0xff09625e, 0xff6ad8d1};
    case Colour::AccentSoft:
        return {0xffe0f2f0, 0xff12393a};
    case Colour::OnAccent:
        return {0xffffffff, 0xff0c1a1c};
    case Colour::Good:
        return {0xff067647, 0xff47cd89};
    case Colour::GoodSoft:
        return {0xffdcfae6, 0xff123524};
    case Colour::Warn:
        return {0xffb54708, 0xfffdb022};
    case Colour::WarnSoft:
        return {0xfffef0c7, 0xff3d2c0b};
    case Colour::Danger:
        return {0xffb42318, 0xfff97066};
    case Colour::DangerSoft:
        return {0xfffee4e2, 0xff43201d};
    case Colour::OnDanger:
        return {0xffffffff, 0xff2b0d0a};
    case Colour::Note:
        return {0xfffff8e1, 0xff2e2a1a};
    case Colour::Violet:
        return {0xff6d5bd0, 0xff9a8cf0};
    case Colour::Blue:
        return {0xff1570cd, 0xff4f9dee};
    case Colour::Green:
        return {0xff0f9250, 0xff3fbf73};
    case Colour::Amber:
        return {0xffb77900, 0xffe0aa2b};
    case Colour::Slate:
        return {0xff667085, 0xff8894a6};
    case Colour::Pink:
        return {0xffc11574, 0xffee6db0};
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}
} // namespace

QColor colourOf(Colour colour, Scheme scheme)
{
    const Pair pair = pairOf(colour);
    return QColor::fromRgba(scheme == Scheme::Light ? pair.light : pair.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                               : Scheme::Light;
}

QColor colourOf(Colour colour, const QPalette &palette)
{
    return colourOf(colour, schemeOf(palette));
}

QPalette paletteFor(Scheme scheme)
{
    const auto of = [scheme](Colour colour) { return colourOf(colour, scheme); };
    const bool light = scheme == Scheme::Light;
    const std::array<std::pair<QPalette::ColorRole, QColor>, 20> roles = {{
        {QPalette::Window, of(Colour::Panel)},
        {QPalette::WindowText, of(Colour::Text)},
        {QPalette::Base, of(Colour::Panel)},
        {QPalette::AlternateBase, of(Colour::Page)},
        {QPalette::Text, of(Colour::Text)},
        {QPalette::PlaceholderText, of(Colour::Muted)},
        {QPalette::Button, of(Colour::Panel)},
        {QPalette::ButtonText, of(Colour::Text)},
        {QPalette::BrightText, of(Colour::Danger)},
        {QPalette::Highlight, of(Colour::Accent)},
        {QPalette::HighlightedText, of(Colour::OnAccent)},
        {QPalette::Link, of(Colour::Accent)},
        {QPalette::LinkVisited, of(Colour::Accent)},
        {QPalette::ToolTipBase, of(Colour::Text)},
        {QPalette::ToolTipText, of(Colour::Panel)},
        {QPalette::Light, light ? QColor(Qt::white) : of(Colour::Line).lighter(130)},
        {QPalette::Midlight, of(Colour::Hover)},
        {QPalette::Mid, of(Colour::Line)},
        {QPalette::Dark, of(Colour::FieldLine)},
        {QPalette::Shadow, light ? of(Colour::FieldLine) : QColor(Qt::black)},
    }};
    QPalette palette;
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Colour::FieldLine));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Colour::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Colour::Muted));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}
} // namespace hadir::ui
