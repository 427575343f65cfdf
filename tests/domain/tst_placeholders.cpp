// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/placeholders.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

class tst_placeholders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsFilledInAndTheRestIsTold()
    {
        const Customer ahmad{.name = u"Ahmad bin Ismail"_s};
        const Agent nur{.name = u"Nur Aisyah"_s};
        const Case about{.number = 1042, .subject = u"Late parcel"_s};
        const Filled out = filled(u"Dear {{customer.first_name}}, case {{ case.number }}, order "
                                  "{{order.number}} and {{order.number}}. {{agent.name}}"_s,
                                  fillingsOf(ahmad, nur, about, std::nullopt));
        QCOMPARE(out.text, u"Dear Ahmad, case 1042, order {{order.number}} and {{order.number}}. "
                           "Nur Aisyah"_s);
        QCOMPARE(out.empty, QList{Placeholder::OrderNumber});
    }

    void everyPlaceholderCanBeFilled()
    {
        Fillings all =
            fillingsOf({.name = u"Lim Wei"_s, .company = u"Seri"_s}, {.name = u"Nur"_s},
                       Case{.number = 7, .subject = u"Bill"_s}, Order{.number = u"A-1"_s});
        all.insert(Placeholder::CallbackTime, u"Tuesday at 14:00"_s); // of messages about one
        all.insert(Placeholder::CallbackLink, u"https://example.test/c/1"_s);
        QString text;
        for (size_t at = 0; at < Names<Placeholder>::values.size(); ++at)
            text += written(Placeholder(at));
        QCOMPARE(openPlaces(text).size(), qsizetype(Names<Placeholder>::values.size()));
        QVERIFY(isFillable(text));
        const Filled out = filled(text, all);
        QVERIFY(out.empty.isEmpty());
        QVERIFY(openPlaces(out.text).isEmpty());
    }

    /// What a customer is called is a stranger's word: it fills no second place.
    void whatIsFilledInIsNotReadAgain()
    {
        const Fillings with{{Placeholder::CustomerName, u"{{case.number}}"_s},
                            {Placeholder::CaseNumber, u"12"_s}};
        const Filled out = filled(u"{{customer.name}} {{case.number}}"_s, with);
        QCOMPARE(out.text, u"{{case.number}} 12"_s);
    }

    void aCaseWithoutANumberFillsNone()
    {
        const Fillings with = fillingsOf({}, {}, Case{.number = 0, .subject = u"x"_s}, {});
        QCOMPARE(filled(u"{{case.number}}"_s, with).empty, QList{Placeholder::CaseNumber});
    }

    void whatNobodyKnowsOrLeavesBracesOverCannotBeFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fillable");
        QTest::addRow("none") << u"Hello"_s << true;
        QTest::addRow("one brace") << u"{hello} }"_s << true;
        QTest::addRow("known") << u"{{agent.name}}"_s << true;
        QTest::addRow("unknown") << u"{{agent.shoe_size}}"_s << false;
        QTest::addRow("empty") << u"{{}}"_s << false;
        QTest::addRow("not closed") << u"{{agent.name}"_s << false;
        QTest::addRow("not opened") << u"agent.name}}"_s << false;
        QTest::addRow("over two lines") << u"{{agent.\nname}}"_s << false;
    }

    void whatNobodyKnowsOrLeavesBracesOverCannotBeFilled()
    {
        QFETCH(QString, text);
        QTEST(isFillable(text), "fillable");
    }

    void openPlacesSayWhereTheyStand()
    {
        const QList<OpenPlace> open = openPlaces(u"مرحبًا {{customer.name}} {{x}}"_s);
        QCOMPARE(open, (QList{OpenPlace{7, 17, Placeholder::CustomerName},
                              OpenPlace{25, 5, std::nullopt}}));
    }

    void peopleAreGreetedByTheirGivenName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addRow("one word") << u"Aminah"_s << u"Aminah"_s;
        QTest::addRow("family name") << u"Grace Tan"_s << u"Grace"_s;
        QTest::addRow("bin") << u"Muhammad Hafiz bin Rahman"_s << u"Muhammad Hafiz"_s;
        QTest::addRow("a/l") << u"Ravi Kumar a/l Subramaniam"_s << u"Ravi Kumar"_s;
        QTest::addRow("address") << u"Dr. Lim Wei"_s << u"Lim"_s;
        QTest::addRow("compound") << u"Abdul Rahman Ismail"_s << u"Abdul Rahman"_s;
        QTest::addRow("Nur") << u"Nur Aisyah"_s << u"Nur Aisyah"_s;
        QTest::addRow("Arabic compound") << u"عبد الله السعيد"_s << u"عبد الله"_s;
        QTest::addRow("Arabic") << u"خالد بن منصور"_s << u"خالد"_s;
        QTest::addRow("address alone") << u"Datuk"_s << u"Datuk"_s;
        QTest::addRow("nothing") << QString() << QString();
    }

    void peopleAreGreetedByTheirGivenName()
    {
        QFETCH(QString, name);
        QTEST(firstNameOf(name), "first");
    }
};

QTEST_GUILESS_MAIN(tst_placeholders)
#include "tst_placeholders.moc"
