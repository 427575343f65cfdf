// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CalendarView.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int morning = 8;
}

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
    , m_heads(new QWidget(this))
    , m_area(new QScrollArea(this))
    , m_grid(new CalendarGrid)
    , m_said(new Label(this))
{
    const Metrics m;
    m_heads->setFixedHeight(m.px(26));
    m_heads->installEventFilter(this);
    m_area->setObjectName(u"calendarArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_grid);
    m_said->setObjectName(u"calendarSaid"_s);
    m_said->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    m_said->wrapped();
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_heads);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_area, 1);
    column->addWidget(m_said);
    setFocusProxy(m_grid);
    connect(m_grid, &CalendarGrid::arranged, m_heads, qOverload<>(&QWidget::update));
    connect(m_grid, &CalendarGrid::carried, this, &CalendarView::say);
    connect(m_grid, &CalendarGrid::inSightWanted, this, [this](const QRect &place) {
        const QPoint middle = place.center();
        m_area->ensureVisible(middle.x(), middle.y(), 0, place.height() + Metrics().px(40));
    });
}

void CalendarView::showMorning()
{
    m_area->verticalScrollBar()->setValue(m_grid->span().cell(0, morning).top());
}

void CalendarView::say(const QString &words, Tone tone)
{
    m_said->withColour(frontOf(tone));
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

bool CalendarView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_heads && event->type() == QEvent::Paint) {
        paintHeads();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarView::paintHeads()
{
    QPainter painter(m_heads);
    painter.fillRect(m_heads->rect(), colourOf(Colour::Panel, palette()));
    const CalendarSpan &span = m_grid->span();
    const int shift = m_area->viewport()->mapTo(this, QPoint()).x();
    QFont letters = font();
    letters.setBold(true);
    painter.setFont(letters);
    for (int day = 0; day < span.days().size(); ++day) {
        const QRect column = span.column(day);
        painter.setPen(colourOf(Colour::Text, palette()));
        painter.drawText(
            QRect(column.left() + shift, 0, column.width(), m_heads->height()), Qt::AlignCenter,
            QLocale().toString(span.days().at(day),
                               tr("ddd d", "format of a day in a week, as QLocale has it")));
    }
}
} // namespace hadir::ui
