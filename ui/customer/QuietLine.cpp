// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/QuietLine.h"

#include "app/domain/quietHours.h"
#include "ui/customer/quietHours.h"
#include "ui/theme/bidi.h"
#include "ui/words/theirTime.h"

#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;
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

void QuietLine::setPoint(const std::optional<domain::ContactPoint> &point, domain::Channel channel)
{
    m_point = point;
    m_channel = channel;
    say();
}

void QuietLine::setHeard(const QHash<domain::Channel, core::Instant> &heard)
{
    m_heard = heard;
    say();
}

void QuietLine::setArrival(Arrival arrival)
{
    m_arrival = arrival;
    showWords();
}

void QuietLine::say()
{
    const auto before = std::exchange(m_waitsUntil, endOfWait());
    showWords();
    if (m_waitsUntil != before)
        Q_EMIT waitChanged();
}

void QuietLine::showWords()
{
    const core::Instant now = m_clock.now();
    const auto until = m_point ? quietUntil(*m_point, m_zone, now) : std::nullopt;
    setVisible(until && m_arrival == Arrival::InTime);
    if (!until)
        return setText({});
    const auto end = domain::quietEndAt(*m_point, m_zone, now);
    if (!end) // by which clock they live is not known, so nothing waits
        setText(tr("The customer asked not to be reached there until %1. By which clock they live "
                   "is not known, so what you send goes at once: ask where they live.",
                   "time")
                    .arg(isolatedLtr(QLocale().toString(*until, u"HH:mm"_s))));
    else if (!m_waitsUntil)
        setText(tr("The customer asked not to be reached there until %1 of their time, but has "
                   "just written: what you send goes at once.",
                   "time")
                    .arg(theirTimeOfDay(m_zone, *end)));
    else
        setText(tr("The customer asked not to be reached there until %1 of their time: what you "
                   "send goes then.",
                   "time")
                    .arg(theirTimeOfDay(m_zone, *end)));
}

std::optional<core::Instant> QuietLine::endOfWait() const
{
    const core::Instant now = m_clock.now();
    const auto heard = m_heard.constFind(m_channel);
    const bool isAwake = heard != m_heard.cend() && *heard + domain::awakeTime > now;
    return m_point && !isAwake ? domain::quietEndAt(*m_point, m_zone, now) : std::nullopt;
}

void QuietLine::keepTrue()
{
    say();
    m_clock.after(1min, this, [this] { keepTrue(); });
}
} // namespace hadir::ui
