// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/writtenAttributes.h"

#include "app/html/LetterText.h"
#include "app/html/linkTarget.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr int widest = 640; ///< pixels
constexpr int mostSpanned = 12;

/// ` name="value"` of a whole number within bounds, or nothing.
QString numberOf(const Attributes &attributes, const char *name, int least, int most,
                 QStringView unit = {})
{
    QString value = attributes.value(name).trimmed();
    const bool isShare = value.endsWith(u'%');
    if (isShare || value.endsWith(u"px"_s))
        value.chop(isShare ? 1 : 2);
    bool isNumber = false;
    const int number = int(value.toDouble(&isNumber));
    if (!isNumber || (isShare && unit != u"%") || number < least)
        return {};
    const int bound = isShare ? 100 : most;
    return u" %1=\"%2%3\""_s.arg(QLatin1StringView(name))
        .arg(std::min(number, bound))
        .arg(isShare ? u"%"_s : QString());
}

/// ` name="value"` when it is one of the words, or nothing.
QString wordOf(QStringView name, const QString &value, std::initializer_list<QStringView> words)
{
    const QString word = value.trimmed().toLower();
    return std::ranges::find(words, word) == words.end() ? QString()
                                                         : u" %1=\"%2\""_s.arg(name, word);
}

/// As a tag says it without a style.
void takeOld(InlineStyle &style, const Attributes &attributes)
{
    if (!style.colour)
        style.colour = colourNamed(attributes.value("color"));
    if (style.align.isEmpty())
        style.align = attributes.value("align").trimmed().toLower();
    if (style.direction.isEmpty())
        style.direction = attributes.value("dir").trimmed().toLower();
}

} // namespace

QString writtenAttributes(const Element &element, const Attributes &attributes, InlineStyle style,
                          const Reading &reading)
{
    using enum Treatment;
    const Treatment treatment = element.treatment;
    takeOld(style, attributes);
    if (style.colour && reading.ink)
        style.colour = reading.ink(*style.colour);
    QString out;
    if (treatment == Link) {
        if (const auto target = harmlessTarget(attributes.value("href")))
            out += u" href=\"%1\""_s.arg(writtenValue(target->toString(QUrl::FullyEncoded)));
        style.colour.reset(); // a link looks like one
        style.decoration.clear();
    }
    if (treatment == Block || treatment == Item || treatment == Cell || treatment == Row)
        out += wordOf(u"align", style.align, {u"left", u"right", u"center", u"justify"});
    if (treatment == Table)
        out += wordOf(u"align", attributes.value("align"), {u"center", u"right"});
    if (treatment != Inline && treatment != Link)
        out += wordOf(u"dir", style.direction, {u"ltr", u"rtl"});
    if (treatment == Table)
        out += numberOf(attributes, "border", 0, 2) + numberOf(attributes, "cellpadding", 0, 12)
               + numberOf(attributes, "cellspacing", 0, 8)
               + numberOf(attributes, "width", 1, widest, u"%");
    if (treatment == Cell)
        out += numberOf(attributes, "colspan", 2, mostSpanned)
               + numberOf(attributes, "rowspan", 2, mostSpanned)
               + numberOf(attributes, "width", 1, widest, u"%")
               + wordOf(u"valign", attributes.value("valign"), {u"top", u"middle", u"bottom"});
    if (element.written == u"ol")
        out += numberOf(attributes, "start", 0, 9'999);
    if (const QString css = style.css(); !css.isEmpty() && treatment != Table && treatment != Row)
        out += u" style=\"%1\""_s.arg(css);
    return out;
}

QString writtenSize(const Attributes &attributes)
{
    return numberOf(attributes, "width", 1, widest) + numberOf(attributes, "height", 1, widest);
}
} // namespace hadir::html
