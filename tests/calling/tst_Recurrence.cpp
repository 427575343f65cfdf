// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Recurrence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;
using hadir::core::FailureKind;

class tst_Recurrence final : public QObject
{
    Q_OBJECT

    static Instant utc(const char *text)
    {
        return *hadir::core::instantFromIso(QString::fromLatin1(text));
    }

    static Span years() { return {utc("2026-01-01T00:00:00Z"), utc("2031-01-01T00:00:00Z")}; }

    static Recurrence series(const QString &rule, const QString &zone = u"Asia/Kuala_Lumpur"_s)
    {
        return {rule, QDateTime(QDate(2026, 11, 23), QTime(10, 0)), zone};
    }
    static QStringList walls(const hadir::core::Result<QList<Occurrence>> &read)
    {
        QStringList out;
        for (const Occurrence &one : read.value_or(QList<Occurrence>()))
            out.append(one.wall.toString(u"MM-dd HH:mm"_s));
        return out;
    }

private Q_SLOTS:
    void rulesAreExpanded_data()
    {
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char *rule, const QStringList &times) {
            QTest::newRow(rule) << times;
        };
        row("FREQ=DAILY;COUNT=3", {u"11-23 10:00"_s, u"11-24 10:00"_s, u"11-25 10:00"_s});
        row("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3",
            {u"11-23 10:00"_s, u"11-25 10:00"_s, u"11-30 10:00"_s});
        row("FREQ=WEEKLY;INTERVAL=2;COUNT=2", {u"11-23 10:00"_s, u"12-07 10:00"_s});
        row("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", {u"11-27 10:00"_s, u"12-25 10:00"_s});
        row("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", {u"12-31 10:00"_s, u"01-31 10:00"_s});
        row("FREQ=DAILY;UNTIL=20261124", {u"11-23 10:00"_s, u"11-24 10:00"_s});
        // Two in the morning in UTC is ten in Kuala Lumpur.
        row("FREQ=DAILY;UNTIL=20261124T020000Z", {u"11-23 10:00"_s, u"11-24 10:00"_s});
        row("FREQ=DAILY;UNTIL=20261124T015900Z", {u"11-23 10:00"_s});
        row("FREQ=DAILY;UNTIL=20261124T100000", {u"11-23 10:00"_s, u"11-24 10:00"_s});
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2",
            {u"11-30 10:00"_s, u"12-31 10:00"_s});
        row("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5;COUNT=1", {u"01-05 10:00"_s});
    }
    void rulesAreExpanded()
    {
        QFETCH(const QStringList, times);
        const auto read = occurrences(series(QString::fromUtf8(QTest::currentDataTag())), years());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(walls(read), times);
    }

    void tenStaysTenWhenClocksAreTurned()
    {
        Recurrence weekly = series(u"FREQ=WEEKLY;COUNT=2"_s, u"Europe/London"_s);
        weekly.first = QDateTime(QDate(2027, 3, 24), QTime(10, 0));
        const auto read = occurrences(weekly, years());
        QVERIFY(read);
        QCOMPARE(read->at(0).settled.at, utc("2027-03-24T10:00:00Z"));
        QCOMPARE(read->at(1).settled.at, utc("2027-03-31T09:00:00Z"));
    }

    void whatAClockJumpsOverIsMoved()
    {
        Recurrence daily = series(u"FREQ=DAILY;COUNT=3"_s, u"Europe/London"_s);
        daily.first = QDateTime(QDate(2027, 3, 27), QTime(1, 30));
        const auto read = occurrences(daily, years());
        QVERIFY(read);
        QCOMPARE(read->at(1).settled.fit, WallFit::InGap);
        QCOMPARE(read->at(1).settled.at, utc("2027-03-28T01:30:00Z"));
        QCOMPARE(read->at(2).settled.at, utc("2027-03-29T00:30:00Z"));
    }

    void onlyThoseWithinAreGiven()
    {
        const auto read = occurrences(series(u"FREQ=DAILY"_s),
                                      {utc("2026-12-01T00:00:00Z"), utc("2026-12-03T02:00:00Z")});
        QCOMPARE(walls(read), (QStringList{u"12-01 10:00"_s, u"12-02 10:00"_s}));
        const auto endless = occurrences(
            series(u"FREQ=DAILY"_s), {utc("2026-01-01T00:00:00Z"), utc("2126-01-01T00:00:00Z")});
        QVERIFY(endless);
        QCOMPARE(endless->size(), mostOccurrences);
    }

    void whatIsNoRuleIsSaid_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"",
                                 "every day",
                                 "FREQ=",
                                 "FREQ=OFTEN",
                                 "COUNT=3",
                                 "FREQ=SECONDLY",
                                 "FREQ=HOURLY;COUNT=2",
                                 "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
                                 "FREQ=DAILY;BYHOUR=9,10",
                                 "FREQ=DAILY;COUNT=x",
                                 "FREQ=DAILY;COUNT=0",
                                 "FREQ=WEEKLY;BYDAY=XX",
                                 "nonsense",
                                 "FREQ=DAILY;INTERVAL=0",
                                 "FREQ=DAILY;BYMONTH=13",
                                 "RSCALE=CHINESE;FREQ=YEARLY",
                                 "FREQ=DAILY;UNTIL=soon",
                                 "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                 "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                                 "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
        QTest::newRow("very long") << u"FREQ=DAILY;BYMONTHDAY="_s + u"1,"_s.repeated(1000);
    }
    void whatIsNoRuleIsSaid()
    {
        QFETCH(const QString, rule);
        const auto read = occurrences(series(rule), years());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::Malformed);
        QVERIFY(!isRecurrence(rule));
        QVERIFY(!nextAfter(series(rule), QDateTime(QDate(2026, 11, 23), QTime(10, 0))));
    }

    void theNextOneIsLater()
    {
        const auto next = [](const QString &rule, const QString &than) {
            const auto wall = nextAfter(series(rule), QDateTime::fromString(than, Qt::ISODate));
            return wall ? wall->toString(u"MM-dd HH:mm"_s) : QString();
        };
        QCOMPARE(next(u"FREQ=WEEKLY"_s, u"2026-11-23T10:00"_s), u"11-30 10:00"_s);
        QCOMPARE(next(u"RRULE:FREQ=WEEKLY"_s, u"2026-11-23T09:59"_s), u"11-23 10:00"_s);
        QCOMPARE(next(u"FREQ=DAILY;COUNT=2"_s, u"2026-11-24T10:00"_s), QString());
        QVERIFY(isRecurrence(u"FREQ=MONTHLY;BYDAY=-1FR"_s));
    }

    void noZoneNoTimes()
    {
        const auto read = occurrences(series(u"FREQ=DAILY"_s, u"Asia/Atlantis"_s), years());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::NotFound);
    }

    /// Cut off or changed anywhere, a rule has an answer.
    void noRuleBringsItDown()
    {
        const QString good = u"FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,-1FR;BYSETPOS=1;UNTIL=20270101"_s;
        const Span winter{utc("2026-11-01T00:00:00Z"), utc("2027-02-01T00:00:00Z")};
        QVERIFY(occurrences(series(good), winter));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const QChar c : {u';', u'=', u'-', u'9', u',', u'Z', u' '}) {
                QString bad = good;
                bad[at] = c;
                const auto read = occurrences(series(bad), winter);
                QVERIFY(read || read.error().kind == FailureKind::Malformed);
            }
            const auto cut = occurrences(series(good.left(at)), winter);
            QVERIFY(cut || cut.error().kind == FailureKind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Recurrence)
#include "tst_Recurrence.moc"
