// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/obstacleWords.h"

#include "ui/theme/bidi.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using calling::Obstacle;
using calling::Reason;

namespace {
QString said(const Obstacle &obstacle)
{
    return ui::withoutIsolates(ui::obstacleWords(obstacle));
}
} // namespace

class tst_obstacleWords final : public QObject
{
    Q_OBJECT

    Obstacle m_law{.reason = Reason::CallingLaw,
                   .day = QDate(2026, 11, 24),
                   .hours = {{.from = 9 * 60, .to = 21 * 60}},
                   .place = {.country = u"SA"_s}};

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }

    void eachReasonHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int reason = 0; reason <= int(Reason::Full); ++reason) {
            Obstacle one = m_law;
            one.reason = Reason(reason);
            one.from = QTime(12, 0);
            one.to = QTime(13, 0);
            one.places = 4;
            one.zone = u"Asia/Riyadh"_s;
            one.names = {{u"en"_s, u"National Day"_s}};
            const QString sentence = said(one);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(Reason::Full) + 1);
    }

    void theHoursOfALawAreSaid()
    {
        QVERIFY(said(m_law).contains(u"09:00 – 21:00"_s));
        QVERIFY(said(m_law).contains(u"Saudi Arabia"_s));
        m_law.hours.clear();
        QVERIFY(!said(m_law).contains(u"09:00"_s));
    }

    void aHolidayIsNamedInTheLanguageOfTheWindow()
    {
        Obstacle one{.reason = Reason::Holiday,
                     .place = {.country = u"SA"_s},
                     .names = {{u"en"_s, u"Eid"_s}, {u"ar"_s, u"العيد"_s}}};
        QVERIFY(said(one).contains(u"Eid"_s));
        const QString sure = said(one);
        one.certainty = calling::Holiday::Certainty::Approximate;
        QVERIFY(said(one) != sure);
        QLocale::setDefault(QLocale(u"ar"_s));
        QVERIFY(said(one).contains(u"العيد"_s));
        one.names = {{QString(), u"Our day"_s}}; // of the house, with one name only
        QVERIFY(said(one).contains(u"Our day"_s));
    }

    void theFirstObstacleIsThePlainest()
    {
        QCOMPARE(ui::whyWords({}), QString());
        QCOMPARE(ui::whyWords({{.reason = Reason::Past}, m_law}),
                 ui::obstacleWords({.reason = Reason::Past}));
    }
};

QTEST_MAIN(tst_obstacleWords)
#include "tst_obstacleWords.moc"
