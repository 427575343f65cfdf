// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SleepSheet.h"

#include "ui/customer/MomentField.h"
#include "ui/customer/sleepTimes.h"
#include "ui/widgets/Label.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
QDateTime firstOffered(core::Instant now)
{
    const auto choices = sleepChoices(now, QTimeZone::systemTimeZone(), QLocale().weekdays());
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(choices.last().until));
}
} // namespace

SleepSheet::SleepSheet(core::Clock &clock, const QString &zone, CaseSleep::Status status,
                       QWidget *parent)
    : Sheet(tr("Put the case to sleep"), tr("Sleep until then"), parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_moment(new MomentField(firstOffered(clock.now()), u"yyyy-MM-dd HH:mm"_s, this))
{
    setObjectName(u"sleepSheet"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setMinimumDate(QDateTime::fromMSecsSinceEpoch(core::toMillis(clock.now())).date());
    m_moment->setCurrentSection(QDateTimeEdit::DaySection);
    addWidget("sleepMoment", tr("It wakes at (your time)"), m_moment);
    m_there = addHint({});
    m_there->setObjectName(u"sleepThere"_s);
    m_status = addChoice("sleepStatus", tr("Status"));
    m_status->addItem(tr("As it is", "the status of a case"),
                      QVariant::fromValue(CaseSleep::Status::AsItIs));
    m_status->addItem(wordFor(domain::CaseStatus::Pending),
                      QVariant::fromValue(CaseSleep::Status::Pending));
    m_status->setCurrentIndex(status == CaseSleep::Status::Pending ? 1 : 0);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, [this] {
        sayTheirTime();
        check();
    });
    sayTheirTime();
}

core::Instant SleepSheet::moment() const
{
    return core::fromMillis(m_moment->dateTime().toMSecsSinceEpoch());
}

void SleepSheet::sayTheirTime()
{
    m_there->setText(wakeWords(moment(), m_clock.now(), m_zone));
}

QString SleepSheet::missing() const
{
    return moment() <= m_clock.now() ? tr("Choose a moment that is still to come.") : QString();
}

void SleepSheet::submit()
{
    Q_EMIT chosen(moment(), m_status->currentData().value<CaseSleep::Status>());
}
} // namespace hadir::ui
