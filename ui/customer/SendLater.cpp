// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SendLater.h"

#include "app/domain/quietHours.h"
#include "ui/customer/SendLaterSheet.h"
#include "ui/theme/icons.h"
#include "ui/widgets/IconButton.h"
#include "ui/words/formats.h"
#include "ui/words/theirTime.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
const QTime morning(9, 0);
} // namespace

SendLater::SendLater(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_button(new IconButton(Icon::CalendarClock, 28, this))
{
    m_button->setObjectName(u"sendLater"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &IconButton::clicked, this, &SendLater::open);
    say();
}

void SendLater::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    say();
}

void SendLater::setReady(bool isReady)
{
    m_button->setEnabled(isReady);
}

void SendLater::say()
{
    m_button->setWords(tr("Send later"), m_keys);
}

bool SendLater::isQuietAt(core::Instant at) const
{
    return m_point && domain::quietEndAt(*m_point, m_zone, at);
}

bool SendLater::isReady() const
{
    return m_button->isEnabled();
}

/// What would ring at night, or come too late, is not; who wants it chooses the time.
bool SendLater::isOffered(core::Instant at) const
{
    return !isQuietAt(at) && (!m_end || at < *m_end);
}

void SendLater::open()
{
    if (isHidden() || !m_button->isEnabled() || m_menu) // a note is there at once
        return;
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"sendLaterMenu"_s);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*m_menu);
    m_menu->popup(m_button->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    m_menu->setActiveAction(m_menu->actions().value(0)); // by the arrows from there
}

void SendLater::fill(QMenu &menu)
{
    const core::Instant now = m_clock.now();
    if (isQuietAt(now))
        offer(menu, u"sendAnyway"_s, tr("Send now, although they asked for quiet"), now);
    if (const core::Instant soon = now + 1h; isOffered(soon))
        offer(menu, u"sendInAnHour"_s, tr("In 1 hour, at %1", "time").arg(timeOfDay(soon)), soon);
    const QDate day = theirDay(m_zone, now);
    if (const core::Instant today = theirMoment(m_zone, day, morning); today > now && isOffered(today))
        offer(menu, u"sendToday"_s, todayWords(today), today);
    const core::Instant tomorrow = theirMoment(m_zone, day.addDays(1), morning);
    if (isOffered(tomorrow))
        offer(menu, u"sendTomorrow"_s, tomorrowWords(tomorrow), tomorrow);
    menu.addAction(iconOf(Icon::CalendarClock), tr("Choose the time…"), this, &SendLater::ask)
        ->setObjectName(u"sendAtMoment"_s);
}

QString SendLater::todayWords(core::Instant at) const
{
    if (m_zone.isEmpty())
        return tr("Today at %1 of your time; theirs is not known", "time").arg(timeOfDay(at));
    if (isTheirClockOurs(m_zone, at))
        return tr("Today at %1", "time").arg(timeOfDay(at));
    return tr("Today at %1 of their time, %2 of yours", "time, date and time")
        .arg(theirTimeOfDay(m_zone, at), momentWords(at, m_clock.now()));
}

QString SendLater::tomorrowWords(core::Instant at) const
{
    if (m_zone.isEmpty())
        return tr("Tomorrow at %1 of your time; theirs is not known", "time").arg(timeOfDay(at));
    if (isTheirClockOurs(m_zone, at))
        return tr("Tomorrow at %1", "time").arg(timeOfDay(at));
    return tr("Tomorrow at %1 of their time, %2 of yours", "time, date and time")
        .arg(theirTimeOfDay(m_zone, at), momentWords(at, m_clock.now()));
}

void SendLater::offer(QMenu &menu, const QString &name, const QString &words, core::Instant at)
{
    menu.addAction(iconOf(Icon::Clock), words, this, [this, at] { Q_EMIT chosen(at); })
        ->setObjectName(name);
}

void SendLater::ask()
{
    auto *sheet =
        new SendLaterSheet(m_clock, {.zone = m_zone, .point = m_point, .end = m_end}, window());
    connect(sheet, &SendLaterSheet::chosen, this, &SendLater::chosen);
    sheet->open();
}

void SendLater::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
