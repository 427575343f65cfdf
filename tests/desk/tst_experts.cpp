// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/experts.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using desk::Expert;
using desk::expertsFor;

class tst_experts final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    domain::Agent m_me = agent(u"Nur"_s, {{u"Fibre"_s, 5}});
    domain::Agent m_omar = agent(u"Omar Said"_s, {{u"Billing"_s, 2}, {u"Fibre network"_s, 4}});
    domain::Agent m_siti = agent(u"Siti"_s, {{u"Fibre"_s, 1}});
    domain::Agent m_chen = agent(u"Chen"_s, {});

    domain::Agent agent(const QString &name, const QList<domain::Skill> &skills)
    {
        return {.id = m_ids.make<domain::Agent>(), .name = name, .skills = skills};
    }
    QStringList namesFor(const QString &typed, const domain::Case &about = {},
                         const QList<store::Solver> &solvers = {})
    {
        QStringList out;
        for (const Expert &one :
             expertsFor(typed, about, {m_chen, m_siti, m_omar, m_me}, solvers, m_me.id))
            out.append(one.agent.name);
        return out;
    }

private Q_SLOTS:
    void whoKnowsBestStandsFirstAndNeverOneself()
    {
        QCOMPARE(namesFor(u"fib"_s), (QStringList{u"Omar Said"_s, u"Siti"_s}));
        QCOMPARE(namesFor(u"omar fibre"_s), QStringList{u"Omar Said"_s});
        QCOMPARE(namesFor(u"che"_s), QStringList{u"Chen"_s});
        QVERIFY(namesFor(u"gardening"_s).isEmpty());
    }

    void withNothingTypedTheCaseAsks()
    {
        const domain::Case about{.subject = u"Charged twice"_s, .tags = {u"billing"_s}};
        QCOMPARE(namesFor({}, about), QStringList{u"Omar Said"_s});
        const QList<store::Solver> solvers{
            {.agent = m_chen.id, .cases = 9, .likest = {.number = 7}, .shared = {}}};
        QCOMPARE(namesFor({}, about, solvers), (QStringList{u"Chen"_s, u"Omar Said"_s}));
        const auto found = expertsFor({}, about, {m_chen}, solvers, m_me.id);
        QCOMPARE(found.first().solved, 9);
        QCOMPARE(found.first().likest->number, 7);
    }

    void whoLeftIsNobody()
    {
        m_siti.active = false;
        QCOMPARE(namesFor(u"fib"_s), QStringList{u"Omar Said"_s});
        m_siti.active = true;
    }
};

QTEST_GUILESS_MAIN(tst_experts)
#include "tst_experts.moc"
