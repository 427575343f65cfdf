// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SequentialIds.h"
#include "tests/ui/gallery/sheets.h"
#include "ui/callbacks/BookingForm.h"
#include "ui/callbacks/CallbacksPage.h"
#include "ui/callbacks/DueCallbacks.h"
#include "ui/callbacks/SlotChip.h"
#include "ui/shell/OutcomeSheet.h"
#include "ui/words/formats.h"
#include "ui/words/theirTime.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {

namespace {
using ui::BookingForm;
using ui::BookingGround;
using ui::CallbackRow;
using ui::CallbacksPage;
using Standing = ui::CallbackRow::Standing;

const QString riyadh = u"Asia/Riyadh"_s;

BookingGround ground(ui::BookingGround::Override override)
{
    support::SequentialIds ids;
    const auto billing = ids.make<domain::Queue>();
    return {
        .customer = u"Ahmad bin Salleh"_s,
        .about = u"#4821 Charged twice"_s,
        .numbers = {{.id = ids.make<domain::ContactPoint>(),
                     .number = u"+60123454417"_s,
                     .consent = ui::CallNumber::Consent::Given}},
        .zone = {.zones = {riyadh}, .by = domain::ZoneSource::Number, .number = u"+9665"_s},
        .callers = {{.kind = ui::Caller::Kind::MeThenQueue, .queue = billing, .patience = 30min},
                    {}},
        .queueNames = {{billing, u"Billing"_s}},
        .plans = {{30min, 120min, 24h}, {}},
        .told = u"They are told by WhatsApp."_s,
        .override = override};
}

ui::SlotOffer offerAt(core::Instant at)
{
    const bool isLunch = ui::theirTimeOfDay(riyadh, at).contains(u"13:00"_s);
    return {.at = at,
            .why = isLunch ? u"13:00 is a break of Billing."_s : QString(),
            .note = isLunch ? QString() : u"Legal calling window there: 09:00 – 21:00."_s,
            .left = 2,
            .places = 4};
}

BookingForm::Asks asks()
{
    return {.slotsOf =
                [](const BookingForm::Question &, QDate day) {
                    QList<ui::SlotOffer> out;
                    for (int half = 18; half < 34; ++half)
                        out.append(
                            offerAt(ui::theirMoment(riyadh, day, QTime(half / 2, half % 2 * 30))));
                    return out;
                },
            .judged = [](const BookingForm::Question &, core::Instant at) { return offerAt(at); },
            .read = [](const QString &, const QString &) { return ui::WhenField::Meant(); }};
}

Scene booking(const QString &name, const QString &slot, BookingGround::Override override)
{
    return {name,
            {420, 880},
            [](core::Clock &) {
                auto room = std::make_unique<QWidget>();
                new QVBoxLayout(room.get());
                return room;
            },
            [slot, override](QWidget &room) {
                static core::SystemClock clock;
                auto *form = new BookingForm(clock, ground(override), asks());
                room.layout()->addWidget(form);
                form->findChild<QAbstractButton *>(u"dayTomorrow"_s)->click();
                form->findChild<QAbstractButton *>(u"slot:"_s + slot)->click();
            }};
}

CallbackRow callback(core::Instant at, const QString &name, Standing standing)
{
    static support::SequentialIds ids;
    return {.id = ids.make<domain::Callback>(),
            .customer = ids.make<domain::Customer>(),
            .at = at,
            .name = name,
            .reason = u"Gateway shows a reversed authorisation. Apologise."_s,
            .who = u"Omar Khalid"_s,
            .tries = standing == Standing::AnotherTry ? 1 : 0,
            .standing = standing};
}

CallbacksPage::Shown week(QDate first)
{
    const auto at = [first](int day, int hour, int minute) {
        return core::fromMillis(
            QDateTime(first.addDays(day), QTime(hour, minute)).toMSecsSinceEpoch());
    };
    CallbacksPage::Shown out;
    out.rows = {callback(at(1, 9, 15), u"Omar Khalid"_s, Standing::Planned),
                callback(at(1, 14, 0), u"Chen Li"_s, Standing::Due),
                callback(at(2, 10, 0), u"سيتي رحمة"_s, Standing::Planned),
                callback(at(2, 10, 30), u"Lim Wei Han"_s, Standing::AnotherTry),
                callback(at(2, 11, 30), u"Ahmad bin Salleh"_s, Standing::Provisional),
                callback(at(3, 11, 0), u"Rajesh Nair"_s, Standing::Claimed),
                callback(at(4, 12, 15), u"Maryam Yusof"_s, Standing::Cancelled)};
    for (int one = 0; one < 9; ++one)
        out.rows.append(callback(at(5, 9, one), u"Dewi K."_s, Standing::Late));
    for (int day = 0; day < 7; ++day) {
        for (int hour = 8; hour < 18; ++hour) {
            const bool isClosed = (day == 3 && hour < 10) || (day == 5 && hour > 11 && hour < 14);
            out.hours.append({.from = at(day, hour, 0),
                              .taken = isClosed ? 0 : (day * 7 + hour * 3) % 9,
                              .places = 8,
                              .why = isClosed ? u"Closed."_s : QString()});
        }
    }
    return out;
}

Scene page(const QString &name, const std::function<void(CallbacksPage &)> &pose)
{
    return {name,
            {1000, 640},
            [](core::Clock &clock) { return std::make_unique<CallbacksPage>(clock); },
            [pose](QWidget &window) { pose(static_cast<CallbacksPage &>(window)); }};
}
/// Above the work: one that is being called, and what waits.
Scene due()
{
    return {u"callbacks-due"_s,
            {380, 420},
            [](core::Clock &) {
                auto room = std::make_unique<QWidget>();
                auto *column = new QVBoxLayout(room.get());
                column->addWidget(new ui::DueCallbacks(room.get()));
                column->addStretch(1);
                return room;
            },
            [](QWidget &room) {
                CallbackRow mine = callback(core::Instant(9h), u"Rajesh Nair"_s, Standing::Claimed);
                mine.number = u"+60123454417"_s;
                room.findChild<ui::DueCallbacks *>()->show(
                    {mine, callback(core::Instant(8h), u"Chen Li"_s, Standing::Late),
                     callback(core::Instant(9h), u"سيتي رحمة"_s, Standing::Due)},
                    12);
            }};
}
} // namespace

