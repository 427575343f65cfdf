// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkListPane.h"

#include "app/models/ArrangedCases.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/inbox/CaseColumns.h"
#include "ui/inbox/ChosenBar.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/theme/bidi.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::WorkListPane;

class tst_WorkListPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void clickOpensTheCase_data() { directions(); }
    void clickOpensTheCase();
    void keysChooseAndOpen_data();
    void keysChooseAndOpen();
    void noOtherRowIsMarkedThanTheOpenCase();
    void tabsShowMineAndTeam();
    void aViewHasATabOnlyWhileItIsShown();
    void emptyAndLoadingAreNotTheSame();
    void loadingWithoutAConnectionSaysSo_data() { clickOpensTheCase_data(); }
    void loadingWithoutAConnectionSaysSo();
    void offlineSaysFromWhen();
    void rowsAreReadOut();
    void theTeamsListSaysWhoseEachCaseIs();
    void currentCaseStaysWhenRowsMove();
    void whoIsDoneWithACaseGoesOnToTheNext();
    void anAnswerThatWaitsIsNoAnswerYet();
    void whoAnsweredWithoutALineGoesOnWhereTheyWere();
    void whoUsesKeysSeesWhereTheyAre();
    void severalAreChosenByKeys();
    void severalAreChosenByMouse();
    void whoLeavesTheListIsChosenNoLonger();
    void groupsHaveHeadersThatNobodyOpens();
    void everyArrangementIsInTheMenu();
    void aTableShowsItsColumns_data() { directions(); }
    void aTableShowsItsColumns();
    void columnsAreChangedByKeys_data() { directions(); }
    void columnsAreChangedByKeys();
    void noRowMovesUnderThePointer();

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

namespace {
struct Shown
{
    support::ManualClock clock;
    models::WorkListModel mine;
    models::WorkListModel team;
    WorkListPane pane{clock};
    QSignalSpy opened{&pane, &WorkListPane::caseOpened};

    Shown()
    {
        mine.reset(samples::work(clock.now()));
        team.reset({samples::work(clock.now()).first()});
        pane.setModels(&mine, &team);
        pane.setState(WorkListPane::State::Ready);
        pane.resize(300, 600);
        pane.show();
    }
    QListView &rows() { return *pane.findChild<QListView *>(u"workListRows"_s); }
    domain::CaseId lastOpened() const { return opened.last().first().value<domain::CaseId>(); }
};
} // namespace

void tst_WorkListPane::groupsHaveHeadersThatNobodyOpens()
{
    Shown shown;
    shown.pane.setArrangement(WorkListPane::Tab::Mine, {.groupedBy = models::CaseFact::Status});
    const QAbstractItemModel &rows = *shown.rows().model();
    QVERIFY(rows.rowCount() > shown.mine.rowCount());
    const QModelIndex header = rows.index(0, 0);
    QVERIFY(header.data(models::ArrangedCases::HeaderRole).toBool());
    const QString said = header.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(ui::wordFor(domain::CaseStatus::Open) + u": "_s), qPrintable(said));
    QVERIFY(!rows.flags(header).testFlag(Qt::ItemIsSelectable));
    QTest::mouseClick(shown.rows().viewport(), Qt::LeftButton, {},
                      shown.rows().visualRect(header).center());
    QCOMPARE(shown.opened.count(), 0);
    QSet<domain::CaseId> met;
    for (int at = 0; at < shown.mine.rowCount(); ++at) {
        QTest::keyClick(&shown.rows(), Qt::Key_J);
        met.insert(shown.lastOpened());
    }
    QCOMPARE(met.size(), shown.mine.rowCount());
    QVERIFY(!met.contains(domain::CaseId()));
    QTest::keyClick(&shown.rows(), Qt::Key_Home);
    QVERIFY(!shown.rows().currentIndex().data(models::ArrangedCases::HeaderRole).toBool());
    QTest::keyClick(&shown.rows(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.pane.chosen().count(), shown.mine.rowCount());
    QCOMPARE(shown.pane.chosen().inOrder().size(), shown.mine.rowCount());
    shown.rows().grab();
}

