// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_disc(new QWidget(this))
    , m_title(new Label(this))
    , m_text(new Label(this))
    , m_action(new Button(Button::Kind::Secondary, this))
{
    const Metrics metrics;
    m_disc->setFixedSize(metrics.px(56), metrics.px(56));
    m_title->withWeight(Label::Weight::Strong)->wrapped();
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->withColour(Colour::Muted)->wrapped();
    m_text->setObjectName(u"emptyText"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_title->centred();
    m_text->centred();

    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.px(6));
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(metrics.px(6));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics.px(6));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->setContentsMargins(0, 0, 0, 0);
    auto *narrow = new QWidget(this);
    narrow->setLayout(column);
    narrow->setMaximumWidth(metrics.px(360));
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(narrow, 1000); // takes what there is, up to its widest
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::tell(Icon icon, const QString &title, const QString &text, const QString &action)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect disc(m_disc->mapTo(this, QPoint()), m_disc->size());
    paintCard(painter, disc, disc.height() / 2.0, colourOf(Colour::AccentSoft, palette()));
    const int inset = disc.height() * 3 / 10;
    paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), m_icon,
              colourOf(Colour::Accent, palette()), layoutDirection());
}
} // namespace hadir::ui
