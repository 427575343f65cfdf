// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/IconButton.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int leastTarget = 24;
}

IconButton::IconButton(Icon icon, int side, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_side(qMax(side, leastTarget))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setWords(const QString &words, const QKeySequence &keys)
{
    setAccessibleName(words);
    const QString key = isolatedLtr(KeyHint::textFor(keys));
    setToolTip(keys.isEmpty() ? words : u"%1  %2"_s.arg(words, key));
}

void IconButton::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = Metrics().px(m_side);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics;
    QPainter painter(this);
    const double radius = metrics.radius();
    if (isChecked())
        paintCard(painter, rect(), radius, colourOf(Colour::AccentSoft, palette()));
    else if (isEnabled() && (underMouse() || isDown()))
        paintCard(painter, rect(), radius, colourOf(Colour::Hover, palette()));
    const Colour front = !isEnabled()  ? Colour::FieldLine
                         : isChecked() ? Colour::Accent
                                       : Colour::Text;
    const int side = m_side > 32 ? metrics.px(19) : metrics.icon();
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    paintIcon(painter, square, m_icon, colourOf(front, palette()), layoutDirection());
    if (m_badge > 0) {
        const QSize size = badgeSize(m_badge, font());
        const QRect corner(width() - size.width(), 0, size.width(), size.height());
        paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), corner), m_badge, font(),
                   palette());
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, palette());
}
} // namespace hadir::ui
