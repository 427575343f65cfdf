// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/Fact.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

Fact::Fact(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon), m_words(new Label(this))
{
    const Metrics m;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(m.px(20));
    row->addWidget(m_words);
    m_words->withColour(Colour::Muted)->selectable();
    m_words->setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void Fact::say(const QString &words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void Fact::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void Fact::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    const QRect icon(0, (height() - m.smallIcon()) / 2, m.smallIcon(), m.smallIcon());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
              colourOf(Colour::Muted, palette()), layoutDirection());
}
} // namespace hadir::ui
