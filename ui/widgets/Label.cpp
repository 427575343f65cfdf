// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Label.h"

#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hadir::ui {
namespace {

double factorOf(Label::Size size)
{
    switch (size) {
    case Label::Size::Small:
        return smallText;
    case Label::Size::Normal:
        return 1.0;
    case Label::Size::Title:
        return titleText;
    case Label::Size::Banner:
        return bannerText;
    }
    Q_UNREACHABLE();
}
} // namespace

Label::Label(QWidget *parent) : Label(QString(), parent) {}

Label::Label(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    dress();
    align();
}

Label *Label::withColour(Colour colour)
{
    m_colour = colour;
    dress();
    return this;
}

Label *Label::withSize(Size size)
{
    m_size = size;
    dress();
    return this;
}

Label *Label::withWeight(Weight weight)
{
    m_weight = weight;
    dress();
    return this;
}

Label *Label::wrapped()
{
    setWordWrap(true);
    m_heights.clear();
    return this;
}

Label *Label::centred()
{
    m_centred = true;
    align();
    return this;
}

Label *Label::withOwnSide()
{
    m_hasOwnSide = true;
    align();
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

int Label::heightForWidth(int width) const
{
    constexpr qsizetype widths = 16;
    if (text() != m_measured || m_heights.size() > widths)
        m_heights.clear();
    m_measured = text();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

/// Selectable words are a document inside, which QLabel lays out five times to know its size. On
/// one line their size is that of the letters.
QSize Label::sizeHint() const
{
    if (!isOneLine())
        return QLabel::sizeHint();
    const QFontMetricsF letters(font());
    const QMargins around = contentsMargins() + margin();
    return QSize(qCeil(letters.horizontalAdvance(text())), qCeil(letters.height())).grownBy(around);
}

QSize Label::minimumSizeHint() const
{
    return isOneLine() ? sizeHint() : QLabel::minimumSizeHint();
}

bool Label::isOneLine() const
{
    // Of other scripts the letters come from other fonts, which make the line taller.
    const auto isOfTheFont = [](QChar letter) {
        constexpr char16_t hebrew = 0x0590;
        const bool isPunctuation = letter >= QChar(0x2000) && letter <= QChar(0x206F);
        return (letter < QChar(hebrew) && letter != u'\n') || isPunctuation;
    };
    const QString words = text();
    return textInteractionFlags().testFlag(Qt::TextSelectableByMouse) && !wordWrap()
           && !words.isEmpty() && std::ranges::all_of(words, isOfTheFont);
}

/// Right to left, Qt 6.4 leaves room at the start of a line for the space at which it was broken.
void Label::paintEvent(QPaintEvent *event)
{
    const bool isOurs =
        wordWrap() && !m_centred && !m_hasOwnSide && layoutDirection() == Qt::RightToLeft
        && textInteractionFlags() == Qt::LinksAccessibleByMouse && !text().contains(u'&');
    if (!isOurs)
        return QLabel::paintEvent(event);
    QTextOption option(Qt::AlignLeft); // each line is put where it ends
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(QString(text()).replace(QChar::LineFeed, QChar::LineSeparator), font());
    layout.setTextOption(option);
    const QRect room = contentsRect().adjusted(0, 0, -qMax(0, indent()), 0);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(room.width());
        line.setPosition({room.width() - line.horizontalAdvance(), height});
        height += line.height();
    }
    layout.endLayout();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - height) / 2));
}

void Label::changeEvent(QEvent *event)
{
    m_heights.clear(); // the font may be another
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

/// QLabel alone would start at the left for English words in an Arabic window.
void Label::align()
{
    const Qt::LayoutDirection side =
        m_hasOwnSide ? directionOf(text(), layoutDirection()) : layoutDirection();
    if (m_centred)
        setAlignment(Qt::AlignCenter);
    else
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                     | (side == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight));
}

void Label::dress()
{
    const QColor wanted = colourOf(m_colour, palette());
    // Setting a palette sends PaletteChange again, so only when it says something new.
    if (palette().color(QPalette::WindowText) != wanted) {
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
    QFont font = scaled(QApplication::font(), factorOf(m_size));
    if (m_weight == Weight::Strong)
        font = emphasised(font);
    if (font != this->font())
        setFont(font);
}
} // namespace hadir::ui
