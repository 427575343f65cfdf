// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/CallbackBell.h"

#include "tests/desk/CallbackDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;

namespace {
/// Nur's desk, without a line.
struct Ringing : support::CallbackDesk
{
    std::unique_ptr<desk::CallbackBell> bell;
    QList<CallbackId> rung;

    void start()
    {
        read();
        bell = std::make_unique<desk::CallbackBell>(*reader, clock, nur.id);
        QObject::connect(bell.get(), &desk::CallbackBell::rang, bell.get(),
                         [this](const QList<desk::CallbackEntry> &due) {
                             for (const desk::CallbackEntry &one : due)
                                 rung.append(one.callback.id);
                         });
        bell->look();
    }
};
} // namespace

class tst_CallbackBell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRingsAtItsMinuteAndOnce()
    {
        Ringing it;
        const Callback one = it.callback(2h);
        it.hears({one});
        it.start();
        it.clock.advance(2h - 1s);
        QVERIFY(it.rung.isEmpty());
        it.clock.advance(1s);
        QCOMPARE(it.rung, QList{one.id});
        it.bell->look();
        it.clock.advance(24h);
        QCOMPARE(it.rung.size(), 1);
    }

    void whatFellDueWhileNobodyWasHereRingsAtTheStart()
    {
        Ringing it;
        const Callback one = it.callback(-5h);
        it.hears({one});
        it.start();
        QCOMPARE(it.rung, QList{one.id});
    }

    void aMachineThatSleptAtTheMinuteHearsItSoonAfterItWoke()
    {
        Ringing it;
        const Callback one = it.callback(2h);
        it.hears({one});
        it.start();
        it.clock.jump(10h); // nothing fires while it sleeps
        it.clock.advance(1min);
        QCOMPARE(it.rung, QList{one.id});
    }

    void aDesksWrongClockDoesNotMatter()
    {
        Ringing it;
        const Callback one = it.callback(2h);
        it.hears({one});
        it.keep(u"clock-offset"_s, QString::number(qint64(core::Milliseconds(30min).count())));
        it.start(); // half an hour behind the server's
        it.clock.advance(1h + 29min);
        QVERIFY(it.rung.isEmpty());
        it.clock.advance(1min);
        QCOMPARE(it.rung, QList{one.id});
    }

    void whatWasMovedRingsAtItsNewTime()
    {
        Ringing it;
        Callback one = it.callback(1h);
        it.hears({one});
        it.start();
        one.dueAt += 2h;
        it.hears({one});
        it.bell->look();
        it.clock.advance(2h);
        QVERIFY(it.rung.isEmpty());
        it.clock.advance(1h);
        QCOMPARE(it.rung.size(), 1);
        one.dueAt += 1h; // nobody answered
        it.hears({one});
        it.bell->look();
        it.clock.advance(1h);
        QCOMPARE(it.rung.size(), 2);
    }

    void aColleaguesRingsHereWhenItIsTheQueues()
    {
        Ringing it;
        Callback alone = it.callback(1h);
        alone.owner = it.omar.id;
        Callback shared = it.callback(1h);
        shared.owner = it.omar.id;
        shared.queueAfter = 15;
        Callback claimed = it.callback(1h);
        claimed.state = CallbackState::Claimed;
        it.hears({alone, shared, claimed});
        it.start();
        it.clock.advance(1h + 14min);
        QVERIFY(it.rung.isEmpty());
        it.clock.advance(1min);
        QCOMPARE(it.rung, QList{shared.id});
    }
};

QTEST_GUILESS_MAIN(tst_CallbackBell)
#include "tst_CallbackBell.moc"
