// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CallbacksBinding.h"

#include "app/core/log.h"
#include "ui/callbacks/CallbacksPage.h"
#include "ui/shell/callbackRows.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

constexpr int mostShown = 1'000; ///< more is nothing that anybody looks through
constexpr int mostDue = 500;
constexpr auto tellingStep = 30s;
constexpr auto claimedAhead = 1h; ///< one's own call may be before its time

core::Instant beginOf(QDate day)
{
    return core::fromMillis(day.startOfDay().toMSecsSinceEpoch());
}

/// What was read; nothing, and a word in the log, when it could not be.
QList<desk::CallbackEntry> readOf(const core::Result<QList<desk::CallbackEntry>> &found)
{
    if (found)
        return *found;
    qCWarning(logUi) << "callbacks not read" << found.error().detail;
    return {};
}
} // namespace

CallbacksBinding::CallbacksBinding(desk::Desk &desk, CallbacksPage &page,
                                   const models::Directory &directory, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
    , m_directory(directory)
{
    connect(&m_page, &CallbacksPage::wanted, this, &CallbacksBinding::read);
    connect(&m_page, &CallbacksPage::opened, this, &CallbacksBinding::open);
}

void CallbacksBinding::begin()
{
    connect(&m_desk, &desk::Desk::changed, this, &CallbacksBinding::take);
    connect(&m_desk, &desk::Desk::lineChanged, this, &CallbacksBinding::sayLine);
    sayLine();
    keepTelling();
}

void CallbacksBinding::take(const store::TouchedSet &touched)
{
    const bool isOurs = std::ranges::any_of(touched, [](const store::Touched &each) {
        return each.kind == domain::Kind::Callback || each.kind == domain::Kind::Customer
               || each.kind == domain::Kind::Queue;
    });
    if (!isOurs)
        return;
    tellDue();
    if (m_page.isVisible())
        read();
}

void CallbacksBinding::read()
{
    const CallbacksPage::Range days = m_page.range();
    const desk::CallbackBook::Range span{beginOf(days.first), beginOf(days.last.addDays(1))};
    QList<desk::CallbackEntry> found =
        readOf(m_desk.reader().callbacks().within(span, mostShown + 1));
    const bool isAll = found.size() <= mostShown;
    const QList<CallingHour> hours = callingHours(queuesOfMine(), found, days.first, days.last);
    if (m_page.whose() == CallbacksPage::Whose::Mine)
        found.removeIf([this](const desk::CallbackEntry &entry) {
            return !isOf(entry.callback, m_directory.me);
        });
    m_page.show(
        {.state = isAll ? CallbacksPage::Shown::State::Ready : CallbacksPage::Shown::State::Partial,
         .rows = callbackRows(found.mid(0, mostShown), m_directory, m_desk.now()),
         .hours = hours});
    showPromises();
}

/// Those of the agent's teams that say when they work.
QList<domain::Queue> CallbacksBinding::queuesOfMine() const
{
    const domain::Agent me = m_directory.agents.value(m_directory.me);
    QList<domain::Queue> out = m_directory.queues.values();
    out.removeIf([&me](const domain::Queue &queue) {
        return (queue.team && !me.teams.contains(*queue.team))
               || (queue.callbacks.hours.isEmpty() && queue.callbacks.capacity <= 0);
    });
    return out;
}

void CallbacksBinding::showPromises()
{
    const bool isLead = m_desk.identity() && m_desk.identity()->role != domain::Role::Agent;
    if (!isLead)
        return;
    m_page.showPromises(promiseFigures(m_desk.reader(), m_directory, m_desk.now()));
}

void CallbacksBinding::open(domain::CallbackId id)
{
    const QList<CallbackRow> rows = m_page.rows();
    const auto row = std::ranges::find(rows, id, &CallbackRow::id);
    if (row != rows.end())
        Q_EMIT customerWanted(row->customer, row->caseId);
}

void CallbacksBinding::tellDue()
{
    const core::Instant now = m_desk.now();
    // One's own call may be before its time.
    QList<desk::CallbackEntry> found =
        readOf(m_desk.reader().callbacks().due(now + claimedAhead, mostDue));
    found.removeIf([&](const desk::CallbackEntry &entry) {
        return !isToCall(entry.callback, m_directory, m_desk.reader(), now);
    });
    Q_EMIT due(found);
}

void CallbacksBinding::keepTelling()
{
    tellDue();
    if (m_page.isVisible())
        read();
    m_desk.clock().after(tellingStep, this, [this] { keepTelling(); });
}

void CallbacksBinding::sayLine()
{
    const auto heard = m_desk.lastHeard();
    if (m_desk.isOnline())
        m_page.showOffline({});
    else if (heard)
        m_page.showOffline(
            tr("Offline. The callbacks are as of %1; reminders ring all the same.", "a moment")
                .arg(isolated(momentWords(*heard, m_desk.now()))));
    else
        m_page.showOffline(tr("Offline. The callbacks may be others by now; reminders ring all the "
                              "same."));
}
} // namespace hadir::ui
