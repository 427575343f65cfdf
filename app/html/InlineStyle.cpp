// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/InlineStyle.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qsizetype longestStyle = 4'000;
constexpr double smallest = 7;
constexpr double largest = 26;

QString withoutComments(QStringView css)
{
    QString out;
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype start = css.indexOf(u"/*", at);
        out += css.sliced(at, (start < 0 ? css.size() : start) - at);
        const qsizetype end = start < 0 ? -1 : css.indexOf(u"*/", start + 2);
        at = end < 0 ? css.size() : end + 2;
    }
    return out;
}

bool isAmong(QStringView value, std::initializer_list<QStringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

/// A length in points; absent when it is no number or relative to what nobody knows.
std::optional<double> pointsOf(QStringView value)
{
    static const QRegularExpression length(u"^(\\d{0,4}(?:\\.\\d{1,4})?)(px|pt|em|rem|%)?$"_s);
    const QRegularExpressionMatch match = length.match(value);
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    if (!match.hasMatch() || !isNumber)
        return std::nullopt;
    constexpr double usual = 10;
    const QString unit = match.captured(2);
    if (unit == u"pt")
        return number;
    if (unit == u"em" || unit == u"rem")
        return number * usual;
    return unit == u"%" ? number * usual / 100 : number * 0.75;
}

std::optional<bool> boldness(const QString &value)
{
    bool isNumber = false;
    const int weight = value.toInt(&isNumber);
    if (isNumber)
        return weight >= 600;
    if (isAmong(value, {u"bold", u"bolder"}))
        return true;
    return isAmong(value, {u"normal", u"lighter"}) ? std::optional(false) : std::nullopt;
}

bool hides(const QString &property, const QString &value)
{
    if (property == u"display")
        return value == u"none";
    if (property == u"visibility")
        return isAmong(value, {u"hidden", u"collapse"});
    if (property == u"mso-hide")
        return value == u"all";
    if (property == u"opacity")
        return value == u"0";
    if (isAmong(property, {u"max-height", u"max-width"}))
        return isAmong(value, {u"0", u"0px", u"0pt", u"0em"});
    if (property == u"font-size")
        return pointsOf(value).value_or(smallest) < 2;
    return false;
}

void take(InlineStyle &style, const QString &property, const QString &value)
{
    if (hides(property, value))
        style.isHidden = true;
    else if (property == u"color")
        style.colour = colourNamed(value);
    else if (property == u"font-size")
        style.points = pointsOf(value);
    else if (property == u"font-weight")
        style.isBold = boldness(value);
    else if (property == u"font-style")
        style.isItalic = isAmong(value, {u"italic", u"oblique"});
    else if (property == u"text-align"
             && isAmong(value, {u"left", u"right", u"center", u"justify"}))
        style.align = value;
    else if (property == u"direction" && isAmong(value, {u"ltr", u"rtl"}))
        style.direction = value;
    else if (isAmong(property, {u"text-decoration", u"text-decoration-line"})
             && isAmong(value, {u"underline", u"line-through", u"none"}))
        style.decoration = value;
}
} // namespace

InlineStyle InlineStyle::read(QStringView css)
{
    InlineStyle style;
    if (css.size() > longestStyle)
        return style;
    const QString plain = withoutComments(css).toLower();
    for (const QStringView declaration : QStringView(plain).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0 || declaration.contains(u'\\'))
            continue;
        QString value = declaration.sliced(colon + 1).trimmed().toString();
        value.remove(u"!important"_s);
        take(style, declaration.first(colon).trimmed().toString(), value.trimmed());
    }
    if (style.points)
        style.points = std::clamp(*style.points, smallest, largest);
    return style;
}

QString InlineStyle::css() const
{
    QStringList out;
    if (colour)
        out += u"color:#%1"_s.arg(*colour, 6, 16, QChar(u'0'));
    if (points)
        out += u"font-size:%1pt"_s.arg(QString::number(*points, 'g', 3));
    if (isBold)
        out += *isBold ? u"font-weight:bold"_s : u"font-weight:normal"_s;
    if (isItalic)
        out += *isItalic ? u"font-style:italic"_s : u"font-style:normal"_s;
    if (!decoration.isEmpty())
        out += u"text-decoration:"_s + decoration;
    return out.join(u';');
}

std::optional<quint32> colourNamed(QStringView name)
{
    static const QHash<QString, quint32> names{
        {u"black"_s, 0x000000},     {u"blue"_s, 0x0000ff},     {u"brown"_s, 0xa52a2a},
        {u"crimson"_s, 0xdc143c},   {u"darkblue"_s, 0x00008b}, {u"darkgray"_s, 0xa9a9a9},
        {u"darkgreen"_s, 0x006400}, {u"darkred"_s, 0x8b0000},  {u"fuchsia"_s, 0xff00ff},
        {u"gold"_s, 0xffd700},      {u"gray"_s, 0x808080},     {u"green"_s, 0x008000},
        {u"grey"_s, 0x808080},      {u"lime"_s, 0x00ff00},     {u"magenta"_s, 0xff00ff},
        {u"maroon"_s, 0x800000},    {u"navy"_s, 0x000080},     {u"olive"_s, 0x808000},
        {u"orange"_s, 0xffa500},    {u"purple"_s, 0x800080},   {u"red"_s, 0xff0000},
        {u"silver"_s, 0xc0c0c0},    {u"teal"_s, 0x008080},     {u"white"_s, 0xffffff},
        {u"yellow"_s, 0xffff00}};
    const QString plain = name.trimmed().toString().toLower();
    if (const auto known = names.constFind(plain); known != names.cend())
        return *known;
    static const QRegularExpression hex(u"^#(?:([0-9a-f]{6})(?:[0-9a-f]{2})?|([0-9a-f]{3}))$"_s);
    const QRegularExpressionMatch digits = hex.match(plain);
    if (!digits.captured(1).isEmpty())
        return digits.captured(1).toUInt(nullptr, 16);
    if (const QString three = digits.captured(2); !three.isEmpty()) {
        const quint32 rgb = three.toUInt(nullptr, 16);
        return ((rgb & 0xf00) << 8 | (rgb & 0xf0) << 4 | (rgb & 0xf)) * 0x11;
    }
    static const QRegularExpression rgb(
        u"^rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})[^)]{0,20}\\)$"_s);
    const QRegularExpressionMatch parts = rgb.match(plain);
    if (!parts.hasMatch())
        return std::nullopt;
    const auto part = [&](int n) { return std::min(parts.captured(n).toUInt(), 255U); };
    return part(1) << 16 | part(2) << 8 | part(3);
}
} // namespace hadir::html
