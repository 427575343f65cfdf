// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/secondTry.h"

#include "app/domain/clash.h"
#include "tests/ui/support/SeatedDesk.h"

using namespace hadir;
using namespace Qt::Literals::StringLiterals;

/// What clashed goes the second time, for whoever asks again has read what it is now.
class tst_secondTry final : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::SeatedDesk> m_seat;

    /// Whether the rule turns it down, and takes it the second time.
    void goesTheSecondTime(const domain::Command &command)
    {
        QVERIFY(!m_seat->does(command));
        QVERIFY(m_seat->does(ui::secondTry(command, m_seat->desk().reader())));
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
    }
    void cleanup() { m_seat.reset(); }

    void aMacro()
    {
        const domain::Macro before{.id = m_seat->desk().ids().make<domain::Macro>(),
                                   .title = u"Wait"_s,
                                   .steps = {{domain::MacroAct::Take, {}}}};
        QVERIFY(m_seat->does(
            domain::AddMacro{.macro = before.id, .title = before.title, .steps = before.steps}));
        QVERIFY(m_seat->does(domain::ChangeMacro{.macro = before.id, .title = u"Theirs"_s}));
        domain::ChangeMacro mine{.macro = before.id, .title = u"Mine"_s};
        domain::rememberBase(mine, before);
        goesTheSecondTime(mine);
        QCOMPARE(m_seat->desk().reader().macros()->first().title, u"Mine"_s);
    }

    void aViewOfTheTeam()
    {
        const domain::TeamView before{.id = m_seat->desk().ids().make<domain::TeamView>(),
                                      .title = u"Late"_s};
        QVERIFY(m_seat->does(domain::AddTeamView{.view = before.id, .title = before.title}));
        QVERIFY(m_seat->does(domain::ChangeTeamView{.view = before.id, .title = u"Theirs"_s}));
        domain::ChangeTeamView mine{.view = before.id, .title = u"Mine"_s};
        domain::rememberBase(mine, before);
        goesTheSecondTime(mine);
        QCOMPARE(m_seat->desk().reader().teamViews()->first().title, u"Mine"_s);
    }

    void skills()
    {
        const auto omar = m_seat->desk().ids().make<domain::Agent>();
        QVERIFY(
            m_seat->does(domain::AddAgent{.agent = omar, .login = u"omar"_s, .name = u"Omar"_s}));
        domain::SetAgentSkills mine{omar, {{u"arabic"_s, 2}}, {}};
        domain::rememberBase(mine, domain::Agent{});
        QVERIFY(m_seat->does(domain::SetAgentSkills{omar, {{u"malay"_s, 1}}, {}}));
        goesTheSecondTime(mine);
    }

    void automaticMessages()
    {
        const auto queue = m_seat->desk().ids().make<domain::Queue>();
        QVERIFY(m_seat->does(domain::AddQueue{.queue = queue, .name = u"Bills"_s}));
        domain::SetQueueUpdates mine{queue, {{domain::CaseStep::Solved, u"en"_s, u"Done."_s}}, {}};
        domain::rememberBase(mine, domain::Queue{});
        QVERIFY(m_seat->does(domain::SetQueueUpdates{
            queue, {{domain::CaseStep::Opened, u"en"_s, u"Hello."_s}}, {}}));
        goesTheSecondTime(mine);
    }
};

QTEST_MAIN(tst_secondTry)
#include "tst_secondTry.moc"
