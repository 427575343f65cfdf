// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/NoticeColumn.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Banner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hadir::ui {

NoticeColumn::NoticeColumn(QWidget *parent) : QWidget(parent)
{
    const Metrics m;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.tight());
    column->setSpacing(m.gap());
    hide();
}

void NoticeColumn::add(Banner *notice)
{
    m_notices.append(notice);
    layout()->addWidget(notice);
    notice->installEventFilter(this);
    showIfAny();
}

void NoticeColumn::showIfAny()
{
    setVisible(std::ranges::any_of(m_notices, [](const Banner *one) { return !one->isHidden(); }));
}

bool NoticeColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showIfAny();
    return QWidget::eventFilter(watched, event);
}
} // namespace hadir::ui
