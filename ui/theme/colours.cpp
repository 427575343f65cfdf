// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <array>
#include <cmath>
#include <utility>

namespace hadir::ui {
namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

Shades shadesOf(Colour colour)
{
    switch (colour) {
    case Colour::Page:
        return {0xfff6f7f9, 0xff12161c, 0xff000000};
    case Colour::Panel:
        return {0xffffffff, 0xff1a2029, 0xff000000};
    case Colour::Hover:
        return {0xfff1f3f6, 0xff222a35, 0xff262626};
    case Colour::Selected:
        return {0xffeef6f6, 0xff1f2b33, 0xff10304a};
    case Colour::Line:
        return {0xffe3e6ea, 0xff2b3440, 0xff8c8c8c};
    case Colour::FieldLine:
        return {0xff838b98, 0xff6f7985, 0xffb4b4b4};
    case Colour::Text:
        return {0xff1b2430, 0xffe6eaf0, 0xffffffff};
    case Colour::Muted: // a shade deeper than the mockups', which is 4.3:1 on AccentSoft
        return {0xff5f6a7e, 0xff94a0b0, 0xffe0e0e0};
    case Colour::Accent: // likewise: the mockups' #0b7a75 is 4.47:1 on AccentSoft
        return {0xff0b7772, 0xff3ec6bd, 0xff5ce1ff};
    case Colour::AccentDeep:
        return {0xff09625e, 0xff6ad8d1, 0xffa6efff};
    case Colour::AccentSoft:
        return {0xffe0f2f0, 0xff12393a, 0xff00323c};
    case Colour::OnAccent:
        return {0xffffffff, 0xff0c1a1c, 0xff000000};
    case Colour::Good:
        return {0xff067647, 0xff47cd89, 0xff5dff9b};
    case Colour::GoodSoft:
        return {0xffdcfae6, 0xff123524, 0xff00331a};
    case Colour::Warn:
        return {0xffb54708, 0xfffdb022, 0xffffd24d};
    case Colour::WarnSoft:
        return {0xfffef0c7, 0xff3d2c0b, 0xff382a00};
    case Colour::Danger:
        return {0xffb42318, 0xfff97066, 0xffffaaa2};
    case Colour::DangerSoft:
        return {0xfffee4e2, 0xff43201d, 0xff45100c};
    case Colour::OnDanger:
        return {0xffffffff, 0xff2b0d0a, 0xff000000};
    case Colour::Note:
        return {0xfffff8e1, 0xff2e2a1a, 0xff2b2700};
    case Colour::Violet:
        return {0xff6d5bd0, 0xff9a8cf0, 0xffc9bfff};
    case Colour::Blue:
        return {0xff1570cd, 0xff4f9dee, 0xff8fc4ff};
    case Colour::Green:
        return {0xff0f9250, 0xff3fbf73, 0xff6fe39f};
    case Colour::Amber:
        return {0xffb77900, 0xffe0aa2b, 0xffffcf57};
    case Colour::Slate:
        return {0xff667085, 0xff8894a6, 0xffcdd5e0};
    case Colour::Pink:
        return {0xffc11574, 0xffee6db0, 0xffffa6d8};
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
    const Shades shades = shadesOf(colour);
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgba(shades.light);
    case Scheme::Dark:
        return QColor::fromRgba(shades.dark);
    case Scheme::Contrast:
        return QColor::fromRgba(shades.contrast);
    }
    Q_UNREACHABLE();
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == colourOf(Colour::Panel, Scheme::Contrast))
        return Scheme::Contrast;
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
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
