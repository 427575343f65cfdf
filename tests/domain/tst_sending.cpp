// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/sending.h"
#include "tests/domain/Workspace.h"

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
