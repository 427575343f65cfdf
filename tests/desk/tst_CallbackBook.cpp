// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/CallbackBook.h"

#include "app/calling/Openings.h"
#include "tests/desk/CallbackDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;

class tst_CallbackBook final : public QObject
{
    Q_OBJECT

private:
    static QList<CallbackId> idsOf(const core::Result<QList<desk::CallbackEntry>> &found)
    {
        QList<CallbackId> out;
        for (const desk::CallbackEntry &one : found.value())
            out.append(one.callback.id);
        return out;
    }

private Q_SLOTS:
    void aRangeIsReadInItsOrderWhateverBecameOfThem()
    {
        support::CallbackDesk it;
        Callback first = it.callback(1h);
        Callback second = it.callback(2h);
        const Callback beyond = it.callback(9h);
        first.state = CallbackState::Reached;
        second.owner = it.nur.id;
        it.hears({second, first, beyond});
        const calling::Span range{it.clock.now(), it.clock.now() + 8h};
        auto book = it.reader->callbacks();
        QCOMPARE(idsOf(book.within(range, 10)), (QList{first.id, second.id}));
        QCOMPARE(idsOf(book.within(range, 1)), QList{first.id});
        QCOMPARE(idsOf(book.inQueue(it.service.id, range, 10)), (QList{first.id, second.id}));
        QCOMPARE(idsOf(book.ofOwner(it.nur.id, range, 10)), QList{second.id});
        const auto entry = book.entry(second.id).value();
        QCOMPARE(entry->customerName, it.ahmad.name);
        QCOMPARE(entry->number, it.phone.value);
    }

    void whatIsDueIsStillToBeDone()
    {
        support::CallbackDesk it;
        Callback claimed = it.callback(-2h);
        Callback done = it.callback(-3h);
        Callback missed = it.callback(-4h);
        const Callback planned = it.callback(-1h);
        claimed.state = CallbackState::Claimed;
        done.state = CallbackState::Reached;
        missed.state = CallbackState::Missed;
        it.hears({planned, claimed, done, missed, it.callback(1h)});
        auto book = it.reader->callbacks();
        QCOMPARE(idsOf(book.due(it.clock.now(), 10)), (QList{claimed.id, planned.id}));
        QCOMPARE(book.dueCount(it.clock.now()).value(), 2);
        QCOMPARE(book.nextDue(it.clock.now()).value(), std::optional(it.clock.now() + 1h));
        QCOMPARE(idsOf(book.missed({it.clock.now() - 5h, it.clock.now()}, 10)), QList{missed.id});
    }

    void whoeverStandsForTheCustomerIsNamed()
    {
        support::CallbackDesk it;
        const Customer survivor{.id = it.ids.make<Customer>(), .name = u"Ahmad bin Salleh"_s};
        it.ahmad.mergedInto = survivor.id;
        const Callback one = it.callback(1h);
        it.hears({survivor, it.ahmad, one});
        it.read();
        QCOMPARE(it.reader->callbacks().entry(one.id).value()->customerName, survivor.name);
    }

    void whatIsBookedTakesItsPlaces()
    {
        support::CallbackDesk it;
        it.service.callbacks.capacity = 1;
        const Callback one = it.callback(1h);
        it.hears({it.service, one});
        const calling::Span range{it.clock.now(), it.clock.now() + 24h};
        auto book = it.reader->callbacks();
        QCOMPARE(book.booked(it.service.id, range).value().size(), 1);
        Callback draft = it.callback(1h);
        const auto question = book.question(draft, it.clock.now(), range);
        QCOMPARE(question.capacity.booked.size(), 1);
        const auto why = calling::whyNot(book.rulesFor(question), question, one.dueAt);
        QVERIFY(std::ranges::find(why, calling::Reason::Full, &calling::Obstacle::reason)
                != why.end());
    }

    void aHolidayAddedAfterBookingIsListed()
    {
        support::CallbackDesk it;
        Callback one = it.callback(24h);
        one.localTime = u"2026-11-24T10:00"_s;
        one.dueAt = *instantOf(one.localTime, one.zone);
        it.hears({one});
        const calling::Span range{it.clock.now(), it.clock.now() + 48h};
        QVERIFY(it.reader->callbacks().displaced(range, 10).value().isEmpty());
        it.hears({CallingRules{.id = callingRulesOf(u"MY"_s),
                               .country = u"MY"_s,
                               .rules = uR"({"countries": {"MY": {"holidays": [
            {"id": "flood", "name": {"en": "Flood"}, "listed": {"2026": ["2026-11-24"]}}]}}})"_s}});
        const auto displaced = it.reader->callbacks().displaced(range, 10).value();
        QCOMPARE(displaced.size(), 1);
        QCOMPARE(displaced.first().entry.callback.id, one.id);
        QCOMPARE(displaced.first().why, u"holiday"_s);
    }

    void promisesAreKeptWithinTheirWindow()
    {
        support::CallbackDesk it;
        Callback kept = it.callback(-3h);
        kept.state = CallbackState::Reached;
        kept.claimedBy = it.nur.id;
        kept.firstTryAt = kept.promisedAt + 30min;
        Callback late = it.callback(-3h);
        late.firstTryAt = late.promisedAt + 31min;
        late.claimedBy = it.nur.id;
        Callback never = it.callback(-2h);
        never.owner = it.omar.id;
        Callback notWanted = it.callback(-2h);
        notWanted.state = CallbackState::Cancelled;
        const Callback open = it.callback(-10min); // there is still time
        it.hears({kept, late, never, notWanted, open});
        const calling::Span range{it.clock.now() - 24h, it.clock.now()};
        auto book = it.reader->callbacks();
        const auto byQueue = book.keptByQueue(range, it.clock.now()).value();
        QCOMPARE(byQueue[it.service.id].kept, 1);
        QCOMPARE(byQueue[it.service.id].broken, 2);
        const auto byAgent = book.keptByAgent(range, it.clock.now()).value();
        QCOMPARE(byAgent[it.nur.id].kept, 1);
        QCOMPARE(byAgent[it.nur.id].broken, 1);
        QCOMPARE(byAgent[it.omar.id].broken, 1);
    }
};

QTEST_GUILESS_MAIN(tst_CallbackBook)
#include "tst_CallbackBook.moc"
