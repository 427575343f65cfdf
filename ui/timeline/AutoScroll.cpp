// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/AutoScroll.h"

#include <QScrollBar>

#include <utility>

namespace hadir::ui {

namespace {
constexpr int every = 40; ///< milliseconds
}

AutoScroll::AutoScroll(QScrollBar &bar, QObject *parent) : QObject(parent), m_bar(bar) {}

void AutoScroll::pull(int beyond)
{
    m_step = beyond / 2;
    if (beyond != 0 && m_timer == 0)
        m_timer = startTimer(every);
}

void AutoScroll::stop()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void AutoScroll::timerEvent(QTimerEvent *)
{
    m_bar.setValue(m_bar.value() + m_step);
    Q_EMIT scrolled();
}
} // namespace hadir::ui
