// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MomentField.h"

#include "ui/customer/fields.h"

namespace hadir::ui {

MomentField::MomentField(const QDateTime &moment, const QString &format, QWidget *parent)
    : QDateTimeEdit(moment, parent)
{
    // Right to left, Qt 6.4 shows 14:30 as 30:14; both calls are needed, in this order.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(format);
    // Its digits begin where the words of the other fields do.
    setAlignment(startOfFields());
}

bool MomentField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}
} // namespace hadir::ui
