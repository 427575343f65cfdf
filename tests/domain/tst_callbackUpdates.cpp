// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackUpdates.h"

#include "app/domain/queueUpdates.h"
#include "tests/domain/CallbackHouse.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace {
/// A queue with words for every step.
struct TellingHouse : CallbackHouse
{
    TellingHouse()
    {
        changeQueue([](Queue &queue) {
            for (const CaseStep step : {CaseStep::CallbackBooked, CaseStep::CallbackSoon,
                                        CaseStep::CallbackMoved, CaseStep::CallbackCancelled})
                queue.updates.append(
                    {step, u"en"_s, nameOf(step) + u" {{callback.time}}{{callback.link}}"_s});
        });
    }
    /// The messages about it that wait, in the order in which they leave.
    QList<Interaction> waiting()
    {
        QList<Interaction> out;
        for (const Entity &entity : unit.rows()) {
            const auto *one = std::get_if<Interaction>(&entity);
            if (one && one->delivery == Delivery::Waiting)
                out.append(*one);
        }
        std::ranges::sort(out, {}, &Interaction::sendAt);
        return out;
    }
    /// The channel has them.
    void send()
    {
        for (Interaction one : waiting()) {
            if (one.sendAt <= stamp.done) {
                one.delivery = Delivery::Sent;
                unit.put(one);
            }
        }
    }
};
} // namespace

class tst_callbackUpdates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookingIsSaidAtOnceAndAgainBefore()
    {
        TellingHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        const QList<Interaction> told = h.waiting();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].body, u"callback-booked Monday 23 November, 10:00"_s);
        QCOMPARE(told[0].sendAt, std::optional(h.stamp.done + updateHold));
        QCOMPARE(told[0].author, Author::System);
        QCOMPARE(told[1].body, u"callback-soon Monday 23 November, 10:00"_s);
        QCOMPARE(told[1].sendAt, std::optional(h.held().dueAt - 60min));
        QCOMPARE(h.held().toldOf, std::optional(CaseStep::CallbackBooked));
        QVERIFY(!h.theCase().lastMessage);
    }

    void itIsSaidInTheCustomersLanguage()
    {
        TellingHouse h;
        h.changeQueue([](Queue &queue) {
            queue.updates.append({CaseStep::CallbackBooked, u"ms"_s, u"Kami {{callback.time}}"_s});
        });
        Customer customer = *h.unit.find(h.ahmad);
        customer.languages = {u"ms-MY"_s, u"en"_s};
        h.unit.put(customer);
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        QCOMPARE(h.waiting().first().body, u"Kami Isnin 23 November, 10:00"_s);
    }

    void aQueueThatTellsNothingTellsNothing()
    {
        TellingHouse h;
        h.changeQueue([](Queue &queue) { queue.callbacks.tells = false; });
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        QVERIFY(h.waiting().isEmpty());
        QVERIFY(!h.held().toldOf);
    }

    void whoWasNotToldYetHearsOfTheNewTimeAlone()
    {
        TellingHouse h;
        QVERIFY(h.books(u"2026-11-23T10:00"_s));
        QVERIFY(h.moves(u"2026-11-23T14:00"_s));
        const QList<Interaction> told = h.waiting();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].body.startsWith(u"callback-booked Monday 23 November, 14:00"_s));
        QVERIFY(told[1].body.startsWith(u"callback-soon Monday 23 November, 14:00"_s));
    }

    void whoWasToldHearsThatItMovedAndThatItIsCancelled()
    {
        TellingHouse h;
        QVERIFY(h.books(u"2026-11-23T14:00"_s));
        h.set(u"2026-11-23T08:10"_s);
        h.send();
        QVERIFY(h.moves(u"2026-11-23T15:00"_s));
        QVERIFY(h.waiting().first().body.startsWith(u"callback-moved"_s));
        QCOMPARE(h.waiting().size(), 2);
        h.set(u"2026-11-23T08:20"_s);
        h.send();
        QVERIFY(h.cancels());
        const QList<Interaction> told = h.waiting();
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].body.startsWith(u"callback-cancelled"_s));
        QVERIFY(h.does(h.nur, RestoreCallback{h.call, h.ahmad}));
        QCOMPARE(h.waiting().size(), 1);
        QVERIFY(h.waiting().first().body.startsWith(u"callback-soon"_s));
    }

    void whatIsCancelledAtOnceIsNotTold()
    {
        TellingHouse h;
        QVERIFY(h.books(u"2026-11-23T14:00"_s));
        QVERIFY(h.cancels());
        QVERIFY(h.waiting().isEmpty());
        QVERIFY(h.does(h.nur, RestoreCallback{h.call, h.ahmad}));
        QVERIFY(h.waiting().first().body.startsWith(u"callback-booked"_s));
    }

    void whoIsCalledIsRemindedNoMore()
    {
        TellingHouse h;
        QVERIFY(h.books(u"2026-11-23T14:00"_s));
        h.set(u"2026-11-23T10:00"_s);
        h.send();
        QVERIFY(h.records(h.lead, CallOutcome::Reached));
        QVERIFY(h.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_callbackUpdates)
#include "tst_callbackUpdates.moc"
