// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/WelcomePanel.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

WelcomePanel::WelcomePanel(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics;
    setFixedWidth(metrics.px(380));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(metrics.px(2));
    grid->setColumnMinimumWidth(0, metrics.px(54));
    grid->setColumnStretch(1, 1);
    for (const Icon icon : {Icon::Users, Icon::CloudOff, Icon::Keyboard}) {
        auto *title = new Label(this);
        title->withWeight(Label::Weight::Strong)->wrapped();
        auto *text = new Label(this);
        text->withColour(Colour::Muted)->wrapped();
        const int row = grid->rowCount();
        grid->addWidget(title, row, 1, Qt::AlignBottom);
        grid->addWidget(text, row + 1, 1, Qt::AlignTop);
        grid->setRowMinimumHeight(row + 2, metrics.px(18));
        m_points << Point{icon, title, text};
    }
    retranslate();
}

void WelcomePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Metrics().px(40);
    for (const Point &point : m_points) {
        QRect disc(0, point.title->y(), side, side);
        disc = QStyle::visualRect(layoutDirection(), rect(), disc);
        paintCard(painter, disc, side / 2.0, colourOf(Colour::Panel, palette()));
        const int inset = side * 3 / 10;
        paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), point.icon,
                  colourOf(Colour::Accent, palette()));
    }
}

void WelcomePanel::retranslate()
{
    m_points[0].title->setText(tr("One customer, every channel"));
    m_points[0].text->setText(
        tr("Calls, mail, chat and visits in one stream, with the orders beside it."));
    m_points[1].title->setText(tr("Works without a network"));
    m_points[1].text->setText(
        tr("What you need is on this machine. Changes wait here until the line is back."));
    m_points[2].title->setText(tr("At hand without the mouse"));
    m_points[2].text->setText(tr("Every step has a key; press F1 at any time to see them."));
}
} // namespace hadir::ui
