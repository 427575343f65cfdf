// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BulkBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/DeedRun.h"
#include "ui/shell/Language.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line: whatever is done here waits and is shown at once.
class tst_BulkBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    support::ManualClock m_clock;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<WorkListPane> m_pane;
    std::unique_ptr<WorkListBinding> m_list;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<BulkBinding> m_bulk;
    QList<domain::CaseId> m_cases;
    domain::AgentId m_omar;

    domain::Case now(domain::CaseId id)
    {
        const auto found = m_seat->desk().reader().caseWith(id);
        return found && *found ? **found : domain::Case();
    }
    void choose(const QList<domain::CaseId> &cases)
    {
        m_pane->chosen().choose(QSet<domain::CaseId>(cases.begin(), cases.end()));
    }
    void start(const QString &words)
    {
        for (const KeySet::Act &act : m_bulk->acts()) {
            if (act.words == words)
                return act.start();
        }
        QFAIL(qPrintable(u"nothing is called "_s + words));
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s); // its plurals
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Agent);
        QVERIFY(m_seat->open());
        m_cases.clear();
        for (int at = 0; at < 12; ++at)
            m_cases.append(m_seat->takeCase(u"Ahmad %1"_s.arg(at), u"Bill %1"_s.arg(at)));
        m_omar = m_seat->desk().ids().make<domain::Agent>();
        m_pane = std::make_unique<WorkListPane>(m_clock);
        m_list = std::make_unique<WorkListBinding>(m_seat->desk(), *m_pane);
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_bulk = std::make_unique<BulkBinding>(m_seat->desk(), *m_back, *m_pane);
        models::Directory directory{.me = m_seat->me()};
        directory.agents.insert(m_seat->me(), {.id = m_seat->me(), .name = u"Nur"_s});
        m_list->setDirectory(directory);
        m_bulk->setDirectory(directory);
        m_pane->show();
        QCOMPARE(m_pane->cases().rowCount(), 12);
    }
    void cleanup()
    {
        m_bulk.reset();
        m_back.reset();
        m_list.reset();
        m_pane.reset();
        m_seat.reset();
    }

    void allThatAreChosenAreChangedAndOneUndoTakesItBack()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QVERIFY(m_bulk->acts().isEmpty()); // none are chosen
        choose(m_cases.mid(0, 11));
        auto *count = m_pane->findChild<QLabel *>(u"chosenCount"_s);
        QCOMPARE(count->text(), u"11 chosen"_s);
        start(u"Set the status of 11 chosen cases to Pending"_s);
        QCOMPARE(count->text(), u"0 of 11 done"_s);
        QVERIFY(done.wait());
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toString(), u"The status of 11 cases is now Pending."_s);
        for (const domain::CaseId &id : m_cases.mid(0, 11))
            QCOMPARE(now(id).status, domain::CaseStatus::Pending);
        QCOMPARE(now(m_cases.last()).status, domain::CaseStatus::Open);
        QVERIFY(!m_pane->chosenBar().isVisible()); // nothing is chosen any more
        QSignalSpy told(m_back.get(), &StepBack::told);
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(told.first().first().toString(), u"Undone. 11 cases are as they were."_s);
        for (const domain::CaseId &id : std::as_const(m_cases))
            QCOMPARE(now(id).status, domain::CaseStatus::Open);
    }

    void whatIsRefusedIsCountedAndStaysChosen()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        choose({m_cases.at(0), m_cases.at(2)});
        start(u"Set the priority of 2 chosen cases to Urgent"_s);
        QVERIFY(done.wait());
        QCOMPARE(done.first().first().toString(), u"The priority of 2 cases is now Urgent."_s);
        QCOMPARE(m_pane->chosen().count(), 0);
        // Somebody the desk does not know cannot be given a case.
        models::Directory directory{.me = m_seat->me()};
        directory.agents.insert(m_omar, {.id = m_omar, .name = u"Omar"_s});
        m_bulk->setDirectory(directory);
        QSignalSpy told(m_bulk.get(), &BulkBinding::told);
        choose({m_cases.at(0), m_cases.at(2)});
        for (const KeySet::Act &act : m_bulk->acts()) {
            if (act.words.contains(u"Omar"_s))
                act.start();
        }
        QVERIFY(told.wait());
        QVERIFY2(told.first().first().toString().startsWith(u"2 cases stay chosen"_s),
                 qPrintable(told.first().first().toString()));
        QCOMPARE(m_pane->chosen().count(), 2);
        QCOMPARE(now(m_cases.at(0)).owner, std::optional(m_seat->me()));
    }

    void undoLeavesAloneWhatSomebodyChangedSince()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        choose({m_cases.at(0), m_cases.at(1)});
        start(u"Set the priority of 2 chosen cases to High"_s);
        QVERIFY(done.wait());
        QVERIFY(m_seat->colleagueDoes(
            domain::SetCasePriority{m_cases.at(0), domain::Priority::Urgent}));
        m_back->take();
        QVERIFY(told.wait());
        QVERIFY2(told.first().first().toString().startsWith(u"Undone, but for 1 change."_s),
                 qPrintable(told.first().first().toString()));
        QCOMPARE(now(m_cases.at(0)).priority, domain::Priority::Urgent);
        QCOMPARE(now(m_cases.at(1)).priority, domain::Priority::Normal);
    }

    void whoIsSoAlreadyIsLeftOut()
    {
        QSignalSpy told(m_bulk.get(), &BulkBinding::told);
        choose({m_cases.at(0), m_cases.at(1)});
        start(u"Set the status of 2 chosen cases to Open"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(m_pane->chosen().count(), 0);
    }

    void itCanBeStopped()
    {
        choose(m_cases);
        QSignalSpy done(m_back.get(), &StepBack::done);
        start(u"Set the status of 12 chosen cases to Pending"_s);
        Q_EMIT m_pane->chosenBar().endWanted();
        QVERIFY(done.wait());
        QCOMPARE(done.first().first().toString(), u"The status of 1 case is now Pending."_s);
    }

    void solvedOnesAreSaidToHaveEnded()
    {
        QSignalSpy ended(m_bulk.get(), &BulkBinding::ended);
        choose({m_cases.at(3), m_cases.at(4)});
        start(u"Set the status of 2 chosen cases to Solved"_s);
        QTRY_COMPARE(ended.count(), 2);
    }

    void aMacroIsRunOnAllAndOneUndoTakesItBack()
    {
        QVERIFY(
            m_seat->does(domain::AddMacro{.macro = m_seat->desk().ids().make<domain::Macro>(),
                                          .title = u"Wait"_s,
                                          .steps = {{domain::MacroAct::Tag, u"vip"_s},
                                                    {domain::MacroAct::Status, u"pending"_s}}}));
        choose(m_cases.mid(0, 11));
        auto *count = m_pane->findChild<QLabel *>(u"chosenCount"_s);
        QSignalSpy done(m_back.get(), &StepBack::done);
        QTest::mouseClick(m_pane->findChild<QAbstractButton *>(u"chosenMacro"_s), Qt::LeftButton);
        m_pane->window()->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QCOMPARE(count->text(), u"0 of 11 done"_s);
        QVERIFY(done.wait());
        QCOMPARE(done.first().first().toString().remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"“Wait” is done in 11 cases."_s);
        for (const domain::CaseId &id : m_cases.mid(0, 11)) {
            QCOMPARE(now(id).status, domain::CaseStatus::Pending);
            QCOMPARE(now(id).tags, QStringList{u"vip"_s});
        }
        QSignalSpy told(m_back.get(), &StepBack::told);
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(told.first().first().toString(), u"Undone. 11 cases are as they were."_s);
        for (const domain::CaseId &id : std::as_const(m_cases))
            QVERIFY(now(id).tags.isEmpty() && now(id).status == domain::CaseStatus::Open);
    }

    void aCaseInWhichAStepIsRefusedStaysAsItIs()
    {
        QVERIFY(m_seat->does(domain::AddMacro{.macro = m_seat->desk().ids().make<domain::Macro>(),
                                              .title = u"Close"_s,
                                              .steps = {{domain::MacroAct::Tag, u"vip"_s},
                                                        {domain::MacroAct::Status, u"closed"_s}}}));
        QVERIFY(m_seat->does(domain::ChangeChecklist{.caseId = m_cases.at(2), .add = {u"x"_s}}));
        choose({m_cases.at(1), m_cases.at(2)});
        QSignalSpy done(m_back.get(), &StepBack::done);
        start(u"Run a macro on 2 chosen cases…"_s);
        m_pane->window()->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QVERIFY(done.wait());
        QCOMPARE(now(m_cases.at(1)).status, domain::CaseStatus::Closed);
        QVERIFY(now(m_cases.at(2)).tags.isEmpty());
        QCOMPARE(m_pane->chosen().count(), 1);
    }

    void theKeysOfACaseActOnTheChosenOnes()
    {
        QWidget page;
        KeySet keys(&page);
        int alone = 0;
        for (const auto &[name, key] : {std::pair(u"case.take"_s, Qt::Key_Y),
                                        {u"case.priority"_s, Qt::Key_P},
                                        {u"case.sleep"_s, Qt::Key_Z},
                                        {u"case.solve"_s, Qt::Key_E}})
            keys.add(
                {name, key}, [] { return QString(); }, [&alone] { ++alone; });
        m_bulk->divert(keys);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_P); // none is chosen: the case that is open
        QCOMPARE(alone, 1);
        choose({m_cases.at(0), m_cases.at(1)});
        QTest::keyClick(&page, Qt::Key_P);
        auto *menu = m_pane->findChild<QMenu *>(u"chosenMenu"_s);
        QVERIFY(menu && menu->activeAction());
        QSignalSpy done(m_back.get(), &StepBack::done);
        menu->activeAction()->trigger();
        menu->close();
        QVERIFY(done.wait());
        QCOMPARE(now(m_cases.at(0)).priority, domain::Priority::Urgent);
        QCOMPARE(now(m_cases.at(1)).priority, domain::Priority::Urgent);
        QCOMPARE(now(m_cases.at(2)).priority, domain::Priority::Normal);
        m_back->take();
        QTRY_COMPARE(now(m_cases.at(1)).priority, domain::Priority::Normal);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        choose({m_cases.at(0), m_cases.at(1)});
        QTest::keyClick(&page, Qt::Key_E);
        QVERIFY(done.wait());
        QCOMPARE(now(m_cases.at(1)).status, domain::CaseStatus::Solved);
        QCOMPARE(alone, 1);
    }

    void whatWasCutOffIsToldOnceAndGoesOn()
    {
        choose(QList<domain::CaseId>(m_cases));
        start(u"Set the priority of 12 chosen cases to Urgent"_s);
        QSignalSpy progressed(m_bulk->findChild<DeedRun *>(), &DeedRun::progressed);
        while (progressed.size() < 3)
            QVERIFY(progressed.wait());
        m_bulk.reset(); // in the middle
        m_back.reset();
        m_list.reset();
        QVERIFY(m_seat->open());
        QSet<domain::CaseId> left;
        for (const domain::CaseId &id : m_cases) {
            if (now(id).priority != domain::Priority::Urgent)
                left.insert(id);
        }
        QVERIFY(!left.isEmpty());
        m_list = std::make_unique<WorkListBinding>(m_seat->desk(), *m_pane);
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_bulk = std::make_unique<BulkBinding>(m_seat->desk(), *m_back, *m_pane);
        m_list->setDirectory({.me = m_seat->me()});
        QSignalSpy cut(m_bulk.get(), &BulkBinding::wasCutOff);
        m_bulk->lookBack();
        QCOMPARE(cut.size(), 1);
        QVERIFY2(cut.first().first().toString().contains(u"%1 of 12"_s.arg(12 - left.size())),
                 qPrintable(cut.first().first().toString()));
        m_bulk->chooseLeft();
        const QList<domain::CaseId> chosen = m_pane->chosen().inOrder();
        QCOMPARE(QSet<domain::CaseId>(chosen.begin(), chosen.end()), left);
        QTRY_VERIFY(m_seat->desk().reader().recall(u"run"_s)->isEmpty());
        m_bulk->lookBack();
        QCOMPARE(cut.size(), 1);
    }

    void whatWasDoneToTheEndIsNotToldOf()
    {
        choose({m_cases.at(0), m_cases.at(1)});
        QSignalSpy done(m_back.get(), &StepBack::done);
        start(u"Set the priority of 2 chosen cases to Urgent"_s);
        QVERIFY(done.wait());
        QSignalSpy cut(m_bulk.get(), &BulkBinding::wasCutOff);
        QTRY_VERIFY(m_seat->desk().reader().recall(u"run"_s)->isEmpty());
        m_bulk->lookBack();
        QVERIFY(cut.isEmpty());
    }

    void theBarOffersTheSameByMouse()
    {
        choose({m_cases.at(0)});
        auto *button = m_pane->findChild<QAbstractButton *>(u"chosenStatus"_s);
        QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = button->findChild<QMenu *>(u"chosenMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        QSignalSpy done(m_back.get(), &StepBack::done);
        menu->actions().at(1)->trigger();
        menu->close();
        QVERIFY(done.wait());
        QCOMPARE(now(m_cases.at(0)).status, domain::CaseStatus::Pending);
    }
};

QTEST_MAIN(tst_BulkBinding)
#include "tst_BulkBinding.moc"
