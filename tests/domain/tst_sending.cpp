// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/quietHours.h"
#include "app/domain/sending.h"
#include "tests/domain/Workspace.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using hadir::core::fromMillis;

namespace {
ReplyToCustomer replyIn(Workspace &w)
{
    return {.interaction = w.ids.make<Interaction>(),
            .customer = w.ahmad,
            .caseId = w.bill,
            .body = u"x"_s,
            .after = w.theCase().lastMessage};
}

Instant at(const QString &iso)
{
    return fromMillis(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

ContactPointId quietPhoneOf(Workspace &w)
{
    Customer ahmad = *w.unit.find(w.ahmad);
    ahmad.zone = u"Asia/Kuala_Lumpur"_s;
    w.unit.put(ahmad);
    const ContactPointId phone = w.addPhone(u"012-345 6789"_s);
    ContactPoint quiet = *w.unit.find(phone);
    quiet.quietFromMinute = 21 * 60;
    quiet.quietToMinute = 8 * 60;
    w.unit.put(quiet);
    return phone;
}
} // namespace

class tst_sending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsHeldForTenSecondsAndLaterWhenAsked()
    {
        Workspace w;
        ReplyToCustomer reply = replyIn(w);
        QVERIFY(w.does(w.nur, reply));
        QCOMPARE(leavesAt(*w.unit.find(reply.interaction)), fromMillis(5'000) + 10s);
        reply = replyIn(w);
        reply.sendAt = fromMillis(500'000);
        QVERIFY(w.does(w.nur, reply));
        QCOMPARE(leavesAt(*w.unit.find(reply.interaction)), fromMillis(500'000));
    }

    void whatIsSentAtNightWaitsForTheMorning_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("goes"); // empty: at once
        QTest::newRow("evening") << u"2026-11-23T14:30:00Z"_s << u"2026-11-24T00:00:00Z"_s;
        QTest::newRow("after midnight") << u"2026-11-23T18:00:00Z"_s << u"2026-11-24T00:00:00Z"_s;
        QTest::newRow("as they begin") << u"2026-11-23T13:00:00Z"_s << u"2026-11-24T00:00:00Z"_s;
        QTest::newRow("as they end") << u"2026-11-24T00:00:00Z"_s << QString();
        QTest::newRow("by day") << u"2026-11-23T05:00:00Z"_s << QString();
    }

    /// Quiet from 21:00 to 08:00 in Kuala Lumpur, eight hours ahead.
    void whatIsSentAtNightWaitsForTheMorning()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, goes);
        Workspace w;
        const ContactPointId phone = quietPhoneOf(w);
        w.stamp.done = w.stamp.recorded = at(now);
        ReplyToCustomer reply = replyIn(w);
        reply.channel = Channel::Sms;
        reply.contactPoint = phone;
        QVERIFY(w.does(w.nur, reply));
        const auto sendAt = w.unit.find(reply.interaction)->sendAt;
        QCOMPARE(sendAt, goes.isEmpty() ? std::optional<Instant>() : std::optional(at(goes)));
    }

    /// Nobody has written a zone down; the number is a Malaysian one.
    void withoutAZoneTheNumberTellsWhenItIsNight()
    {
        Workspace w;
        const ContactPointId phone = quietPhoneOf(w);
        Customer ahmad = *w.unit.find(w.ahmad);
        ahmad.zone.clear();
        w.unit.put(ahmad);
        w.stamp.done = w.stamp.recorded = at(u"2026-11-23T14:30:00Z"_s);
        ReplyToCustomer reply = replyIn(w);
        reply.channel = Channel::Sms;
        reply.contactPoint = phone;
        QVERIFY(w.does(w.nur, reply));
        QCOMPARE(w.unit.find(reply.interaction)->sendAt,
                 std::optional(at(u"2026-11-24T00:00:00Z"_s)));
    }

    void whoChoseAMomentOrWritesToSomebodyAwakeIsNotHeldUp()
    {
        Workspace w;
        const ContactPointId phone = quietPhoneOf(w);
        w.stamp.done = w.stamp.recorded = at(u"2026-11-23T16:00:00Z"_s);
        ReplyToCustomer reply = replyIn(w);
        reply.channel = Channel::Sms;
        reply.contactPoint = phone;
        reply.sendAt = w.stamp.done; // they said so
        QVERIFY(w.does(w.nur, reply));
        QCOMPARE(w.unit.find(reply.interaction)->sendAt, std::optional(w.stamp.done));
        const Interaction heard{.id = w.ids.make<Interaction>(),
                                .customer = w.ahmad,
                                .channel = Channel::Sms,
                                .direction = Direction::Inbound,
                                .author = Author::Customer,
                                .body = u"Are you there?"_s,
                                .happenedAt = w.stamp.done - 59min};
        w.unit.put(heard);
        const auto answer = [&] {
            ReplyToCustomer next = replyIn(w);
            next.channel = Channel::Sms;
            next.contactPoint = phone;
            return w.does(w.nur, next) ? w.unit.find(next.interaction)->sendAt
                                       : std::optional(Instant());
        };
        QCOMPARE(answer(), std::optional<Instant>());
        w.stamp.done = w.stamp.recorded = heard.happenedAt + 1h; // an hour later they may sleep
        QCOMPARE(answer(), std::optional(at(u"2026-11-24T00:00:00Z"_s)));
    }

    /// The night in which the clocks of Berlin go forward has no 02:30.
    void quietHoursEndByTheClockOfTheirZone()
    {
        const ContactPoint point{.quietFromMinute = 22 * 60, .quietToMinute = 7 * 60};
        QCOMPARE(quietEndAt(point, u"Europe/Berlin"_s, at(u"2026-03-28T23:30:00Z"_s)),
                 std::optional(at(u"2026-03-29T05:00:00Z"_s)));
        QVERIFY(!quietEndAt(point, {}, at(u"2026-03-28T23:30:00Z"_s)));
        QVERIFY(!quietEndAt(point, u"Not/AZone"_s, at(u"2026-03-28T23:30:00Z"_s)));
        QVERIFY(!quietEndAt({}, u"Europe/Berlin"_s, at(u"2026-03-28T23:30:00Z"_s)));
    }

    void aRecalledMessageWasNeverTheNewest()
    {
        Workspace w;
        const ReplyToCustomer first = replyIn(w);
        QVERIFY(w.does(w.nur, first));
        w.stamp.done = fromMillis(5'500);
        const ReplyToCustomer second = replyIn(w);
        QVERIFY(w.does(w.nur, second));
        QCOMPARE(refusalOf(w.does(w.omar, RecallMessage{second.interaction, w.ahmad})),
                 Refusal::NotAllowed);
        QVERIFY(w.does(w.nur, RecallMessage{second.interaction, w.ahmad}));
        QCOMPARE(w.unit.find(second.interaction)->delivery, Delivery::Recalled);
        QCOMPARE(w.theCase().lastMessage, std::optional(first.interaction));
        QVERIFY(w.does(w.lead, RecallMessage{first.interaction, w.ahmad}));
        QVERIFY(!w.theCase().lastMessage);
        QVERIFY(w.does(w.nur, RecallMessage{first.interaction, w.ahmad})); // as it is already
    }

    void aMessageTakesThePlaceOfOneThatWaits()
    {
        Workspace w;
        const ReplyToCustomer later = replyIn(w);
        QVERIFY(w.does(w.nur, later));
        ReplyToCustomer now = replyIn(w); // after `later`, which is the newest
        now.insteadOf = later.interaction;
        QVERIFY(w.does(w.nur, now));
        QCOMPARE(w.unit.find(later.interaction)->delivery, Delivery::Recalled);
        QCOMPARE(w.unit.find(now.interaction)->delivery, Delivery::Waiting);
        QCOMPARE(w.theCase().lastMessage, std::optional(now.interaction));
        ReplyToCustomer again = replyIn(w); // it was taken back already: no third one
        again.insteadOf = later.interaction;
        QCOMPARE(refusalOf(w.does(w.nur, again)), Refusal::TooLate);
        QVERIFY(!w.unit.find(again.interaction));
    }

    void bothOrNeitherIsDone()
    {
        Workspace w;
        const ReplyToCustomer later = replyIn(w);
        QVERIFY(w.does(w.nur, later));
        ReplyToCustomer now = replyIn(w);
        now.insteadOf = later.interaction;
        QCOMPARE(refusalOf(w.does(w.omar, now)), Refusal::NotAllowed); // another's
        now.after.reset();
        QCOMPARE(refusalOf(w.does(w.nur, now)), Refusal::Overtaken);
        QCOMPARE(w.unit.find(later.interaction)->delivery, Delivery::Waiting);
        now = replyIn(w);
        now.insteadOf = later.interaction;
        Interaction sent = *w.unit.find(later.interaction);
        sent.delivery = Delivery::Sent;
        w.unit.put(sent);
        QCOMPARE(refusalOf(w.does(w.nur, now)), Refusal::TooLate); // the customer has it
        QVERIFY(!w.unit.find(now.interaction));
    }

    /// The other case would go on naming as its newest what nobody ever gets.
    void itTakesNoPlaceInAnotherCase()
    {
        Workspace w;
        const CaseId other = w.ids.make<Case>();
        QVERIFY(w.does(w.nur,
                       OpenCase{.caseId = other, .customer = w.ahmad, .subject = u"Router"_s}));
        ReplyToCustomer there = replyIn(w);
        there.caseId = other;
        there.after.reset();
        QVERIFY(w.does(w.nur, there));
        ReplyToCustomer here = replyIn(w);
        here.insteadOf = there.interaction;
        QCOMPARE(refusalOf(w.does(w.nur, here)), Refusal::NotFound);
        QCOMPARE(w.unit.find(there.interaction)->delivery, Delivery::Waiting);
    }

    void whatLeftCannotBeRecalled()
    {
        Workspace w;
        const ReplyToCustomer reply = replyIn(w);
        QVERIFY(w.does(w.nur, reply));
        Interaction sent = *w.unit.find(reply.interaction);
        sent.delivery = Delivery::Sent;
        w.unit.put(sent);
        QCOMPARE(refusalOf(w.does(w.nur, RecallMessage{sent.id, w.ahmad})), Refusal::TooLate);
    }

    void filesGoWithTheirMessage()
    {
        Workspace w;
        ReplyToCustomer reply = replyIn(w);
        const AttachedFile file{w.ids.make<Attachment>(), u"bill.pdf"_s, u"application/pdf"_s, 12,
                                QString(64, u'a')};
        reply.files = {file};
        QVERIFY(w.does(w.nur, reply));
        const auto kept = w.unit.find(file.attachment);
        QVERIFY(kept);
        QCOMPARE(kept->interaction, reply.interaction);
        QCOMPARE(kept->customer, w.ahmad);
        ReplyToCustomer again = replyIn(w);
        again.files = {file};
        QCOMPARE(refusalOf(w.does(w.nur, again)), Refusal::AlreadyThere);
        again.files = {{w.ids.make<Attachment>(), u"x"_s, {}, 1, u"../../etc"_s}};
        QCOMPARE(refusalOf(w.does(w.nur, again)), Refusal::Invalid);
    }

    void aQuestionToSomebodyElseLeavesTheCustomerWaiting()
    {
        Workspace w;
        Case waiting = w.theCase();
        waiting.waitingSince = fromMillis(1'000);
        w.unit.put(waiting);
        AskOutside question{.interaction = w.ids.make<Interaction>(),
                            .customer = w.ahmad,
                            .caseId = w.bill,
                            .address = u"Lab@Example.org"_s,
                            .subject = u"Meter"_s,
                            .body = u"Is it right?"_s};
        QVERIFY(w.does(w.nur, question));
        QCOMPARE(w.unit.find(question.interaction)->place, u"lab@example.org"_s);
        QVERIFY(w.theCase().waitingSince);
        QVERIFY(!w.theCase().lastMessage);
        question.address = u"nobody"_s;
        QCOMPARE(refusalOf(w.does(w.nur, question)), Refusal::Invalid);
    }

    void entriesArePinnedTheNewestFirst()
    {
        Workspace w;
        const ReplyToCustomer one = replyIn(w);
        QVERIFY(w.does(w.nur, one));
        const ReplyToCustomer two = replyIn(w);
        QVERIFY(w.does(w.nur, two));
        QVERIFY(w.does(w.nur, PinEntry{w.ahmad, one.interaction}));
        QVERIFY(w.does(w.omar, PinEntry{w.ahmad, two.interaction}));
        QCOMPARE(w.unit.find(w.ahmad)->pins, (QList{two.interaction, one.interaction}));
        QVERIFY(w.does(w.nur, PinEntry{w.ahmad, two.interaction, false}));
        QCOMPARE(w.unit.find(w.ahmad)->pins, QList{one.interaction});
    }

    void feedbackIsWithinItsRange()
    {
        Workspace w;
        const auto give = [&](FeedbackKind kind, qint64 score) {
            return w.does(w.nur, RecordFeedback{.feedback = w.ids.make<Feedback>(),
                                                .customer = w.ahmad,
                                                .caseId = w.bill,
                                                .kind = kind,
                                                .score = score});
        };
        QVERIFY(give(FeedbackKind::Nps, 0));
        QVERIFY(give(FeedbackKind::Ces, 7));
        QCOMPARE(refusalOf(give(FeedbackKind::Csat, 0)), Refusal::Invalid);
        QCOMPARE(refusalOf(give(FeedbackKind::Csat, 6)), Refusal::Invalid);
        QCOMPARE(refusalOf(give(FeedbackKind::Nps, 11)), Refusal::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_sending)
#include "tst_sending.moc"
