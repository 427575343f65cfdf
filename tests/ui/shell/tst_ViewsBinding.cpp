// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewsBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/ViewSheet.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/keptArrangements.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"

#include <QAbstractButton>
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
    std::unique_ptr<WorkListBinding> m_list;
    std::unique_ptr<ViewsBinding> m_views;
    domain::CaseId m_bill;
    domain::CaseId m_router;

    void sit()
    {
        m_pane = std::make_unique<WorkListPane>(m_clock);
        m_list = std::make_unique<WorkListBinding>(m_seat->desk(), *m_pane);
        m_views = std::make_unique<ViewsBinding>(m_seat->desk(), *m_pane, *m_list);
        models::Directory directory{.me = m_seat->me()};
        directory.agents.insert(m_seat->me(), {.id = m_seat->me(), .name = u"Nur"_s});
        m_list->setDirectory(directory);
        m_views->begin();
        m_pane->show();
    }
    void stand()
    {
        m_views.reset();
        m_list.reset();
        m_pane.reset();
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
        const auto before = savedViews(m_seat->desk().reader()).size();
        m_views->askForNew({});
        auto *sheet = m_pane->window()->findChild<ViewSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QLineEdit *>(u"viewName"_s)->setText(name);
        sheet->findChild<QLineEdit *>(u"viewQuestion"_s)->setText(question);
        Q_EMIT sheet->wanted({name, question, arrangement});
        sheet->deleteLater();
        QTRY_COMPARE(savedViews(m_seat->desk().reader()).size(), before + 1);
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
        menu->actions().last()->trigger();
        menu->close();
        QTRY_VERIFY(undo);
        QVERIFY(savedViews(m_seat->desk().reader()).isEmpty());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine);
        make(u"Bill"_s, u"bill"_s); // meanwhile
        undo();
        QTRY_COMPARE(savedViews(m_seat->desk().reader()).size(), 2);
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
        QTRY_COMPARE(savedViews(m_seat->desk().reader()).first().arrangement, wanted);
        QTRY_COMPARE(keptArrangement(m_seat->desk().reader(), WorkListPane::Tab::Team).groupedBy,
                     Queue);
        QVERIFY(comesBack());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::View);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::View), wanted);
        QCOMPARE(m_pane->arrangement(WorkListPane::Tab::Team).groupedBy, Queue);
        QCOMPARE(shown(), (QStringList{u"Bill"_s, u"Bill"_s, u"Router"_s, u"Router"_s}));
        m_pane->showTab(WorkListPane::Tab::Team);
        QVERIFY(comesBack());
        QCOMPARE(m_pane->tab(), WorkListPane::Tab::Mine);
    }

    void ordersOfEarlierVersionsAreUnderstood()
    {
        auto kept = m_seat->desk().keep(
            u"views"_s, u"[{\"name\":\"A\",\"question\":\"bill\",\"order\":\"priority\"}]"_s);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(savedViews(m_seat->desk().reader()).first().arrangement.sortedBy,
                 models::CaseFact::Priority);
    }

    void whatIsOnTheDiskAndIsNoViewIsPassedOver()
    {
        auto kept = m_seat->desk().keep(u"views"_s, u"[1, {\"name\":\"\"}, {\"name\":\"A\","
                                                    "\"question\":\"bill\",\"order\":\"x\"}, [], "
                                                    "null]"_s);
        QTRY_VERIFY(kept.isFinished());
        const QList<SavedView> views = savedViews(m_seat->desk().reader());
        QCOMPARE(views, (QList<SavedView>{{u"A"_s, u"bill"_s}}));
        kept = m_seat->desk().keep(u"views"_s, u"{"_s);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(savedViews(m_seat->desk().reader()).isEmpty());
    }
};

QTEST_MAIN(tst_ViewsBinding)
#include "tst_ViewsBinding.moc"
