// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/OpenTabBar.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/turns.h"
#include "ui/widgets/KeyHint.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int widestTab = 200;
constexpr int narrowestTab = 34;
constexpr int tabHeight = 32;
constexpr int markSide = 13;
constexpr int crossSide = 24; // the least that can be pressed
} // namespace

OpenTabBar::OpenTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isFilling && index >= 0)
            Q_EMIT chosen(index);
    });
    say();
}

void OpenTabBar::setTabs(const QList<Look> &tabs, int current)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_looks = tabs;
    while (count() > tabs.size())
        removeTab(count() - 1);
    while (count() < tabs.size())
        addTab({});
    for (int index = 0; index < count(); ++index) {
        const QString name = withoutTurns(tabs.at(index).name);
        if (tabText(index) != name)
            setTabText(index, name);
    }
    setCurrentIndex(current);
    say();
    update();
}

void OpenTabBar::showCloseKey(const QKeySequence &keys)
{
    m_closeKey = keys;
    say();
}

void OpenTabBar::say()
{
    setAccessibleName(tr("Open customers"));
    const QString key = isolatedLtr(KeyHint::textFor(m_closeKey));
    for (int index = 0; index < count() && index < m_looks.size(); ++index) {
        const Look &look = m_looks.at(index);
        const QString name = isolated(withoutTurns(look.name));
        //: %1: a customer, in the tooltip of their tab
        const QString words =
            look.isWritten ? tr("%1: something is written and not sent").arg(name) : name;
        setAccessibleTabName(index, withoutIsolates(words));
        //: %1: a customer, %2: a key
        setTabToolTip(index, m_closeKey.isEmpty()
                                 ? words.toHtmlEscaped()
                                 : tr("%1 (close: %2)").arg(words, key).toHtmlEscaped());
    }
}

QFont OpenTabBar::lettersOf(int index) const
{
    QFont letters = index == currentIndex() ? emphasised(font()) : font();
    letters.setItalic(m_looks.value(index).isPassing);
    return letters;
}

QSize OpenTabBar::tabSizeHint(int index) const
{
    const Metrics m;
    const int words = QFontMetrics(emphasised(font())).horizontalAdvance(tabText(index));
    const int beside = m.px(12 + markSide + crossSide) + m.tight(); // also where nothing is written
    return {qMin(words + beside, m.px(widestTab)), m.px(tabHeight)};
}

/// However many there are, they fit above a narrow page.
QSize OpenTabBar::minimumTabSizeHint(int) const
{
    const Metrics m;
    return {m.px(narrowestTab), m.px(tabHeight)};
}

QSize OpenTabBar::minimumSizeHint() const
{
    return minimumTabSizeHint(0);
}

QRect OpenTabBar::crossOf(int index) const
{
    const Metrics m;
    const QRect tab = tabRect(index);
    const int side = m.px(crossSide);
    const QRect at(tab.right() + 1 - side - m.px(2), tab.center().y() - side / 2, side, side);
    return QStyle::visualRect(layoutDirection(), tab, at);
}

void OpenTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < count() && index < m_looks.size(); ++index)
        paintTab(painter, index);
}

void OpenTabBar::paintTab(QPainter &painter, int index) const
{
    const Metrics m;
    const QRect tab = tabRect(index);
    const Look &look = m_looks.at(index);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    const bool isChosen = index == currentIndex();
    const bool isHovered = underMouse() && tab.contains(mouse);
    if (isChosen || isHovered)
        painter.fillRect(tab, colourOf(isChosen ? Colour::Panel : Colour::Hover, palette()));
    if (isChosen)
        painter.fillRect(tab.left(), tab.top(), tab.width(), qMax(2, m.px(2)),
                         colourOf(Colour::Accent, palette()));
    const auto turned = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), tab, rect);
    };
    int leading = tab.left() + m.px(10);
    if (look.isWritten) {
        const int side = m.px(markSide);
        paintIcon(painter, turned(QRect(leading, tab.center().y() - side / 2, side, side)),
                  Icon::Pencil, colourOf(Colour::Warn, palette()), layoutDirection());
        leading += side + m.tight();
    }
    const QRect words(leading, tab.top(), tab.right() - leading - m.px(crossSide), tab.height());
    const QFont letters = lettersOf(index);
    painter.setFont(letters);
    painter.setPen(colourOf(isChosen ? Colour::Text : Colour::Muted, palette()));
    const int side = int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine);
    painter.setLayoutDirection(directionOf(tabText(index), layoutDirection()));
    painter.drawText(
        turned(words), side,
        QFontMetrics(letters).elidedText(tabText(index), Qt::ElideRight, words.width()));
    painter.setLayoutDirection(layoutDirection());
    const QRect cross = crossOf(index);
    if (underMouse() && cross.contains(mouse))
        paintCard(painter, cross.adjusted(2, 2, -2, -2), m.radius(),
                  colourOf(Colour::FieldLine, palette()));
    if (isChosen || isHovered) {
        QRect mark(0, 0, m.px(12), m.px(12));
        mark.moveCenter(cross.center());
        paintIcon(painter, mark, Icon::X, colourOf(Colour::Muted, palette()));
    }
    painter.fillRect(turned(QRect(tab.right(), tab.top() + m.px(8), 1, tab.height() - m.px(16))),
                     colourOf(Colour::Line, palette()));
    if (isChosen && hasFocus())
        paintFocusRing(painter, tab, m.radius(), palette());
}

void OpenTabBar::mousePressEvent(QMouseEvent *event)
{
    m_pressedCross = -1;
    const int index = tabAt(event->pos());
    const bool closes = event->button() == Qt::MiddleButton
                        || (event->button() == Qt::LeftButton && index >= 0
                            && crossOf(index).contains(event->pos()));
    if (closes)
        m_pressedCross = index; // it is closed where the button is let go of too
    else
        QTabBar::mousePressEvent(event);
}

void OpenTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedCross, -1);
    if (pressed >= 0 && pressed == tabAt(event->pos()))
        Q_EMIT closeRequested(pressed);
    else
        QTabBar::mouseReleaseEvent(event);
}

void OpenTabBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    if (index >= 0 && event->button() == Qt::LeftButton && !crossOf(index).contains(event->pos()))
        Q_EMIT keepRequested(index);
    QTabBar::mouseDoubleClickEvent(event);
}

void OpenTabBar::mouseMoveEvent(QMouseEvent *event)
{
    QTabBar::mouseMoveEvent(event);
    update();
}

void OpenTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
