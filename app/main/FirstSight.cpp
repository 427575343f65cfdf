// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/FirstSight.h"

#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/Workplace.h"
#include "ui/timeline/TimelineView.h"

#include <chrono>
#include <cstdio>

namespace hadir {

void FirstSight::sayOf(ui::Front &front)
{
    auto *sight = new FirstSight(front);
    connect(sight, &FirstSight::painted, sight, [sight] {
        std::printf(
            "painted %lld\n",
            static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch().count()));
        std::fflush(stdout);
        sight->deleteLater();
    });
}

FirstSight::FirstSight(ui::Front &front) : QObject(&front), m_front(front)
{
    connect(&front, &ui::Front::workplaceOpened, this, &FirstSight::look);
}

void FirstSight::look()
{
    m_timeline = m_front.workplace()->findChild<ui::TimelineView *>();
    m_timeline->viewport()->installEventFilter(this);
}

bool FirstSight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint
        && m_front.workplace()->customer().timeline().rowCount() > 0) {
        watched->removeEventFilter(this);
        // After the other widgets of this frame, and its way to the screen.
        QMetaObject::invokeMethod(this, &FirstSight::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
} // namespace hadir
