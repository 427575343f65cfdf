// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AvatarButton.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/parts.h"

#include <QPainter>

namespace hadir::ui {
namespace {
constexpr int disc = 26;
constexpr int ringRoom = 3;
} // namespace

AvatarButton::AvatarButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void AvatarButton::setPerson(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

QSize AvatarButton::sizeHint() const
{
    const int side = Metrics().px(disc + 2 * ringRoom);
    return {side, side};
}

void AvatarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = Metrics().px(ringRoom);
    paintAvatar(painter, rect().adjusted(room, room, -room, -room), m_initials, palette());
    if (hasFocus())
        paintFocusRing(painter, rect(), width() / 2.0, palette());
}
} // namespace hadir::ui
