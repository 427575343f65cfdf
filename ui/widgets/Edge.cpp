// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Edge.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

Edge::Edge(QDialog &dialog) : QWidget(&dialog)
{
    setObjectName(u"edge"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    dialog.installEventFilter(this);
    follow();
    show();
    raise();
}

void Edge::round(QDialog &dialog)
{
    if (QGuiApplication::platformName() == "xcb"_L1)
        dialog.setWindowFlag(Qt::FramelessWindowHint);
}

double Edge::radius() const
{
    return parentWidget()->windowFlags().testFlag(Qt::FramelessWindowHint) ? Metrics().cardRadius()
                                                                           : 0;
}

void Edge::follow()
{
    setGeometry(parentWidget()->rect());
    if (radius() <= 0)
        return;
    QPainterPath card;
    card.addRoundedRect(parentWidget()->rect(), radius(), radius());
    parentWidget()->setMask(QRegion(card.toFillPolygon().toPolygon()));
}

bool Edge::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse =
        event->type() == QEvent::MouseButtonPress ? static_cast<QMouseEvent *>(event) : nullptr;
    if (event->type() == QEvent::Resize)
        follow();
    else if (mouse && mouse->button() == Qt::LeftButton && radius() > 0)
        parentWidget()->windowHandle()->startSystemMove();
    else if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

void Edge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), radius(), {}, colourOf(Colour::FieldLine, palette()));
}
} // namespace hadir::ui
