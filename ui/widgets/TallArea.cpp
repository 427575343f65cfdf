// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TallArea.h"

#include "ui/theme/Metrics.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>

namespace hadir::ui {

namespace {
constexpr int least = 80; ///< lower, nothing could be read in it
}

TallArea::TallArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize TallArea::sizeHint() const
{
    QSize size = widget()->sizeHint();
    const QLayout *inside = widget()->layout();
    if (inside && inside->hasHeightForWidth())
        size.setHeight(inside->totalHeightForWidth(qMax(width(), size.width())));
    return size;
}

QSize TallArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(sizeHint().height(), Metrics().px(least))};
}

bool TallArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what is in it has grown or shrunk
    return QScrollArea::eventFilter(watched, event);
}

void TallArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // what wraps in it is taller or lower
}

void fitOverWindow(QDialog &dialog)
{
    const QWidget *window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const QSize most = window ? window->size() : dialog.screen()->availableSize();
    dialog.setMinimumWidth(qMin(dialog.minimumWidth(), most.width()));
    const QSize wanted = dialog.sizeHint().expandedTo(dialog.minimumSize());
    const int width =
        qMin(qMax(dialog.isVisible() ? dialog.width() : 0, wanted.width()), most.width());
    // Words wrap later the wider they stand: how tall they are is known once they stand so.
    dialog.resize(width, dialog.height());
    dialog.layout()->activate();
    for (TallArea *area : dialog.findChildren<TallArea *>())
        area->updateGeometry(); // not shown yet, it is not told of its width
    dialog.layout()->invalidate();
    const int hint = dialog.layout()->hasHeightForWidth()
                         ? dialog.layout()->totalHeightForWidth(width)
                         : dialog.sizeHint().height();
    const int now = dialog.isVisible() ? dialog.height() : 0;
    dialog.resize(width, qMax(now, qMin(hint, most.height())));
}
} // namespace hadir::ui
