// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line; what a colleague does is done beside the panel.
class tst_CaseBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::ManualClock m_clock;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CasePanel> m_panel;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<CaseBinding> m_binding;
    domain::CaseId m_bill;
    domain::AgentId m_omar;
    domain::AgentId m_siti;
    QList<domain::QueueId> m_queues;

    domain::Case theCase()
    {
        const auto found = m_seat->desk().reader().caseWith(m_bill);
        return found && *found ? **found : domain::Case();
    }
    void show()
    {
        models::CustomerFile file;
        file.directory.me = m_seat->me();
        file.cases = {theCase()};
        m_panel->show(file, m_bill);
    }
    [[nodiscard]] bool add(domain::AgentId &agent, const QString &login)
    {
        agent = m_seat->desk().ids().make<domain::Agent>();
        return m_seat->does(domain::AddAgent{.agent = agent, .login = login, .name = login});
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        QVERIFY(add(m_omar, u"omar"_s) && add(m_siti, u"siti"_s));
        m_queues.clear();
        for (const QString &name : {u"Bills"_s, u"Offers"_s, u"Returns"_s}) {
            m_queues.append(m_seat->desk().ids().make<domain::Queue>());
            QVERIFY(m_seat->does(domain::AddQueue{.queue = m_queues.last(), .name = name}));
        }
        QVERIFY(m_seat->does(domain::MoveCase{m_bill, m_queues.at(0)}));
        m_panel = std::make_unique<CasePanel>(m_clock);
        m_back = std::make_unique<StepBack>(m_seat->desk(), m_clock);
        m_binding = std::make_unique<CaseBinding>(m_seat->desk(), *m_back, *m_panel);
        show();
    }
    void cleanup()
    {
        m_binding.reset();
        m_back.reset();
        m_panel.reset();
        m_seat.reset();
    }

    void whatIsNotSentYetIsMarked()
    {
        const auto said = [this](const QString &value) {
            return m_panel->findChild<QWidget *>(value)->accessibleName();
        };
        QVERIFY(!said(u"casePriority"_s).contains(u"Saved here"_s));
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High);
        QTRY_VERIFY(said(u"casePriority"_s).contains(u"Saved here"_s));
        QVERIFY(said(u"caseQueue"_s).contains(u"Saved here"_s)); // moved when it was made
        QVERIFY(!said(u"caseStatus"_s).contains(u"Saved here"_s));
        m_panel->showWaiting({}); // all is sent
        QVERIFY(!said(u"casePriority"_s).contains(u"Saved here"_s));
    }

    void aMoveIsTakenBack()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        QVERIFY(done.wait());
        QCOMPARE(theCase().queue, std::optional(m_queues.at(1)));
        m_back->take();
        QTRY_COMPARE(theCase().queue, std::optional(m_queues.at(0)));
    }

    void undoingDoesNotWipeOutWhatAColleagueDidSince()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        QVERIFY(done.wait());
        QVERIFY(m_seat->does(domain::MoveCase{m_bill, m_queues.at(2)}));
        m_back->take();
        QVERIFY(told.wait());
        QVERIFY(told.last().first().toString().contains(u"could not be undone"_s));
        QCOMPARE(theCase().queue, std::optional(m_queues.at(2)));

        show();
        Q_EMIT m_panel->assignRequested(m_bill, m_omar);
        QVERIFY(done.wait());
        QVERIFY(m_seat->does(domain::AssignCase{m_bill, m_siti}));
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(theCase().owner, std::optional(m_siti));

        show();
        Q_EMIT m_panel->takeRequested(m_bill);
        QVERIFY(done.wait());
        QVERIFY(m_seat->does(domain::AssignCase{m_bill, m_omar}));
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(theCase().owner, std::optional(m_omar));
    }

    void givingACaseAwaySeesWhatAColleagueDidMeanwhile()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QVERIFY(m_seat->does(domain::AssignCase{m_bill, m_siti})); // not on the screen yet
        QVERIFY(m_seat->does(domain::MoveCase{m_bill, m_queues.at(2)}));
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        Q_EMIT m_panel->assignRequested(m_bill, m_omar);
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High); // is another thing
        QVERIFY(done.wait());
        QCOMPARE(theCase().owner, std::optional(m_siti));
        QCOMPARE(theCase().queue, std::optional(m_queues.at(2)));
        QCOMPARE(theCase().priority, domain::Priority::High);
    }

    void aDeedIsTakenBackOnlyForAWhile()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        QVERIFY(done.wait());
        m_clock.advance(StepBack::undoTime - 1s);
        show();
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High);
        QVERIFY(done.wait());
        m_clock.advance(2s); // over for the move, not for this one
        m_back->take();
        QTRY_COMPARE(theCase().priority, domain::Priority::Normal);
        show();
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High);
        QVERIFY(done.wait());
        m_clock.advance(StepBack::undoTime);
        told.clear();
        m_back->take();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.last().first().toString().contains(u"nothing to undo"_s));
        QCOMPARE(theCase().priority, domain::Priority::High);
    }

    void solvingIsTakenBackWithTheTimeTheCustomerWaits()
    {
        domain::Case before = theCase();
        before.waitingSince = m_clock.now() - 5min;
        const domain::SetCaseStatus solve{m_bill, domain::CaseStatus::Solved, before.status};
        const auto back = oppositeOf(solve, before, {m_seat->me(), domain::Role::Agent});
        QVERIFY(back);
        QCOMPARE(std::get<domain::SetCaseStatus>(*back).waitingSince, before.waitingSince);
        QCOMPARE(std::get<domain::SetCaseStatus>(*back).was,
                 std::optional(domain::CaseStatus::Solved));
    }

    void whatAnAgentMayNotTakeBackIsNotOffered()
    {
        const domain::AssignCase give{m_bill, m_omar};
        QVERIFY(!oppositeOf(give, theCase(), {m_seat->me(), domain::Role::Agent}));
        QVERIFY(oppositeOf(give, theCase(), {m_seat->me(), domain::Role::Supervisor}));
    }
};

QTEST_MAIN(tst_CaseBinding)
#include "tst_CaseBinding.moc"
