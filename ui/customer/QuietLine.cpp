// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/QuietLine.h"

#include "ui/customer/quietHours.h"

using namespace std::chrono_literals;

namespace hadir::ui {

QuietLine::QuietLine(core::Clock &clock, QWidget *parent) : Label(parent), m_clock(clock)
{
    withColour(Colour::Warn)->wrapped();
    keepTrue();
}

void QuietLine::setZone(const QString &zone)
{
    m_zone = zone;
    say();
}

void QuietLine::setPoint(const std::optional<domain::ContactPoint> &point)
{
    m_point = point;
    say();
}

void QuietLine::say()
{
    const auto until = m_point ? quietUntil(*m_point, m_zone, m_clock.now()) : std::nullopt;
    setVisible(until.has_value());
    setText(until ? quietWarning(*until) : QString());
}

void QuietLine::keepTrue()
{
    say();
    m_clock.after(1min, this, [this] { keepTrue(); });
}
} // namespace hadir::ui
