// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TabBar.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

TabBar::TabBar(Look look, QWidget *parent) : QTabBar(parent), m_look(look)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(emphasised(font())); // room for the chosen word, so that choosing moves nothing
}

void TabBar::rename(int index, const QString &words)
{
    if (words != tabText(index))
        setTabText(index, words);
}

void TabBar::setCount(int index, int count)
{
    const QString before = wordsOf(index);
    setTabData(index, count < 0 ? QVariant() : QVariant(count));
    if (wordsOf(index) == before)
        return;
    setAccessibleTabName(index, wordsOf(index));
    // QTabBar measures its tabs again only when a text changes.
    setTabText(index, tabText(index) + u' ');
    setTabText(index, tabText(index).chopped(1));
    update();
}

QString TabBar::wordsOf(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() ? u"%1 %2"_s.arg(tabText(index), QLocale().toString(count.toInt()))
                           : tabText(index);
}

int TabBar::inset() const
{
    return Metrics().px(m_look == Look::Pill ? 10 : 9);
}

QSize TabBar::tabSizeHint(int index) const
{
    const Metrics metrics;
    const int words = QFontMetrics(font()).horizontalAdvance(wordsOf(index));
    return {words + 2 * inset(), metrics.px(m_look == Look::Pill ? 26 : 34)};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index))
            paintTab(painter, index);
    }
}

void TabBar::paintTab(QPainter &painter, int index) const
{
    const Metrics metrics;
    const QRect tab = tabRect(index);
    const bool chosen = index == currentIndex();
    const bool hovered = underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
    Colour front = chosen || hovered ? Colour::Text : Colour::Muted;
    if (m_look == Look::Pill && chosen) {
        paintCard(painter, tab, metrics.radius(), colourOf(Colour::AccentSoft, palette()));
        front = Colour::Accent;
    } else if (m_look == Look::Underline && chosen) {
        const int words = QFontMetrics(font()).horizontalAdvance(wordsOf(index));
        const int thick = qMax(2, metrics.px(2));
        painter.fillRect(tab.center().x() - words / 2, tab.bottom() + 1 - thick, words, thick,
                         colourOf(Colour::Accent, palette()));
    }
    QFont letters = font();
    letters.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(letters);
    painter.setPen(colourOf(front, palette()));
    painter.drawText(tab, Qt::AlignCenter | Qt::TextSingleLine, wordsOf(index));
    if (chosen && hasFocus())
        paintFocusRing(painter, tab, metrics.radius(), palette());
}
} // namespace hadir::ui
