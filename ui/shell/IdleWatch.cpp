// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace hadir::ui {

IdleWatch::IdleWatch(core::Clock &spans, core::Milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_spans(spans)
    , m_limit(limit)
    , m_touched(spans.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    look();
}

void IdleWatch::look()
{
    const core::Milliseconds since = m_spans.now() - m_touched;
    if (since >= m_limit)
        tell();
    // Looks again when it may have come to it, also while somebody is there.
    const core::Milliseconds left = since < m_limit ? m_limit - since : m_limit;
    m_spans.after(std::clamp<core::Milliseconds>(left, 1s, m_limit), this, [this] { look(); });
}

void IdleWatch::tell()
{
    if (!std::exchange(m_hasTold, true))
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_spans.now() - m_touched >= m_limit)
            tell(); // timers stand still while a machine sleeps
        m_touched = m_spans.now();
        m_hasTold = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
} // namespace hadir::ui
