// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseSleep.h"

#include "app/domain/sleeping.h"
#include "ui/customer/SleepSheet.h"
#include "ui/customer/ValueButton.h"
#include "ui/customer/keyed.h"
#include "ui/customer/sleepTimes.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

CaseSleep::CaseSleep(core::Clock &clock, const KeySet &keys, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keys(keys)
    , m_alarm(new core::Alarm(clock, this))
    , m_value(new ValueButton(this))
    , m_wake(new Button(Button::Kind::Quiet, this))
    , m_there(new Label(this))
{
    m_value->setObjectName(u"caseSleep"_s);
    m_wake->setObjectName(u"wakeCase"_s);
    m_there->setObjectName(u"caseSleepThere"_s);
    m_there->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_there->setIndent(Metrics().px(6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_there);
    row->setContentsMargins({});
    row->setSpacing(Metrics().tight());
    row->addWidget(m_value);
    row->addWidget(m_wake);
    row->addStretch(1);
    m_value->fillWhenOpened([this] { offer(); });
    connect(m_alarm, &core::Alarm::rang, this, &CaseSleep::say);
    connect(m_wake, &QPushButton::clicked, this, &CaseSleep::wakeRequested);
}

void CaseSleep::show(const domain::Case &about, const QString &zone)
{
    m_case = about;
    m_zone = zone;
    say();
    if (domain::isAsleep(m_case, m_clock.now()))
        m_alarm->setFor(*m_case.snoozedUntil); // at the minute, whatever else happens
    else
        m_alarm->turnOff();
}

void CaseSleep::say()
{
    const core::Instant now = m_clock.now();
    const bool isOver = domain::isOver(m_case.status);
    m_value->setMeaning(tr("Sleep"));
    if (domain::isAsleep(m_case, now))
        m_value->showChip(
            {.text = tr("until %1", "a moment").arg(wakeWords(*m_case.snoozedUntil, now)),
             .tone = Tone::Neutral,
             .icon = Icon::Moon});
    else if (domain::hasWoken(m_case, now))
        m_value->showChip(
            {.text = tr("woke up %1", "a moment").arg(wakeWords(*m_case.snoozedUntil, now)),
             .tone = Tone::Warn,
             .icon = Icon::Bell});
    else
        m_value->showText(tr("Awake", "a case that does not sleep"));
    m_value->setEnabled(!isOver);
    m_value->setToolTip(isOver
                            ? tr("A case that is solved or closed does not sleep.")
                            : keyed(tr("Put the case to sleep"), m_keys.keysOf(u"case.sleep"_s)));
    const QString there =
        domain::isAsleep(m_case, now) ? theirWakeWords(*m_case.snoozedUntil, m_zone) : QString();
    m_there->setText(tr("%1 there", "the customer's time").arg(there));
    m_there->setVisible(!there.isEmpty());
    m_wake->setText(tr("Wake"));
    m_wake->setAccessibleName(tr("Wake the case"));
    m_wake->setVisible(domain::isAsleep(m_case, now));
}

void CaseSleep::choose(Status status)
{
    m_status = status;
    m_value->click();
}

void CaseSleep::offer()
{
    const core::Instant now = m_clock.now();
    const Status status = std::exchange(m_status, Status::AsItIs);
    const auto named = [](SleepTime when) {
        switch (when) {
        case SleepTime::InAnHour:
            return tr("In an hour");
        case SleepTime::ThisAfternoon:
            return tr("This afternoon");
        case SleepTime::Tomorrow:
            return tr("Tomorrow morning");
        case SleepTime::NextWorkingDay:
            return tr("Next working day");
        }
        Q_UNREACHABLE();
    };
    for (const SleepChoice &one :
         sleepChoices(now, QTimeZone::systemTimeZone(), QLocale().weekdays()))
        m_value->addChoice(tr("%1: %2", "when a case wakes in a word, and the moment")
                               .arg(named(one.when), wakeWords(one.until, now, m_zone)),
                           m_case.snoozedUntil == one.until, [this, until = one.until, status] {
                               Q_EMIT sleepRequested(until, status);
                           });
    m_value
        ->addTick(status == Status::Pending ? tr("Pending until another moment…")
                                            : tr("At another moment…"),
                  false, [this, status] { askForMoment(status); })
        ->setCheckable(false);
    if (status == Status::AsItIs && m_case.status != domain::CaseStatus::Pending)
        m_value->addTick(tr("Pending until…"), false, [this] { askForMoment(Status::Pending); })
            ->setCheckable(false);
    if (domain::isAsleep(m_case, now))
        m_value->addTick(tr("Wake it now"), false, [this] { Q_EMIT wakeRequested(); })
            ->setCheckable(false);
}

void CaseSleep::askForMoment(Status status)
{
    auto *sheet = new SleepSheet(m_clock, m_zone, status, this);
    connect(sheet, &SleepSheet::chosen, this, &CaseSleep::sleepRequested);
    sheet->open();
}
} // namespace hadir::ui