void tst_WorkListPane::everyArrangementIsInTheMenu()
{
    Shown shown;
    QSignalSpy arranged(&shown.pane, &WorkListPane::arranged);
    const auto choose = [&shown](const QString &words) {
        auto *button = shown.pane.findChild<QAbstractButton *>(u"workListArrange"_s);
        button->click();
        auto *menu = button->findChild<QMenu *>(u"arrangeMenu"_s);
        auto *columns = menu->findChild<QMenu *>(u"columnsMenu"_s);
        for (QAction *action : menu->actions() + columns->actions()) {
            if (action->text() == words) {
                action->trigger();
                break; // a fact is there to group by first, and as a column
            }
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(u"By customer, from A to Z"_s);
    QStringList names;
    for (int row = 0; row < shown.rows().model()->rowCount(); ++row)
        names.append(shown.rows().model()->index(row, 0).data().toString().toCaseFolded());
    QVERIFY(std::ranges::is_sorted(names));
    choose(u"Priority"_s);
    QVERIFY(shown.rows().model()->rowCount() > shown.mine.rowCount());
    choose(u"As a table"_s);
    choose(u"Last change"_s);
    const models::Arrangement now = shown.pane.arrangement(WorkListPane::Tab::Mine);
    QCOMPARE(now.sortedBy, models::CaseFact::Customer);
    QCOMPARE(now.groupedBy, models::CaseFact::Priority);
    QVERIFY(now.look == models::Arrangement::Look::Table);
    QCOMPARE(now.columns.last().fact, models::CaseFact::LastChange);
    QCOMPARE(arranged.size(), 4);
    QCOMPARE(shown.pane.arrangement(WorkListPane::Tab::Team), models::Arrangement());
}

void tst_WorkListPane::aTableShowsItsColumns()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    shown.pane.resize(900, 500);
    const int highBefore = shown.rows().sizeHintForRow(0);
    shown.pane.setArrangement(
        WorkListPane::Tab::Mine,
        {.look = models::Arrangement::Look::Table,
         .columns = {{models::CaseFact::Subject, 200}, {models::CaseFact::Number, 0}}});
    const auto &columns = *shown.pane.findChild<ui::CaseColumns *>();
    QVERIFY(columns.isVisible());
    QCOMPARE(columns.facts(), (QList{models::CaseFact::Subject, models::CaseFact::Number}));
    QVERIFY(shown.rows().sizeHintForRow(0) < highBefore);
    const QRect row(0, 0, shown.rows().viewport()->width(), 20);
    const QRect subject = columns.placeOf(models::CaseFact::Subject, row);
    const QRect number = columns.placeOf(models::CaseFact::Number, row);
    QCOMPARE(direction == Qt::LeftToRight, subject.left() < number.left());
    QVERIFY(!subject.intersects(number));
    QCOMPARE(columns.geometry().bottom() + 1, shown.rows().viewport()->geometry().top());
    shown.pane.grab();
    shown.pane.setArrangement(WorkListPane::Tab::Mine, {});
    QVERIFY(!columns.isVisible());
    QCOMPARE(shown.rows().sizeHintForRow(0), highBefore);
}

void tst_WorkListPane::columnsAreChangedByKeys()
{
    using enum models::CaseFact;
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    const Qt::Key on = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    Shown shown;
    shown.pane.setArrangement(WorkListPane::Tab::Mine,
                              {.look = models::Arrangement::Look::Table,
                               .columns = {{Subject, 200}, {Number, 0}, {Customer, 0}}});
    auto &columns = *shown.pane.findChild<ui::CaseColumns *>();
    const auto now = [&shown] { return shown.pane.arrangement(WorkListPane::Tab::Mine); };
    QTest::keyClick(&columns, on, Qt::ControlModifier);
    QCOMPARE(columns.facts(), (QList{Number, Subject, Customer}));
    QCOMPARE(now().columns.at(1).fact, Subject);
    const int before = now().columns.at(1).width;
    QTest::keyClick(&columns, on, Qt::ShiftModifier);
    QVERIFY(now().columns.at(1).width > before);
    QTest::keyClick(&columns, on);
    QTest::keyClick(&columns, Qt::Key_Return);
    QCOMPARE(now().sortedBy, Customer);
    QVERIFY(now().direction == models::Arrangement::Direction::Rising);
    QTest::keyClick(&columns, Qt::Key_Return);
    QVERIFY(now().direction == models::Arrangement::Direction::Falling);
}

void tst_WorkListPane::noRowMovesUnderThePointer()
{
    Shown shown;
    const domain::CaseId first = shown.mine.at(0).caseId;
    const domain::CaseId second = shown.mine.at(1).caseId;
    const auto at = [&shown](int row) {
        return shown.rows()
            .model()
            ->index(row, 0)
            .data(models::WorkListModel::CaseRole)
            .value<domain::CaseId>();
    };
    QTest::mouseClick(shown.rows().viewport(), Qt::LeftButton, {},
                      shown.rows().visualRect(shown.rows().model()->index(0, 0)).center());
    models::WorkItem answered = shown.mine.at(0);
    answered.waitingSince.reset();
    answered.lastAt = shown.clock.now();
    shown.mine.upsert(answered);
    QVERIFY(shown.mine.at(0).caseId != first);
    QCOMPARE(at(0), first); // a second click meets the same one
    shown.clock.advance(1s);
    QCOMPARE(at(0), first);
    shown.clock.advance(2s);
    QCOMPARE(at(0), second);
}

void tst_WorkListPane::whoUsesKeysSeesWhereTheyAre()
{
    Shown shown;
    shown.pane.window()->setAttribute(Qt::WA_KeyboardFocusChange, false); // as after a click
    QTest::keyClick(&shown.rows(), Qt::Key_Down);
    QVERIFY(shown.pane.window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void tst_WorkListPane::severalAreChosenByKeys()
{
    Shown shown;
    const domain::CaseId open = shown.mine.at(1).caseId;
    shown.pane.setCurrentCase(open);
    auto *count = shown.pane.findChild<QLabel *>(u"chosenCount"_s);
    QVERIFY(!shown.pane.chosenBar().isVisible());
    QTest::keyClick(&shown.rows(), Qt::Key_X);
    QVERIFY(shown.pane.chosen().contains(open));
    QVERIFY(shown.pane.chosenBar().isVisible());
    QTest::keyClick(&shown.rows(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.rows(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.pane.chosen().inOrder(),
             (QList<domain::CaseId>{open, shown.mine.at(2).caseId, shown.mine.at(3).caseId}));
    QCOMPARE(count->text(), u"3 chosen"_s);
    QCOMPARE(shown.opened.count(), 0); // the open case is still the marked one
    QCOMPARE(shown.rows().currentIndex().row(), 1);
    const QModelIndex third = shown.rows().model()->index(2, 0);
    QVERIFY(third.data(Qt::AccessibleTextRole).toString().startsWith(u"chosen"_s));
    QKeyEvent hamza(QEvent::KeyPress, 0x0621, {}); // in the place of X on an Arabic keyboard
    QCoreApplication::sendEvent(&shown.rows(), &hamza);
    QVERIFY(!shown.pane.chosen().contains(open));
    QTest::keyClick(&shown.rows(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.pane.chosen().count(), shown.mine.rowCount());
    QTest::keyClick(&shown.rows(), Qt::Key_Escape);
    QCOMPARE(shown.pane.chosen().count(), 0);
    QVERIFY(!shown.pane.chosenBar().isVisible());
}

void tst_WorkListPane::severalAreChosenByMouse()
{
    Shown shown;
    shown.pane.setCurrentCase(shown.mine.at(0).caseId);
    const auto click = [&shown](int row, Qt::KeyboardModifiers how) {
        QTest::mouseClick(shown.rows().viewport(), Qt::LeftButton, how,
                          shown.rows().visualRect(shown.rows().model()->index(row, 0)).center());
    };
    click(2, Qt::ControlModifier);
    click(4, Qt::ShiftModifier);
    QCOMPARE(shown.pane.chosen().inOrder(),
             (QList<domain::CaseId>{shown.mine.at(2).caseId, shown.mine.at(3).caseId,
                                    shown.mine.at(4).caseId}));
    click(3, Qt::ControlModifier);
    QCOMPARE(shown.pane.chosen().count(), 2);
    QCOMPARE(shown.opened.count(), 0);
    click(1, {}); // opens, and leaves alone what is chosen
    QCOMPARE(shown.opened.count(), 1);
    QCOMPARE(shown.pane.chosen().count(), 2);
}

void tst_WorkListPane::whoLeavesTheListIsChosenNoLonger()
{
    Shown shown;
    shown.pane.setCurrentCase(shown.mine.at(0).caseId);
    QTest::keyClick(&shown.rows(), Qt::Key_A, Qt::ControlModifier);
    shown.mine.remove(shown.mine.at(2).caseId);
    QCOMPARE(shown.pane.chosen().count(), shown.mine.rowCount());
    shown.pane.showTab(WorkListPane::Tab::Team);
    QCOMPARE(shown.pane.chosen().count(), 0);
}

void tst_WorkListPane::whoIsDoneWithACaseGoesOnToTheNext()
{
    Shown shown;
    const domain::CaseId done = shown.mine.at(1).caseId;
    const domain::CaseId next = shown.mine.at(2).caseId;
    shown.pane.openAfter(done); // it is not the open one
    QCOMPARE(shown.opened.count(), 0);
    shown.pane.setCurrentCase(done);
    shown.mine.remove(done);
    shown.pane.openAfter(done);
    QCOMPARE(shown.lastOpened(), next);
    QCOMPARE(shown.rows().currentIndex().row(), 1);
    while (shown.mine.rowCount() > 1)
        shown.mine.remove(shown.mine.at(0).caseId);
    const domain::CaseId last = shown.mine.at(0).caseId;
    shown.pane.setCurrentCase(last);
    shown.pane.openAfter(last); // there is none to go to
    QVERIFY(shown.lastOpened() != last);
}

/// The answered case is put below those nobody answered, which may be the end of the list: the key
/// for the next one did nothing there.
void tst_WorkListPane::whoAnsweredWithoutALineGoesOnWhereTheyWere()
{
    Shown shown;
    shown.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    QSignalSpy stepped(&shown.pane, &WorkListPane::steppedFromAnywhere);
    const domain::CaseId next = shown.mine.at(1).caseId;
    models::WorkItem answered = shown.mine.at(0);
    shown.pane.setCurrentCase(answered.caseId);
    answered.replyWaits = true;
    answered.lastAt = core::fromMillis(0); // the oldest of all
    shown.mine.upsert(answered);
    QCOMPARE(shown.mine.rowOf(answered.caseId), shown.mine.rowCount() - 1);
    QTest::keyClick(&shown.pane, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown.lastOpened(), next);
    QCOMPARE(shown.rows().currentIndex().row(), 0);
    QCOMPARE(stepped.size(), 1);
    const domain::CaseId after = shown.mine.at(1).caseId;
    QTest::keyClick(&shown.pane, Qt::Key_Down, Qt::ControlModifier); // from the next as ever
    QCOMPARE(shown.lastOpened(), after);
    shown.pane.choosePrevious();
    shown.pane.choosePrevious(); // there is none above the first
    QCOMPARE(shown.lastOpened(), next);
}

void tst_WorkListPane::anAnswerThatWaitsIsNoAnswerYet()
{
    Shown shown;
    models::WorkItem answered = shown.mine.at(0);
    QVERIFY(answered.waitingSince);
    answered.replyWaits = true;
    answered.needsAttention = true;
    shown.mine.upsert(answered);
    const int row = shown.mine.rowOf(answered.caseId);
    QVERIFY(row > 0); // who has no answer at all comes first
    const QModelIndex at = shown.rows().model()->index(row, 0);
    const QString spoken = at.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"not sent yet"_s) && spoken.contains(u"waiting for"_s)
                 && spoken.contains(u"needs attention"_s),
             qPrintable(spoken));
}

void tst_WorkListPane::clickOpensTheCase()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    const QModelIndex second = shown.rows().model()->index(1, 0);
    QTest::mouseClick(shown.rows().viewport(), Qt::LeftButton, {},
                      shown.rows().visualRect(second).center());
    QCOMPARE(shown.opened.count(), 1);
    QCOMPARE(shown.lastOpened(), samples::caseId(4821));
    QCOMPARE(shown.opened.last().at(1).value<domain::CustomerId>(), shown.mine.at(1).customer);
}

void tst_WorkListPane::keysChooseAndOpen_data()
{
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("previous");
    QTest::newRow("arrows") << int(Qt::Key_Down) << int(Qt::Key_Up);
    QTest::newRow("letters") << int(Qt::Key_J) << int(Qt::Key_K);
    QTest::newRow("the same keys on an Arabic keyboard") << 0x062A << 0x0646;
}

void tst_WorkListPane::keysChooseAndOpen()
{
    QFETCH(int, next);
    QFETCH(int, previous);
    Shown shown;
    shown.pane.setCurrentCase(shown.mine.at(0).caseId);
    for (const int key : {next, next, previous}) {
        QKeyEvent press(QEvent::KeyPress, key, {});
        QCoreApplication::sendEvent(&shown.rows(), &press);
    }
    QCOMPARE(shown.rows().currentIndex().row(), 1);
    QCOMPARE(shown.opened.count(), 3); // letters act on what is open: it is what is marked
    QCOMPARE(shown.lastOpened(), samples::caseId(4821));
    QSignalSpy entered(&shown.pane, &WorkListPane::caseEntered);
    QTest::keyClick(&shown.rows(), Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
}

void tst_WorkListPane::noOtherRowIsMarkedThanTheOpenCase()
{
    Shown shown;
    const domain::CaseId open = shown.mine.at(1).caseId;
    shown.pane.setCurrentCase(open);
    QTest::keyClicks(&shown.rows(), shown.mine.at(3).customerName.left(1).toLower()); // to a name
    const QModelIndex named = shown.rows().currentIndex();
    QCOMPARE(named.data(models::WorkListModel::CaseRole).value<domain::CaseId>(),
             shown.opened.isEmpty() ? open : shown.lastOpened());
    shown.pane.setCurrentCase(open);
    shown.opened.clear();
    shown.mine.remove(open); // a colleague has solved it; the page still shows it
    QVERIFY(!shown.rows().currentIndex().isValid());
    QVERIFY(!shown.rows().selectionModel()->hasSelection());
    QCOMPARE(shown.opened.count(), 0);
    const domain::CaseId next = shown.mine.at(1).caseId;
    QTest::keyClick(&shown.rows(), Qt::Key_J); // goes on where it stood
    QCOMPARE(shown.lastOpened(), next);
    shown.pane.setCurrentCase(samples::caseId(1)); // found by searching, in no list
    QVERIFY(!shown.rows().currentIndex().isValid());
    QTest::keyClick(&shown.rows(), Qt::Key_J);
    QCOMPARE(shown.lastOpened(), next);
}

void tst_WorkListPane::tabsShowMineAndTeam()
{
    Shown shown;
    QCOMPARE(shown.rows().model()->rowCount(), 6);
    shown.pane.showTab(WorkListPane::Tab::Team);
    QCOMPARE(shown.rows().model()->rowCount(), 1);
    shown.pane.showTab(WorkListPane::Tab::Mine);
    QCOMPARE(shown.rows().model()->rowCount(), 6);
}

void tst_WorkListPane::emptyAndLoadingAreNotTheSame()
{
    Shown shown;
    auto *empty = shown.pane.findChild<QWidget *>(u"workListEmpty"_s);
    QVERIFY(!empty->isVisible());
    shown.mine.reset({});
    QVERIFY(empty->isVisible());
    shown.pane.setState(WorkListPane::State::Loading);
    QVERIFY(!empty->isVisible());
    QVERIFY(!shown.rows().isVisible());
    shown.mine.upsert(samples::work(shown.clock.now()).first());
    QVERIFY(shown.rows().isVisible()); // something to show is shown at once
}

void tst_WorkListPane::loadingWithoutAConnectionSaysSo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    shown.mine.reset({});
    shown.pane.setState(WorkListPane::State::Loading);
    shown.pane.setFreshness(models::Freshness::Stale);
    auto *waiting = shown.pane.findChild<QWidget *>(u"workListWaiting"_s);
    auto *empty = shown.pane.findChild<QWidget *>(u"workListEmpty"_s);
    auto *age = shown.pane.findChild<QLabel *>(u"workListAge"_s);
    QVERIFY(waiting->isVisible());
    QVERIFY(age->isVisible());
    shown.pane.setFreshness(models::Freshness::Offline);
    QVERIFY(!waiting->isVisible());
    QVERIFY(empty->isVisible());
    QVERIFY(!age->isVisible()); // there is no time that it could be as of
    shown.pane.setState(WorkListPane::State::Ready);
    shown.pane.setFreshness(models::Freshness::Current);
    QVERIFY(!age->isVisible());
}

void tst_WorkListPane::offlineSaysFromWhen()
{
    Shown shown;
    auto *age = shown.pane.findChild<QLabel *>(u"workListAge"_s);
    QVERIFY(!age->isVisible());
    shown.pane.setFreshness(models::Freshness::Offline, shown.clock.now());
    QVERIFY(age->isVisible());
    QVERIFY(age->text().contains(u"09:05"_s));
    shown.pane.setFreshness(models::Freshness::Current);
    QVERIFY(!age->isVisible());
}

void tst_WorkListPane::rowsAreReadOut()
{
    Shown shown;
    const auto spoken = [&shown](int row) {
        return shown.rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(0).startsWith(u"unread, Lim Wei Han, Call, Callback due"_s),
             qPrintable(spoken(0)));
    QVERIFY(spoken(1).startsWith(u"Ahmad bin Salleh, Email, Charged twice"_s));
    QVERIFY(spoken(2).contains(u"also here: Omar Haddad"_s));
}

void tst_WorkListPane::theTeamsListSaysWhoseEachCaseIs()
{
    using Held = models::WorkItem::Held;
    Shown shown;
    models::WorkItem item = shown.team.at(0);
    shown.pane.showTab(WorkListPane::Tab::Team);
    const auto says = [&shown, &item](Held held, const QString &name) {
        item.held = held;
        item.ownerName = name;
        shown.team.upsert(item);
        const QModelIndex row = shown.rows().model()->index(0, 0);
        return row.data(Qt::AccessibleTextRole).toString() + u'|'
               + row.data(Qt::ToolTipRole).toString();
    };
    QVERIFY(says(Held::ByNobody, {}).contains(u"owner: Nobody"_s));
    QVERIFY(says(Held::ByMe, {}).contains(u"owner: You"_s));
    const QString colleague = says(Held::ByColleague, u"Omar Haddad"_s);
    QCOMPARE(colleague.count(u"Omar Haddad"_s), 2); // read out and in the tooltip
    QVERIFY(!says(Held::Unsaid, {}).contains(u"owner"_s));
    shown.rows().grab(); // and painted
}

/// A hidden one is found by a screen reader all the same, without a name.
void tst_WorkListPane::aViewHasATabOnlyWhileItIsShown()
{
    Shown shown;
    const auto *tabs = shown.pane.findChild<QTabBar *>(u"workListTabs"_s);
    QCOMPARE(tabs->count(), 2);
    shown.pane.showView(u"VIP"_s);
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(2), ui::isolated(u"VIP"_s));
    QCOMPARE(shown.pane.tab(), WorkListPane::Tab::View);
    shown.pane.showView({});
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(shown.pane.tab(), WorkListPane::Tab::Mine);
}

void tst_WorkListPane::currentCaseStaysWhenRowsMove()
{
    Shown shown;
    shown.pane.setCurrentCase(samples::caseId(4821));
    models::WorkItem first = shown.mine.at(0);
    first.waitingSince.reset();
    shown.mine.upsert(first);
    QCOMPARE(shown.rows().currentIndex().row(), 0);
    QCOMPARE(shown.rows().currentIndex().data(models::WorkListModel::CaseRole),
             QVariant::fromValue(samples::caseId(4821)));
}

QTEST_MAIN(tst_WorkListPane)
#include "tst_WorkListPane.moc"
