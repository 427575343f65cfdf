// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Holidays.h"
#include "app/calling/LunarYears.h"
#include "app/calling/rulesJson.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;

class tst_Holidays final : public QObject
{
    Q_OBJECT

    CallingRules m_rules = *shippedRules();

    [[nodiscard]] Holidays year(const QString &country, const QString &state, int year) const
    {
        return Holidays::of(m_rules, {country, state}, QDate(year, 1, 1), QDate(year, 12, 31));
    }
    [[nodiscard]] QString on(const QString &country, const QString &state, QDate day) const
    {
        const Holidays all = year(country, state, day.year());
        const Holiday *one = all.publicOn(day);
        return one ? one->id : QString();
    }

private Q_SLOTS:
    void easterIsOnItsSunday_data()
    {
        QTest::addColumn<QDate>("western");
        QTest::addColumn<QDate>("orthodox");
        QTest::newRow("2024") << QDate(2024, 3, 31) << QDate(2024, 5, 5);
        QTest::newRow("2025") << QDate(2025, 4, 20) << QDate(2025, 4, 20);
        QTest::newRow("2026") << QDate(2026, 4, 5) << QDate(2026, 4, 12);
        QTest::newRow("2027") << QDate(2027, 3, 28) << QDate(2027, 5, 2);
        QTest::newRow("2030") << QDate(2030, 4, 21) << QDate(2030, 4, 28);
        QTest::newRow("2038, the latest") << QDate(2038, 4, 25) << QDate(2038, 4, 25);
    }
    void easterIsOnItsSunday()
    {
        QFETCH(const QDate, western);
        QFETCH(const QDate, orthodox);
        QCOMPARE(easterSunday(western.year(), FromEaster::Church::Western), western);
        QCOMPARE(easterSunday(orthodox.year(), FromEaster::Church::Orthodox), orthodox);
    }

    void moonCalendarsAreReckoned()
    {
        const LunarYears moon;
        QCOMPARE(moon.in(2024, HijriDate{10, 1}), QList{QDate(2024, 4, 10)});
        QCOMPARE(moon.in(2025, HijriDate{1, 1}), QList{QDate(2025, 6, 26)});
        QCOMPARE(moon.in(2027, HijriDate{7, 27}), (QList{QDate(2027, 1, 5), QDate(2027, 12, 25)}));
        QCOMPARE(moon.in(2026, ChineseDate{1, 1}), QList{QDate(2026, 2, 17)});
        QCOMPARE(moon.in(2025, ChineseDate{12, 8}), QList{QDate(2025, 1, 7)});
        QVERIFY(moon.isRamadan(QDate(2026, 3, 1)));
        QVERIFY(!moon.isRamadan(QDate(2026, 3, 20)));
    }

    void holidaysAreKeptWhereTheyBelong()
    {
        QCOMPARE(on(u"MY"_s, u"10"_s, {2026, 12, 11}), u"selangor-sultan"_s);
        QCOMPARE(on(u"MY"_s, u"14"_s, {2026, 12, 11}), QString());
        QCOMPARE(on(u"MY"_s, u"13"_s, {2026, 11, 8}), QString()); // no Deepavali in Sarawak
        QCOMPARE(on(u"MY"_s, {}, {2026, 11, 8}), u"deepavali"_s);
        QCOMPARE(on(u"GB"_s, u"SCT"_s, {2026, 8, 3}), u"summer-scotland"_s);
        QCOMPARE(on(u"GB"_s, u"ENG"_s, {2026, 8, 31}), u"summer"_s);
        QCOMPARE(on(u"GB"_s, u"SCT"_s, {2026, 8, 31}), QString());
        QCOMPARE(on(u"US"_s, u"PA"_s, {2026, 11, 3}), u"election"_s);
        QCOMPARE(on(u"US"_s, u"OH"_s, {2026, 11, 3}), QString());
        QCOMPARE(on(u"FR"_s, {}, {2026, 7, 14}), QString());
    }

    void whatFallsOnADayOffIsKeptOnAnother_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &country, const QString &state,
                            QDate day, const QString &id) {
            QTest::newRow(name) << country << state << day << id;
        };
        row("Sunday to Monday", u"MY"_s, u"14"_s, {2025, 9, 1}, u"merdeka"_s);
        row("Christmas on Saturday", u"GB"_s, u"ENG"_s, {2027, 12, 27}, u"christmas"_s);
        row("and Boxing Day behind it", u"GB"_s, u"ENG"_s, {2027, 12, 28}, u"boxing"_s);
        row("Saturday to Friday", u"US"_s, {}, {2026, 7, 3}, u"independence"_s);
        row("into the year before", u"US"_s, {}, {2027, 12, 31}, u"new-year"_s);
        row("Kelantan has its own", u"MY"_s, u"03"_s, {2024, 9, 1}, u"merdeka"_s);
        row("Kelantan, nothing on Monday", u"MY"_s, u"03"_s, {2025, 9, 1}, {});
        row("Kedah from Friday", u"MY"_s, u"02"_s, {2029, 9, 2}, u"merdeka"_s);
        row("past the second day", u"MY"_s, u"14"_s, {2026, 3, 23}, u"fitr"_s);
        row("Scotland's two days", u"GB"_s, u"SCT"_s, {2028, 1, 4}, u"second-january"_s);
        row("National Day on Friday", u"SA"_s, {}, {2022, 9, 22}, u"national"_s);
    }
    void whatFallsOnADayOffIsKeptOnAnother()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, state);
        QFETCH(const QDate, day);
        QFETCH(const QString, id);
        QCOMPARE(on(country, state, day), id);
        const Holidays all = year(country, state, day.year());
        if (const Holiday *one = all.publicOn(day))
            QCOMPARE(one->role, Holiday::Role::Substitute);
    }

    void daysOfTheMoonAreSaidToBeApproximate()
    {
        const Holidays all = year(u"MY"_s, u"14"_s, 2029);
        for (const Holiday &one : all.all()) {
            const bool isByMoon =
                QStringList{u"nuzul"_s,  u"fitr"_s,      u"adha"_s,  u"muharram"_s,
                            u"mawlid"_s, u"deepavali"_s, u"wesak"_s, u"thaipusam"_s}
                    .contains(one.id);
            QCOMPARE(one.certainty == Holiday::Certainty::Approximate, isByMoon);
        }
        // What was declared since is sure.
        const Holidays declared = year(u"MY"_s, u"14"_s, 2025);
        for (const Holiday &one : declared.all())
            QCOMPARE(one.certainty, Holiday::Certainty::Sure);
    }

    void aWorkspaceAddsDaysAndTakesThemAway()
    {
        const auto own = parseRules(R"({"countries": {"SG": {"without": ["christmas"],
            "workdays": ["2026-05-01"],
            "holidays": [{"id": "poll", "name": {"en": "Polling Day"},
                          "listed": {"2026": ["2026-05-03"]}}]}}})");
        QVERIFY(own);
        const CallingRules rules = merged(*own, m_rules);
        const Holidays all =
            Holidays::of(rules, {u"SG"_s, {}}, QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(all.publicOn({2026, 5, 3}));
        QVERIFY(all.publicOn({2026, 5, 4})); // it was a Sunday
        QVERIFY(!all.publicOn({2026, 5, 1}));
        QVERIFY(!all.publicOn({2026, 12, 25}));
        QVERIFY(all.publicOn({2026, 8, 9}));
    }
};

QTEST_GUILESS_MAIN(tst_Holidays)
#include "tst_Holidays.moc"
