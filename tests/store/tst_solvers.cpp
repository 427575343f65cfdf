// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/solvers.h"

#include "app/store/Cache.h"
#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::support::SequentialIds;

namespace {
struct Archive
{
    SequentialIds ids;
    Cache cache = Cache::open(u":memory:"_s).value();
    qint64 revision = 0;
    AgentId nur = ids.make<Agent>();
    AgentId omar = ids.make<Agent>();

    Case hears(Case one)
    {
        one.id = ids.make<Case>();
        one.customer = ids.make<Customer>();
        const Patch patch{.entities = {one}, .cursor = {u"e"_s, ++revision, 0}};
        (void)cache.apply(patch, {}).value();
        return one;
    }
    QList<Solver> solvers(const Case &about, int limit = 8)
    {
        return solversOf(cache.database(), about, limit).value();
    }
};
} // namespace

class tst_solvers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverSolvedTheLikestStandsFirst()
    {
        Archive a;
        a.hears({.subject = u"Router restarts at night"_s,
                 .status = CaseStatus::Solved,
                 .owner = a.omar,
                 .tags = {u"fibre"_s}});
        const Case likest = a.hears({.subject = u"Fibre router is slow"_s,
                                     .status = CaseStatus::Closed,
                                     .owner = a.nur,
                                     .tags = {u"fibre"_s, u"router"_s},
                                     .disposition = u"replaced"_s});
        const Case about{.subject = u"Router replaced and slow again"_s,
                         .tags = {u"fibre"_s, u"router"_s},
                         .disposition = u"replaced"_s};
        const QList<Solver> found = a.solvers(about);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().agent, a.nur);
        QCOMPARE(found.first().likest, likest);
        QCOMPARE(found.first().shared,
                 (QList{Likeness::Tags, Likeness::Disposition, Likeness::Words}));
        QCOMPARE(a.solvers(about, 1).size(), 1);
    }

    void whatIsOpenOrOnlyInTheSameQueueTeachesNobody()
    {
        Archive a;
        const auto queue = a.ids.make<Queue>();
        a.hears({.subject = u"Refund late"_s,
                 .status = CaseStatus::Solved,
                 .queue = queue,
                 .owner = a.omar});
        a.hears({.subject = u"Router"_s,
                 .status = CaseStatus::Open,
                 .queue = queue,
                 .owner = a.omar,
                 .tags = {u"fibre"_s}});
        QVERIFY(
            a.solvers({.subject = u"Router"_s, .queue = queue, .tags = {u"fibre"_s}}).isEmpty());
    }

    void theCaseItselfIsNoneOfThem()
    {
        Archive a;
        const Case again = a.hears({.subject = u"Router"_s,
                                    .status = CaseStatus::Solved,
                                    .owner = a.nur,
                                    .tags = {u"fibre"_s}});
        QVERIFY(a.solvers(again).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_solvers)
#include "tst_solvers.moc"
