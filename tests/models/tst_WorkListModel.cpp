// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using models::WorkItem;
using models::WorkListModel;

class tst_WorkListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestWaitingStandsFirst();
    void replyMovesTheRowDownWithoutReset();
    void sameItemAgainChangesNothing();
    void emptyListIsFilledInOneGo();
    void removedRowIsGone();
    void hundredThousandRowsTakeAThousandChanges();

private:
    WorkItem item(qint64 lastAt, std::optional<qint64> waiting = {})
    {
        WorkItem made{.caseId = domain::CaseId(QUuid(uint(++m_next), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
                      .customerName = u"Ahmad"_s,
                      .lastAt = core::fromMillis(lastAt)};
        if (waiting)
            made.waitingSince = core::fromMillis(*waiting);
        return made;
    }
    int m_next = 0;
};

void tst_WorkListModel::longestWaitingStandsFirst()
{
    WorkListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const WorkItem quiet = item(900);
    const WorkItem patient = item(500, 100);
    const WorkItem fresh = item(800, 700);
    const WorkItem older = item(400);
    model.reset({quiet, fresh, older, patient});

    QCOMPARE(model.at(0), patient);
    QCOMPARE(model.at(1), fresh);
    QCOMPARE(model.at(2), quiet);
    QCOMPARE(model.at(3), older);
}

void tst_WorkListModel::replyMovesTheRowDownWithoutReset()
{
    WorkListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    WorkItem first = item(500, 100);
    const WorkItem second = item(600, 200);
    const WorkItem third = item(700, 300);
    model.reset({first, second, third});
    const QPersistentModelIndex kept = model.indexOf(first.caseId);
    QSignalSpy resets(&model, &WorkListModel::modelReset);

    first.waitingSince.reset();
    first.lastAt = core::fromMillis(1000);
    model.upsert(first);

    QCOMPARE(kept.row(), 2);
    QCOMPARE(model.at(2), first);
    QCOMPARE(model.rowOf(second.caseId), 0);
    QCOMPARE(resets.count(), 0);
}

void tst_WorkListModel::sameItemAgainChangesNothing()
{
    WorkListModel model;
    const WorkItem one = item(500);
    model.reset({one});
    QSignalSpy changes(&model, &WorkListModel::dataChanged);
    model.upsert(one);
    QCOMPARE(changes.count(), 0);
    model.setOthers(one.caseId, {u"Omar"_s});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(0).data(WorkListModel::OthersRole).toStringList(), QStringList{u"Omar"_s});
}

/// Row by row, the list of a big team took longer than all else at the start.
void tst_WorkListModel::emptyListIsFilledInOneGo()
{
    WorkListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QList<WorkItem> items{item(600), item(500, 100), item(700)};
    model.settle(items);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(std::ranges::is_sorted(std::views::iota(0, 3), {}, [&model](int row) {
        return models::WorkOrder::key(model.at(row));
    }));
    for (const WorkItem &one : items)
        QVERIFY(model.at(model.rowOf(one.caseId)) == one);
    model.settle({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_WorkListModel::removedRowIsGone()
{
    WorkListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const WorkItem one = item(500);
    const WorkItem two = item(600);
    model.reset({one, two});
    model.settle({one});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(two.caseId), -1);
    model.remove(two.caseId);
    QCOMPARE(model.rowCount(), 1);
}

void tst_WorkListModel::hundredThousandRowsTakeAThousandChanges()
{
    WorkListModel model;
    QList<WorkItem> items;
    for (int at = 0; at < 100'000; ++at)
        items.append(item(at * 10, at % 3 ? std::optional<qint64>(at * 7) : std::nullopt));
    model.reset(items);
    for (int at = 0; at < 1000; ++at) {
        WorkItem changed = items.at((at * 97) % items.size());
        changed.lastAt = core::fromMillis(2'000'000 + at);
        changed.waitingSince.reset();
        model.upsert(changed);
    }
    QCOMPARE(model.rowCount(), 100'000);
    QVERIFY(std::ranges::is_sorted(std::views::iota(0, 100'000), {}, [&model](int row) {
        return models::WorkOrder::key(model.at(row));
    }));
}

QTEST_GUILESS_MAIN(tst_WorkListModel)
#include "tst_WorkListModel.moc"
