// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewsBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/OwnViews.h"
#include "ui/shell/ViewSheet.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/keptArrangements.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, its list of cases and its views.
class tst_ViewsBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::ManualClock m_clock;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<WorkListPane> m_pane;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<WorkListBinding> m_list;
    std::unique_ptr<ViewsBinding> m_views;
    domain::CaseId m_bill;
    domain::CaseId m_router;
    domain::TeamId m_floor;

    void sit()
    {
        m_pane = std::make_unique<WorkListPane>(m_clock);
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_list = std::make_unique<WorkListBinding>(m_seat->desk(), *m_pane);
        m_views = std::make_unique<ViewsBinding>(m_seat->desk(), *m_pane, *m_list, *m_back);
        models::Directory directory{.me = m_seat->me()};
        directory.agents.insert(m_seat->me(), {.id = m_seat->me(), .name = u"Nur"_s});
        directory.teams.insert(m_floor, {.id = m_floor, .name = u"Floor"_s});
        m_list->setDirectory(directory);
        m_views->setDirectory(directory, {});
        m_views->begin();
        connect(&m_seat->desk(), &desk::Desk::changed, m_views.get(), &ViewsBinding::take);
        m_pane->show();
    }
    void stand()
    {
        m_views.reset();
        m_list.reset();
        m_pane.reset();
        m_back.reset();
    }
    /// Those of the desk, as they are told.
    void take(domain::Kind kind)
    {
        m_views->take({{.kind = kind}});
    }
    ViewSheet *sheet() { return m_pane->window()->findChild<ViewSheet *>(); }
    void choose(const QString &words)
    {
        for (const KeySet::Act &act : m_views->acts()) {
            if (withoutIsolates(act.words) == words)
                return act.start();
        }
        QFAIL(qPrintable(words));
    }
    QStringList offered()
    {
        QStringList out;
        for (const KeySet::Act &act : m_views->acts())
            out.append(withoutIsolates(act.words));
        return out;
    }
    QList<SavedView> own()
    {
        const auto kept = keptViews(m_seat->desk().reader());
        return kept ? kept->views : QList<SavedView>();
    }
    std::optional<domain::TeamView> shared()
    {
        const auto all = m_seat->desk().reader().teamViews();
        return all && !all->isEmpty() ? std::optional(all->last()) : std::nullopt;
    }
    /// As a supervisor at another desk does, and it arrives.
    domain::TeamViewId comes(const QString &title, const QString &question,
                             const QStringList &columns = {})
    {
        const auto id = m_seat->desk().ids().make<domain::TeamView>();
        [this, &id, &title, &question, &columns] {
            QVERIFY(m_seat->colleagueDoes(domain::AddTeamView{
                .view = id, .title = title, .question = question, .columns = columns}));
        }();
        take(domain::Kind::TeamView);
        return id;
    }
    /// The agent closes the desk, at once, and opens it again: what was chosen last is on the disk.
    [[nodiscard]] bool comesBack()
    {
        stand();
        if (!m_seat->open())
            return false;
        sit();
        return true;
    }
    void make(const QString &name, const QString &question,
              const models::Arrangement &arrangement = {})
    {
        const auto before = own().size();
        m_views->askForNew();
        auto *sheet = m_pane->window()->findChild<ViewSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QLineEdit *>(u"viewName"_s)->setText(name);
        sheet->findChild<QLineEdit *>(u"viewQuestion"_s)->setText(question);
        Q_EMIT sheet->wanted({name, question, arrangement}, {});
        sheet->deleteLater();
        QTRY_COMPARE(own().size(), before + 1);
        QTRY_COMPARE(m_pane->tab(), WorkListPane::Tab::View);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList shown() const
    {
        const auto *model = m_pane->findChild<QListView *>()->model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(model->index(row, 0).data(models::WorkListModel::SubjectRole).toString());
        return out;
    }
    QStringList menu()
    {
        auto *button = m_pane->findChild<QAbstractButton *>(u"workListViews"_s);
        button->click();
        auto *menu = button->findChild<QMenu *>(u"viewsMenu"_s);
        const auto isCounted = [menu] {
            return std::ranges::any_of(menu->actions(), [](const QAction *action) {
                return action->text().contains(u": "_s);
            });
        };
        (void)QTest::qWaitFor(isCounted);
        QStringList out;
        for (const QAction *action : menu->actions())
            out.append(withoutIsolates(action->text()));
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        m_floor = m_seat->desk().ids().make<domain::Team>();
        QVERIFY(m_seat->does(domain::AddTeam{.team = m_floor, .name = u"Floor"_s}));
        m_bill = m_seat->takeCase(u"Ahmad"_s, u"Bill"_s);
        m_router = m_seat->takeCase(u"Lina"_s, u"Router"_s);
        QVERIFY(m_seat->does(domain::SetCasePriority{m_bill, domain::Priority::Urgent}));
        QVERIFY(m_seat->does(domain::TagCase{m_router, {u"vip"_s}, {}}));
        sit();
    }
    void cleanup()
    {
        stand();
        m_seat.reset();
    }

    void aSearchIsKeptByNameAndShownAsAList()
    {
        make(u"Important"_s, u"tag:vip"_s);
        QTRY_COMPARE(shown(), QStringList{u"Router"_s});
        QVERIFY(menu().contains(u"Important: 1"_s));
        m_pane->showTab(WorkListPane::Tab::Mine);
        QCOMPARE(shown().size(), 2);
        QVERIFY(comesBack());
        QVERIFY(m_pane->tab() == WorkListPane::Tab::Mine);
        const QList<KeySet::Act> acts = m_views->acts();
        QCOMPARE(withoutIsolates(acts.first().words), u"Show the view Important"_s);
        acts.first().start();
        QTRY_COMPARE(shown(), QStringList{u"Router"_s});
    }

    void aMenuShowsANameAsItIsWritten()
    {
        make(u"R&D\tlate"_s, u"tag:vip"_s);
        const QStringList shown = menu();
        QVERIFY(shown.contains(u"R&&D late: 1"_s)); // && is how a menu shows one
        QVERIFY(shown.contains(u"Remove the view R&&D late"_s));
        QVERIFY(offered().contains(u"Remove the view R&D\tlate"_s)); // the palette is no menu
    }

    void eachHasAnOrderOfItsOwn()
    {
        using Direction = models::Arrangement::Direction;
        const models::Arrangement lately{.sortedBy = models::CaseFact::LastChange,
                                         .direction = Direction::Falling};
        make(u"Newest"_s, u"owner:me"_s, lately);
        const QStringList newest = shown();
        make(u"Urgent"_s, u"owner:me"_s,
             {.sortedBy = models::CaseFact::Priority, .direction = Direction::Falling});
        QTRY_COMPARE(shown(), (QStringList{u"Bill"_s, u"Router"_s}));
        QVERIFY(m_seat->does(domain::SetCaseStatus{m_bill, domain::CaseStatus::Pending}));
        make(u"Newest again"_s, u"owner:me"_s, lately);
        QTRY_COMPARE(shown(), (QStringList{u"Bill"_s, u"Router"_s}));
        QCOMPARE(newest.size(), 2);
    }

    void whatChangesComesAndGoes()
    {
        make(u"Pending"_s, u"status:pending"_s);
        QTRY_COMPARE(shown(), QStringList());
        QVERIFY(m_seat->does(domain::SetCaseStatus{m_bill, domain::CaseStatus::Pending}));
        m_views->take({{.kind = domain::Kind::Case, .id = m_bill.uuid()}});
        QTRY_COMPARE(shown(), QStringList{u"Bill"_s});
    }

    void whatIsRemovedCanBeTakenBack()
    {
        std::function<void()> undo;
        connect(m_views.get(), &ViewsBinding::removed, this,
                [&undo](const QString &, const std::function<void()> &back) { undo = back; });
        make(u"Important"_s, u"tag:vip"_s);
        auto *button = m_pane->findChild<QAbstractButton *>(u"workListViews"_s);
        button->click();
        auto *menu = button->findChild<QMenu *>(u"viewsMenu"_s);
        menu->actions().last()->trigger(); // remove it
        menu->close();
        QTRY_VERIFY(undo);
        QVERIFY(own().isEmpty());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine);
        make(u"Bill"_s, u"bill"_s); // meanwhile
        undo();
        QTRY_COMPARE(own().size(), 2);
        QTRY_COMPARE(m_pane->tab(), WorkListPane::Tab::View);
        QTRY_COMPARE(shown(), QStringList{u"Router"_s});
    }

    void aViewKeepsHowItStandsAndIsThereAgain()
    {
        using enum models::CaseFact;
        make(u"All"_s, u"owner:me"_s);
        const models::Arrangement wanted{.sortedBy = Customer,
                                         .groupedBy = Priority,
                                         .look = models::Arrangement::Look::Table,
                                         .columns = {{Subject, 300}, {Number, 0}}};
        m_pane->setArrangement(WorkListPane::Tab::View, wanted);
        Q_EMIT m_pane->arranged(WorkListPane::Tab::View, wanted);
        Q_EMIT m_pane->arranged(WorkListPane::Tab::Team, {.groupedBy = Queue});
        QTRY_COMPARE(own().first().arrangement, wanted);
        QTRY_COMPARE(keptArrangement(m_seat->desk().reader(), WorkListPane::Tab::Team).groupedBy,
                     Queue);
        QVERIFY(comesBack());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::View);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::View), wanted);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::Team).groupedBy, Queue);
        QCOMPARE(shown(), (QStringList{u"Bill"_s, u"Bill"_s, u"Router"_s, u"Router"_s}));
        m_pane->showTab(WorkListPane::Tab::Team);
        QVERIFY(comesBack());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Team);
    }

    void aViewIsSharedWithTheTeamAndTakenBack()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        make(u"Important"_s, u"tag:vip"_s,
             {.groupedBy = models::CaseFact::Queue, .look = models::Arrangement::Look::Table});
        choose(u"Share the view Important with the team…"_s);
        QCOMPARE(sheet()->findChild<QLineEdit *>(u"viewQuestion"_s)->text(), u"tag:vip"_s);
        auto *team = sheet()->findChild<QComboBox *>(u"viewTeam"_s);
        QCOMPARE(team->itemText(0), u"Floor"_s);
        team->setCurrentIndex(1); // everyone
        sheet()->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_VERIFY(shared());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(shared()->title, u"Important"_s);
        QCOMPARE(shared()->grouping, u"queue"_s);
        QVERIFY(!shared()->columns.isEmpty() && !shared()->team);
        QCOMPARE(shown(), (QStringList{u"Router"_s, u"Router"_s})); // below a header
        QVERIFY(menu().contains(u"Shared with the team"_s));
        choose(u"No longer share the view Important"_s);
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(shared()->retired);
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine);
        QVERIFY(!menu().contains(u"Shared with the team"_s));
        m_back->take(done.last().at(1).value<store::DeedId>());
        QTRY_VERIFY(!shared()->retired);
    }

    void whoDoesNotLeadIsToldWhoDoes()
    {
        stand();
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Agent);
        QVERIFY(m_seat->open());
        sit();
        QSignalSpy told(m_views.get(), &ViewsBinding::told);
        choose(u"Share a search with the team…"_s);
        QVERIFY(!sheet());
        QVERIFY(told.first().first().toString().contains(u"supervisors"_s));
        comes(u"Late"_s, u"tag:vip"_s);
        choose(u"Show the view Late"_s);
        QVERIFY(!offered().contains(u"Change the view Late…"_s));
        QVERIFY(!offered().contains(u"No longer share the view Late"_s));
    }

    void whatArrivesIsShownAsItArrives()
    {
        QSignalSpy told(m_views.get(), &ViewsBinding::told);
        const auto id = comes(u"VIP"_s, u"tag:vip"_s, {u"subject"_s, u"owner"_s});
        QVERIFY(menu().contains(u"VIP: 1"_s));
        choose(u"Show the view VIP"_s);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::View).columns.size(), 2);
        m_pane->showTab(WorkListPane::Tab::Mine);
        QVERIFY(m_seat->colleagueDoes(
            domain::ChangeTeamView{.view = id, .title = u"Bills"_s, .question = u"bill"_s}));
        take(domain::Kind::TeamView);
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine); // nothing is taken from under the hand
        m_pane->showTab(WorkListPane::Tab::View);
        QCOMPARE(shown(), QStringList{u"Bill"_s});
        QTRY_VERIFY(m_seat->desk().reader().recall(u"view/shown"_s)->contains(u"true"_s));
        stand();
        sit(); // another day
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::View);
        QCOMPARE(shown(), QStringList{u"Bill"_s});
        QSignalSpy toldLater(m_views.get(), &ViewsBinding::told);
        QVERIFY(m_seat->colleagueDoes(domain::ChangeTeamView{.view = id, .retired = true}));
        take(domain::Kind::TeamView);
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine);
        QCOMPARE(withoutIsolates(toldLater.first().first().toString()),
                 u"The view Bills is shared no longer."_s);
        QVERIFY(told.isEmpty());
    }

    void thoseOfTheTeamAreReadOnceUntilOneChanges()
    {
        const auto id = comes(u"VIP"_s, u"tag:vip"_s);
        QVERIFY(offered().contains(u"Show the view VIP"_s));
        QVERIFY(m_seat->colleagueDoes(domain::ChangeTeamView{.view = id, .title = u"Gold"_s}));
        take(domain::Kind::Case);
        QVERIFY(offered().contains(u"Show the view VIP"_s)); // nobody has said that it changed
        take(domain::Kind::TeamView);
        QVERIFY(offered().contains(u"Show the view Gold"_s));
    }

    void eachSortsAViewOfTheTeamForThemselves()
    {
        using enum models::CaseFact;
        const auto id = comes(u"All"_s, u"owner:me"_s);
        choose(u"Show the view All"_s);
        const models::Arrangement mine{.sortedBy = Customer, .groupedBy = Priority};
        m_pane->setArrangement(WorkListPane::Tab::View, mine);
        Q_EMIT m_pane->arranged(WorkListPane::Tab::View, mine);
        QTRY_COMPARE(m_seat->desk().reader().recallAll(u"arrangement/"_s)->size(), 1);
        QVERIFY(shared()->grouping.isEmpty());
        choose(u"Show the view All"_s);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::View), mine);
        choose(u"Let the view All stand like this for everyone"_s);
        QTRY_COMPARE(shared()->grouping, u"priority"_s);
        take(domain::Kind::TeamView);
        QVERIFY(!offered().contains(u"Let the view All stand like this for everyone"_s));
        QVERIFY(m_seat->colleagueDoes(domain::ChangeTeamView{.view = id, .grouping = u"queue"_s}));
        take(domain::Kind::TeamView);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::View).groupedBy, Queue);
    }

    void aViewOfTheTeamIsRenamed()
    {
        comes(u"VIP"_s, u"tag:vip"_s);
        choose(u"Show the view VIP"_s);
        choose(u"Change the view VIP…"_s);
        auto *action = sheet()->findChild<QAbstractButton *>(u"sheetAction"_s);
        action->click(); // nothing has been changed
        QVERIFY(sheet()->isVisible());
        sheet()->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Important"_s);
        action->click();
        QTRY_COMPARE(shared()->title, u"Important"_s);
        QCOMPARE(shared()->question, u"tag:vip"_s);
        take(domain::Kind::TeamView);
        QVERIFY(offered().contains(u"No longer share the view Important"_s));
    }

    void whatAColleagueChangesMeanwhileIsNotUndone()
    {
        const auto id = comes(u"VIP"_s, u"tag:vip"_s);
        choose(u"Show the view VIP"_s);
        choose(u"Change the view VIP…"_s);
        QVERIFY(m_seat->colleagueDoes(domain::ChangeTeamView{.view = id, .title = u"Gold"_s}));
        take(domain::Kind::TeamView);
        QSignalSpy told(m_views.get(), &ViewsBinding::told);
        auto *action = sheet()->findChild<QAbstractButton *>(u"sheetAction"_s);
        auto *question = sheet()->findChild<QLineEdit *>(u"viewQuestion"_s);
        question->setText(u"bill"_s);
        action->click(); // of another field: both stand
        QTRY_COMPARE(shared()->question, u"bill"_s);
        QCOMPARE(shared()->title, u"Gold"_s);
        QVERIFY(told.isEmpty());
    }

    void whoChangesWhatAColleagueChangedIsTold()
    {
        const auto id = comes(u"VIP"_s, u"tag:vip"_s);
        choose(u"Show the view VIP"_s);
        choose(u"Change the view VIP…"_s);
        QVERIFY(m_seat->colleagueDoes(domain::ChangeTeamView{.view = id, .title = u"Gold"_s}));
        take(domain::Kind::TeamView);
        auto *name = sheet()->findChild<QLineEdit *>(u"viewName"_s);
        name->setText(u"Important"_s);
        sheet()->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_VERIFY(sheet()->findChild<QWidget *>(u"sheetRefusal"_s)->isVisible());
        QCOMPARE(name->text(), u"Important"_s); // and stays there
        QCOMPARE(shared()->title, u"Gold"_s);
    }

    void onesOwnIsRenamedWhereItStands()
    {
        make(u"A"_s, u"tag:vip"_s);
        make(u"B"_s, u"bill"_s);
        choose(u"Show the view A"_s);
        choose(u"Change the view A…"_s);
        sheet()->findChild<QLineEdit *>(u"viewName"_s)->setText(u"C"_s);
        sheet()->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(own().first().name, u"C"_s);
        QCOMPARE(own().size(), 2);
        QTRY_VERIFY(offered().contains(u"Remove the view C"_s));
    }

    void whatCannotBeReadIsNotSavedOver()
    {
        make(u"A"_s, u"tag:vip"_s);
        QVERIFY(m_seat->suffers(
            {u"ALTER TABLE meta RENAME TO whole"_s,
             u"CREATE VIEW meta AS SELECT key, CASE key WHEN 'views' "
             "THEN abs(length(value) * 0 - 9223372036854775807 - 1) ELSE value END AS value "
             "FROM whole"_s, // no such number: reading fails, writing does not
             u"CREATE TRIGGER written INSTEAD OF INSERT ON meta BEGIN "
             "INSERT OR REPLACE INTO whole VALUES(NEW.key, NEW.value); END"_s}));
        QVERIFY(!keptViews(m_seat->desk().reader()));
        QSignalSpy told(m_views.get(), &ViewsBinding::told);
        m_views->askForNew();
        Q_EMIT sheet()->wanted({u"B"_s, u"bill"_s}, {});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(m_seat->suffers({u"DROP VIEW meta"_s, u"ALTER TABLE whole RENAME TO meta"_s}));
        QCOMPARE(own(), (QList<SavedView>{{u"A"_s, u"tag:vip"_s}}));
    }

    void ordersOfEarlierVersionsAreUnderstood()
    {
        auto kept = m_seat->desk().keep(
            u"views"_s, u"[{\"name\":\"A\",\"question\":\"bill\",\"order\":\"priority\"}]"_s);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(own().first().arrangement.sortedBy, models::CaseFact::Priority);
    }

    void whatIsOnTheDiskAndIsNoViewIsPassedOver()
    {
        auto kept = m_seat->desk().keep(u"views"_s, u"[1, {\"name\":\"\"}, {\"name\":\"A\","
                                                    "\"question\":\"bill\",\"order\":\"x\"}, [], "
                                                    "null]"_s);
        QTRY_VERIFY(kept.isFinished());
        const QList<SavedView> views = own();
        QCOMPARE(views, (QList<SavedView>{{u"A"_s, u"bill"_s}}));
        kept = m_seat->desk().keep(u"views"_s, u"{"_s);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(own().isEmpty());
    }

    void whatIsBrokenIsPutAsideAndSaidOnce()
    {
        const QString broken = u"[{\"name\":\"A\",\"question\":\"bill\"}, 7]"_s;
        auto kept = m_seat->desk().keep(u"views"_s, broken);
        QTRY_VERIFY(kept.isFinished());
        OwnViews views(m_seat->desk());
        QSignalSpy told(&views, &OwnViews::told);
        const auto add = [](QList<SavedView> &all) { all.append({u"B"_s, u"router"_s}); };
        views.change(add, [] {}); // not before it is aside
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_seat->desk().reader().recall(u"views"_s).value(), broken);
        views.begin();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(own(), (QList<SavedView>{{u"A"_s, u"bill"_s}}));
        QCOMPARE(m_seat->desk().reader().recall(u"views/aside"_s).value(), broken + u'\n');
        OwnViews(m_seat->desk()).begin();
        views.change(add, [] {});
        QTRY_COMPARE(own().size(), 2);
        QCOMPARE(told.size(), 2);
    }

    void aChangeRestsOnTheOneBeforeIt()
    {
        OwnViews views(m_seat->desk());
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) // before any is on the disk
            views.change([&name](QList<SavedView> &all) { all.append({name, u"bill"_s}); }, [] {});
        QTRY_COMPARE(own().size(), 3);
    }

    void aNameThatIsNotSavedStaysInItsSheet()
    {
        m_views->askForNew();
        const QPointer asked = sheet();
        asked->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Late"_s);
        asked->findChild<QLineEdit *>(u"viewQuestion"_s)->setText(u"is:open"_s);
        QVERIFY(m_seat->suffers({u"CREATE TRIGGER full BEFORE INSERT ON meta BEGIN "
                                 "SELECT RAISE(FAIL, 'full'); END"_s}));
        asked->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_VERIFY(asked->findChild<QWidget *>(u"sheetRefusal"_s)->isVisible());
        QCOMPARE(asked->findChild<QLineEdit *>(u"viewName"_s)->text(), u"Late"_s);
        QVERIFY(m_seat->suffers({u"DROP TRIGGER full"_s}));
        asked->findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(own().size(), 1);
        QTRY_VERIFY(!asked || !asked->isVisible());
    }
};

QTEST_MAIN(tst_ViewsBinding)
#include "tst_ViewsBinding.moc"
