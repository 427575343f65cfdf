// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Avatar.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/parts.h"

#include <QPainter>

namespace hadir::ui {

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name)
{
    m_initials = initialsOf(name);
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Metrics().px(m_side);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initials, palette());
}
} // namespace hadir::ui
