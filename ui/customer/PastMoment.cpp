// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/PastMoment.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
QDateTime minuteOf(core::Instant instant)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(core::toMillis(instant));
    return QDateTime(at.date(), QTime(at.time().hour(), at.time().minute()));
}
} // namespace

PastMoment::PastMoment(core::Clock &clock, QWidget *parent)
    : MomentField(minuteOf(clock.now()), u"yyyy-MM-dd HH:mm"_s, parent)
    , m_clock(clock)
    , m_offered(chosen())
{
    setCalendarPopup(true);
    setMaximumDate(date());
    setCurrentSection(QDateTimeEdit::HourSection);
}

core::Instant PastMoment::chosen() const
{
    return core::fromMillis(dateTime().toMSecsSinceEpoch());
}

std::optional<core::Instant> PastMoment::said() const
{
    return chosen() == m_offered ? std::nullopt : std::optional(chosen());
}

bool PastMoment::isToCome() const
{
    return chosen() > m_clock.now();
}

QString PastMoment::whyNot() const
{
    return isToCome() ? tr("The time is still to come.") : QString();
}
} // namespace hadir::ui
