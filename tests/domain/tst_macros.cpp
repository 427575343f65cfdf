// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/macroDeeds.h"
#include "app/domain/macros.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
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

    // ---- what its steps come to

    void everyStepRestsOnThoseBeforeIt()
    {
        Workspace w;
        const auto phone = w.addPhone(u"+60 12-345 6789"_s);
        const auto queue = w.ids.make<Queue>();
        MacroPlace place{.about = w.theCase(),
                         .customer = *w.unit.find(w.ahmad),
                         .points = {*w.unit.find(phone)},
                         .agent = *w.unit.find(w.nur.agent),
                         .newest = {},
                         .now = core::fromMillis(5'000)};
        place.about.channel = Channel::Sms;
        const Macro macro{.title = u"Bill"_s,
                          .steps = {{MacroAct::Reply, u"Dear {{customer.name}}"_s},
                                    {MacroAct::Reply, u"Order {{order.number}}"_s},
                                    {MacroAct::Status, u"pending"_s},
                                    {MacroAct::Status, u"solved"_s},
                                    {MacroAct::Queue, queue.toString()},
                                    {MacroAct::Assign, w.nur.agent.toString()},
                                    {MacroAct::Snooze, u"2"_s},
                                    {MacroAct::Tag, u" vip "_s}}};
        const auto deeds = deedsOf(macro, place, w.ids);
        QCOMPARE(deeds.size(), macro.steps.size());
        const auto first = std::get<ReplyToCustomer>(deeds.at(0).command);
        const auto second = std::get<ReplyToCustomer>(deeds.at(1).command);
        QCOMPARE(first.body, u"Dear Ahmad"_s);
        QCOMPARE(first.contactPoint, std::optional(phone));
        QCOMPARE(second.after, std::optional(first.interaction));
        QCOMPARE(deeds.at(1).empty, QList{Placeholder::OrderNumber});
        QCOMPARE(std::get<SetCaseStatus>(deeds.at(3).command).was,
                 std::optional(CaseStatus::Pending));
        QCOMPARE(std::get<MoveCase>(deeds.at(4).command).queue, queue);
        QVERIFY(std::holds_alternative<TakeCase>(deeds.at(5).command));
        QCOMPARE(std::get<SnoozeCase>(deeds.at(6).command).until,
                 std::optional(core::fromMillis(125'000)));
        QCOMPARE(std::get<TagCase>(deeds.at(7).command).add, QStringList{u"vip"_s});
    }

    void aReplyWithoutAWayIsSaidToHaveNone()
    {
        Workspace w;
        const MacroPlace place{.about = w.theCase(),
                               .customer = *w.unit.find(w.ahmad),
                               .points = {},
                               .agent = *w.unit.find(w.nur.agent),
                               .newest = {},
                               .now = {}};
        const Macro macro{.title = u"Hi"_s, .steps = {{MacroAct::Reply, u"Hello"_s}}};
        const auto deeds = deedsOf(macro, place, w.ids);
        QCOMPARE(std::get<ReplyToCustomer>(deeds.first().command).channel, Channel::Note);
        QVERIFY(!w.does(w.nur, deeds.first().command));
    }

    void aReplyTakesTheNextWayWhereItsOwnTakesNoMoreAnswers()
    {
        Workspace w;
        const auto phone = w.addPhone(u"+60 12-345 6789"_s);
        MacroPlace place{.about = w.theCase(),
                         .customer = *w.unit.find(w.ahmad),
                         .points = {*w.unit.find(phone)},
                         .agent = *w.unit.find(w.nur.agent),
                         .newest = {},
                         .now = core::fromMillis(5'000) + 25h,
                         .heard = core::fromMillis(5'000)};
        place.about.channel = Channel::WhatsApp;
        const Macro macro{.title = u"Hi"_s, .steps = {{MacroAct::Reply, u"Hello"_s}}};
        const auto wayOf = [&] {
            const auto deeds = deedsOf(macro, place, w.ids);
            return std::get<ReplyToCustomer>(deeds.first().command).channel;
        };
        QCOMPARE(wayOf(), Channel::Sms);
        place.heard = place.now - 1h;
        QCOMPARE(wayOf(), Channel::WhatsApp);
    }

    void aMacroNamesWhomThereIs()
    {
        Workspace w;
        AddMacro macro{.macro = w.ids.make<Macro>(), .title = u"To Omar"_s};
        macro.steps = {{MacroAct::Assign, w.ids.make<Agent>().toString()}};
        QCOMPARE(refusalOf(w.does(w.nur, macro)), Refusal::NotFound);
        macro.steps = {{MacroAct::Queue, w.ids.make<Queue>().toString()}};
        QCOMPARE(refusalOf(w.does(w.nur, macro)), Refusal::NotFound);
        macro.steps = {{MacroAct::Assign, w.omar.agent.toString()}};
        QVERIFY(w.does(w.nur, macro));
        const ChangeMacro change{
            .macro = macro.macro,
            .steps = QList<MacroStep>{{MacroAct::Assign, w.ids.make<Agent>().toString()}}};
        QCOMPARE(refusalOf(w.does(w.nur, change)), Refusal::NotFound);
    }

    void aTitleIsOneLineOfWriting()
    {
        QVERIFY(!soundness(Macro{.title = u"a\nb"_s, .steps = {{MacroAct::Take, {}}}}));
        QVERIFY(!soundness(TeamView{.title = u"a\u0007b"_s}));
        QVERIFY(soundness(Macro{.title = u" إجراء\u200c "_s, .steps = {{MacroAct::Take, {}}}}));
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

    void theCodesOfAQueueAreTheSupervisors()
    {
        Workspace w;
        const auto queue = w.ids.make<Queue>();
        w.unit.put(Queue{.id = queue, .name = u"Bills"_s});
        const SetQueueCodes codes{queue, {u"refunded"_s, u" refunded"_s, u"explained"_s}};
        QCOMPARE(refusalOf(w.does(w.nur, codes)), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, codes));
        QCOMPARE(w.unit.find(queue)->codes, (QStringList{u"refunded"_s, u"explained"_s}));
        QCOMPARE(refusalOf(w.does(w.lead, SetQueueCodes{queue, {u" "_s}})), Refusal::Invalid);
        SetQueueCodes late{queue, {u"late"_s}};
        rememberBase(late, Queue{.id = queue});
        QCOMPARE(refusalOf(w.does(w.lead, late)), Refusal::Clash);
    }
};

QTEST_GUILESS_MAIN(tst_macros)
#include "tst_macros.moc"
