// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/OpenTabs.h"

#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using Stay = OpenTabs::Tab::Stay;

namespace {

domain::CustomerId who(ushort number)
{
    return domain::CustomerId(QUuid(1, number, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}
domain::CaseId what(ushort number)
{
    return domain::CaseId(QUuid(2, number, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}
QList<domain::CustomerId> customersIn(const OpenTabs &tabs)
{
    QList<domain::CustomerId> out;
    for (const OpenTabs::Tab &tab : tabs.tabs())
        out.append(tab.customer);
    return out;
}
/// Visits and keeps.
OpenTabs with(const QList<ushort> &customers)
{
    OpenTabs out;
    for (const ushort number : customers) {
        out.visit(who(number), what(number));
        out.keep(who(number));
    }
    return out;
}
} // namespace

class tst_OpenTabs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsPassedByHasOneTab()
    {
        OpenTabs tabs = with({1});
        tabs.visit(who(2), {});
        tabs.visit(who(3), {});
        QCOMPARE(customersIn(tabs), QList({who(1), who(3)}));
        QCOMPARE(tabs.current(), 1);
        QCOMPARE(tabs.tabs().at(1).stay, Stay::Passing);
    }

    void whoIsOpenAlreadyIsShownInTheirTab()
    {
        OpenTabs tabs = with({1, 2, 3});
        tabs.visit(who(1), what(7));
        QCOMPARE(customersIn(tabs), QList({who(1), who(2), who(3)}));
        QCOMPARE(tabs.current(), 0);
        QCOMPARE(tabs.tabs().at(0).caseId, what(7));
    }

    void whereSomethingIsWrittenTheTabStays()
    {
        OpenTabs tabs;
        tabs.visit(who(1), {});
        tabs.setWritten({who(1)});
        tabs.visit(who(2), {});
        QCOMPARE(customersIn(tabs), QList({who(1), who(2)}));
        tabs.setWritten({}); // sent: it stays all the same
        tabs.visit(who(3), {});
        QCOMPARE(customersIn(tabs), QList({who(1), who(3)}));
    }

    void aNewTabStandsBesideTheCurrentOne()
    {
        OpenTabs tabs = with({1, 2, 3});
        tabs.visit(who(1), {});
        tabs.visit(who(4), {});
        QCOMPARE(customersIn(tabs), QList({who(1), who(4), who(2), who(3)}));
    }

    void theOneNotLookedAtForLongestGivesWay()
    {
        OpenTabs tabs = with({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        QCOMPARE(tabs.tabs().size(), OpenTabs::most);
        tabs.visit(who(1), {});
        tabs.setWritten({who(2)}); // older, and its words are not lost from sight
        tabs.visit(who(11), {});
        QCOMPARE(tabs.tabs().size(), OpenTabs::most);
        QCOMPARE(tabs.indexOf(who(3)), -1);
        QVERIFY(tabs.indexOf(who(2)) >= 0 && tabs.indexOf(who(1)) >= 0);
        QCOMPARE(tabs.tabs().at(tabs.current()).customer, who(11));
    }

    void whatStoodBesideAClosedOneIsCurrent()
    {
        OpenTabs tabs = with({1, 2, 3});
        tabs.close(2);
        QCOMPARE(tabs.current(), 1);
        tabs.close(0);
        QCOMPARE(tabs.tabs().at(tabs.current()).customer, who(2));
        tabs.close(5);
        QCOMPARE(tabs.tabs().size(), 1);
        tabs.close(0);
        QCOMPARE(tabs.current(), -1);
        QCOMPARE(tabs.beside(1), -1);
    }

    void theyGoRoundAndRound()
    {
        OpenTabs tabs = with({1, 2, 3});
        QCOMPARE(tabs.beside(1), 0);
        QCOMPARE(tabs.beside(-1), 1);
    }

    void theyAreAsTheyWereAfterANewStart()
    {
        OpenTabs tabs = with({1, 2});
        tabs.visit(who(3), {});
        tabs.visit(who(1), what(9));
        const OpenTabs again = OpenTabs::fromText(tabs.toText());
        QCOMPARE(customersIn(again), customersIn(tabs));
        QCOMPARE(again.current(), 0);
        QCOMPARE(again.tabs().at(0).caseId, what(9));
        QCOMPARE(again.tabs().at(2).stay, Stay::Passing);
        QVERIFY(!again.tabs().at(2).caseId);
    }

    void whatIsNoTabIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no numbers") << u"x\ny z"_s;
        QTest::newRow("no customer") << u"0\nnobody none kept"_s;
    }
    void whatIsNoTabIsLeftOut()
    {
        QFETCH(const QString, text);
        const OpenTabs tabs = OpenTabs::fromText(text);
        QVERIFY(tabs.tabs().isEmpty());
        QCOMPARE(tabs.current(), -1);
    }
};

QTEST_MAIN(tst_OpenTabs)
#include "tst_OpenTabs.moc"
