// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/recurrence.h"

#include "app/calling/Recurrence.h"
#include "app/domain/callbacks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;

/// Wall-clock wishes, spans of a week and what repeats.
class tst_callbackTimes final : public QObject
{
    Q_OBJECT

    static Callback turn(const QString &localTime, const QString &rule = {})
    {
        return {.zone = u"Asia/Kuala_Lumpur"_s, .localTime = localTime, .rule = rule};
    }

private Q_SLOTS:
    void aWallClockTimeIsOneMoment_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const QString &zone, const QString &local,
                            const QString &utc) { QTest::newRow(name) << zone << local << utc; };
        row("no change of clocks", u"Asia/Kuala_Lumpur"_s, u"2026-11-23T14:00"_s,
            u"2026-11-23T06:00:00.000Z"_s);
        row("London, left out in spring", u"Europe/London"_s, u"2026-03-29T01:30"_s,
            u"2026-03-29T01:30:00.000Z"_s);
        row("London, twice in autumn", u"Europe/London"_s, u"2026-10-25T01:30"_s,
            u"2026-10-25T00:30:00.000Z"_s);
        row("New York, left out in spring", u"America/New_York"_s, u"2026-03-08T02:30"_s,
            u"2026-03-08T07:30:00.000Z"_s);
        row("New York, twice in autumn", u"America/New_York"_s, u"2026-11-01T01:15"_s,
            u"2026-11-01T05:15:00.000Z"_s);
        row("Cairo, midnight left out", u"Africa/Cairo"_s, u"2026-04-24T00:30"_s,
            u"2026-04-23T22:30:00.000Z"_s);
        row("Gaza, left out in spring", u"Asia/Gaza"_s, u"2026-03-28T02:30"_s,
            u"2026-03-28T00:30:00.000Z"_s);
        row("thirteen hours ahead", u"Pacific/Tongatapu"_s, u"2026-11-23T09:00"_s,
            u"2026-11-22T20:00:00.000Z"_s);
        row("eleven hours behind", u"Pacific/Pago_Pago"_s, u"2026-11-23T09:00"_s,
            u"2026-11-23T20:00:00.000Z"_s);
    }
    void aWallClockTimeIsOneMoment()
    {
        QFETCH(QString, zone);
        QFETCH(QString, local);
        QFETCH(QString, utc);
        const auto at = instantOf(local, zone);
        QVERIFY(at);
        QCOMPARE(core::toIso(*at), utc);
    }

    void whatIsNoTimeIsNone()
    {
        QVERIFY(!instantOf(u"2026-02-30T10:00"_s, u"Asia/Riyadh"_s));
        QVERIFY(!instantOf(u"2026-02-20T10:00"_s, u"Asia/Nowhere"_s));
        QVERIFY(!instantOf(u"2026-02-20 10:00"_s, u"Asia/Riyadh"_s));
    }

    void aMomentIsItsWallClockTimeAgain()
    {
        const auto at = instantOf(u"2026-11-23T09:15"_s, u"Africa/Cairo"_s);
        QCOMPARE(localTimeAt(*at, u"Africa/Cairo"_s), u"2026-11-23T09:15"_s);
        QCOMPARE(localTimeAt(*at, u"Asia/Nowhere"_s), QString());
    }

    void aBreakLiesBetweenTwoSpans()
    {
        const QList<WeekSpan> week{{1, 540, 720}, {1, 780, 1080}};
        const auto at = [&](const QString &local) {
            return covers(week, {}, u"Asia/Riyadh"_s, *instantOf(local, u"Asia/Riyadh"_s));
        };
        QCOMPARE(at(u"2026-11-23T09:00"_s), std::optional(true)); // a Monday
        QCOMPARE(at(u"2026-11-23T12:00"_s), std::optional(false));
        QCOMPARE(at(u"2026-11-23T13:00"_s), std::optional(true));
        QCOMPARE(at(u"2026-11-24T09:00"_s), std::optional(false));
        QVERIFY(!covers({}, {}, u"Asia/Riyadh"_s, {}));
    }

    void aDayThatIsOtherwiseTakesThePlaceOfTheWeeks()
    {
        const QList<WeekSpan> week{{1, 540, 1080}};
        const QList<DaySpan> days{{u"2026-11-23"_s, 0, 0}, {u"2026-11-24"_s, 600, 660}};
        const auto at = [&](const QString &local) {
            return covers(week, days, u"Asia/Riyadh"_s, *instantOf(local, u"Asia/Riyadh"_s));
        };
        QCOMPARE(at(u"2026-11-23T10:00"_s), std::optional(false));
        QCOMPARE(at(u"2026-11-24T10:30"_s), std::optional(true));
        QCOMPARE(at(u"2026-11-30T10:00"_s), std::optional(true));
    }

    void whatRepeatsGoesOn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("than");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &rule, const QString &than,
                            const QString &next) { QTest::newRow(name) << rule << than << next; };
        const QString start = u"2026-11-23T14:00"_s; // a Monday
        row("daily", u"FREQ=DAILY"_s, start, u"2026-11-24T14:00"_s);
        row("every other day", u"RRULE:FREQ=DAILY;INTERVAL=2"_s, u"2026-11-24T09:00"_s,
            u"2026-11-25T14:00"_s);
        row("weekly", u"FREQ=WEEKLY"_s, start, u"2026-11-30T14:00"_s);
        row("on two days of the week", u"FREQ=WEEKLY;BYDAY=TH,MO"_s, start, u"2026-11-26T14:00"_s);
        row("on two days of every other week", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s,
            u"2026-11-26T14:00"_s, u"2026-12-07T14:00"_s);
        row("monthly", u"FREQ=MONTHLY"_s, start, u"2026-12-23T14:00"_s);
        row("counted", u"FREQ=DAILY;COUNT=2"_s, u"2026-11-24T14:00"_s, {});
        row("until", u"FREQ=DAILY;UNTIL=20261124"_s, start, u"2026-11-24T14:00"_s);
        row("and no longer", u"FREQ=DAILY;UNTIL=20261124"_s, u"2026-11-24T14:00"_s, {});
    }
    void whatRepeatsGoesOn()
    {
        QFETCH(QString, rule);
        QFETCH(QString, than);
        QFETCH(QString, next);
        QVERIFY(hadir::calling::isRecurrence(rule));
        QCOMPARE(turnAfter(turn(u"2026-11-23T14:00"_s), turn(than, rule)).value_or(QString()), next);
    }

    void aMonthWithoutThatDayIsPassedOver()
    {
        const Callback monthly = turn(u"2027-01-31T10:00"_s, u"FREQ=MONTHLY"_s);
        QCOMPARE(turnAfter(monthly, monthly), std::optional(u"2027-03-31T10:00"_s));
    }

    void whatNobodyUnderstandsIsNoRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             {"", "FREQ=HOURLY", "INTERVAL=2", "FREQ=DAILY;COUNT=0", "FREQ=WEEKLY;BYDAY=XX",
              "FREQ=DAILY;BYSETPOS=1", "nonsense"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void whatNobodyUnderstandsIsNoRule()
    {
        QFETCH(QString, rule);
        QVERIFY(!hadir::calling::isRecurrence(rule));
        const Callback odd = turn(u"2026-11-23T14:00"_s, rule);
        QVERIFY(!turnAfter(odd, odd));
    }
};

QTEST_GUILESS_MAIN(tst_callbackTimes)
#include "tst_callbackTimes.moc"
