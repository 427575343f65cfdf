// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LineMark.h"

#include "ui/theme/Metrics.h"

#include <QPainter>

namespace hadir::ui {
namespace {

Colour colourFor(LineState state)
{
    switch (state) {
    case LineState::Online:
        return Colour::Good;
    case LineState::ServerFull:
    case LineState::ServerStuck:
    case LineState::Connecting:
    case LineState::Offline:
        return Colour::Warn;
    case LineState::Rejected:
    case LineState::Incompatible:
        return Colour::Danger;
    }
    Q_UNREACHABLE();
}
} // namespace

LineMark::LineMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LineMark::show(LineState state)
{
    m_state = state;
    update();
}

QSize LineMark::sizeHint() const
{
    const int side = Metrics().px(10);
    return {side, side};
}

void LineMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(colourFor(m_state), palette());
    const double thick = Metrics().exact(1.6);
    const QRectF disc = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    painter.setPen(QPen(colour, thick));
    painter.setBrush(m_state == LineState::Online ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    switch (m_state) {
    case LineState::Online:
    case LineState::Offline:
        return;
    case LineState::Connecting:
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        return;
    case LineState::ServerFull:
    case LineState::ServerStuck:
    case LineState::Rejected:
    case LineState::Incompatible: {
        const double inset = disc.width() * 0.28;
        const QRectF cross = disc.adjusted(inset, inset, -inset, -inset);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        return;
    }
    }
}
} // namespace hadir::ui
