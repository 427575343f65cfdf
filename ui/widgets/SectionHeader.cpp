// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SectionHeader.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace hadir::ui {

SectionHeader::SectionHeader(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(text, this))
    , m_layout(new QHBoxLayout(this))
{
    m_text->withColour(Colour::Muted)->withWeight(Label::Weight::Strong);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics().gap());
    m_layout->addWidget(m_text);
    m_layout->addStretch();
}

void SectionHeader::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}
} // namespace hadir::ui
