// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/likelyZone.h"

#include "app/domain/areaCodes.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

class tst_likelyZone final : public QObject
{
    Q_OBJECT

    static ContactPoint phone(const QString &e164, bool isRetired = false)
    {
        return {.kind = ContactKind::Phone, .value = e164, .retired = isRetired};
    }

private Q_SLOTS:
    void aNumberTellsWhereItIsFrom_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("zone"); // empty: it may be several
        const auto row = [](const char *name, const QString &number, const QString &zone) {
            QTest::newRow(name) << number << zone;
        };
        row("Malaysia, mobile", u"+60123454417"_s, u"Asia/Kuala_Lumpur"_s);
        row("Malaysia, Kuching", u"+6082240000"_s, u"Asia/Kuala_Lumpur"_s); // the same clock
        row("Saudi Arabia", u"+966501234567"_s, u"Asia/Riyadh"_s);
        row("Emirates", u"+971501234567"_s, u"Asia/Dubai"_s);
        row("Britain, landline", u"+442079460018"_s, u"Europe/London"_s);
        row("Britain, mobile", u"+447400123456"_s, u"Europe/London"_s);
        row("Singapore", u"+6581234567"_s, u"Asia/Singapore"_s);
        row("Egypt", u"+201001234567"_s, u"Africa/Cairo"_s);
        row("New York", u"+12125550123"_s, u"America/New_York"_s);
        row("Chicago", u"+13125550123"_s, u"America/Chicago"_s);
        row("Phoenix", u"+16025550123"_s, u"America/Phoenix"_s);
        row("San Francisco", u"+14155550123"_s, u"America/Los_Angeles"_s);
        row("Honolulu", u"+18085550123"_s, u"Pacific/Honolulu"_s);
        row("Idaho, two clocks", u"+12085550123"_s, {});
        row("Montreal", u"+15145550123"_s, u"America/Toronto"_s);
        row("Jakarta", u"+62215550123"_s, u"Asia/Jakarta"_s);
        row("Makassar", u"+62411555012"_s, u"Asia/Makassar"_s);
        row("Denpasar", u"+62361555012"_s, u"Asia/Makassar"_s);
        row("Jayapura", u"+62967555012"_s, u"Asia/Jayapura"_s);
        row("Indonesia, mobile", u"+628123456789"_s, {});
        row("Manaus, mobile", u"+5592961234567"_s, u"America/Manaus"_s);
        row("Perth", u"+61892001234"_s, u"Australia/Perth"_s);
        row("Darwin", u"+61889811234"_s, u"Australia/Darwin"_s);
        row("Australia, mobile", u"+61412345678"_s, {});
    }
    void aNumberTellsWhereItIsFrom()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, zone);
        const LikelyZone found = likelyZone(number);
        QCOMPARE(found.sure(), zone);
        QCOMPARE(found.by, ZoneSource::Number);
        QCOMPARE(found.number, number);
        QVERIFY(found.zones.size() > (zone.isEmpty() ? 1 : 0));
    }

    void whatTellsNothingIsNoZone_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("no number") << u"hello"_s;
        QTest::newRow("of no country") << u"+80012345678"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatTellsNothingIsNoZone()
    {
        QFETCH(const QString, number);
        QCOMPARE(likelyZone(number), LikelyZone());
        QCOMPARE(likelyZone(Customer{}, {phone(number)}), LikelyZone());
    }

    void whatIsWrittenDownComesFirst()
    {
        const Customer moved{.country = u"MY"_s, .zone = u"Europe/Berlin"_s};
        const LikelyZone found = likelyZone(moved, {phone(u"+60123454417"_s)});
        QCOMPARE(found.sure(), u"Europe/Berlin"_s);
        QCOMPARE(found.by, ZoneSource::Said);
        const Customer wrong{.country = u"MY"_s, .zone = u"Not/AZone"_s};
        QCOMPARE(likelyZone(wrong, {}).sure(), u"Asia/Kuala_Lumpur"_s);
    }

    void theNumberComesBeforeTheAddress()
    {
        const Customer abroad{.country = u"GB"_s};
        QCOMPARE(likelyZone(abroad, {phone(u"+60123454417"_s)}).sure(), u"Asia/Kuala_Lumpur"_s);
        const LikelyZone left = likelyZone(abroad, {phone(u"+60123454417"_s, true)});
        QCOMPARE(left.sure(), u"Europe/London"_s);
        QCOMPARE(left.by, ZoneSource::Address);
    }

    void theCityDecidesWhereTheNumberDoesNot()
    {
        const Customer there{.city = u"makassar"_s, .country = u"ID"_s};
        const LikelyZone found = likelyZone(there, {phone(u"+628123456789"_s)});
        QCOMPARE(found.sure(), u"Asia/Makassar"_s);
        QCOMPARE(found.by, ZoneSource::Address);
        const Customer somewhere{.city = u"Ubud"_s, .country = u"ID"_s};
        QCOMPARE(likelyZone(somewhere, {}).zones.size(), 3);
    }

    /// Whatever the tables say, it is a zone that there is, and a country's list names no clock
    /// twice.
    void everyZoneIsOne()
    {
        for (const QString &region :
             {u"US"_s, u"CA"_s, u"ID"_s, u"BR"_s, u"RU"_s, u"AU"_s, u"MX"_s, u"ES"_s, u"CL"_s}) {
            const QStringList zones = zonesOfCountry(region);
            QVERIFY(zones.size() > 1);
            for (const QString &zone : zones)
                QVERIFY2(QTimeZone(zone.toLatin1()).isValid(), qPrintable(zone));
            for (int area = 0; area < 1'000; ++area) {
                const auto there = zonesOfAreaCode(region, QString::number(area) + u"555"_s);
                for (const QString &zone : there)
                    QVERIFY2(QTimeZone(zone.toLatin1()).isValid(), qPrintable(zone));
            }
        }
        QVERIFY(zonesOfCountry({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_likelyZone)
#include "tst_likelyZone.moc"
