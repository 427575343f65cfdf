// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/parts.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/turns.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr int largestBadge = 99;
constexpr QChar zeroWidthNonJoiner(0x200C);

/// The room a text needs so that eliding it to that room leaves it whole.
int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    return word.left(letters.toNextBoundary()).toUpper();
}

/// The word people would use for the initial: without the Arabic article.
QString withoutArticle(const QString &word)
{
    const QString article = u"ال"_s;
    return word.startsWith(article) && word.size() > article.size() + 1 ? word.mid(article.size())
                                                                        : word;
}

QString badgeText(int count)
{
    const QLocale locale;
    return count > largestBadge ? locale.toString(largestBadge) + u'+' : locale.toString(count);
}
} // namespace

QSize chipSize(const ChipLook &chip, const QFont &font)
{
    const Metrics metrics;
    const QFontMetrics letters(scaled(font, smallText));
    int width = widthOf(chip.text, scaled(font, smallText)) + 2 * metrics.px(7);
    if (chip.icon)
        width += metrics.px(14) + (chip.text.isEmpty() ? 0 : metrics.tight());
    return {width, letters.height() + metrics.px(3)};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &chip, const QFont &font,
               const QPalette &palette, Qt::LayoutDirection direction)
{
    const Metrics metrics;
    const QColor front = colourOf(frontOf(chip.tone), palette);
    paintCard(painter, rect, rect.height() / 2.0, colourOf(groundOf(chip.tone), palette));
    QRect inner = rect.adjusted(metrics.px(7), 0, -metrics.px(7), 0);
    if (chip.icon) {
        const int side = metrics.px(14);
        const QRect icon(inner.x(), inner.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, inner, icon), *chip.icon, front,
                  direction);
        const int used = side + metrics.tight();
        inner = direction == Qt::LeftToRight ? inner.adjusted(used, 0, 0, 0)
                                             : inner.adjusted(0, 0, -used, 0);
    }
    painter.save();
    painter.setFont(scaled(font, smallText));
    painter.setPen(front);
    const QString text = QFontMetrics(painter.font())
                             .elidedText(withoutTurns(chip.text), Qt::ElideRight, inner.width());
    painter.setLayoutDirection(directionOf(text, direction));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(withoutArticle(words.first()));
    if (words.size() == 1)
        return first;
    // Two Arabic initials are two letters, not the beginning of a word: keep them apart.
    return first + zeroWidthNonJoiner + firstLetter(withoutArticle(words.last()));
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &initials,
                 const QPalette &palette)
{
    paintCard(painter, rect, rect.height() / 2.0, colourOf(Colour::Accent, palette));
    painter.save();
    QFont font = emphasised(painter.font());
    font.setPixelSize(qMax(1, qRound(rect.height() * 0.4)));
    painter.setFont(font);
    painter.setPen(colourOf(Colour::OnAccent, palette));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

QSize badgeSize(int count, const QFont &font)
{
    if (count <= 0)
        return {0, 0};
    const QFontMetrics letters(emphasised(scaled(font, 0.75)));
    const int height = letters.height() + Metrics().px(1);
    return {qMax(height, letters.horizontalAdvance(badgeText(count)) + Metrics().px(7)), height};
}

void paintBadge(QPainter &painter, const QRect &rect, int count, const QFont &font,
                const QPalette &palette)
{
    if (count <= 0)
        return;
    paintCard(painter, rect, rect.height() / 2.0, colourOf(Colour::Danger, palette));
    painter.save();
    painter.setFont(emphasised(scaled(font, 0.75)));
    painter.setPen(colourOf(Colour::OnDanger, palette));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, badgeText(count));
    painter.restore();
}

QSize keyHintSize(const QString &keys, const QFont &font)
{
    const QFontMetrics letters(scaled(font, smallText));
    const int height = letters.height() + Metrics().px(2);
    return {qMax(height, letters.horizontalAdvance(keys) + Metrics().px(10)), height};
}

void paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys, const QFont &font,
                  const QPalette &palette, const QColor &colour)
{
    const bool plain = !colour.isValid();
    paintCard(painter, rect, Metrics().exact(4),
              plain ? colourOf(Colour::Panel, palette) : QColor(),
              plain ? colourOf(Colour::Line, palette) : colour);
    painter.save();
    painter.setFont(scaled(font, smallText));
    painter.setPen(plain ? colourOf(Colour::Muted, palette) : colour);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter.restore();
}
} // namespace hadir::ui
