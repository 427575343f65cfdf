// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/SlotChip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/paint.h"
#include "ui/theme/spokenParts.h"
#include "ui/words/theirTime.h"

#include <QKeyEvent>
#include <QPainter>

namespace hadir::ui {

SlotChip::SlotChip(const SlotOffer &offer, const QString &zone, QWidget *parent)
    : QAbstractButton(parent)
    , m_offer(offer)
{
    const QString words = offer.words.isEmpty() ? theirTimeOfDay(zone, offer.at) : offer.words;
    setText(words);
    setAccessibleName(offer.isOpen() ? words : tr("%1, closed", "a time of day").arg(words));
    setAccessibleDescription(offer.why);
    setToolTip(offer.why);
    setCheckable(true);
    speakAs(*this, QAccessible::RadioButton); // one time of several
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QFont SlotChip::letters() const
{
    QFont own = font();
    own.setStrikeOut(!m_offer.isOpen());
    return own;
}

QSize SlotChip::sizeHint() const
{
    const Metrics m;
    return {fontMetrics().horizontalAdvance(text()) + m.px(18), m.control()};
}

void SlotChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](Colour which) { return colourOf(which, palette()); };
    const QRectF place = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = Metrics().radius();
    QColor front = colour(m_offer.isOpen() ? Colour::Text : Colour::Muted);
    if (isChecked() && m_offer.isOpen()) {
        paintCard(painter, place, radius, colour(Colour::Accent));
        front = colour(Colour::OnAccent);
    } else {
        const Colour edge = isChecked()    ? Colour::Danger
                            : underMouse() ? Colour::FieldLine
                                           : Colour::Line;
        paintCard(painter, place, radius, colour(Colour::Panel), colour(edge));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, palette());
    painter.setFont(letters());
    painter.setPen(front);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void SlotChip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT lookedAt();
}

void SlotChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT lookedAt();
}

/// Return does what Space does; with Ctrl it is the sheet's.
void SlotChip::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !(event->modifiers() & Qt::ControlModifier))
        click();
    else
        event->ignore();
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
}
} // namespace hadir::ui
