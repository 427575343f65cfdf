// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WorkListBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A real desk without a line, and its lists: two cases, of which the agent owns one.
class tst_WorkListBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::ManualClock m_clock;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<WorkListPane> m_pane;
    std::unique_ptr<WorkListBinding> m_binding;
    models::Directory m_directory;
    domain::CaseId m_mine;
    domain::CaseId m_others;

    desk::Reader &reader() { return m_seat->desk().reader(); }

    QStringList shown(WorkListPane::Tab tab)
    {
        m_pane->showTab(tab == WorkListPane::Tab::Mine ? WorkListPane::Tab::Team
                                                       : WorkListPane::Tab::Mine);
        m_pane->showTab(tab); // also where something else stands in its place
        return rows();
    }
    QStringList rows()
    {
        const QAbstractItemModel *model = m_pane->findChild<QListView *>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(
                model->index(row, 0).data(models::WorkListModel::CustomerNameRole).toString());
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        const domain::Queue bills{.id = m_seat->desk().ids().make<domain::Queue>(),
                                  .name = u"Bills"_s};
        const domain::Queue offers{.id = m_seat->desk().ids().make<domain::Queue>(),
                                   .name = u"Offers"_s};
        const auto omar = m_seat->desk().ids().make<domain::Agent>();
        QVERIFY(m_seat->does(domain::AddAgent{.agent = omar, .login = u"omar"_s, .name = u"O"_s}));
        for (const domain::Queue &queue : {bills, offers})
            QVERIFY(m_seat->does(domain::AddQueue{.queue = queue.id, .name = queue.name}));
        m_mine = m_seat->takeCase(u"Ahmad"_s, u"Charged twice"_s);
        m_others = m_seat->takeCase(u"Lina"_s, u"Where is it?"_s);
        QVERIFY(m_seat->does(domain::MoveCase{m_mine, bills.id}));
        QVERIFY(m_seat->does(domain::MoveCase{m_others, offers.id}));
        QVERIFY(m_seat->does(domain::AssignCase{m_others, omar}));
        m_directory = {.me = m_seat->me(), .queues = {{bills.id, bills}, {offers.id, offers}}};
        m_directory.agents.insert(m_seat->me(), {.id = m_seat->me(), .role = domain::Role::Admin});
        m_pane = std::make_unique<WorkListPane>(m_clock);
        m_binding = std::make_unique<WorkListBinding>(m_seat->desk(), *m_pane);
    }
    void cleanup()
    {
        m_binding.reset();
        m_pane.reset();
        m_seat.reset();
    }

    void theOwnListIsThereAtOnceAndTheTeamsSoon()
    {
        m_binding->setDirectory(m_directory);
        QCOMPARE(shown(WorkListPane::Tab::Mine), QStringList{u"Ahmad"_s});
        QCOMPARE(shown(WorkListPane::Tab::Team), QStringList()); // a queue a turn
        QTRY_COMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"Ahmad"_s, u"Lina"_s}));
    }

    void whoeverOwnsNothingSeesTheTeamsAtOnce()
    {
        m_directory.me = m_seat->desk().ids().make<domain::Agent>();
        m_directory.agents.insert(m_directory.me,
                                  {.id = m_directory.me, .role = domain::Role::Admin});
        m_binding->setDirectory(m_directory);
        QCOMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"Ahmad"_s, u"Lina"_s}));
        QVERIFY(m_binding->first());
    }

    void whatSleepsIsNotInTheWorkUntilItWakes()
    {
        // The desk's clock is the machine's: a moment that is past when somebody looks.
        const auto until = m_seat->desk().now() + 400ms;
        QVERIFY(m_seat->does(domain::SnoozeCase{m_mine, until}));
        m_binding->setDirectory(m_directory);
        QTRY_COMPARE(shown(WorkListPane::Tab::Team), QStringList{u"Lina"_s});
        QCOMPARE(shown(WorkListPane::Tab::Mine), QStringList());
        auto *side = m_pane->findChild<QPushButton *>(u"sleepingCases"_s);
        QVERIFY(!side->isHidden());
        side->click();
        QCOMPARE(rows(), QStringList{u"Ahmad"_s});
        QTRY_COMPARE(shown(WorkListPane::Tab::Mine), QStringList{u"Ahmad"_s}); // by itself
        QVERIFY(m_pane->cases().at(0).hasWoken);
        QTRY_VERIFY(side->isHidden());
    }

    void whatChangesWhileTheTeamsIsReadIsNotLost()
    {
        m_binding->setDirectory(m_directory);
        QCoreApplication::sendPostedEvents(m_binding.get()); // one queue, as it was
        store::TouchedSet touched;
        for (const domain::CaseId &caseId : {m_mine, m_others}) {
            const auto about = reader().caseWith(caseId);
            QVERIFY(about && *about);
            const domain::CustomerId customer = (*about)->customer;
            auto renamed = m_seat->desk().submit(
                domain::ChangeCustomer{.customer = customer, .name = u"N. N."_s});
            renamed.waitForFinished(); // no turn of the loop, in which the rest would be read
            touched.insert({.kind = domain::Kind::Customer, .id = customer.uuid()});
            touched.insert({.kind = domain::Kind::Case, .id = caseId.uuid()});
        }
        m_binding->take(touched);
        QSignalSpy counted(m_binding.get(), &WorkListBinding::counted);
        QVERIFY(counted.wait()); // the other queue is read
        QCOMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"N. N."_s, u"N. N."_s}));
    }

    void aCaseThatMovesWhileTheTeamsIsReadStandsOnce()
    {
        m_binding->setDirectory(m_directory);
        QCoreApplication::sendPostedEvents(m_binding.get()); // one queue, as it was
        store::TouchedSet touched;
        const auto mine = reader().caseWith(m_mine);
        const auto others = reader().caseWith(m_others);
        QVERIFY(mine && *mine && others && *others);
        for (const auto &[caseId, queue] :
             {std::pair(m_mine, (*others)->queue), std::pair(m_others, (*mine)->queue)}) {
            m_seat->desk().submit(domain::MoveCase{caseId, *queue}).waitForFinished();
            touched.insert({.kind = domain::Kind::Case, .id = caseId.uuid()});
        }
        m_binding->take(touched);
        QSignalSpy counted(m_binding.get(), &WorkListBinding::counted);
        QVERIFY(counted.wait());
        QCOMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"Ahmad"_s, u"Lina"_s}));
    }

    void whoeverIsSomebodyElseBeforeItIsReadSeesItAll()
    {
        m_binding->setDirectory(m_directory); // waits for its turn
        m_directory.me = m_seat->desk().ids().make<domain::Agent>();
        m_directory.agents.insert(m_directory.me,
                                  {.id = m_directory.me, .role = domain::Role::Admin});
        m_binding->setDirectory(m_directory); // owns nothing: answered at once
        QCoreApplication::sendPostedEvents(m_binding.get());
        QCOMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"Ahmad"_s, u"Lina"_s}));
    }

    /// The panel has marked the same since a month; the list knew only of some replies.
    void whatIsNotSentYetIsMarkedWhateverItIs_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"note"_s, u"reply"_s, u"priority"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void whatIsNotSentYetIsMarkedWhateverItIs()
    {
        QFETCH(const QString, what);
        QVERIFY(m_seat->isConfirmed());
        m_binding->setDirectory(m_directory);
        QTRY_COMPARE(shown(WorkListPane::Tab::Team).size(), 2);
        const auto marked = [this](domain::CaseId caseId) {
            m_binding->showMarks(); // as with every change of what waits
            const models::WorkListModel &cases = m_pane->cases();
            return cases.at(cases.rowOf(caseId)).isUnsent;
        };
        QVERIFY(!marked(m_mine));
        const auto about = reader().caseWith(m_mine);
        QVERIFY(about && *about);
        domain::Command command = domain::SetCasePriority{m_mine, domain::Priority::High};
        if (what == u"note"_s)
            command = domain::AddNote{m_seat->desk().ids().make<domain::Interaction>(),
                                      (*about)->customer, m_mine, u"Called back."_s};
        else if (what == u"reply"_s) // to somebody who does not wait
            command = domain::ReplyToCustomer{.interaction =
                                                  m_seat->desk().ids().make<domain::Interaction>(),
                                              .customer = (*about)->customer,
                                              .caseId = m_mine,
                                              .channel = domain::Channel::Chat,
                                              .body = u"On its way."_s};
        QVERIFY(m_seat->does(command));
        QVERIFY(marked(m_mine));
        QVERIFY(!marked(m_others));
        QVERIFY(m_seat->isConfirmed());
        QVERIFY(!marked(m_mine));
    }

    void whatIsDiscardedIsMarkedNoMoreAndMarkedAgainWithTheUndo()
    {
        QVERIFY(m_seat->isTurnedDown(
            domain::SetCaseStatus{.caseId = m_mine, .status = domain::CaseStatus::Pending},
            {domain::Refusal::Clash, u"status"_s}));
        m_binding->setDirectory(m_directory);
        const auto isMarked = [this] {
            const models::WorkListModel &cases = m_pane->cases();
            return cases.at(cases.rowOf(m_mine)).needsAttention;
        };
        QVERIFY(isMarked());
        m_binding->setLeaving({reader().refused()->first().number});
        QVERIFY(!isMarked());
        m_binding->setLeaving({});
        QVERIFY(isMarked());
    }

    void anotherNameChangesTheRowsOfThatCustomerAlone()
    {
        m_binding->setDirectory(m_directory);
        QTRY_COMPARE(shown(WorkListPane::Tab::Team).size(), 2);
        const QAbstractItemModel *model = m_pane->findChild<QListView *>()->model();
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        const auto lina = reader().caseWith(m_others);
        QVERIFY(lina && *lina);
        QVERIFY(m_seat->does(
            domain::ChangeCustomer{.customer = (*lina)->customer, .name = u"Lina Haddad"_s}));
        m_binding->take({{.kind = domain::Kind::Customer, .id = (*lina)->customer.uuid()}});
        QCOMPARE(shown(WorkListPane::Tab::Team), (QStringList{u"Ahmad"_s, u"Lina Haddad"_s}));
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(tst_WorkListBinding)
#include "tst_WorkListBinding.moc"
