// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaneMark.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

PaneMark::PaneMark(QWidget *pane) : QWidget(pane)
{
    setObjectName(u"paneMark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    pane->installEventFilter(this);
    place();
    show();
    raise();
}

void PaneMark::place()
{
    setGeometry(0, 0, parentWidget()->width(), qRound(Metrics().ring()) + 1);
}

bool PaneMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void PaneMark::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colourOf(Colour::Accent, palette()));
}
} // namespace hadir::ui
