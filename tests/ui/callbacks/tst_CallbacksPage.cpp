// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CallbacksPage.h"

#include "tests/support/ManualClock.h"
#include "tests/support/SequentialIds.h"
#include "tests/ui/support/directions.h"
#include "ui/callbacks/CallbackBlock.h"
#include "ui/callbacks/CallbackTable.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CallbackBlock;
using ui::CallbackRow;
using ui::CallbacksPage;
using Standing = ui::CallbackRow::Standing;

namespace {
const QString closed = u"Billing does not work at 13:00."_s;

template <class Part = QWidget>
Part *part(const QWidget &in, const QString &name)
{
    return in.findChild<Part *>(name);
}
} // namespace

class tst_CallbacksPage final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    support::ManualClock m_clock;

    QDate monday() const
    {
        const QDate today = ui::dayOf(m_clock.now());
        return today.addDays(-(today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7)
            .addDays(QLocale().firstDayOfWeek() == Qt::Sunday ? 1 : 0);
    }
    core::Instant at(int day, QTime time) const
    {
        return core::fromMillis(QDateTime(monday().addDays(day), time).toMSecsSinceEpoch());
    }
    CallbackRow row(const QString &name, core::Instant when, Standing standing = Standing::Planned)
    {
        return {.id = m_ids.make<domain::Callback>(),
                .customer = m_ids.make<domain::Customer>(),
                .at = when,
                .name = name,
                .standing = standing};
    }
    /// Three on two days, and an hour that is closed.
    CallbacksPage::Shown week()
    {
        CallbacksPage::Shown out;
        out.rows = {row(u"Omar"_s, at(0, QTime(9, 15))), row(u"Siti"_s, at(1, QTime(10, 0))),
                    row(u"Lim"_s, at(1, QTime(10, 30)), Standing::AnotherTry)};
        out.rows.last().tries = 1;
        out.hours = {{.from = at(1, QTime(13, 0)), .why = closed},
                     {.from = at(1, QTime(10, 0)), .taken = 2, .places = 4}};
        return out;
    }
    static CallbackBlock *blockOf(const CallbacksPage &page, const CallbackRow &row)
    {
        return page.findChild<CallbackBlock *>(u"callback:%1"_s.arg(row.id.toString()));
    }
    /// 13:00 to 14:00 is closed.
    static ui::SlotOffer judge(const CallbackRow &, core::Instant when)
    {
        return {.at = when, .why = ui::timeOfDay(when).startsWith(u"13"_s) ? closed : QString()};
    }

private Q_SLOTS:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_clock = support::ManualClock();
    }

    void arrowsGoFromBlockToBlockAndEnterOpens_data() { support::layoutDirections(); }
    void arrowsGoFromBlockToBlockAndEnterOpens()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        CallbacksPage page(m_clock);
        page.resize(900, 700);
        const auto shown = week();
        page.show(shown);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        CallbackBlock *first = blockOf(page, shown.rows.at(0));
        CallbackBlock *second = blockOf(page, shown.rows.at(1));
        QCOMPARE(second->x() < first->x(), isMirrored);
        first->setFocus();
        QTest::keyClick(first, isMirrored ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Down);
        CallbackBlock *third = blockOf(page, shown.rows.at(2));
        QVERIFY(third->hasFocus());
        QVERIFY(third->accessibleName().contains(u"try 2"_s));
        QSignalSpy opened(&page, &CallbacksPage::opened);
        QTest::keyClick(third, Qt::Key_Return);
        QCOMPARE(opened.first().first().value<domain::CallbackId>(), shown.rows.at(2).id);
        QCOMPARE(page.current()->id, shown.rows.at(2).id);
    }

    void oneIsMovedByKeys()
    {
        CallbacksPage page(m_clock);
        page.setJudge(judge);
        page.resize(900, 700);
        const auto shown = week();
        page.show(shown);
        page.show();
        QSignalSpy moved(&page, &CallbacksPage::moveRequested);
        CallbackBlock *block = blockOf(page, shown.rows.at(1));
        block->setFocus();
        QTest::keyClick(block, Qt::Key_Down, Qt::AltModifier);
        auto *said = part<ui::Label>(page, u"calendarSaid"_s);
        QVERIFY(said->isVisible() && said->text().contains(u"10:30"_s));
        QTest::keyClick(block, Qt::Key_Escape);
        QVERIFY(!said->isVisible() && moved.isEmpty());
        QTest::keyClick(block, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(block, Qt::Key_Down);
        QTest::keyClick(block, Qt::Key_Return);
        QCOMPARE(moved.first().at(0).value<domain::CallbackId>(), shown.rows.at(1).id);
        QCOMPARE(moved.first().at(1).value<core::Instant>(), at(1, QTime(11, 0)));
    }

    void onAClosedHourItSaysWhyAndStays()
    {
        CallbacksPage page(m_clock);
        page.setJudge(judge);
        page.resize(900, 700);
        const auto shown = week();
        page.show(shown);
        page.show();
        const QSignalSpy moved(&page, &CallbacksPage::moveRequested);
        CallbackBlock *block = blockOf(page, shown.rows.at(1));
        block->setFocus();
        for (int half = 0; half < 6; ++half)
            QTest::keyClick(block, Qt::Key_Down, Qt::AltModifier);
        const auto *said = part<ui::Label>(page, u"calendarSaid"_s);
        QVERIFY(said->text().contains(closed));
        QTest::keyClick(block, Qt::Key_Return);
        QVERIFY(moved.isEmpty());
        QCOMPARE(said->text(), closed);
    }

    void oneIsMovedByThePointer()
    {
        CallbacksPage page(m_clock);
        page.setJudge(judge);
        page.resize(900, 700);
        const auto shown = week();
        page.show(shown);
        page.show();
        QSignalSpy moved(&page, &CallbacksPage::moveRequested);
        CallbackBlock *block = blockOf(page, shown.rows.at(1));
        const auto *grid = part<ui::CalendarGrid>(page, u"calendarGrid"_s);
        const auto drawTo = [&](QTime time) {
            const auto place = *grid->span().placeOf(at(1, time));
            const QRect cell = grid->span().cell(place.first, place.second);
            const QPoint to = block->mapFrom(grid, cell.topLeft() + QPoint(20, 5));
            QTest::mousePress(block, Qt::LeftButton, {}, {5, 5});
            QTest::mouseMove(block, QPoint(5, 40));
            QTest::mouseMove(block, to);
            QTest::mouseRelease(block, Qt::LeftButton, {}, to);
        };
        drawTo(QTime(13, 0));
        QVERIFY(moved.isEmpty());
        QCOMPARE(part<ui::Label>(page, u"calendarSaid"_s)->text(), closed);
        drawTo(QTime(12, 0));
        QCOMPARE(moved.first().at(1).value<core::Instant>(), at(1, QTime(12, 0)));
    }

    void thousandsInAnHourAreCountedNotDrawn()
    {
        CallbacksPage page(m_clock);
        page.resize(900, 700);
        CallbacksPage::Shown shown;
        for (int which = 0; which < 10'000; ++which)
            shown.rows.append(row(u"Somebody"_s, at(2, QTime(9, 0))));
        QElapsedTimer timer;
        timer.start();
        page.show(shown);
        page.show();
        QCOMPARE(page.findChildren<CallbackBlock *>().size(), 2);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QSignalSpy wanted(&page, &CallbacksPage::wanted);
        const auto more = page.findChildren<QAbstractButton *>(QRegularExpression(u"^more:"_s));
        QCOMPARE(more.size(), 1);
        more.first()->click();
        QCOMPARE(page.look(), CallbacksPage::Look::List);
        QCOMPARE(page.range().first, monday().addDays(2));
        QCOMPARE(wanted.size(), 1);
    }

    void theListIsSortedByAnyColumnAndOpensItsRow()
    {
        CallbacksPage page(m_clock);
        page.setLook(CallbacksPage::Look::List);
        const auto shown = week();
        page.show(shown);
        auto *list = part<QTableView>(page, u"callbacksList"_s);
        list->sortByColumn(ui::CallbackTable::Customer, Qt::AscendingOrder);
        QCOMPARE(page.rows().first().name, u"Lim"_s);
        QSignalSpy opened(&page, &CallbacksPage::opened);
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->currentIndex());
        QCOMPARE(opened.first().first().value<domain::CallbackId>(), shown.rows.at(2).id);
        list->sortByColumn(ui::CallbackTable::When, Qt::DescendingOrder);
        QCOMPARE(page.rows().last().name, u"Omar"_s);
        QCOMPARE(page.current()->name, u"Lim"_s); // the row in hand stays in hand
    }

    void anEmptyWeekSaysWhatWouldBeHere()
    {
        CallbacksPage page(m_clock);
        page.show({.state = CallbacksPage::Shown::State::Loading});
        page.show();
        const auto title = [&page] {
            return page.findChild<QStackedWidget *>()->currentWidget()->findChild<ui::Label *>();
        };
        const QString loading = title()->text();
        page.show({});
        QVERIFY(title()->text() != loading);
        page.showOffline(u"Offline since 10:42."_s);
        QVERIFY(part(page, u"callbacksLine"_s)->isVisible());
        page.showOffline({});
        QVERIFY(!part(page, u"callbacksLine"_s)->isVisible());
        auto many = week();
        many.state = CallbacksPage::Shown::State::Partial;
        page.show(many);
        QVERIFY(part(page, u"callbacksLine"_s)->isVisible()); // that there are more is said
        page.show(week());
        QVERIFY(!part(page, u"calendarGrid"_s)->isHidden());
    }

    void daysAndOwnersAreAskedFor()
    {
        CallbacksPage page(m_clock);
        page.show(week());
        QSignalSpy wanted(&page, &CallbacksPage::wanted);
        part<QAbstractButton>(page, u"whoseTeam"_s)->click();
        QCOMPARE(page.whose(), CallbacksPage::Whose::Team);
        const QDate first = page.range().first;
        part<QAbstractButton>(page, u"callbacksForth"_s)->click();
        QCOMPARE(page.range().first, first.addDays(7));
        part<QAbstractButton>(page, u"lookDay"_s)->click();
        part<QAbstractButton>(page, u"callbacksBack"_s)->click();
        QCOMPARE(page.range().first, page.range().last);
        QCOMPARE(wanted.size(), 4);
    }

    void promisesAreShownWithTheirDefinition()
    {
        CallbacksPage page(m_clock);
        page.show();
        QVERIFY(!part(page, u"promiseStrip"_s)->isVisible());
        page.showPromises({{.due = 5, .late = 1, .unclaimed = 2, .kept = 3, .promised = 4},
                           {.whose = u"Billing"_s, .due = 5}});
        QVERIFY(part(page, u"promiseStrip"_s)->isVisible());
        const auto *kept = part<ui::Chip>(page, u"promiseKept"_s);
        QVERIFY(kept->look().text.contains(u"75"_s));
        QVERIFY(!kept->toolTip().isEmpty());
        part<QAbstractButton>(page, u"promiseParts"_s)->click();
        auto *menu = part<QMenu>(page, u"promiseMenu"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->close();
    }
};

QTEST_MAIN(tst_CallbacksPage)
#include "tst_CallbacksPage.moc"
