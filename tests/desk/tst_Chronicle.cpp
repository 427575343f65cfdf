// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Chronicle.h"

#include "app/store/entityTables.h"
#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using hadir::desk::Chronicle;
using hadir::desk::HistorySpan;

namespace {
constexpr Instant noon = hadir::core::fromMillis(1'764'000'000'000);

/// A customer who wrote, was answered, and said how it was.
struct Told
{
    hadir::support::SequentialIds ids;
    hadir::store::Cache cache = hadir::store::Cache::open(u":memory:"_s).value();
    qint64 revision = 0;
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad"_s};
    Case bill{
        .id = ids.make<Case>(), .customer = ahmad.id, .number = 4821, .subject = u"Bill"_s};
    Interaction answer{.id = ids.make<Interaction>(),
                       .customer = ahmad.id,
                       .caseId = bill.id,
                       .channel = Channel::Email,
                       .direction = Direction::Outbound,
                       .happenedAt = noon};
    Feedback csat{.id = ids.make<Feedback>(),
                  .customer = ahmad.id,
                  .caseId = bill.id,
                  .interaction = answer.id,
                  .kind = FeedbackKind::Csat,
                  .score = 4,
                  .givenAt = noon + 2h};
    Feedback nps{.id = ids.make<Feedback>(),
                 .customer = ahmad.id,
                 .kind = FeedbackKind::Nps,
                 .score = 9,
                 .givenAt = noon - 2h};

    Told() { hears({ahmad, bill, answer, csat, nps}); }

    void hears(const QList<Entity> &entities)
    {
        (void)cache.apply({.entities = entities, .cursor = {u"e"_s, ++revision, 0}}, {}).value();
    }

    QList<QUuid> read(HistorySpan span)
    {
        QList<QUuid> out;
        const auto history = Chronicle(cache.database()).read(span).value();
        for (const hadir::desk::HistoryItem &item : history.items)
            out.append(placeOf(item).second);
        return out;
    }
};
} // namespace

class tst_Chronicle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedbackStandsWhereItWasGiven()
    {
        Told it;
        QCOMPARE(it.read({.customer = it.ahmad.id}),
                 (QList{it.csat.id.uuid(), it.answer.id.uuid(), it.nps.id.uuid()}));
    }

    void aPageGoesOnBehindFeedback()
    {
        Told it;
        const HistorySpan first{.customer = it.ahmad.id, .limit = 1};
        QCOMPARE(it.read(first), QList{it.csat.id.uuid()});
        const HistorySpan next{.customer = it.ahmad.id,
                               .before = std::pair(it.csat.givenAt, it.csat.id.uuid())};
        QCOMPARE(it.read(next), (QList{it.answer.id.uuid(), it.nps.id.uuid()}));
    }

    void aCaseShowsTheFeedbackAboutIt()
    {
        Told it;
        QCOMPARE(it.read({.customer = it.ahmad.id, .caseId = it.bill.id}),
                 (QList{it.csat.id.uuid(), it.answer.id.uuid()}));
    }

    void feedbackOfWhoWasMergedComesAlong()
    {
        Told it;
        const Customer twin{.id = it.ids.make<Customer>(), .name = u"Ahmad B."_s};
        it.ahmad.mergedInto = twin.id;
        const Feedback later{.id = it.ids.make<Feedback>(),
                             .customer = twin.id,
                             .caseId = it.bill.id,
                             .score = 2,
                             .givenAt = noon + 5h};
        it.hears({twin, it.ahmad, later});
        QCOMPARE(it.read({.customer = twin.id, .kinds = HistorySpan::Kinds::Feedback}),
                 (QList{later.id.uuid(), it.csat.id.uuid(), it.nps.id.uuid()}));
        QCOMPARE(it.read({.customer = twin.id, .caseId = it.bill.id}),
                 (QList{later.id.uuid(), it.csat.id.uuid(), it.answer.id.uuid()}));
    }

    void askedForOneKindTheOthersStayAway()
    {
        Told it;
        QCOMPARE(it.read({.customer = it.ahmad.id, .kinds = HistorySpan::Kinds::Feedback}),
                 (QList{it.csat.id.uuid(), it.nps.id.uuid()}));
        QCOMPARE(it.read({.customer = it.ahmad.id, .channel = Channel::Email}),
                 QList{it.answer.id.uuid()});
    }

    void feedbackNamesItsCaseAndTheMessageThatAsked()
    {
        Told it;
        const auto item = Chronicle(it.cache.database()).item(Kind::Feedback, it.csat.id.uuid());
        QVERIFY(item && *item);
        QCOMPARE((*item)->caseNumber, 4821);
        QCOMPARE((*item)->asked, it.answer);
    }
};

QTEST_GUILESS_MAIN(tst_Chronicle)
#include "tst_Chronicle.moc"