std::vector<Scene> callbackScenes()
{
    const std::vector<ui::PromiseFigures> all{
        {.due = 5, .late = 1, .unclaimed = 2, .kept = 18, .promised = 20},
        {.whose = u"Billing"_s, .due = 5, .late = 1, .unclaimed = 2, .kept = 18, .promised = 20}};
    const QList<ui::PromiseFigures> figures(all.begin(), all.end());
    return {booking(u"callbacks-booking"_s, u"12:30"_s, BookingGround::Override::No),
            booking(u"callbacks-booking-closed"_s, u"13:00"_s, BookingGround::Override::WithReason),
            due(),
            sheetScene(u"callbacks-outcome"_s,
                       [] {
                           static core::SystemClock clock;
                           auto *sheet = new ui::OutcomeSheet(
                               clock, {u"Ahmad bin Salleh"_s, {u"Refunded"_s}, riyadh},
                               {.slotsOf = [](QDate day) { return asks().slotsOf({}, day); },
                                .judged = offerAt,
                                .read = [](const QString &) { return ui::WhenField::Meant(); }});
                           sheet->findChild<QAbstractButton *>(u"outcome:another-time"_s)->click();
                           return sheet;
                       }),
            page(u"callbacks-week"_s,
                 [figures](CallbacksPage &shown) {
                     shown.showPromises(figures);
                     shown.show(week(shown.range().first));
                 }),
            page(u"callbacks-list"_s,
                 [](CallbacksPage &shown) {
                     const QDate first = shown.range().first;
                     shown.setLook(CallbacksPage::Look::List);
                     shown.show(week(first));
                 }),
            page(u"callbacks-empty"_s, [](CallbacksPage &shown) { shown.show({}); }),
            page(u"callbacks-offline"_s, [](CallbacksPage &shown) {
                shown.showOffline(
                    u"Offline since 10:42. What others book meanwhile is not here."_s);
                shown.show(week(shown.range().first));
            })};
}
} // namespace hadir::gallery
