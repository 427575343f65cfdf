// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/GuessPause.h"

#include "tests/desk/Machine.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using core::FailureKind;
using desk::GuessPause;
using support::Machine;

class tst_GuessPause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessingTakesLongerEachTime()
    {
        support::ManualClock spans;
        GuessPause pause(spans);
        QList<core::Milliseconds> waits;
        for (int guess = 0; guess < 12; ++guess) {
            pause.countWrong();
            waits.append(pause.left());
            spans.advance(pause.left());
            QCOMPARE(pause.left(), core::Milliseconds(0));
        }
        QCOMPARE(waits.first(), core::Milliseconds(0));
        QCOMPARE(waits.at(1), core::Milliseconds(0));
        QCOMPARE(waits.at(2), core::Milliseconds(5s));
        QCOMPARE(waits.at(3), core::Milliseconds(10s));
        QCOMPARE(waits.last(), core::Milliseconds(5min));
        pause.forgive();
        pause.countWrong();
        QCOMPARE(pause.left(), core::Milliseconds(0));
    }

    void aLockedDeskLetsNobodyTryWithoutEnd()
    {
        Machine m;
        m.signInAndWrite();
        m.begin();
        for (int guess = 0; guess < 3; ++guess) {
            m.unlocking->check(u"wrong"_s);
            QTRY_COMPARE(m.failures.size(), guess + 1);
            QCOMPARE(m.failures.last().kind, FailureKind::Unauthorised);
        }
        QSignalSpy recognised(m.unlocking.get(), &desk::Unlocking::recognised);
        m.unlocking->check(u"correct horse"_s);
        QCOMPARE(m.failures.size(), 4); // not even looked at
        QCOMPARE(m.failures.last().kind, FailureKind::Throttled);
        m.begin(); // and going out and in again does not help
        m.unlocking->tryPassword(u"correct horse"_s);
        QCOMPARE(m.failures.last().kind, FailureKind::Throttled);
        m.clock.jump(24h); // nor does the machine's clock
        m.unlocking->tryPassword(u"correct horse"_s);
        QCOMPARE(m.failures.last().kind, FailureKind::Throttled);
        m.clock.jump(-24h);
        m.spans.advance(5s);
        m.unlocking->tryPassword(u"correct horse"_s);
        QTRY_VERIFY(m.open);
        QCOMPARE(m.pause.left(), core::Milliseconds(0));
    }
};

QTEST_GUILESS_MAIN(tst_GuessPause)
#include "tst_GuessPause.moc"
