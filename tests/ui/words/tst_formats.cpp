// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/formats.h"

#include "ui/shell/Language.h"
#include "ui/words/houseWords.h"

#include <QApplication>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Milliseconds;

class tst_formats final : public QObject
{
    Q_OBJECT

    Language m_language{*qApp};

private Q_SLOTS:
    void cleanup() { m_language.choose(u"en"_s); }

    void agesAreCountedInWhatPeopleCountThemIn_data()
    {
        QTest::addColumn<Milliseconds>("age");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("no time") << Milliseconds(30s) << u"now"_s << u"less than a minute"_s;
        QTest::newRow("minutes") << Milliseconds(22min) << u"22 m"_s << u"22 minutes"_s;
        QTest::newRow("an hour and more") << Milliseconds(102min) << u"1 h 42 m"_s << u"1 hour"_s;
        QTest::newRow("hours") << Milliseconds(5h) << u"5 h"_s << u"5 hours"_s;
        QTest::newRow("days") << Milliseconds(60 * 24h) << u"60 d"_s << u"60 days"_s;
        QTest::newRow("months") << Milliseconds(61 * 24h) << u"2 mo"_s << u"2 months"_s;
        QTest::newRow("years") << Milliseconds(3308 * 24h) << u"9 y"_s << u"9 years"_s;
    }
    void agesAreCountedInWhatPeopleCountThemIn()
    {
        QFETCH(const Milliseconds, age);
        QTEST(shortAge(age), "brief");
        QTEST(spokenAge(age), "spoken");
    }

    void anHourIsNotADayInMalay()
    {
        m_language.choose(u"ms"_s);
        QCOMPARE(shortAge(6h), u"6 jam"_s);
        QCOMPARE(shortAge(24h), u"1 hari"_s);
        QCOMPARE(shortAge(102min), u"1 jam 42 min"_s);
    }

    void arabicCountsInItsOwnWay()
    {
        m_language.choose(u"ar"_s);
        QCOMPARE(shortAge(2h), u"ساعتان"_s);
        QVERIFY(shortAge(6h).endsWith(u"ساعات"_s));
        QVERIFY(shortAge(11 * 24h).endsWith(u"يومًا"_s));
    }

    void wordsOfTheSampleAreTranslatedAndOthersAreNot()
    {
        QCOMPARE(houseWord(u"Gold"_s), u"Gold"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(houseWord(u"Gold"_s), u"ذهبي"_s);
        QCOMPARE(houseWord(u"Friends of the house"_s), u"Friends of the house"_s);
        m_language.choose(u"ms"_s);
        QCOMPARE(houseWord(u"Gold"_s), u"Emas"_s);
    }
};

QTEST_MAIN(tst_formats)
#include "tst_formats.moc"
