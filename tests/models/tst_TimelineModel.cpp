// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using models::TimelineEntry;
using models::TimelineFilter;
using models::TimelineModel;
using models::TimelinePage;
using models::TimelineQuestion;

class tst_TimelineModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheNewestPageThenForOlder();
    void answerToAnOlderQuestionIsDropped();
    void filterIsAskedOfTheStore();
    void feedbackPassesWhereItIsAskedFor();
    void liveEntryTakesItsPlace();
    void liveEntryOutsideTheFilterStaysOut();
    void liveEntryOlderThanTheWindowWaitsForItsPage();
    void pageOverlappingLiveEntriesAddsNoDoubles();
    void attachmentProgressChangesOneRow();

private:
    static TimelineEntry entry(int number, domain::Channel channel = domain::Channel::Email)
    {
        return {.what = domain::Interaction{
                    .id = domain::InteractionId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)),
                    .channel = channel,
                    .body = u"Body %1"_s.arg(number),
                    .happenedAt = core::fromMillis(number * 1000)}};
    }
    static QList<TimelineEntry> entries(int from, int to)
    {
        QList<TimelineEntry> list;
        for (int at = from; at >= to; --at)
            list.append(entry(at));
        return list;
    }
    static domain::CustomerId customer()
    {
        return domain::CustomerId(QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    }
};

/// A model with its questions written down.
struct Asked
{
    TimelineModel model;
    QList<TimelineQuestion> questions;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Asked()
    {
        QObject::connect(&model, &TimelineModel::pageRequested, &model,
                         [this](const TimelineQuestion &asked) { questions.append(asked); });
    }
    void answer(const QList<TimelineEntry> &entries, TimelinePage::Rest rest)
    {
        model.appendOlder({questions.last().number, entries, rest});
    }
};

void tst_TimelineModel::asksForTheNewestPageThenForOlder()
{
    Asked asked;
    QVERIFY(!asked.model.canFetchMore());
    asked.model.show(customer());
    QCOMPARE(asked.model.state(), TimelineModel::State::Loading);
    QCOMPARE(asked.questions.size(), 1);
    QVERIFY(!asked.questions.last().before);
    const int first = asked.questions.last().limit; // somebody waits for all of it

    asked.answer(entries(300, 201), TimelinePage::Rest::More);
    QCOMPARE(asked.model.state(), TimelineModel::State::Ready);
    QCOMPARE(asked.model.rowCount(), 100);
    asked.model.fetchMore();
    asked.model.fetchMore(); // one question at a time
    QCOMPARE(asked.questions.size(), 2);
    QCOMPARE(asked.questions.last().before->id, entry(201).id());
    QVERIFY(asked.questions.last().limit > first);

    asked.answer(entries(200, 150), TimelinePage::Rest::None);
    QCOMPARE(asked.model.rowCount(), 151);
    QVERIFY(!asked.model.canFetchMore());
}

void tst_TimelineModel::answerToAnOlderQuestionIsDropped()
{
    Asked asked;
    asked.model.show(customer());
    const quint64 first = asked.questions.last().number;
    asked.model.setFilter({.channel = domain::Channel::Email});
    asked.model.appendOlder({first, entries(5, 1), TimelinePage::Rest::None});
    QCOMPARE(asked.model.rowCount(), 0);
    QCOMPARE(asked.model.state(), TimelineModel::State::Loading);
}

void tst_TimelineModel::filterIsAskedOfTheStore()
{
    Asked asked;
    asked.model.show(customer());
    asked.answer(entries(5, 1), TimelinePage::Rest::None);
    const TimelineFilter notes{.channel = domain::Channel::Note};
    asked.model.setFilter(notes);
    QCOMPARE(asked.questions.last().filter, notes);
    QVERIFY(!asked.questions.last().before);
    asked.answer({}, TimelinePage::Rest::None);
    QCOMPARE(asked.model.rowCount(), 0);
    QCOMPARE(asked.model.state(), TimelineModel::State::Ready);
}

void tst_TimelineModel::feedbackPassesWhereItIsAskedFor()
{
    const domain::CaseId about(QUuid::createUuidV5({}, u"case"_s));
    const TimelineEntry given{.what = domain::Feedback{.caseId = about}};
    const TimelineFilter feedback{.kinds = TimelineFilter::Kinds::Feedback};
    QVERIFY(TimelineFilter().accepts(given));
    QVERIFY(feedback.accepts(given));
    QVERIFY(!feedback.accepts(entry(1)));
    QVERIFY(TimelineFilter{.caseId = about}.accepts(given));
    QVERIFY(!TimelineFilter{.channel = domain::Channel::Email}.accepts(given));
}

void tst_TimelineModel::liveEntryTakesItsPlace()
{
    Asked asked;
    asked.model.show(customer());
    asked.answer(entries(5, 1), TimelinePage::Rest::None);
    TimelineEntry mine = entry(6);
    mine.settled = TimelineEntry::Settled::NotYet;
    asked.model.take(mine);
    QCOMPARE(asked.model.rowOf(mine.id()), 0);
    mine.settled = TimelineEntry::Settled::Yes;
    QSignalSpy inserted(&asked.model, &TimelineModel::rowsInserted);
    asked.model.take(mine);
    QCOMPARE(asked.model.at(0), mine);
    QCOMPARE(inserted.count(), 0);
}

void tst_TimelineModel::liveEntryOutsideTheFilterStaysOut()
{
    Asked asked;
    asked.model.show(customer());
    asked.model.setFilter({.channel = domain::Channel::Email});
    asked.answer(entries(5, 1), TimelinePage::Rest::None);
    asked.model.take(entry(9, domain::Channel::Note));
    asked.model.take({.what = domain::Order{.number = u"20931"_s}});
    QCOMPARE(asked.model.rowCount(), 5);
}

void tst_TimelineModel::liveEntryOlderThanTheWindowWaitsForItsPage()
{
    Asked asked;
    asked.model.show(customer());
    asked.answer(entries(300, 201), TimelinePage::Rest::More);
    asked.model.take(entry(17));
    QCOMPARE(asked.model.rowCount(), 100);
}

void tst_TimelineModel::pageOverlappingLiveEntriesAddsNoDoubles()
{
    Asked asked;
    asked.model.show(customer());
    asked.answer(entries(300, 201), TimelinePage::Rest::More);
    asked.model.fetchMore();
    asked.answer(entries(210, 190), TimelinePage::Rest::None);
    QCOMPARE(asked.model.rowCount(), 111);
}

void tst_TimelineModel::attachmentProgressChangesOneRow()
{
    using Bytes = models::TimelineAttachment::Bytes;
    Asked asked;
    TimelineEntry mail = entry(3);
    const domain::AttachmentId file(QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3));
    mail.attachments.append({.id = file, .name = u"statement.png"_s, .size = 2048});
    asked.model.show(customer());
    asked.answer({entry(4), mail, entry(2)}, TimelinePage::Rest::None);
    QSignalSpy changed(&asked.model, &TimelineModel::dataChanged);
    asked.model.setBytes(file, Bytes::Coming, 40);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(asked.model.at(1).attachments.first().percent, 40);
}

QTEST_GUILESS_MAIN(tst_TimelineModel)
#include "tst_TimelineModel.moc"
