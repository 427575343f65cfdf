// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PhoneNumber.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::PhoneNumber;

class tst_PhoneNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::addRow("international") << u"+60 12-345 6789"_s << QString() << u"+60123456789"_s;
        QTest::addRow("malaysian national") << u"012-345 6789"_s << u"MY"_s << u"+60123456789"_s;
        QTest::addRow("arabic digits") << u"٠٥٠١٢٣٤٥٦٧"_s << u"SA"_s << u"+966501234567"_s;
        QTest::addRow("british mobile") << u"07400 123456"_s << u"GB"_s << u"+447400123456"_s;
        QTest::addRow("national without region") << u"012-345 6789"_s << QString() << QString();
        QTest::addRow("words") << u"call me"_s << u"MY"_s << QString();
        QTest::addRow("too short") << u"+60 1"_s << QString() << QString();
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        const auto phone = PhoneNumber::read(text, region);
        QCOMPARE(phone ? phone->e164() : QString(), e164);
    }

    void knowsItsCountryAndHowToShowItself()
    {
        const auto phone = PhoneNumber::read(u"+60123454417"_s, {});
        QVERIFY(phone);
        QCOMPARE(phone->region(), u"MY"_s);
        QCOMPARE(phone->display(), u"+60 12-345 4417"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneNumber)
#include "tst_PhoneNumber.moc"
