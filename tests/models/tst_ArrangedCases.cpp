// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/ArrangedCases.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::models;
using hadir::domain::CaseId;
using hadir::domain::CaseStatus;
using hadir::domain::Priority;

namespace {
constexpr hadir::core::Instant newYear = hadir::core::fromMillis(1'767'225'600'000);

WorkItem work(int number, const QString &customer, Priority priority, const QString &queue)
{
    return {.caseId = CaseId(QUuid(uint(number), 3, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
            .number = number,
            .customerName = customer,
            .lastAt = newYear + 1min * number,
            .priority = priority,
            .queueName = queue};
}

struct Shown
{
    WorkListModel list;
    ArrangedCases cases{list};
    QAbstractItemModelTester tester{&cases, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Shown()
    {
        list.reset({work(1, u"Zainab"_s, Priority::Low, u"Care"_s),
                    work(2, u"ahmad"_s, Priority::Urgent, u"Billing"_s),
                    work(3, u"Lina"_s, Priority::Normal, u"Care"_s),
                    work(4, u"Ahmad Zaki"_s, Priority::Urgent, QString())});
    }
    /// Numbers of cases from the top; a header is its count in brackets.
    QString stands() const
    {
        QStringList out;
        for (int row = 0; row < cases.rowCount(); ++row) {
            const QModelIndex at = cases.index(row);
            out.append(at.data(ArrangedCases::HeaderRole).toBool()
                           ? u'(' + at.data(ArrangedCases::CountRole).toString() + u')'
                           : at.data(WorkListModel::NumberRole).toString());
        }
        return out.join(u' ');
    }
};
} // namespace

class tst_ArrangedCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesStandAsTheyAreSorted_data()
    {
        using enum CaseFact;
        using Direction = Arrangement::Direction;
        QTest::addColumn<Arrangement>("arrangement");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Arrangement &arrangement,
                            const QString &expected) {
            QTest::newRow(name) << arrangement << expected;
        };
        row("as the list has it", {}, u"4 3 2 1"_s);
        row("the oldest first", {.sortedBy = Number}, u"1 2 3 4"_s);
        row("the last change first", {.sortedBy = LastChange, .direction = Direction::Falling},
            u"4 3 2 1"_s);
        row("urgent first", {.sortedBy = Priority, .direction = Direction::Falling}, u"4 2 3 1"_s);
        row("by name", {.sortedBy = Customer}, u"2 4 3 1"_s);
        row("by name, from the end", {.sortedBy = Customer, .direction = Direction::Falling},
            u"1 3 4 2"_s);
        row("by queue", {.groupedBy = Queue}, u"(1) 2 (2) 3 1 (1) 4"_s);
        row("by priority, sorted", {.sortedBy = Number, .groupedBy = Priority},
            u"(2) 2 4 (1) 3 (1) 1"_s);
    }
    void casesStandAsTheyAreSorted()
    {
        QFETCH(Arrangement, arrangement);
        Shown shown;
        shown.cases.arrange(arrangement);
        QTEST(shown.stands(), "expected");
        QCOMPARE(shown.cases.count(), 4);
        for (int row = 0; row < shown.cases.rowCount(); ++row) {
            if (const CaseId id = shown.cases.caseAt(row); !id.isNull())
                QCOMPARE(shown.cases.rowOf(id), row);
        }
    }

    void rowsComeGoAndMoveOneByOne()
    {
        Shown shown;
        shown.cases.arrange({.sortedBy = CaseFact::Number, .groupedBy = CaseFact::Queue});
        QCOMPARE(shown.stands(), u"(1) 2 (2) 1 3 (1) 4"_s);
        int resets = 0;
        connect(&shown.cases, &ArrangedCases::modelReset, this, [&resets] { ++resets; });
        WorkItem moved = work(2, u"ahmad"_s, Priority::Urgent, u"Care"_s);
        shown.list.upsert(moved); // the last of its queue
        QCOMPARE(shown.stands(), u"(3) 1 2 3 (1) 4"_s);
        shown.list.upsert(work(5, u"New"_s, Priority::Low, u"Abroad"_s));
        QCOMPARE(shown.stands(), u"(1) 5 (3) 1 2 3 (1) 4"_s);
        shown.list.remove(work(4, {}, Priority::Low, {}).caseId);
        shown.list.remove(work(1, {}, Priority::Low, {}).caseId);
        QCOMPARE(shown.stands(), u"(1) 5 (2) 2 3"_s);
        shown.cases.arrange({.sortedBy = CaseFact::Customer});
        QCOMPARE(resets, 1);
        moved.customerName = u"Zulkifli"_s;
        shown.list.upsert(moved);
        QCOMPARE(shown.stands(), u"3 5 2"_s);
        QCOMPARE(resets, 1);
    }

    void whoeverPointsAtARowFindsItThere()
    {
        Shown shown;
        QCOMPARE(shown.stands(), u"4 3 2 1"_s);
        shown.cases.hold();
        WorkItem first = shown.list.at(3);
        first.lastAt = newYear + 24h;
        first.customerName = u"Zainab Ali"_s;
        shown.list.upsert(first);
        shown.list.upsert(work(9, u"New"_s, Priority::Low, {}));
        QCOMPARE(shown.stands(), u"4 3 2 1"_s);
        QCOMPARE(shown.cases.index(3).data(WorkListModel::CustomerNameRole), u"Zainab Ali"_s);
        shown.list.remove(
            shown.list.at(shown.list.rowOf(work(3, {}, Priority::Low, {}).caseId)).caseId);
        QCOMPARE(shown.stands(), u"4 2 1"_s);
        shown.cases.release();
        QCOMPARE(shown.stands(), u"1 9 4 2"_s);
    }

    void anArrangementIsKeptAndReadBack()
    {
        using enum CaseFact;
        const Arrangement all{.sortedBy = Customer,
                              .direction = Arrangement::Direction::Falling,
                              .groupedBy = Owner,
                              .look = Arrangement::Look::Table,
                              .columns = {{Subject, 300}, {Number, 0}}};
        QCOMPARE(arrangementIn(toJson(all)), all);
        QCOMPARE(arrangementIn({}), Arrangement());
        QCOMPARE(arrangementIn(QJsonObject{{u"sortedBy"_s, u"colour"_s},
                                           {u"groupedBy"_s, u"subject"_s},
                                           {u"columns"_s, u"none"_s}}),
                 Arrangement());
        for (int at = 0; at < caseFacts; ++at)
            QCOMPARE(factNamed(nameOf(CaseFact(at))), CaseFact(at));
    }

    void aHundredThousandAreArrangedInTime()
    {
        QList<WorkItem> many;
        for (int at = 1; at <= 100'000; ++at)
            many.append(work(at, u"Customer %1"_s.arg(at * 7 % 9'973),
                             hadir::domain::Priority(at % 4), u"Queue %1"_s.arg(at % 40)));
        WorkListModel list;
        list.reset(many);
        ArrangedCases cases(list);
        cases.arrange({.sortedBy = CaseFact::Customer, .groupedBy = CaseFact::Queue});
        QCOMPARE(cases.rowCount(), 100'040);
        for (int row = 1; row < cases.rowCount(); row += 977) {
            const CaseId id = cases.caseAt(row);
            QVERIFY(id.isNull() || cases.rowOf(id) == row);
        }
        WorkItem one = many[50'000];
        one.customerName = u"Aaron"_s;
        list.upsert(one);
        const int row = cases.rowOf(one.caseId);
        QCOMPARE(cases.index(row).data(WorkListModel::CustomerNameRole), u"Aaron"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ArrangedCases)
#include "tst_ArrangedCases.moc"
