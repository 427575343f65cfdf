// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FieldList.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>

namespace hadir::ui {

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const Metrics metrics;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics.px(12));
    m_grid->setVerticalSpacing(0); // the rows are as high as a button each
    m_grid->setColumnMinimumWidth(0, metrics.px(88));
    m_grid->setColumnStretch(1, 1);
}

Label *FieldList::add(const QString &name)
{
    auto *value = new Label(this);
    value->wrapped();
    add(name, value);
    return value;
}

void FieldList::add(const QString &name, QWidget *value)
{
    const int row = int(m_names.size());
    auto *label = new Label(name, this);
    label->withColour(Colour::Muted)->setBuddy(value);
    label->setMinimumHeight(Metrics().px(24));
    // A text fills its column so that it can wrap; a chip or button keeps its own width.
    const bool text = qobject_cast<QLabel *>(value) != nullptr;
    if (text)
        value->setMinimumHeight(label->minimumHeight());
    m_grid->addWidget(label, row, 0, text ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1, text ? Qt::AlignTop : Qt::AlignVCenter | Qt::AlignLeading);
    value->setAccessibleDescription(name);
    m_names << label;
}

void FieldList::setName(int row, const QString &name)
{
    m_names.at(row)->setText(name);
    m_grid->itemAtPosition(row, 1)->widget()->setAccessibleDescription(name);
}

void FieldList::setRowVisible(int row, bool visible)
{
    m_names.at(row)->setVisible(visible);
    m_grid->itemAtPosition(row, 1)->widget()->setVisible(visible);
}
} // namespace hadir::ui
