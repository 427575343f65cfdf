// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Summons.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::readAddress;

/// Addresses come from links that anybody may write.
class tst_Summons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("number");
        QTest::newRow("international") << u"tel:+60123454417"_s << u"+60123454417"_s;
        QTest::newRow("with separators") << u"tel:+60-12-345-4417"_s << u"+60123454417"_s;
        QTest::newRow("with parameters") << u"tel:+60123454417;ext=2"_s << u"+60123454417"_s;
        QTest::newRow("percent encoded") << u"tel:%2B60123454417"_s << u"+60123454417"_s;
        QTest::newRow("national") << u"tel:0123454417"_s << u"+60123454417"_s;
        QTest::newRow("no number") << u"tel:hello"_s << QString();
        QTest::newRow("nothing") << u"tel:"_s << QString();
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, number);
        const auto read = readAddress(address, u"MY"_s);
        QCOMPARE(read.has_value(), !number.isEmpty());
        if (read)
            QCOMPARE(std::get<QString>(*read), number);
    }

    void aCustomerIsReadByTheirId()
    {
        const domain::CustomerId id(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
        const auto read = readAddress(u"hadir://customer/"_s + id.toString(), {});
        QVERIFY(read);
        QCOMPARE(std::get<domain::CustomerId>(*read), id);
    }

    void anythingElseLeadsNowhere_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &one :
             {u"hadir://customer/"_s, u"hadir://customer/../x"_s, u"hadir://wipe/1"_s,
              u"http://customer/1"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u""_s,
              u"hadir://customer/00000000-0000-0000-0000-000000000000"_s})
            QTest::newRow(qPrintable(one)) << one;
        QTest::newRow("endless") << u"tel:+"_s + QString(1'000'000, u'6');
    }
    void anythingElseLeadsNowhere()
    {
        QFETCH(const QString, address);
        QVERIFY(!readAddress(address, u"MY"_s));
    }
};

QTEST_MAIN(tst_Summons)
#include "tst_Summons.moc"
