// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/ZoneClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;
using hadir::core::instantFromIso;

class tst_ZoneClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimesAreSettled_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("at");
        QTest::addColumn<WallFit>("fit");
        const auto row = [](const char *name, const char *zone, const char *wall, const char *at,
                            WallFit fit) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(wall)
                                << QString::fromLatin1(at) << fit;
        };
        using enum WallFit;
        row("plain", "Asia/Riyadh", "2026-11-24T12:30:00", "2026-11-24T09:30:00Z", Exact);
        row("London jumps", "Europe/London", "2027-03-28T01:30:00", "2027-03-28T01:30:00Z", InGap);
        row("London before it", "Europe/London", "2027-03-28T00:59:00", "2027-03-28T00:59:00Z",
            Exact);
        row("London after it", "Europe/London", "2027-03-28T02:00:00", "2027-03-28T01:00:00Z",
            Exact);
        row("London twice", "Europe/London", "2027-10-31T01:30:00", "2027-10-31T00:30:00Z",
            InOverlap);
        row("New York jumps", "America/New_York", "2027-03-14T02:15:00", "2027-03-14T07:15:00Z",
            InGap);
        row("New York twice", "America/New_York", "2027-11-07T01:00:00", "2027-11-07T05:00:00Z",
            InOverlap);
        row("Cairo has no midnight", "Africa/Cairo", "2027-04-30T00:30:00", "2027-04-29T22:30:00Z",
            InGap);
        row("Cairo twice", "Africa/Cairo", "2027-10-28T23:30:00", "2027-10-28T20:30:00Z",
            InOverlap);
        row("Gaza jumps", "Asia/Gaza", "2027-03-27T02:30:00", "2027-03-27T00:30:00Z", InGap);
        row("Gaza twice", "Asia/Gaza", "2027-10-30T01:15:00", "2027-10-29T22:15:00Z", InOverlap);
        row("thirteen hours ahead", "Pacific/Apia", "2026-11-24T08:00:00", "2026-11-23T19:00:00Z",
            Exact);
        row("eleven behind", "Pacific/Pago_Pago", "2026-11-24T08:00:00", "2026-11-24T19:00:00Z",
            Exact);
        row("a day that was not", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z",
            InGap);
        row("seconds stay", "Asia/Kathmandu", "2026-11-24T08:00:07.250", "2026-11-24T02:15:07.250Z",
            Exact);
        row("half an hour", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z",
            InGap);
    }
    void wallTimesAreSettled()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, wall);
        QFETCH(const QString, at);
        QFETCH(const WallFit, fit);
        const auto settled = settle(QDateTime::fromString(wall, Qt::ISODateWithMs), zone);
        QVERIFY(settled);
        QCOMPARE(hadir::core::toIso(settled->at), hadir::core::toIso(*instantFromIso(at)));
        QCOMPARE(settled->fit, fit);
    }

    /// A wall time is of the zone that is named, whatever this machine's own clock jumps over.
    void theMachinesOwnClockDoesNotMatter()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/London");
        const QDateTime wall(QDate(2027, 3, 28), QTime(1, 30)); // Qt::LocalTime
        const auto settled = settle(wall, u"Asia/Riyadh"_s);
        qputenv("TZ", before);
        QVERIFY(settled);
        QCOMPARE(settled->at, *instantFromIso(u"2027-03-27T22:30:00Z"_s));
        QCOMPARE(settled->fit, WallFit::Exact);
    }

    void noZoneNoMoment()
    {
        const QDateTime wall(QDate(2026, 11, 24), QTime(12, 0));
        QVERIFY(!settle(wall, {}));
        QVERIFY(!settle(wall, u"Asia/Atlantis"_s));
        QVERIFY(!settle({}, u"Asia/Riyadh"_s));
    }

    void aTurnedDayIsShorterOrLonger()
    {
        const auto hours = [](const QString &zone, QDate day) {
            const Instant near =
                hadir::core::fromMillis(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
            const auto clock = ZoneClock::of(zone, {near, near});
            std::chrono::milliseconds all{0};
            for (const Span &span : clock->spansOf(day, 0, 1440))
                all += span.to - span.from;
            return std::chrono::duration_cast<std::chrono::hours>(all).count();
        };
        QCOMPARE(hours(u"Europe/London"_s, {2027, 3, 28}), 23);
        QCOMPARE(hours(u"Europe/London"_s, {2027, 10, 31}), 25);
        QCOMPARE(hours(u"Africa/Cairo"_s, {2027, 4, 30}), 23);
        QCOMPARE(hours(u"Asia/Riyadh"_s, {2027, 4, 30}), 24);
        QCOMPARE(hours(u"UTC"_s, {2027, 4, 30}), 24);
        QCOMPARE(hours(u"Pacific/Apia"_s, {2011, 12, 30}), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ZoneClock)
#include "tst_ZoneClock.moc"
