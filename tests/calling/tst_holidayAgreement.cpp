// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Holidays.h"
#include "app/calling/rulesJson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;

/// The shipped holidays beside a public collection of them, which lies beside the repository.
class tst_holidayAgreement final : public QObject
{
    Q_OBJECT

    struct Day
    {
        Place place;
        QDate date;
        QString rule;
        QString name;
        bool isSubstitute = false;
    };

    QList<Day> m_days;

    /// Whether the other collection reckons the day by the moon: it computes what is declared, and
    /// may be a day off.
    static bool isByMoon(const Day &day)
    {
        static const QStringList months{u"Ramadan"_s, u"Shawwal"_s, u"Hijjah"_s, u"Muharram"_s,
                                        u"Rabi"_s,    u"Rajab"_s,   u"Safar"_s};
        return std::ranges::any_of(
            months, [&day](const QString &month) { return day.rule.contains(month); });
    }

    /// Where the other collection is wrong, as far as anybody found out.
    static bool isKnownToBeWrong(const Day &day)
    {
        // No holidays in the Emirates since 2019.
        if (day.place.country == u"AE" && (day.rule == u"27 Rajab" || day.rule == u"1 Ramadan"))
            return true;
        // In these three states the weekend is another, and so is the day that a Sunday is moved
        // to.
        const bool isFridayState = QStringList{u"02"_s, u"03"_s, u"11"_s}.contains(day.place.state);
        if (day.place.country == u"MY" && isFridayState && day.isSubstitute)
            return true;
        // Moved to 29 and 30 September in 2025.
        if (day.place.state == u"03" && day.rule.startsWith(u"11-1") && day.date.year() >= 2025)
            return true;
        // The new moon of October 2028, not that of November, ends the month of Deepavali.
        return day.date == QDate(2028, 11, 15);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("HADIR_SHARED") + u"/data/holidays/holidays.jsonl"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (row.value(u"type"_s).toString() != u"public")
                continue;
            m_days.append({{row.value(u"country"_s).toString(), row.value(u"state"_s).toString()},
                           QDate::fromString(row.value(u"date"_s).toString(), Qt::ISODate),
                           row.value(u"rule"_s).toString(),
                           row.value(u"name"_s).toObject().value(u"en"_s).toString(),
                           row.value(u"substitute"_s).toBool()});
        }
    }

    void nearlyAllDaysAgree_data()
    {
        QTest::addColumn<QString>("country");
        for (const char *country : {"MY", "SA", "AE", "GB", "US", "ID", "SG", "EG"})
            QTest::newRow(country) << QString::fromLatin1(country);
    }
    void nearlyAllDaysAgree()
    {
        QFETCH(const QString, country);
        if (m_days.isEmpty()) {
            qInfo("left out: there is no data/holidays under HADIR_SHARED");
            return;
        }
        const CallingRules rules = *shippedRules();
        QMap<QString, Holidays> places;
        int all = 0;
        int agreed = 0;
        int wrong = 0;
        QStringList missing;
        for (const Day &day : std::as_const(m_days)) {
            const bool isHere =
                day.place.state.isEmpty() || rules.of(country)->states.contains(day.place.state);
            if (day.place.country != country || !isHere)
                continue;
            if (isKnownToBeWrong(day)) {
                ++wrong;
                continue;
            }
            if (!places.contains(day.place.state))
                places.insert(day.place.state, Holidays::of(rules, day.place, QDate(2023, 12, 1),
                                                            QDate(2031, 1, 31)));
            const Holidays &ours = places[day.place.state];
            ++all;
            const int off = isByMoon(day) ? 1 : 0;
            bool isThere = false;
            for (int days = -off; days <= off; ++days)
                isThere = isThere || ours.publicOn(day.date.addDays(days));
            if (isThere)
                ++agreed;
            else
                missing.append(
                    u"%1 %2 %3"_s.arg(day.date.toString(Qt::ISODate), day.place.state, day.name));
        }
        qInfo("%s: %d of %d days agree (%.1f %%), %d left out as wrong there; missing: %s",
              qPrintable(country), agreed, all, 100.0 * agreed / all, wrong,
              qPrintable(missing.join(u"; "_s)));
        QVERIFY(all > 15);
        QVERIFY2(agreed >= 0.95 * all, qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_holidayAgreement)
#include "tst_holidayAgreement.moc"
