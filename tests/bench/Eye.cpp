// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Eye.h"

#include "tests/bench/Samples.h"
#include "tests/bench/machine.h"
#include "tests/bench/waiting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

using namespace std::chrono_literals;

namespace hadir::bench {

std::optional<double> Eye::watch(QWidget *widget, const std::function<void()> &act,
                                 const std::function<bool()> &isNew)
{
    m_isNew = &isNew;
    m_seen = false;
    widget->installEventFilter(this);
    const auto before = processorTimeOf(QCoreApplication::applicationPid());
    const Stopwatch watch;
    act();
    // Painting is one event with all that is dirty in the window; when the turn is over, it has
    // been handed to the screen.
    const bool seen = turnUntil([this] { return m_seen; }, 10s);
    const double took = watch.milliseconds();
    const auto after = processorTimeOf(QCoreApplication::applicationPid());
    m_worked.reset();
    if (before && after)
        m_worked = std::chrono::duration<double, std::milli>(*after - *before).count();
    widget->removeEventFilter(this);
    m_isNew = nullptr;
    return seen ? std::optional(took) : std::nullopt;
}

void Eye::rest()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

bool Eye::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_isNew && (*m_isNew)())
        m_seen = true;
    return QObject::eventFilter(watched, event);
}
} // namespace hadir::bench
