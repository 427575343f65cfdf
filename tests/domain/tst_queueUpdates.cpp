// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/queueUpdates.h"

#include "app/domain/sending.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace {
/// A customer with an email address and a telephone, and a queue that tells of every step.
struct House : Workspace
{
    QueueId service = ids.make<Queue>();
    ContactPointId email = ids.make<ContactPoint>();
    ContactPointId phone = ids.make<ContactPoint>();

    House()
    {
        Queue queue{.id = service, .name = u"Service"_s};
        for (const CaseStep step : {CaseStep::Opened, CaseStep::Taken, CaseStep::Pending,
                                    CaseStep::Solved, CaseStep::Reopened}) {
            queue.updates.append({step, u"en"_s, nameOf(step) + u": {{case.number}}"_s});
            queue.updates.append({step, u"ms"_s, u"[ms] "_s + nameOf(step)});
        }
        unit.put(queue);
        unit.put(ContactPoint{.id = email,
                              .customer = ahmad,
                              .kind = ContactKind::Email,
                              .value = u"a@example.org"_s});
        unit.put(ContactPoint{.id = phone, .customer = ahmad, .value = u"+60123456789"_s});
        Case about = theCase();
        about.queue = service;
        about.number = 17;
        unit.put(about);
    }
    std::optional<Interaction> told(CaseStep step) { return unit.find(updateOf(bill, step)); }
    void change(auto change)
    {
        Customer customer = *unit.find(ahmad);
        change(customer);
        unit.put(customer);
    }
    Verdict set(CaseStatus status)
    {
        return does(nur, SetCaseStatus{.caseId = bill, .status = status});
    }
};
} // namespace

class tst_queueUpdates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOpensACaseIsToldAndNothingElseChanges()
    {
        House h;
        const CaseId made = h.ids.make<Case>();
        QVERIFY(h.does(h.nur, OpenCase{.caseId = made,
                                       .customer = h.ahmad,
                                       .subject = u"Meter"_s,
                                       .queue = h.service}));
        const auto told = h.unit.find(updateOf(made, CaseStep::Opened));
        QVERIFY(told);
        QCOMPARE(told->author, Author::System);
        QCOMPARE(told->direction, Direction::Outbound);
        QCOMPARE(told->delivery, Delivery::Waiting);
        QCOMPARE(told->contactPoint, std::optional(h.email));
        QVERIFY(!told->body.contains(u"{{"_s));
        QVERIFY(!h.unit.find(made)->lastMessage);
        QVERIFY(!isMessage(*told));
        QVERIFY(!h.unit.find(updateOf(made, CaseStep::Taken))); // its opener has it already
    }

    void stepsAreToldOnceAndWithTheirNumber()
    {
        House h;
        QVERIFY(h.does(h.nur, TakeCase{h.bill}));
        QCOMPARE(h.told(CaseStep::Taken)->body, u"taken: 17"_s);
        QCOMPARE(h.told(CaseStep::Taken)->sendAt, std::optional(h.stamp.happened() + updateHold));
        Interaction sent = *h.told(CaseStep::Taken);
        sent.delivery = Delivery::Sent;
        h.unit.put(sent);
        QVERIFY(h.does(h.nur, AssignCase{h.bill, std::nullopt}));
        QVERIFY(h.does(h.omar, TakeCase{h.bill}));
        QCOMPARE(*h.told(CaseStep::Taken), sent);
    }

    void whatIsTakenBackIsNotTold()
    {
        House h;
        QVERIFY(h.set(CaseStatus::Solved));
        QCOMPARE(h.told(CaseStep::Solved)->delivery, Delivery::Waiting);
        QVERIFY(h.set(CaseStatus::Open));
        QCOMPARE(h.told(CaseStep::Solved)->delivery, Delivery::Recalled);
        QVERIFY(!h.told(CaseStep::Reopened)); // for the customer it never was solved
        QVERIFY(h.set(CaseStatus::Pending));
        QVERIFY(h.set(CaseStatus::Solved));
        QCOMPARE(h.told(CaseStep::Pending)->delivery, Delivery::Recalled);
        Interaction sent = *h.told(CaseStep::Solved);
        QCOMPARE(sent.delivery, Delivery::Waiting);
        sent.delivery = Delivery::Sent;
        h.unit.put(sent);
        QVERIFY(h.set(CaseStatus::Open));
        QCOMPARE(h.told(CaseStep::Reopened)->delivery, Delivery::Waiting);
    }

    void itIsSaidInALanguageOfTheirs()
    {
        House h;
        h.change([](Customer &one) { one.languages = {u"ar"_s, u"ms-MY"_s}; });
        QVERIFY(h.set(CaseStatus::Solved));
        QCOMPARE(h.told(CaseStep::Solved)->body, u"[ms] solved"_s);
        h.change([](Customer &one) { one.languages = {u"ar"_s}; });
        QVERIFY(h.does(h.nur, TakeCase{h.bill}));
        QCOMPARE(h.told(CaseStep::Taken)->body, u"taken: 17"_s);
    }

    void itGoesWhereTheyWantToBeReached_data()
    {
        QTest::addColumn<int>("prefers");
        QTest::addColumn<bool>("mayEmail");
        QTest::addColumn<int>("goes"); // -1: nowhere
        QTest::newRow("as they prefer") << int(Channel::Sms) << true << int(Channel::Sms);
        QTest::newRow("no way to call in writing")
            << int(Channel::Call) << true << int(Channel::Email);
        QTest::newRow("outside WhatsApp's window")
            << int(Channel::WhatsApp) << true << int(Channel::Email);
        QTest::newRow("nowhere") << int(Channel::Call) << false << -1;
    }
    void itGoesWhereTheyWantToBeReached()
    {
        QFETCH(const int, prefers);
        QFETCH(const bool, mayEmail);
        QFETCH(const int, goes);
        House h;
        h.change([&](Customer &one) { one.preferredChannel = Channel(prefers); });
        QVERIFY(h.does(h.nur, SetConsent{h.email, Purpose::Service, mayEmail}));
        QVERIFY(h.set(CaseStatus::Solved));
        const auto told = h.told(CaseStep::Solved);
        QCOMPARE(told ? int(told->channel) : -1, goes);
    }

    void aQueueThatTellsNothingTellsNothing()
    {
        House h;
        Queue queue = *h.unit.find(h.service);
        queue.updates.clear();
        h.unit.put(queue);
        QVERIFY(h.set(CaseStatus::Solved));
        QVERIFY(!h.told(CaseStep::Solved));
    }
};

QTEST_GUILESS_MAIN(tst_queueUpdates)
#include "tst_queueUpdates.moc"
