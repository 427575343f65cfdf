// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CallbackPlace.h"

#include "ui/callbacks/CallbacksPage.h"
#include "ui/callbacks/DueCallbacks.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/NextCallback.h"
#include "ui/shell/BookingBinding.h"
#include "ui/shell/CallbacksBinding.h"
#include "ui/shell/DueCalls.h"
#include "ui/shell/PaperBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/callbackPaper.h"
#include "ui/widgets/KeySet.h"
#include "ui/words/formats.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CallbackPlace::CallbackPlace(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_times(desk)
    , m_page(new CallbacksPage(desk.clock()))
    , m_due(new DueCallbacks)
    , m_binding(new CallbacksBinding(desk, *m_page, parts.directory, this))
    , m_booking(new BookingBinding(desk, {parts.shell, parts.directory, m_times, parts.back}, this))
    , m_calls(
          new DueCalls(desk, {*m_due, parts.shell, parts.directory, *m_booking, parts.back}, this))
{
    parts.shell.setPage(Destination::Callbacks, m_page);
    connect(m_binding, &CallbacksBinding::due, this,
            [this](const QList<desk::CallbackEntry> &callbacks) {
                m_calls->show(callbacks);
                m_parts.shell.rail().setBadge(Destination::Callbacks, int(callbacks.size()));
            });
    connect(m_binding, &CallbacksBinding::customerWanted, this, &CallbackPlace::customerWanted);
    connect(m_calls, &DueCalls::customerWanted, this, &CallbackPlace::customerWanted);
    connect(m_calls, &DueCalls::dialWanted, this, &CallbackPlace::dial);
    connect(m_calls, &DueCalls::told, this, &CallbackPlace::told);
    connect(m_booking, &BookingBinding::told, this, &CallbackPlace::told);
    connect(m_due, &DueCallbacks::allRequested, this, [this] {
        m_page->setLook(CallbacksPage::Look::List);
        m_parts.shell.go(Destination::Callbacks);
    });
    connectPage();
    connectPanel();
    addKeys();
}

void CallbackPlace::begin()
{
    m_binding->begin();
}

QWidget *CallbackPlace::above(QWidget *list)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_due);
    column->addWidget(list, 1);
    both->setObjectName(u"workColumn"_s);
    both->setFocusProxy(list);
    return both;
}

void CallbackPlace::connectPage()
{
    connect(&m_parts.shell, &ShellWindow::destinationChosen, m_binding,
            [this](Destination destination) {
                if (destination == Destination::Callbacks)
                    m_binding->read();
            });
    connect(m_page, &CallbacksPage::bookRequested, this, &CallbackPlace::bookInHand);
    connect(m_page, &CallbacksPage::moveRequested, m_booking, &BookingBinding::moveTo);
    m_page->setJudge(
        [this](const CallbackRow &row, core::Instant at) { return m_booking->judged(row.id, at); });
    connect(m_page, &CallbacksPage::printRequested, this, [this] {
        const CallbacksPage::Range days = m_page->range();
        m_parts.papers.print(callbackPaper(m_page->rows(), days.first, days.last),
                             tr("The callbacks are with the printer."));
    });
    connect(m_page, &CallbacksPage::exportRequested, this, &CallbackPlace::saveForCalendar);
}

void CallbackPlace::saveForCalendar()
{
    const auto events = callbackEvents(m_page->rows(), m_desk.now());
    if (events.isEmpty())
        return Q_EMIT told(tr("There is no callback to save here."));
    m_parts.papers.save({.title = tr("Save the callbacks for a calendar"),
                         .name = tr("Callbacks.ics", "a file"),
                         .bytes = calling::icsOf(events),
                         .done = tr("%Ln callback(s) saved as %1.", "a file", int(events.size()))});
}

void CallbackPlace::connectPanel()
{
    const NextCallback &next = m_parts.panel.callback();
    connect(&next, &NextCallback::moveRequested, m_booking, &BookingBinding::move);
    connect(&next, &NextCallback::cancelRequested, m_booking, &BookingBinding::cancel);
    connect(&next, &NextCallback::showRequested, this, [this](domain::CallbackId id) {
        const auto callback = m_desk.reader().callbacks().entry(id);
        if (!callback || !*callback)
            return;
        m_page->goTo(dayOf((*callback)->callback.dueAt));
        m_parts.shell.go(Destination::Callbacks);
    });
}

void CallbackPlace::addKeys()
{
    const auto isInHand = [this] { return inHand().has_value(); };
    m_parts.keys.add(
        {u"callback.book"_s, Qt::Key_C}, [] { return tr("Schedule a callback"); },
        [this] { bookInHand(); }, Icon::CalendarClock);
    m_parts.keys.add(
        {u"callback.claim"_s, Qt::SHIFT | Qt::Key_B},
        [] { return tr("Claim the callback that is due, and call"); },
        [this] { m_calls->claimFirst(); }, Icon::PhoneOutgoing);
    m_parts.keys.add(
        {u"callback.move"_s}, [] { return tr("Move the callback in hand…"); },
        [this] {
            if (const auto id = inHand())
                m_booking->move(*id);
        },
        Icon::CalendarClock);
    m_parts.keys.offerWhile(isInHand);
    m_parts.keys.add(
        {u"callback.cancel"_s}, [] { return tr("Cancel the callback in hand"); },
        [this] {
            if (const auto id = inHand())
                m_booking->cancel(*id);
        },
        Icon::X);
    m_parts.keys.offerWhile(isInHand);
}

std::optional<domain::CallbackId> CallbackPlace::inHand() const
{
    const auto row = m_page->isVisible() ? m_page->current() : std::nullopt;
    return row && row->isOpen() ? std::optional(row->id) : std::nullopt;
}

/// For whom the calendar has in hand where that is in sight, else for whoever is open.
void CallbackPlace::bookInHand()
{
    const auto row = m_page->isVisible() ? m_page->current() : std::nullopt;
    if (row)
        return m_booking->book(row->customer, row->caseId);
    const domain::CaseId about = m_parts.panel.caseId();
    m_booking->book(m_parts.panel.file().customer.id,
                    about.isNull() ? std::nullopt : std::optional(about));
}

/// Whatever dials on this machine does it. A number of ours only: nothing that somebody wrote.
void CallbackPlace::dial(const QString &number)
{
    const bool isNumber =
        number.startsWith(u'+')
        && std::ranges::all_of(number.mid(1), [](QChar c) { return u'0' <= c && c <= u'9'; });
    if (!isNumber || !QDesktopServices::openUrl(QUrl(u"tel:"_s + number)))
        Q_EMIT told(
            tr("Nothing on this machine dials numbers. Call %1.", "a number").arg(phone(number)));
}
} // namespace hadir::ui
