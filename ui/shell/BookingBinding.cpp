// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BookingBinding.h"

#include "app/core/log.h"
#include "app/domain/callbacks.h"
#include "ui/callbacks/callbackWords.h"
#include "ui/callbacks/spokenMoment.h"
#include "ui/shell/BookingSheet.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/WhenSheet.h"
#include "ui/shell/bookingGround.h"
#include "ui/theme/bidi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

/// What is asked about before it is booked.
domain::Callback draftOf(const BookingForm::Question &question, domain::CustomerId customer)
{
    domain::Callback out{.customer = customer,
                         .contactPoint = question.number,
                         .zone = question.zone,
                         .queue = question.caller.queue};
    if (question.caller.kind == Caller::Kind::Agent)
        out.owner = question.caller.agent;
    return out;
}
} // namespace

BookingBinding::BookingBinding(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{}

void BookingBinding::book(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    const auto record = m_desk.reader().customer(customer);
    if (!record || !*record)
        return Q_EMIT told(tr("Open a customer first: a callback is promised to somebody."));
    const auto known = std::ranges::find_if(
        (*record)->cases, [&caseId](const domain::Case &one) { return one.id == caseId; });
    const auto about =
        known == (*record)->cases.end() ? std::nullopt : std::optional<domain::Case>(*known);
    const domain::Role role = m_desk.identity() ? m_desk.identity()->role : domain::Role::Agent;
    const BookingGround ground = bookingGround(**record, about, m_parts.directory, role);
    auto *sheet =
        new BookingSheet(m_desk.clock(), ground, asksFor((*record)->customer.id), &m_parts.window);
    connect(sheet, &BookingSheet::booked, this,
            [this, sheet, about, who = (*record)->customer](const Booking &booking) {
                domain::BookCallback command = bookingCommand(booking, about, m_parts.directory);
                command.callback = m_desk.ids().make<domain::Callback>();
                command.customer = who.id;
                const auto deed = m_desk.ids().make<store::Deed>();
                const QString done =
                    tr("%1 is called back on %2.", "a customer, day and time")
                        .arg(isolated(who.name), meantWords(booking.zone, booking.at));
                submit(m_desk, this, *sheet, Stroke{.commands = {command}, .deed = deed},
                       [this, done, deed] { m_parts.back.offer(done, deed); });
            });
    sheet->open();
}

BookingForm::Asks BookingBinding::asksFor(domain::CustomerId customer) const
{
    return {
        .slotsOf =
            [this, customer](const BookingForm::Question &question, QDate day) {
                return m_parts.times.slotsOf(draftOf(question, customer), day);
            },
        .judged =
            [this, customer](const BookingForm::Question &question, core::Instant at) {
                return m_parts.times.judged(draftOf(question, customer), at);
            },
        .read = [this](const QString &typed,
                       const QString &zone) { return spokenMoment(typed, m_desk.now(), zone); }};
}

std::optional<domain::Callback> BookingBinding::found(domain::CallbackId id) const
{
    const auto callback = m_desk.reader().callbacks().entry(id);
    if (!callback) {
        qCWarning(logUi) << "callback not read" << callback.error().detail;
        return std::nullopt;
    }
    return *callback ? std::optional((*callback)->callback) : std::nullopt;
}

SlotOffer BookingBinding::judged(domain::CallbackId id, core::Instant at) const
{
    const auto callback = found(id);
    return callback ? m_parts.times.judged(*callback, at) : SlotOffer{.at = at};
}

WhenField::Asks BookingBinding::asksAbout(const domain::Callback &callback) const
{
    return {
        .slotsOf = [this, callback](QDate day) { return m_parts.times.slotsOf(callback, day); },
        .judged = [this, callback](core::Instant at) { return m_parts.times.judged(callback, at); },
        .read =
            [this, callback](const QString &typed) {
                return spokenMoment(typed, m_desk.now(), callback.zone);
            }};
}

domain::MoveCallback BookingBinding::moveCommand(const domain::Callback &callback, core::Instant at,
                                                 const QString &reason) const
{
    return {.callback = callback.id,
            .customer = callback.customer,
            .zone = callback.zone,
            .localTime = domain::localTimeAt(at, callback.zone),
            .overrideReason = reason,
            .was = {{u"zone"_s, callback.zone}, {u"localTime"_s, callback.localTime}}};
}

QString BookingBinding::movedWords(const domain::Callback &callback, core::Instant at) const
{
    const auto person = m_desk.reader().person(callback.customer);
    return tr("The callback to %1 is now on %2.", "a customer, day and time")
        .arg(isolated(person && *person ? (*person)->name : QString()),
             meantWords(callback.zone, at));
}

void BookingBinding::move(domain::CallbackId id)
{
    const auto callback = found(id);
    if (!callback)
        return;
    const auto person = m_desk.reader().person(callback->customer);
    using Override = WhenSheet::Moved::Override;
    const bool isLead = m_desk.identity() && m_desk.identity()->role != domain::Role::Agent;
    auto *sheet = new WhenSheet(m_desk.clock(),
                                {.customer = person && *person ? (*person)->name : QString(),
                                 .at = callback->dueAt,
                                 .zone = callback->zone,
                                 .override = isLead ? Override::WithReason : Override::No},
                                asksAbout(*callback), &m_parts.window);
    connect(sheet, &WhenSheet::chosen, this,
            [this, sheet, callback](core::Instant at, const QString &reason) {
                const auto deed = m_desk.ids().make<store::Deed>();
                submit(m_desk, this, *sheet,
                       Stroke{.commands = {moveCommand(*callback, at, reason)}, .deed = deed},
                       [this, deed, done = movedWords(*callback, at)] {
                           m_parts.back.offer(done, deed);
                       });
            });
    sheet->open();
}

void BookingBinding::moveTo(domain::CallbackId id, core::Instant at)
{
    if (const auto callback = found(id))
        submitDeed(moveCommand(*callback, at, {}), movedWords(*callback, at));
}

void BookingBinding::cancel(domain::CallbackId id)
{
    const auto callback = found(id);
    if (!callback)
        return;
    const auto person = m_desk.reader().person(callback->customer);
    submitDeed(domain::CancelCallback{.callback = id, .customer = callback->customer, .reason = {}},
               tr("The callback to %1 is cancelled.", "a customer")
                   .arg(isolated(person && *person ? (*person)->name : QString())));
}

void BookingBinding::submitDeed(const domain::Command &command, const QString &done)
{
    const auto deed = m_desk.ids().make<store::Deed>();
    submit(
        m_desk, this, Stroke{.commands = {command}, .deed = deed},
        [this, done, deed] { m_parts.back.offer(done, deed); },
        [this](const Trouble &trouble) {
            //: What happened, then what to do: two whole sentences
            Q_EMIT told(tr("%1 %2").arg(trouble.happened, trouble.next));
        });
}
} // namespace hadir::ui
