// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SendLaterSheet.h"

#include "app/domain/quietHours.h"
#include "ui/customer/MomentField.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"
#include "ui/words/theirTime.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
QDateTime fullHourAfter(core::Instant at)
{
    const auto there = QDateTime::fromMSecsSinceEpoch(core::toMillis(at + 1h));
    return QDateTime(there.date(), QTime(there.time().hour(), 0)).addSecs(3'600);
}
} // namespace

SendLaterSheet::SendLaterSheet(core::Clock &clock, const Reader &reader, QWidget *parent)
    : Sheet(tr("Send later"), tr("Send then"), parent)
    , m_clock(clock)
    , m_reader(reader)
{
    setObjectName(u"sendLaterSheet"_s);
    m_when = new MomentField(fullHourAfter(clock.now()), u"yyyy-MM-dd HH:mm"_s, this);
    m_when->setCalendarPopup(true);
    m_when->setCurrentSection(QDateTimeEdit::HourSection);
    addWidget("sendLaterTime", tr("Goes at (your time)"), m_when);
    m_theirs = addHint({});
    m_theirs->setObjectName(u"sendLaterTheirs"_s);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        sayTheirs();
        check();
    });
    sayTheirs();
    check();
}

core::Instant SendLaterSheet::moment() const
{
    return core::fromMillis(m_when->dateTime().toMSecsSinceEpoch());
}

void SendLaterSheet::sayTheirs()
{
    const core::Instant at = moment();
    if (m_reader.zone.isEmpty())
        return m_theirs->setText(tr("Which clock the customer lives by is not known."));
    const QString when = isolated(theirDateAndTime(m_reader.zone, at));
    const bool isQuiet =
        m_reader.point && domain::quietEndAt(*m_reader.point, m_reader.zone, at).has_value();
    m_theirs->setText(isQuiet ? tr("That is %1 for the customer, who asked for quiet then. It goes "
                                   "all the same.",
                                   "date and time")
                                    .arg(when)
                              : tr("That is %1 for the customer.", "date and time").arg(when));
}

QString SendLaterSheet::missing() const
{
    if (!m_when || moment() <= m_clock.now())
        return tr("Choose a time that is to come.");
    return m_reader.end && moment() >= *m_reader.end
               ? tr("WhatsApp takes answers until %1. Choose a time before that.",
                    "a time, maybe with its day")
                     .arg(timeAndDay(*m_reader.end, m_clock.now()))
               : QString();
}

void SendLaterSheet::submit()
{
    Q_EMIT chosen(moment());
}
} // namespace hadir::ui
