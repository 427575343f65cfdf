// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CaseBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CaseJoins.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CaseWork.h"
#include "ui/customer/Composer.h"
#include "ui/shell/ComposerBinding.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
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
    /// Of the queue that the case is in.
    void setCodes(domain::WrapUp wrapUp)
    {
        const domain::Queue queue{.id = m_queues.at(0),
                                  .name = u"Bills"_s,
                                  .codes = {u"refunded"_s, u"explained"_s},
                                  .wrapUp = wrapUp};
        models::CustomerFile file;
        file.directory.me = m_seat->me();
        file.directory.queues.insert(queue.id, queue);
        file.cases = {theCase()};
        m_panel->show(file, m_bill);
        m_panel->show();
    }
    /// Another case of the same customer.
    [[nodiscard]] domain::CaseId another()
    {
        const auto id = m_seat->desk().ids().make<domain::Case>();
        const bool isThere = m_seat->does(
            domain::OpenCase{.caseId = id, .customer = theCase().customer, .subject = u"Router"_s});
        return isThere ? id : domain::CaseId();
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
        m_back = std::make_unique<StepBack>(m_seat->desk());
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

    void anOpenItemIsNamedBeforeAnythingIsSent()
    {
        QVERIFY(m_seat->does(domain::ChangeChecklist{.caseId = m_bill, .add = {u"Pay back"_s}}));
        show();
        m_panel->show();
        QSignalSpy ended(m_binding.get(), &CaseBinding::ended);
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Solved);
        const auto *banner = m_panel->findChild<QWidget *>(u"caseBanner"_s);
        QVERIFY(banner->isVisible());
        QStringList words;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"Pay back"_s), qPrintable(words.join(u' ')));
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Pending); // is not its end
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Pending);
        QCOMPARE(ended.count(), 0);
        QVERIFY(m_seat->does(domain::ChangeChecklist{.caseId = m_bill, .done = {u"Pay back"_s}}));
        show();
        QVERIFY(!banner->isVisible());
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Solved);
        QTRY_COMPARE(ended.count(), 1);
    }

    void pendingUntilIsTakenBackAsOne()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        const auto until = m_seat->desk().now() + 2h;
        Q_EMIT m_panel->deedsRequested(
            {domain::SetCaseStatus{m_bill, domain::CaseStatus::Pending, domain::CaseStatus::Open},
             domain::SnoozeCase{m_bill, until}});
        QVERIFY(done.wait());
        QCOMPARE(theCase().snoozedUntil, std::optional(until));
        QCOMPARE(theCase().status, domain::CaseStatus::Pending);
        m_back->take();
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Open);
        QVERIFY(!theCase().snoozedUntil);
    }

    void whoMergesGoesOnInTheOtherAndSeparatesThemAgain()
    {
        const domain::CaseId other = another();
        QSignalSpy wanted(m_binding.get(), &CaseBinding::caseWanted);
        Q_EMIT m_panel->deedsRequested({domain::MergeCase{m_bill, other}});
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<domain::CaseId>(), other);
        QCOMPARE(theCase().status, domain::CaseStatus::Closed);
        show();
        Q_EMIT m_panel->deedsRequested({domain::SeparateCase{.caseId = m_bill}});
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Open); // as the other is
        QVERIFY(!theCase().mergedInto);
    }

    void wordsOfAMergedCaseAreFoundWhereItGoesOn()
    {
        const domain::CaseId other = another();
        const auto customer = theCase().customer;
        auto kept = m_seat->desk().saveDraft({.customer = customer,
                                              .caseId = other,
                                              .channel = domain::Channel::Note,
                                              .body = u"Dear Ahmad"_s,
                                              .savedAt = m_seat->desk().now()});
        QVERIFY(QTest::qWaitFor([&kept] { return kept.isFinished(); }));
        QVERIFY(m_seat->does(domain::MergeCase{other, m_bill}));
        {
            Composer composer(m_clock);
            ComposerBinding binding(m_seat->desk(), composer);
            binding.show(customer, theCase(), {});
            QCOMPARE(composer.text(), u"Dear Ahmad"_s);
            const auto places = [&] {
                QList<std::optional<domain::CaseId>> out;
                const auto drafts = m_seat->desk().reader().drafts(customer);
                for (const store::Draft &draft : drafts ? *drafts : QList<store::Draft>()) {
                    if (!draft.body.isEmpty())
                        out.append(draft.caseId);
                }
                return out;
            };
            QTRY_COMPARE(places(), QList{std::optional(m_bill)}); // and there alone
        }
    }

    void codesInUseAreOfferedTheCommonestFirst()
    {
        const domain::CaseId other = another();
        const domain::CaseId third = another();
        QVERIFY(m_seat->does(domain::SetDisposition{m_bill, u"refund"_s}));
        QVERIFY(m_seat->does(domain::SetDisposition{other, u"advice"_s}));
        QVERIFY(m_seat->does(domain::SetDisposition{third, u"refund"_s}));
        const auto codes = m_seat->desk().reader().codesInUse(10);
        QVERIFY(codes);
        QCOMPARE(*codes, (QStringList{u"refund"_s, u"advice"_s}));
    }

    void entriesBecomeACaseOfTheirOwn()
    {
        QList<domain::InteractionId> notes;
        for (const QString &words : {u"first"_s, u"second"_s, u"third"_s}) {
            notes.append(m_seat->desk().ids().make<domain::Interaction>());
            QVERIFY(m_seat->does(domain::AddNote{.interaction = notes.last(),
                                                 .customer = theCase().customer,
                                                 .caseId = m_bill,
                                                 .body = words}));
        }
        show();
        m_panel->show();
        m_panel->work().joins().askSplit();
        auto *sheet = m_panel->findChild<QWidget *>(u"splitSheet"_s);
        QVERIFY(sheet);
        auto *list = sheet->findChild<QListWidget *>(u"splitEntries"_s);
        QCOMPARE(list->count(), 3);
        auto *subject = sheet->findChild<QLineEdit *>(u"splitSubject"_s);
        QCOMPARE(subject->text(), u"third"_s);
        list->setCurrentRow(1); // the second of them, and what follows
        QCOMPARE(subject->text(), u"second"_s);
        const auto isGoing = [list](int row) { return list->item(row)->font().bold(); };
        QVERIFY(isGoing(0) && isGoing(1) && !isGoing(2));
        subject->setText(u"The router"_s);
        list->setCurrentRow(0);
        list->setCurrentRow(1);
        QCOMPARE(subject->text(), u"The router"_s); // as somebody wrote it
        QSignalSpy wanted(m_binding.get(), &CaseBinding::caseWanted);
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(wanted.count(), 1);
        const auto made = wanted.first().first().value<domain::CaseId>();
        const auto there = m_seat->desk().reader().caseWith(made);
        QVERIFY(there && *there);
        QCOMPARE((*there)->subject, u"The router"_s);
        QCOMPARE((*there)->queue, theCase().queue);
        const auto caseOfNote = [&](const domain::InteractionId &id) {
            const auto item =
                m_seat->desk().reader().historyItem(domain::Kind::Interaction, id.uuid());
            return item && *item ? std::get<domain::Interaction>((*item)->what).caseId
                                 : std::nullopt;
        };
        QCOMPARE(caseOfNote(notes.at(0)), std::optional(m_bill));
        QCOMPARE(caseOfNote(notes.at(1)), std::optional(made));
        QCOMPARE(caseOfNote(notes.at(2)), std::optional(made));

        QSignalSpy told(m_back.get(), &StepBack::told);
        m_back->take();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY2(told.first().first().toString().contains(u"are back in"_s),
                 qPrintable(told.first().first().toString()));
        QCOMPARE(caseOfNote(notes.at(1)), std::optional(m_bill));
        const auto left = m_seat->desk().reader().caseWith(made);
        QVERIFY(left && *left && (*left)->mergedInto == m_bill);
        m_back->doAgain();
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(caseOfNote(notes.at(2)), std::optional(made));
    }

    void whatASheetSaysStaysUntilItIsSafe()
    {
        for (int at = 0; at < 2; ++at)
            QVERIFY(m_seat->does(
                domain::AddNote{.interaction = m_seat->desk().ids().make<domain::Interaction>(),
                                .customer = theCase().customer,
                                .caseId = m_bill,
                                .body = u"x"_s}));
        show();
        m_panel->show();
        m_panel->work().joins().askSplit();
        const QPointer sheet = m_panel->findChild<QWidget *>(u"splitSheet"_s);
        auto *subject = sheet->findChild<QLineEdit *>(u"splitSubject"_s);
        subject->setText(u"The router"_s);
        QVERIFY(m_seat->suffers({u"CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN "
                                 "SELECT RAISE(FAIL, 'full'); END"_s}));
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QTRY_VERIFY(sheet->findChild<QWidget *>(u"sheetRefusal"_s)->isVisible());
        QVERIFY(sheet->isVisible());
        QCOMPARE(subject->text(), u"The router"_s);
        QVERIFY(m_seat->suffers({u"DROP TRIGGER full"_s}));
        QSignalSpy wanted(m_binding.get(), &CaseBinding::caseWanted);
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(wanted.count(), 1);
        QTRY_VERIFY(!sheet || !sheet->isVisible());
    }

    void ownWordsForHowItEndedStayUntilTheyAreSafe()
    {
        setCodes(domain::WrapUp::Needed);
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Closed);
        auto *other = m_panel->findChild<QLineEdit *>(u"closingOther"_s);
        other->setText(u"given up"_s);
        QVERIFY(m_seat->does(domain::ChangeChecklist{.caseId = m_bill, .add = {u"call"_s}}));
        setCodes(domain::WrapUp::Needed); // there is something to do meanwhile
        m_panel->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QTRY_VERIFY(m_panel->findChild<QWidget *>(u"sheetRefusal"_s)->isVisible());
        QCOMPARE(other->text(), u"given up"_s);
        QCOMPARE(theCase().status, domain::CaseStatus::Open);
    }

    void afterASplitIsTakenBackTheEntriesAreShownWhereTheyAre()
    {
        const domain::CaseId other = another();
        const domain::CustomerId customer = theCase().customer;
        const auto note = m_seat->desk().ids().make<domain::Interaction>();
        QVERIFY(m_seat->does(domain::AddNote{
            .interaction = note, .customer = customer, .caseId = m_bill, .body = u"x"_s}));
        Q_EMIT m_panel->deedsRequested({domain::MoveEntries{customer, m_bill, other, {note}, {}}});
        QSignalSpy wanted(m_binding.get(), &CaseBinding::caseWanted);
        QTRY_COMPARE(wanted.count(), 1);
        const auto there = m_seat->desk().reader().caseWith(other);
        models::CustomerFile file;
        file.directory.me = m_seat->me();
        file.cases = {theCase(), **there};
        m_panel->show(file, other);
        m_back->take();
        QTRY_COMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().first().value<domain::CaseId>(), m_bill);
    }

    void aKeyForACaseSaysThatThereIsNone()
    {
        m_panel->show({}, {});
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QSignalSpy told(m_binding.get(), &CaseBinding::told);
        QTest::keyClick(m_panel.get(), Qt::Key_Y);
        QCOMPARE(told.count(), 1);
    }

    void theStatusOfAMergedCaseIsSetWhereItGoesOn()
    {
        const domain::CaseId other = another();
        QVERIFY(m_seat->does(domain::MergeCase{m_bill, other}));
        show();
        QSignalSpy wanted(m_binding.get(), &CaseBinding::caseWanted);
        QSignalSpy told(m_binding.get(), &CaseBinding::told);
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Solved);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<domain::CaseId>(), other);
        QCOMPARE(told.count(), 1);
        QCOMPARE(theCase().status, domain::CaseStatus::Closed);
    }

    void whoSolvesACaseIsAskedHowItEnded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("code");
        const Qt::KeyboardModifiers none;
        QTest::newRow("by its digit") << u"2"_s << none << u"explained"_s;
        QTest::newRow("on the keypad")
            << u"2"_s << Qt::KeyboardModifiers(Qt::KeypadModifier) << u"explained"_s;
        QTest::newRow("in Arabic") << u"٢"_s << none << u"explained"_s;
        QTest::newRow("left out") << u"3"_s << none << QString();
    }
    void whoSolvesACaseIsAskedHowItEnded()
    {
        QFETCH(const QString, typed);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, code);
        setCodes(domain::WrapUp::Offered);
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Solved);
        auto *list = m_panel->findChild<QListWidget *>(u"closingCodes"_s);
        QVERIFY(list);
        QCOMPARE(theCase().status, domain::CaseStatus::Open); // not before it is answered
        QKeyEvent press(QEvent::KeyPress, typed.front().unicode(), modifiers, typed);
        QCoreApplication::sendEvent(list, &press);
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Solved);
        QCOMPARE(theCase().disposition, code);
        m_back->take();
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Open);
        QCOMPARE(theCase().disposition, QString());
    }

    void aQueueThatNeedsACodeOffersNoWayWithout()
    {
        setCodes(domain::WrapUp::Needed);
        Q_EMIT m_panel->statusRequested(m_bill, domain::CaseStatus::Closed);
        auto *list = m_panel->findChild<QListWidget *>(u"closingCodes"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        m_panel->findChild<QLineEdit *>(u"closingOther"_s)->setText(u" given  up "_s);
        m_panel->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(theCase().status, domain::CaseStatus::Closed);
        QCOMPARE(theCase().disposition, u"given up"_s);
    }

    void aSplitBeginsWithTheEntryThatWasChosen()
    {
        const auto older = m_seat->desk().ids().make<domain::Interaction>();
        for (const domain::InteractionId &id :
             {older, m_seat->desk().ids().make<domain::Interaction>()})
            QVERIFY(m_seat->does(domain::AddNote{.interaction = id,
                                                 .customer = theCase().customer,
                                                 .caseId = m_bill,
                                                 .body = u"x"_s}));
        show();
        m_panel->show();
        m_panel->work().joins().askSplit(older);
        const auto *sheet = m_panel->findChild<QWidget *>(u"splitSheet"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet->findChild<QListWidget *>(u"splitEntries"_s)->currentRow(), 1);
    }

    void whatWasSaidInAMergedCaseStandsInItsSurvivor()
    {
        const domain::CaseId other = another();
        for (const domain::CaseId &about : {m_bill, other})
            QVERIFY(m_seat->does(
                domain::AddNote{.interaction = m_seat->desk().ids().make<domain::Interaction>(),
                                .customer = theCase().customer,
                                .caseId = about,
                                .body = u"x"_s}));
        const auto count = [this] {
            const auto history =
                m_seat->desk().reader().history({.customer = theCase().customer, .caseId = m_bill});
            return history ? history->items.size() : -1;
        };
        QCOMPARE(count(), 1);
        QVERIFY(m_seat->does(domain::MergeCase{other, m_bill}));
        QCOMPARE(count(), 2);
        QVERIFY(m_seat->does(domain::SeparateCase{.caseId = other}));
        QCOMPARE(count(), 1);
    }

    void anApprovalGetsItsIdHere()
    {
        Q_EMIT m_panel->deedsRequested(
            {domain::AskApproval{.caseId = m_bill, .what = u"May I?"_s}});
        QTRY_COMPARE(theCase().approvals.size(), 1);
        QVERIFY(!theCase().approvals.first().id.isNull());
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
        QVERIFY(m_seat->colleagueDoes(domain::MoveCase{m_bill, m_queues.at(2)}));
        m_back->take();
        QVERIFY(told.wait());
        QVERIFY(told.last().first().toString().contains(u"could not be undone"_s));
        QCOMPARE(theCase().queue, std::optional(m_queues.at(2)));
        const auto kept = m_seat->desk().reader().journal().newest(1).value();
        QVERIFY(kept.first().wasPassed && kept.first().hasWayBack && !kept.first().undoneAt);

        show();
        Q_EMIT m_panel->assignRequested(m_bill, m_omar);
        QVERIFY(done.wait());
        QVERIFY(m_seat->colleagueDoes(domain::AssignCase{m_bill, m_siti}));
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(theCase().owner, std::optional(m_siti));

        show();
        Q_EMIT m_panel->takeRequested(m_bill);
        QVERIFY(done.wait());
        QVERIFY(m_seat->colleagueDoes(domain::AssignCase{m_bill, m_omar}));
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

    void deedAfterDeedIsTakenBackAlsoAfterAStartAndDoneAgain()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        QVERIFY(done.wait());
        show();
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High);
        QVERIFY(done.wait());
        QVERIFY(m_seat->open()); // as after a crash
        StepBack back(m_seat->desk());
        QSignalSpy told(&back, &StepBack::told);
        back.take();
        QTRY_COMPARE(theCase().priority, domain::Priority::Normal);
        QCOMPARE(theCase().queue, std::optional(m_queues.at(1)));
        back.take();
        QTRY_COMPARE(theCase().queue, std::optional(m_queues.at(0)));
        back.doAgain();
        QTRY_COMPARE(theCase().queue, std::optional(m_queues.at(1)));
        back.doAgain();
        QTRY_COMPARE(theCase().priority, domain::Priority::High);
        QTRY_COMPARE(told.size(), 4);
        QVERIFY(told.last().first().toString().startsWith(u"Done again. The priority of"_s));
        back.doAgain();
        QTRY_COMPARE(told.size(), 5);
        QCOMPARE(told.last().first().toString(), u"There is nothing to do again."_s);
        m_binding.reset(); // they hold the desk that is gone
        m_back.reset();
    }

    void aDeedIsTakenBackByItsName()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        Q_EMIT m_panel->queueRequested(m_bill, m_queues.at(1));
        QVERIFY(done.wait());
        const auto move = done.last().at(1).value<store::DeedId>();
        show();
        Q_EMIT m_panel->priorityRequested(m_bill, domain::Priority::High);
        QVERIFY(done.wait());
        m_back->take(move);
        QTRY_COMPARE(theCase().queue, std::optional(m_queues.at(0)));
        QCOMPARE(theCase().priority, domain::Priority::High);
        QTRY_COMPARE(told.size(), 1);
        m_back->take(move); // once is all
        QVERIFY(told.wait());
        QVERIFY(told.last().first().toString().contains(u"nothing to undo"_s));
    }
};

QTEST_MAIN(tst_CaseBinding)
#include "tst_CaseBinding.moc"
