// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WindowPlace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
const auto key = u"window"_s;
constexpr core::Milliseconds rest = 1s;
constexpr QSize grip(160, 32); ///< of the upper edge, enough to take hold of

QList<QRect> screens()
{
    QList<QRect> out{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen *screen : QGuiApplication::screens())
        out.append(screen->availableGeometry());
    return out;
}
} // namespace

QRect withinReach(const QRect &window, const QList<QRect> &screens)
{
    const QRect edge(window.topLeft(), QSize(window.width(), grip.height()));
    const bool isInReach = std::ranges::any_of(screens, [&edge](const QRect &screen) {
        const QRect seen = screen & edge;
        return seen.width() >= qMin(grip.width(), edge.width()) && seen.height() == edge.height();
    });
    const auto holds = [&window](const QRect &screen) {
        return screen.width() >= window.width() && screen.height() >= window.height();
    };
    if (screens.isEmpty() || (isInReach && std::ranges::any_of(screens, holds)))
        return window;
    const QRect room = screens.first().adjusted(0, grip.height(), 0, 0); // the frame's title above
    QRect out(QPoint(), window.size().boundedTo(room.size()));
    out.moveCenter(room.center());
    return out;
}

WindowPlace::WindowPlace(QWidget &window, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
{
    m_window.installEventFilter(this);
    connect(qApp, &QGuiApplication::screenRemoved, this, &WindowPlace::comeIntoReach,
            Qt::QueuedConnection);
}

void WindowPlace::restore()
{
    m_window.restoreGeometry(QSettings().value(key).toByteArray());
    comeIntoReach();
}

void WindowPlace::comeIntoReach()
{
    const QRect now = m_window.geometry();
    if (const QRect there = withinReach(now, screens()); there != now)
        m_window.setGeometry(there);
}

void WindowPlace::keep()
{
    QSettings().setValue(key, m_window.saveGeometry());
}

void WindowPlace::keepSoon()
{
    if (std::exchange(m_isToBeKept, true))
        return;
    m_clock.after(rest, this, [this] {
        m_isToBeKept = false;
        if (m_window.isVisible())
            keep();
    });
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isElsewhere = event->type() == QEvent::Move || event->type() == QEvent::Resize
                             || event->type() == QEvent::WindowStateChange;
    if (watched == &m_window && isElsewhere && m_window.isVisible())
        keepSoon();
    return QObject::eventFilter(watched, event);
}
} // namespace hadir::ui
