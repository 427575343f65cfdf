// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/rulesJson.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;
using hadir::core::FailureKind;

class tst_rulesJson final : public QObject
{
    Q_OBJECT

    /// With single quotes, for legibility.
    static QByteArray countries(const QByteArray &inside)
    {
        QByteArray json = "{'countries': {" + inside + "}}";
        return json.replace('\'', '"');
    }
    static QByteArray holiday(const QByteArray &rest)
    {
        return countries("'MY': {'holidays': [{'id': 'a', 'name': {'en': 'A'}, " + rest + "}]}");
    }

private Q_SLOTS:
    void everyCountryHasALawWithItsSource()
    {
        const auto rules = shippedRules();
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().detail));
        for (const char *country : {"MY", "SA", "AE", "GB", "US", "ID", "SG", "EG", "*"}) {
            const CountryRules *one = rules->of(QString::fromLatin1(country));
            QVERIFY2(one && one->law, country);
            QVERIFY2(!one->law->source.text.isEmpty(), country);
            QVERIFY2(one->law->source.lookedUp.isValid(), country);
            QVERIFY2(!one->law->hours.isEmpty(), country);
            QVERIFY2(!one->holidays.isEmpty() || country == QByteArray("*"), country);
        }
    }

    void everyHolidayIsCalledSomethingInThreeLanguages()
    {
        const CallingRules rules = *shippedRules();
        for (const CountryRules &country : rules.countries) {
            for (const HolidayRule &rule : country.holidays) {
                for (const auto &language : {u"en"_s, u"ar"_s, u"ms"_s})
                    QVERIFY2(!rule.names.value(language).isEmpty(), qPrintable(rule.id));
            }
        }
    }

    /// A holiday of a state that is not there would never be kept.
    void statesOfHolidaysAreKnown()
    {
        const CallingRules rules = *shippedRules();
        for (const CountryRules &country : rules.countries) {
            for (const HolidayRule &rule : country.holidays) {
                for (const QString &state : rule.states + rule.notInStates)
                    QVERIFY2(country.states.contains(state), qPrintable(rule.id + u' ' + state));
            }
        }
    }

    void stateLawGoesBeforeTheCountrys()
    {
        const CallingRules rules = *shippedRules();
        QCOMPARE(rules.lawAt({u"US"_s, u"FL"_s})->hours.first().to, 20 * 60);
        QCOMPARE(rules.lawAt({u"US"_s, u"CA"_s})->hours.first().to, 21 * 60);
        QCOMPARE(rules.lawAt({u"US"_s, {}})->hours.first().to, 21 * 60);
        QCOMPARE(rules.lawAt({u"FR"_s, {}}), &*rules.of(u"*"_s)->law);
    }

    /// Numbers come from a database too.
    void onlyWeekdaysAreWeekdays()
    {
        for (const int day : {0, 8, 40, -1})
            QCOMPARE(Weekdays{day}, Weekdays());
        QVERIFY(!Weekdays::all().has(0) && !Weekdays::all().has(8) && !Weekdays::all().has(-1));
        QVERIFY(!Weekdays::all().has(QDate()));
        QVERIFY(Weekdays{7}.has(Qt::Sunday));
    }

    void weekendsAreThoseOfTheDay()
    {
        const CallingRules rules = *shippedRules();
        const auto has = [&](const QString &state, QDate day) {
            return rules.weekendAt({u"MY"_s, state}, day).has(day);
        };
        const QDate friday(2026, 11, 27);
        QVERIFY(has(u"03"_s, friday));
        QVERIFY(!has(u"14"_s, friday));
        QVERIFY(!has(u"01"_s, friday)); // Johor since 2025
        QVERIFY(has(u"01"_s, QDate(2024, 11, 29)));
        QVERIFY(!rules.weekendAt({u"AE"_s, {}}, friday).has(friday));
        QVERIFY(rules.weekendAt({u"SA"_s, {}}, friday).has(friday));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &json, const QString &where) {
            QTest::newRow(name) << json << where;
        };
        const auto law = [](const QByteArray &rest) {
            return countries("'MY': {'law': {'hours': [], 'basis': 'law', 'text': 'T', "
                             "'lookedUp': '2026-01-01', "
                             + rest + "}}");
        };
        row("no JSON", "{", u"byte 1"_s);
        row("nothing", "", u"byte"_s);
        row("a list", "[]", u"no object"_s);
        row("no country", countries("'Malaysia': {}"), u"Malaysia"_s);
        row("country is a list", countries("'MY': []"), u"MY"_s);
        row("misspelt", countries("'MY': {'holyday': []}"), u"holyday"_s);
        row("law without hours",
            countries("'MY': {'law': {'basis': 'law', 'text': 'T', 'lookedUp': '2026-01-01'}}"),
            u"says no hours"_s);
        row("misspelt in law", law("'onHoliday': []"), u"onHoliday"_s);
        row("hours backwards",
            law("'pauses': [{'days': ['friday'], 'from': '14:00', 'to': '12:00'}]"),
            u"MY.law.pauses"_s);
        row("hour 25", law("'pauses': [{'days': 'all', 'from': '25:00', 'to': '26:00'}]"),
            u"HH:MM"_s);
        row("no days", law("'pauses': [{'days': [], 'from': '01:00', 'to': '02:00'}]"),
            u"weekdays"_s);
        row("no day", law("'pauses': [{'days': ['fryday'], 'from': '01:00', 'to': '02:00'}]"),
            u"fryday"_s);
        row("31 June", holiday("'date': '06-31'"), u"MY.holidays[a]"_s);
        row("two dates", holiday("'date': '06-01', 'easter': 1"), u"twice"_s);
        row("no date", holiday("'days': 1"), u"no date"_s);
        row("month 13", holiday("'hijri': '13-01'"), u"hijri"_s);
        row("sixth Monday", holiday("'nth': {'month': 1, 'weekday': 'monday', 'n': 6}"),
            u"\"n\""_s);
        row("0th Monday", holiday("'nth': {'month': 1, 'weekday': 'monday', 'n': 0}"), u"\"n\""_s);
        row("half a day", holiday("'date': '06-01', 'days': 1.5"), u"days"_s);
        row("a million days", holiday("'date': '06-01', 'days': 1000000"), u"days"_s);
        row("listed elsewhere", holiday("'listed': {'2026': ['2027-01-01']}"), u"2026"_s);
        row("listed nonsense", holiday("'listed': {'2026': ['soon']}"), u"soon"_s);
        row("twice",
            countries("'MY': {'holidays': [{'id': 'a', 'name': {'en': 'A'}, 'easter': 1},"
                      "{'id': 'a', 'name': {'en': 'A'}, 'easter': 1}]}"),
            u"twice"_s);
        row("no name", countries("'MY': {'holidays': [{'id': 'a', 'easter': 1}]}"), u"English"_s);
        row("a number for a holiday", countries("'MY': {'holidays': [7]}"), u"id"_s);
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        const auto rules = parseRules(json);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, FailureKind::Malformed);
        QVERIFY2(rules.error().detail.contains(where), qPrintable(rules.error().detail));
    }

    /// Whatever is cut off or changed, there is an answer.
    void noDocumentBringsItDown()
    {
        const QByteArray good = holiday("'hijri': '10-01', 'days': 2, 'listed': {'2026': []}");
        QVERIFY(parseRules(good));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QVERIFY(!parseRules(good.left(at)));
            for (const char byte : {'\0', '"', '{', ']', '9', '-', '\xff'}) {
                QByteArray bad = good;
                bad[at] = byte;
                const auto read = parseRules(bad);
                QVERIFY(read || !read.error().detail.isEmpty());
            }
        }
    }

    /// The example of docs/calling-rules.md, read as it stands there.
    void theExampleIsRight()
    {
        QFile file(QStringLiteral(HADIR_RULES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        const qsizetype begin = page.indexOf("```json\n") + 8;
        const auto rules = parseRules(page.mid(begin, page.indexOf("```", begin) - begin));
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().detail));
        const CountryRules &country = *rules->of(u"MY"_s);
        QCOMPARE(country.holidays.size(), 6);
        QCOMPARE(country.law->onHolidays, QList<DayHours>());
        QCOMPARE(country.without, QStringList{u"christmas"_s});
        QVERIFY(!country.holidays.last().isSubstituted);
    }

    void ownRulesLieOverTheShipped()
    {
        const CallingRules shipped = *shippedRules();
        const auto own = parseRules(countries(
            "'MY': {'without': ['christmas'], 'workdays': ['2026-05-01'], "
            "'holidays': [{'id': 'founders', 'name': {'en': 'Founders Day'}, 'date': '03-03'}, "
            "{'id': 'labour', 'name': {'en': 'May Day'}, 'date': '05-02'}], "
            "'states': {'14': {'name': 'KL', 'weekend': [{'days': ['sunday']}]}}}, "
            "'SG': {'law': {'hours': [{'days': 'all', 'from': '10:00', 'to': '11:00'}], "
            "'basis': 'custom', 'text': 'Ours', 'lookedUp': '2026-11-24'}}"));
        QVERIFY2(own, qPrintable(own ? QString() : own.error().detail));
        const CallingRules both = merged(*own, shipped);

        QCOMPARE(both.lawAt({u"SG"_s, {}})->source.text, u"Ours"_s);
        QCOMPARE(both.of(u"SG"_s)->holidays, shipped.of(u"SG"_s)->holidays);
        QCOMPARE(both.of(u"MY"_s)->law, shipped.of(u"MY"_s)->law);
        QCOMPARE(both.of(u"MY"_s)->holidays.size(), shipped.of(u"MY"_s)->holidays.size() + 1);
        QCOMPARE(both.of(u"MY"_s)->without, QStringList{u"christmas"_s});
        QVERIFY(!both.weekendAt({u"MY"_s, u"14"_s}, QDate(2026, 11, 28)).has(Qt::Saturday));
        QCOMPARE(both.of(u"GB"_s)->holidays, shipped.of(u"GB"_s)->holidays);
    }
};

QTEST_GUILESS_MAIN(tst_rulesJson)
#include "tst_rulesJson.moc"
