// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Edge.h"

#include "ui/theme/paint.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

Edge::Edge(QDialog &dialog) : QWidget(&dialog)
{
    setObjectName(u"edge"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    dialog.installEventFilter(this);
    setGeometry(dialog.rect());
    show();
    raise();
}

bool Edge::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

void Edge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), 0, {}, colourOf(Colour::FieldLine, palette()));
}
} // namespace hadir::ui
