// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/joining.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::core::fromMillis;

namespace {
/// Ahmad twice, with a case each.
struct Twice : Workspace
{
    CustomerId other = ids.make<Customer>();
    CaseId second = ids.make<Case>();

    Twice()
    {
        unit.put(Customer{.id = other, .name = u"Ahmed"_s, .city = u"Ipoh"_s});
        unit.put(Case{.id = second, .customer = ahmad, .subject = u"Router"_s});
    }

    InteractionId said(CaseId about, qint64 at, Direction direction = Direction::Inbound)
    {
        const auto id = ids.make<Interaction>();
        unit.put(Interaction{.id = id,
                             .customer = ahmad,
                             .caseId = about,
                             .channel = Channel::Email,
                             .direction = direction,
                             .author =
                                 direction == Direction::Inbound ? Author::Customer : Author::Agent,
                             .body = u"x"_s,
                             .happenedAt = fromMillis(at)});
        Case one = *unit.find(about);
        one.lastMessage = id;
        if (direction == Direction::Inbound)
            one.waitingSince = fromMillis(at);
        unit.put(one);
        return id;
    }
};
} // namespace

class tst_joining final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSurvivorTakesFieldsAndGivesThemBack()
    {
        Twice w;
        QVERIFY(w.does(w.nur, MergeCustomer{w.other, w.ahmad, {u"city"_s, u"name"_s}}));
        QCOMPARE(w.unit.find(w.ahmad)->city, u"Ipoh"_s);
        QCOMPARE(w.unit.find(w.ahmad)->name, u"Ahmed"_s);
        QCOMPARE(survivorOf(w.other, w.unit)->id, w.ahmad);
        QVERIFY(w.does(w.nur, ChangeCustomer{.customer = w.ahmad, .name = u"Ahmad bin Ali"_s}));
        QVERIFY(w.does(w.omar, SeparateCustomer{w.other}));
        QCOMPARE(w.unit.find(w.ahmad)->city, QString());
        QCOMPARE(w.unit.find(w.ahmad)->name, u"Ahmad bin Ali"_s); // changed since
        QVERIFY(!w.unit.find(w.other)->mergedInto);
        QVERIFY(w.unit.find(w.other)->gave.isEmpty());
    }

    /// Whoever says something of a case to one of them means the one whose case it is.
    void aCaseStaysItsOwnersWhomeverTheyWereMergedWith()
    {
        Twice w;
        QVERIFY(w.does(w.nur, MergeCustomer{w.ahmad, w.other}));
        const auto point = w.ids.make<ContactPoint>();
        w.unit.put(ContactPoint{.id = point, .customer = w.other, .value = u"+60123454417"_s});
        const auto reply = w.ids.make<Interaction>();
        QVERIFY(w.does(w.nur, ReplyToCustomer{.interaction = reply,
                                              .customer = w.other,
                                              .caseId = w.bill,
                                              .channel = Channel::Sms,
                                              .contactPoint = point,
                                              .body = u"x"_s,
                                              .after = w.theCase().lastMessage}));
        QCOMPARE(w.unit.find(reply)->customer, w.ahmad);
        QCOMPARE(w.unit.find(reply)->contactPoint, std::optional(point));

        QVERIFY(w.does(w.nur, SeparateCustomer{w.ahmad}));
        const auto late = w.ids.make<Interaction>();
        QCOMPARE(refusalOf(w.does(w.nur, AddNote{.interaction = late,
                                                 .customer = w.other,
                                                 .caseId = w.bill,
                                                 .body = u"x"_s})),
                 Refusal::NotFound);
    }

    void nobodyIsMergedInARing()
    {
        Twice w;
        QCOMPARE(refusalOf(w.does(w.nur, MergeCustomer{w.ahmad, w.ahmad})), Refusal::Invalid);
        QVERIFY(w.does(w.nur, MergeCustomer{w.other, w.ahmad}));
        QCOMPARE(refusalOf(w.does(w.nur, MergeCustomer{w.ahmad, w.other})), Refusal::Invalid);
        const auto third = w.ids.make<Customer>();
        w.unit.put(Customer{.id = third, .name = u"A"_s});
        QCOMPARE(refusalOf(w.does(w.nur, MergeCustomer{w.other, third})), Refusal::Clash);
        QCOMPARE(refusalOf(w.does(w.nur, MergeCustomer{w.ahmad, third, {u"id"_s}})),
                 Refusal::Invalid);
        QVERIFY(w.does(w.nur, MergeCustomer{w.ahmad, third}));
        QCOMPARE(survivorOf(w.other, w.unit)->id, third);
    }

    void aMergedCaseGoesOnInItsSurvivor()
    {
        Twice w;
        const auto first = w.said(w.bill, 1'000);
        const auto newest = w.said(w.second, 2'000);
        QVERIFY(w.does(w.nur, MergeCase{w.second, w.bill}));
        QCOMPARE(w.unit.find(w.second)->status, CaseStatus::Closed);
        QCOMPARE(w.theCase().lastMessage, std::optional(newest));
        QCOMPARE(w.theCase().waitingSince, std::optional(fromMillis(1'000)));

        // A reply meant for the one is a reply to the other, and follows what was said in both.
        const auto reply = w.ids.make<Interaction>();
        QCOMPARE(refusalOf(w.does(w.nur, ReplyToCustomer{.interaction = reply,
                                                         .customer = w.ahmad,
                                                         .caseId = w.second,
                                                         .body = u"x"_s,
                                                         .after = first})),
                 Refusal::Overtaken);
        QVERIFY(w.does(w.nur, ReplyToCustomer{.interaction = reply,
                                              .customer = w.ahmad,
                                              .caseId = w.second,
                                              .body = u"x"_s,
                                              .after = newest}));
        QCOMPARE(w.unit.find(reply)->caseId, std::optional(w.bill));
        QCOMPARE(w.unit.find(w.second)->status, CaseStatus::Closed);
    }

    void separatedCasesAreAsTheyWere()
    {
        Twice w;
        w.said(w.bill, 1'000);
        w.said(w.second, 500);
        w.said(w.second, 2'000);
        Case second = *w.unit.find(w.second);
        second.waitingSince = fromMillis(500);
        w.unit.put(second);
        const Case bill = w.theCase();
        QVERIFY(w.does(w.nur, MergeCase{w.second, w.bill}));
        QCOMPARE(w.theCase().waitingSince, std::optional(fromMillis(500)));
        QVERIFY(w.does(w.nur, SeparateCase{w.second, CaseStatus::Open, second.waitingSince,
                                           bill.waitingSince}));
        QCOMPARE(w.theCase(), [&] {
            Case then = bill;
            then.lastAt = w.theCase().lastAt;
            return then;
        }());
        QCOMPARE(*w.unit.find(w.second), second);
    }

    void entriesMoveToAnotherCase()
    {
        Twice w;
        const auto stays = w.said(w.bill, 1'000);
        const auto moves = w.said(w.bill, 2'000);
        QVERIFY(w.does(w.nur, MoveEntries{w.ahmad, w.bill, w.second, {moves}}));
        QCOMPARE(w.theCase().lastMessage, std::optional(stays));
        QCOMPARE(w.unit.find(w.second)->lastMessage, std::optional(moves));
        QCOMPARE(w.unit.find(w.second)->waitingSince, std::optional(fromMillis(2'000)));
        QCOMPARE(refusalOf(w.does(w.nur, MoveEntries{w.ahmad, w.bill, w.second, {}})),
                 Refusal::Invalid);
        QVERIFY(w.does(w.nur, MoveEntries{w.ahmad, w.second, w.bill, {moves}}));
        QCOMPARE(w.theCase().lastMessage, std::optional(moves));
        QVERIFY(!w.unit.find(w.second)->lastMessage);
        QVERIFY(!w.unit.find(w.second)->waitingSince);
    }

    void linksStandOnBothSides()
    {
        Twice w;
        QVERIFY(w.does(w.nur, LinkCases{w.bill, w.second}));
        QCOMPARE(w.unit.find(w.second)->links, QList{w.bill});
        QVERIFY(w.does(w.nur, LinkCases{w.second, w.bill, false}));
        QVERIFY(w.theCase().links.isEmpty());
        QCOMPARE(refusalOf(w.does(w.nur, LinkCases{w.bill, w.bill})), Refusal::Invalid);
    }

    void aLinkToWhatIsGoneCanBeTakenOff()
    {
        Twice w;
        Case one = w.theCase();
        const auto gone = w.ids.make<Case>();
        one.links = {gone, w.second};
        w.unit.put(one);
        QCOMPARE(refusalOf(w.does(w.nur, LinkCases{w.bill, w.ids.make<Case>()})),
                 Refusal::NotFound);
        QVERIFY(w.does(w.nur, LinkCases{w.bill, gone, false}));
        QCOMPARE(w.theCase().links, QList{w.second});
    }

    void noCaseIsItsOwnParent()
    {
        Twice w;
        QVERIFY(w.does(w.nur, SetParent{w.bill, w.second}));
        QCOMPARE(refusalOf(w.does(w.nur, SetParent{w.second, w.bill})), Refusal::Invalid);
        QVERIFY(w.does(w.nur, SetParent{w.bill, std::nullopt}));
        QVERIFY(w.does(w.nur, SetParent{w.second, w.bill}));
    }
};

QTEST_GUILESS_MAIN(tst_joining)
#include "tst_joining.moc"
