// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/bringIn.h"
#include "app/domain/clash.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using hadir::core::fromMillis;

class tst_execute final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseGetsItsNumberAndOwnerFromTheLedger()
    {
        Workspace w;
        const CaseId id = w.ids.make<Case>();
        QVERIFY(w.does(w.nur, OpenCase{.caseId = id, .customer = w.ahmad, .subject = u"Late"_s}));
        QCOMPARE(w.unit.find(id)->number, 1001);
        QCOMPARE(w.unit.find(id)->owner, std::optional(w.nur.agent));
        QCOMPARE(refusalOf(w.does(
                     w.nur, OpenCase{.caseId = id, .customer = w.ahmad, .subject = u"Late"_s})),
                 Refusal::AlreadyThere);
    }

    void oneOfTwoWhoTakeACaseGetsIt()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, TakeCase{w.bill}));
        QCOMPARE(refusalOf(w.does(w.omar, TakeCase{w.bill})), Refusal::TakenByOther);
        QCOMPARE(w.theCase().owner, std::optional(w.nur.agent));
        QVERIFY(w.does(w.nur, TakeCase{w.bill})); // twice is harmless
    }

    void aColleaguesCaseIsReassignedBySupervisorsOnly()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, TakeCase{w.bill}));
        QCOMPARE(refusalOf(w.does(w.omar, AssignCase{w.bill, w.omar.agent})),
                 Refusal::TakenByOther);
        QVERIFY(w.does(w.lead, AssignCase{w.bill, w.omar.agent}));
        QVERIFY(w.does(w.omar, AssignCase{w.bill, std::nullopt}));
        QCOMPARE(w.theCase().owner, std::optional<AgentId>());
    }

    /// It has reached nobody yet: whoever looks for customers that wait must still find this one.
    void aReplyWaitsInTheSendQueueAndTheCustomerWaitsOn()
    {
        Workspace w;
        Case waiting = w.theCase();
        waiting.waitingSince = fromMillis(1);
        w.unit.put(waiting);
        const auto id = w.ids.make<Interaction>();
        QVERIFY(w.does(w.nur, ReplyToCustomer{.interaction = id,
                                              .customer = w.ahmad,
                                              .caseId = w.bill,
                                              .body = u"Hello"_s}));
        QCOMPARE(w.unit.find(id)->delivery, Delivery::Waiting);
        QCOMPARE(w.unit.find(id)->happenedAt, w.stamp.done);
        QCOMPARE(w.unit.find(id)->recordedAt, w.stamp.recorded);
        QCOMPARE(w.theCase().waitingSince, std::optional(fromMillis(1)));
        QCOMPARE(w.theCase().lastAt, w.stamp.done);
    }

    void aReplyThatItsChannelDoesNotTakeIsRefused()
    {
        Workspace w;
        ReplyToCustomer reply{.interaction = w.ids.make<Interaction>(),
                              .customer = w.ahmad,
                              .caseId = w.bill,
                              .channel = Channel::Sms,
                              .body = QString(1531, u'a')};
        QCOMPARE(refusalOf(w.does(w.nur, reply)), Refusal::Invalid);
        reply.channel = Channel::Email;
        QVERIFY(w.does(w.nur, reply));
    }

    void aCallAnswersTheCustomer()
    {
        Workspace w;
        Case waiting = w.theCase();
        waiting.waitingSince = fromMillis(1);
        w.unit.put(waiting);
        QVERIFY(w.does(w.nur, LogCall{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .caseId = w.bill,
                                      .direction = Direction::Outbound,
                                      .body = u"Told her"_s}));
        QVERIFY(!w.theCase().waitingSince);
    }

    void aCallIsLoggedAsOfWhenItTookPlace()
    {
        Workspace w;
        const auto logs = [&w](hadir::core::Instant at) {
            const auto id = w.ids.make<Interaction>();
            return std::pair(id, w.does(w.nur, LogCall{.interaction = id,
                                                       .customer = w.ahmad,
                                                       .caseId = w.bill,
                                                       .happenedAt = at}));
        };
        const auto [earlier, said] = logs(fromMillis(2'000));
        QVERIFY(said);
        QCOMPARE(w.unit.find(earlier)->happenedAt, fromMillis(2'000));
        QCOMPARE(w.unit.find(earlier)->recordedAt, w.stamp.recorded);
        const auto [later, taken] = logs(w.stamp.done + 1s); // by a clock that is ahead
        QVERIFY(taken);
        QCOMPARE(w.unit.find(later)->happenedAt, w.stamp.done);
    }

    void aCallLoggedLaterStandsBeforeWhatHasComeSince()
    {
        Workspace w;
        const auto mail = w.ids.make<Interaction>();
        QVERIFY(bringIn(Interaction{.id = mail,
                                    .customer = w.ahmad,
                                    .caseId = w.bill,
                                    .channel = Channel::Email,
                                    .direction = Direction::Inbound,
                                    .author = Author::Customer,
                                    .happenedAt = fromMillis(4'000)},
                        w.admin, w.stamp, w.unit));
        QVERIFY(w.does(w.nur, LogCall{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .caseId = w.bill,
                                      .direction = Direction::Outbound,
                                      .happenedAt = fromMillis(3'000)}));
        QCOMPARE(w.theCase().lastMessage, std::optional(mail));
        QCOMPARE(w.theCase().waitingSince, std::optional(fromMillis(4'000)));
        QCOMPARE(w.theCase().lastAt, fromMillis(4'000));
    }

    void aNoteDoesNotAnswerTheCustomer()
    {
        Workspace w;
        Case waiting = w.theCase();
        waiting.waitingSince = fromMillis(1);
        w.unit.put(waiting);
        QVERIFY(w.does(w.nur, AddNote{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .caseId = w.bill,
                                      .body = u"Looked"_s}));
        QVERIFY(w.theCase().waitingSince);
    }

    void aClockInTheFutureIsNotBelieved()
    {
        Workspace w;
        w.stamp.done = w.stamp.recorded + std::chrono::days(365);
        const auto id = w.ids.make<Interaction>();
        QVERIFY(w.does(w.nur, AddNote{.interaction = id, .customer = w.ahmad, .body = u"x"_s}));
        QCOMPARE(w.unit.find(id)->happenedAt, w.stamp.recorded);
    }

    void aClockOfLastYearIsNotBelievedEither()
    {
        Workspace w;
        w.stamp.recorded = w.stamp.done + std::chrono::days(365);
        const auto id = w.ids.make<Interaction>();
        QVERIFY(w.does(w.nur, AddNote{.interaction = id, .customer = w.ahmad, .body = u"x"_s}));
        QCOMPARE(w.unit.find(id)->happenedAt, w.stamp.recorded);
    }

    void aThingWithoutAnIdIsNotMade()
    {
        Workspace w;
        const Verdict nobody = w.does(w.nur, CreateCustomer{.customer = {}, .name = u"x"_s});
        QCOMPARE(refusalOf(nobody), Refusal::Invalid);
        QCOMPARE(nobody.error().about, u"customer"_s);
        QVERIFY(!w.does(w.nur, AddNote{.interaction = {}, .customer = w.ahmad, .body = u"x"_s}));
    }

    void aReplyWhoseWriterHadNotSeenTheNewestMessageIsHeldBack()
    {
        Workspace w;
        const auto first = w.ids.make<Interaction>();
        const auto reply = [&](InteractionId id, std::optional<InteractionId> after) {
            return ReplyToCustomer{.interaction = id,
                                   .customer = w.ahmad,
                                   .caseId = w.bill,
                                   .body = u"Hello"_s,
                                   .after = after};
        };
        QVERIFY(w.does(w.omar, reply(first, {})));
        const auto late = w.ids.make<Interaction>();
        const Verdict held = w.does(w.nur, reply(late, {}));
        QCOMPARE(refusalOf(held), Refusal::Overtaken);
        QCOMPARE(held.error().about, first.toString());
        QVERIFY(!w.unit.find(late));
        QVERIFY(w.does(w.nur, reply(late, first))); // seen now, and sent all the same
        QCOMPARE(w.theCase().lastMessage, std::optional(late));
    }

    void aReplyIsOvertakenByCallsAndTheCustomerButNotByNotes()
    {
        Workspace w;
        const auto reply = [&](std::optional<InteractionId> after) {
            return ReplyToCustomer{.interaction = w.ids.make<Interaction>(),
                                   .customer = w.ahmad,
                                   .caseId = w.bill,
                                   .body = u"Hello"_s,
                                   .after = after};
        };
        QVERIFY(w.does(w.omar, AddNote{.interaction = w.ids.make<Interaction>(),
                                       .customer = w.ahmad,
                                       .caseId = w.bill,
                                       .body = u"Careful"_s}));
        QVERIFY(!w.theCase().lastMessage);
        const auto call = w.ids.make<Interaction>();
        QVERIFY(w.does(w.omar, LogCall{.interaction = call,
                                       .customer = w.ahmad,
                                       .caseId = w.bill,
                                       .direction = Direction::Outbound}));
        QCOMPARE(refusalOf(w.does(w.nur, reply({}))), Refusal::Overtaken);
        const auto mail = w.ids.make<Interaction>();
        QVERIFY(bringIn(Interaction{.id = mail,
                                    .customer = w.ahmad,
                                    .caseId = w.bill,
                                    .channel = Channel::Email,
                                    .direction = Direction::Inbound,
                                    .author = Author::Customer,
                                    .happenedAt = w.stamp.done + 1s},
                        w.admin, w.stamp, w.unit));
        QCOMPARE(refusalOf(w.does(w.nur, reply(call))), Refusal::Overtaken);
        QVERIFY(w.does(w.nur, reply(mail)));
    }

    void aCaseNamesItsNewestMessageInWhateverOrderTheyAreBroughtIn()
    {
        Workspace w;
        Case told = w.theCase();
        told.lastAt = w.stamp.done + 10s; // as the rows of an import say it
        w.unit.put(told);
        const auto brings = [&](std::chrono::seconds later, Direction direction) {
            const auto id = w.ids.make<Interaction>();
            const bool isIn = bringIn(Interaction{.id = id,
                                                  .customer = w.ahmad,
                                                  .caseId = w.bill,
                                                  .channel = Channel::Email,
                                                  .direction = direction,
                                                  .author = Author::Customer,
                                                  .happenedAt = w.stamp.done + later},
                                      w.admin, w.stamp, w.unit)
                                  .value_or(false);
            return isIn ? id : InteractionId();
        };
        const auto newest = brings(5s, Direction::Inbound);
        QVERIFY(!brings(2s, Direction::Outbound).isNull());
        QVERIFY(!brings(9s, Direction::Internal).isNull());
        QCOMPARE(w.theCase().lastMessage, std::optional(newest));
        QCOMPARE(w.theCase().lastAt, told.lastAt);
    }

    void nobodyCanMakeAnEntityWithoutBounds()
    {
        Workspace w;
        const QString longText(201, u'x');
        QStringList many;
        for (int at = 0; at < 101; ++at)
            many.append(u"tag %1"_s.arg(at));
        const auto isRefused = [&](const Command &command, const QString &field) {
            const Verdict verdict = w.does(w.nur, command);
            return !verdict && verdict.error() == Rejection{Refusal::Invalid, field};
        };
        QVERIFY(isRefused(TagCase{w.bill, many, {}}, u"tag"_s));
        QVERIFY(w.does(w.nur, TagCase{w.bill, many.mid(0, 60), {}}));
        QVERIFY(isRefused(TagCase{w.bill, many.mid(60), {}}, u"tag"_s)); // 101 with those there
        QVERIFY(isRefused(ChangeCustomer{.customer = w.ahmad, .city = longText}, u"city"_s));
        QVERIFY(isRefused(ChangeCustomer{.customer = w.ahmad, .zone = longText}, u"zone"_s));
        QVERIFY(isRefused(ChangeCustomer{.customer = w.ahmad, .languages = many}, u"languages"_s));
        QVERIFY(isRefused(
            CreateCustomer{.customer = w.ids.make<Customer>(), .name = u"Siti"_s, .city = longText},
            u"city"_s));
        QVERIFY(isRefused(AddOrder{.order = w.ids.make<Order>(),
                                   .customer = w.ahmad,
                                   .number = u"1"_s,
                                   .currency = u"MYR"_s,
                                   .lines = {OrderLine{.name = longText}}},
                          u"lines"_s));
        QVERIFY(w.does(w.nur, ChangeCustomer{.customer = w.ahmad, .city = u"Ipoh"_s}));
    }

    void aReplyNeedsACaseOfThatCustomer()
    {
        Workspace w;
        const auto stranger = w.ids.make<Customer>();
        w.unit.put(Customer{.id = stranger, .name = u"Lim"_s});
        QCOMPARE(refusalOf(w.does(w.nur, ReplyToCustomer{.interaction = w.ids.make<Interaction>(),
                                                         .customer = stranger,
                                                         .caseId = w.bill,
                                                         .body = u"Hello"_s})),
                 Refusal::NotFound);
    }

    void aReplyCannotTravelAsACall()
    {
        Workspace w;
        QCOMPARE(refusalOf(w.does(w.nur, ReplyToCustomer{.interaction = w.ids.make<Interaction>(),
                                                         .customer = w.ahmad,
                                                         .caseId = w.bill,
                                                         .channel = Channel::Call,
                                                         .body = u"Hello"_s})),
                 Refusal::Invalid);
    }

    void aCustomerWhoSaidNoIsNotWrittenTo()
    {
        Workspace w;
        const auto phone = w.addPhone(u"012-345 4417"_s);
        QVERIFY(w.does(w.nur, SetConsent{phone, Purpose::Service, false}));
        QCOMPARE(refusalOf(w.does(w.nur, ReplyToCustomer{.interaction = w.ids.make<Interaction>(),
                                                         .customer = w.ahmad,
                                                         .caseId = w.bill,
                                                         .channel = Channel::Sms,
                                                         .contactPoint = phone,
                                                         .body = u"Hello"_s})),
                 Refusal::NoConsent);
        SetConsent late{phone, Purpose::Service, true, {}};
        rememberBase(late, ContactPoint{.id = phone}); // before anybody had asked
        QCOMPARE(refusalOf(w.does(w.nur, late)), Refusal::Clash);
        late.granted = false;
        QVERIFY(w.does(w.nur, late)); // both heard the same
        QVERIFY(w.does(w.nur, SetConsent{phone, Purpose::Service, true}));
        QCOMPARE(w.unit.find(phone)->consents.size(), 1);
    }

    void theSameNumberIsNotAddedTwice()
    {
        Workspace w;
        QVERIFY(!w.addPhone(u"012-345 4417"_s).isNull());
        QVERIFY(w.addPhone(u"+60 12 345 4417"_s).isNull());
        QVERIFY(w.addPhone(u"12"_s).isNull());
        QCOMPARE(w.unit.contactPointsOf(w.ahmad).first().value, u"+60123454417"_s);
    }

    void changesOfDifferentFieldsMerge()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, ChangeCustomer{.customer = w.ahmad, .city = u"Ipoh"_s}));
        QVERIFY(w.does(w.omar, ChangeCustomer{.customer = w.ahmad, .company = u"Sawit"_s}));
        QCOMPARE(w.unit.find(w.ahmad)->city, u"Ipoh"_s);
        QCOMPARE(w.unit.find(w.ahmad)->company, u"Sawit"_s);
        QCOMPARE(refusalOf(w.does(w.nur, ChangeCustomer{.customer = w.ahmad, .name = u" "_s})),
                 Refusal::Invalid);
    }

    void tagsOfTwoPeopleDoNotUndoEachOther()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, TagCase{w.bill, {u"vip"_s}, {}}));
        QVERIFY(w.does(w.omar, TagCase{w.bill, {u"refund"_s}, {}}));
        QVERIFY(w.does(w.nur, TagCase{w.bill, {}, {u"vip"_s}}));
        QCOMPARE(w.theCase().tags, QStringList{u"refund"_s});
    }

    void solvingEndsTheWaitAndReopeningTakesItBack()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
        QCOMPARE(w.theCase().solvedAt, std::optional(w.stamp.done));
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Open}));
        QVERIFY(!w.theCase().solvedAt);
    }

    void whoTakesTheirStepBackGivesTheTimesBack()
    {
        Workspace w;
        Case about = w.theCase();
        about.waitingSince = fromMillis(1'000);
        w.unit.put(about);
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
        QVERIFY(!w.theCase().waitingSince);
        SetCaseStatus back{w.bill, CaseStatus::Open, CaseStatus::Solved, about.waitingSince};
        QVERIFY(w.does(w.nur, back));
        QCOMPARE(w.theCase().waitingSince, about.waitingSince);

        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
        back.waitingSince = fromMillis(9'000); // nobody waits since a time to come
        QVERIFY(w.does(w.nur, back));
        QVERIFY(!w.theCase().waitingSince);
        QVERIFY(w.does(
            w.nur,
            SetCaseStatus{w.bill, CaseStatus::Solved, CaseStatus::Open, {}, fromMillis(2'000)}));
        QCOMPARE(w.theCase().solvedAt, std::optional(fromMillis(2'000)));
    }

    void aRetiredContactPointComesBackAsItWas()
    {
        Workspace w;
        const auto phone = w.addPhone(u"012-345 4417"_s);
        QVERIFY(w.does(w.nur, SetQuietHours{phone, 1320, 480}));
        const auto before = w.unit.find(phone);
        QVERIFY(w.does(w.nur, RetireContactPoint{phone}));
        QVERIFY(w.does(w.nur, RestoreContactPoint{phone}));
        QCOMPARE(w.unit.find(phone), before);
        QVERIFY(w.does(w.nur, RestoreContactPoint{phone})); // it is so already
        QVERIFY(w.does(w.nur, RetireContactPoint{phone}));
        w.addPhone(u"012-345 4417"_s); // written down anew meanwhile
        QCOMPARE(refusalOf(w.does(w.nur, RestoreContactPoint{phone})), Refusal::AlreadyThere);
        QCOMPARE(refusalOf(w.does(w.nur, RestoreContactPoint{w.ids.make<ContactPoint>()})),
                 Refusal::NotFound);
    }

    void visitsAndOrdersAreOfWhenTheyWere()
    {
        Workspace w;
        const auto visit = w.ids.make<Interaction>();
        QVERIFY(w.does(w.nur, LogVisit{.interaction = visit,
                                       .customer = w.ahmad,
                                       .place = u"Bangsar"_s,
                                       .happenedAt = fromMillis(2'000)}));
        QCOMPARE(w.unit.find(visit)->happenedAt, fromMillis(2'000));
        const auto buys = [&w](std::optional<hadir::core::Instant> at) {
            const auto id = w.ids.make<Order>();
            const auto done = w.does(w.nur, AddOrder{.order = id,
                                                     .customer = w.ahmad,
                                                     .number = u"7"_s,
                                                     .currency = u"MYR"_s,
                                                     .placedAt = at});
            return done ? std::optional(w.unit.find(id)->placedAt) : std::nullopt;
        };
        QCOMPARE(buys(fromMillis(2'000)), std::optional(fromMillis(2'000)));
        QCOMPARE(buys({}), std::optional(w.stamp.done));
        QCOMPARE(buys(w.stamp.done + 1s), std::optional(w.stamp.done)); // by a clock that is ahead
    }

    void quietHoursNeedBothEndsWithinADay()
    {
        Workspace w;
        const auto phone = w.addPhone(u"012-345 4417"_s);
        QVERIFY(w.does(w.nur, SetQuietHours{phone, 1320, 480}));
        QCOMPARE(refusalOf(w.does(w.nur, SetQuietHours{phone, 1320, std::nullopt})),
                 Refusal::Invalid);
        QCOMPARE(refusalOf(w.does(w.nur, SetQuietHours{phone, 0, 1440})), Refusal::Invalid);
        SetQuietHours late{phone, 1200, 400, {}};
        rememberBase(late, ContactPoint{.id = phone}); // before anybody had set some
        QCOMPARE(refusalOf(w.does(w.nur, late)), Refusal::Clash);
        rememberBase(late, *w.unit.find(phone));
        QVERIFY(w.does(w.nur, late));
    }

    void onlyAdminsAddPeople()
    {
        Workspace w;
        const AddAgent siti{.agent = w.ids.make<Agent>(), .login = u"Siti"_s, .name = u"Siti"_s};
        QCOMPARE(refusalOf(w.does(w.lead, siti)), Refusal::NotAllowed);
        QVERIFY(w.does(w.admin, siti));
        QCOMPARE(w.unit.find(siti.agent)->login, u"siti"_s);
        AddAgent twin = siti;
        twin.agent = w.ids.make<Agent>();
        QCOMPARE(refusalOf(w.does(w.admin, twin)), Refusal::AlreadyThere);
    }

    void bringingInTwiceAddsNothingAndUndoesNothing()
    {
        Workspace w;
        const Case old{.id = w.ids.make<Case>(), .customer = w.ahmad, .subject = u"Old"_s};
        QVERIFY(bringIn(old, w.admin, w.stamp, w.unit).value());
        QVERIFY(w.does(w.nur, SetCaseStatus{old.id, CaseStatus::Solved}));
        QVERIFY(!bringIn(old, w.admin, w.stamp, w.unit).value());
        QCOMPARE(w.unit.find(old.id)->status, CaseStatus::Solved);
        QCOMPARE(w.unit.find(old.id)->number, 1001);

        const auto lost = bringIn(
            Case{.id = w.ids.make<Case>(), .customer = w.ids.make<Customer>(), .subject = u"?"_s},
            w.admin, w.stamp, w.unit);
        QVERIFY(!lost);
        QCOMPARE(lost.error().about, u"customer"_s);
        QVERIFY(!bringIn(old, w.nur, w.stamp, w.unit));
    }

    /// Whatever order the past comes in, the newest word decides what the case says of it.
    void bringingInAnInteractionBringsItsCaseUpToDate()
    {
        Workspace w;
        const Instant noon = w.stamp.recorded;
        const Case about{
            .id = w.ids.make<Case>(), .customer = w.ahmad, .openedAt = noon, .lastAt = noon};
        QVERIFY(bringIn(about, w.admin, w.stamp, w.unit).value());
        const auto said = [&](Direction direction, Author author, hadir::core::Milliseconds after) {
            const Interaction one{.id = w.ids.make<Interaction>(),
                                  .customer = w.ahmad,
                                  .caseId = about.id,
                                  .channel = Channel::Email,
                                  .direction = direction,
                                  .author = author,
                                  .happenedAt = noon + after};
            return bringIn(one, w.admin, w.stamp, w.unit).value();
        };
        QVERIFY(said(Direction::Inbound, Author::Customer, 2min));
        QVERIFY(said(Direction::Inbound, Author::Customer, 3min));
        QVERIFY(said(Direction::Outbound, Author::Agent, 1min)); // came late, happened earlier
        QCOMPARE(w.unit.find(about.id)->lastAt, noon + 3min);
        QCOMPARE(w.unit.find(about.id)->waitingSince, noon + 2min);
        QVERIFY(said(Direction::Outbound, Author::Agent, 4min));
        QCOMPARE(w.unit.find(about.id)->waitingSince, std::nullopt);
        QCOMPARE(w.unit.find(about.id)->lastAt, noon + 4min);
    }

    void whatIsBroughtInBelongsToOneCustomer()
    {
        Workspace w;
        const Customer siti{.id = w.ids.make<Customer>(), .name = u"Siti"_s};
        const Case about{.id = w.ids.make<Case>(), .customer = siti.id};
        QVERIFY(bringIn(siti, w.admin, w.stamp, w.unit).value());
        QVERIFY(bringIn(about, w.admin, w.stamp, w.unit).value());
        const auto stray = bringIn(
            Interaction{.id = w.ids.make<Interaction>(), .customer = w.ahmad, .caseId = about.id},
            w.admin, w.stamp, w.unit);
        QVERIFY(!stray);
        QCOMPARE(stray.error(), (Rejection{Refusal::Invalid, u"case"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_execute)
#include "tst_execute.moc"
