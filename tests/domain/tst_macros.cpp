// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/macros.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

class tst_macros final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepHoldsWhatItsActAsksFor_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("fits");
        const auto row = [](MacroAct act, const QString &value, bool fits) {
            QTest::addRow("%s %s", nameOf(act).data(), qPrintable(value))
                << int(act) << value << fits;
        };
        row(MacroAct::Reply, u"Hello {{customer.name}}"_s, true);
        row(MacroAct::Reply, u"Hello {{nonsense}}"_s, false);
        row(MacroAct::Reply, u" "_s, false);
        row(MacroAct::Status, u"pending"_s, true);
        row(MacroAct::Status, u"asleep"_s, false);
        row(MacroAct::Priority, u"urgent"_s, true);
        row(MacroAct::Queue, u"x"_s, false);
        row(MacroAct::Snooze, u"240"_s, true);
        row(MacroAct::Snooze, u"-1"_s, false);
        row(MacroAct::Snooze, u"soon"_s, false);
        row(MacroAct::Take, QString(), true);
        row(MacroAct::Take, u"x"_s, false);
        row(MacroAct::Tag, u"vip"_s, true);
        row(MacroAct::Check, QString(301, u'x'), false);
    }
    void aStepHoldsWhatItsActAsksFor()
    {
        QFETCH(int, act);
        QFETCH(QString, value);
        QFETCH(bool, fits);
        QCOMPARE(soundness(Macro{.title = u"x"_s, .steps = {{MacroAct(act), value}}}).has_value(),
                 fits);
    }

    void ownOnesAreNobodyElses()
    {
        Workspace w;
        const auto id = w.ids.make<Macro>();
        QVERIFY(w.does(
            w.nur, AddMacro{.macro = id, .title = u" Refund "_s, .steps = {{MacroAct::Take, {}}}}));
        QCOMPARE(w.unit.find(id)->title, u"Refund"_s);
        QCOMPARE(onlyReaderOf(*w.unit.find(id)), std::optional(w.nur.agent));
        QCOMPARE(refusalOf(w.does(w.lead, ChangeMacro{.macro = id, .retired = true})),
                 Refusal::NotFound);
        QVERIFY(w.does(w.nur, ChangeMacro{.macro = id, .retired = true}));
        QVERIFY(w.unit.find(id)->retired);
    }

    void sharedOnesAndViewsAreTheSupervisors()
    {
        Workspace w;
        const AddMacro macro{.macro = w.ids.make<Macro>(),
                             .title = u"Refund"_s,
                             .steps = {{MacroAct::Take, {}}},
                             .circle = Circle::Everyone};
        QCOMPARE(refusalOf(w.does(w.nur, macro)), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, macro));
        const AddTeamView view{
            .view = w.ids.make<TeamView>(), .title = u"Late"_s, .question = u"status:open"_s};
        QCOMPARE(refusalOf(w.does(w.nur, view)), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, view));
        ChangeTeamView mine{.view = view.view, .title = u"Very late"_s};
        rememberBase(mine, *w.unit.find(view.view));
        QVERIFY(w.does(w.admin, ChangeTeamView{.view = view.view, .title = u"Latest"_s}));
        QCOMPARE(refusalOf(w.does(w.lead, mine)), Refusal::Clash);
    }

    void skillsAndAutomaticMessagesAreTheSupervisors()
    {
        Workspace w;
        const SetAgentSkills skills{w.nur.agent, {{u"fibre"_s, 4}, {u"billing"_s, 2}}};
        QCOMPARE(refusalOf(w.does(w.nur, skills)), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, skills));
        QCOMPARE(w.unit.find(w.nur.agent)->skills,
                 (QList<Skill>{{u"billing"_s, 2}, {u"fibre"_s, 4}}));
        QCOMPARE(refusalOf(w.does(w.lead, SetAgentSkills{w.nur.agent, {{u"x"_s, 6}}})),
                 Refusal::Invalid);
        const auto queue = w.ids.make<Queue>();
        w.unit.put(Queue{.id = queue, .name = u"Bills"_s});
        const StepMessage told{CaseStep::Opened, u"en"_s, u"We have {{case.number}}."_s};
        QVERIFY(w.does(w.lead, SetQueueUpdates{queue, {told}}));
        QCOMPARE(refusalOf(w.does(w.lead, SetQueueUpdates{queue, {told, told}})), Refusal::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_macros)
#include "tst_macros.moc"
