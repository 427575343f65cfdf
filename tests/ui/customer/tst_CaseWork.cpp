// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseWork.h"

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/CaseJoins.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/sleepTimes.h"
#include "ui/theme/bidi.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::CasePanel;

namespace {
struct Work
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    CasePanel panel{clock};
    QList<domain::Command> wanted;

    Work()
    {
        QObject::connect(&panel, &CasePanel::deedsRequested, &panel,
                         [this](const QList<domain::Command> &commands) { wanted = commands; });
        show();
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    void show() { panel.show(file, samples::caseId(4821)); }
    domain::Case &theCase()
    {
        return *std::ranges::find(file.cases, samples::caseId(4821), &domain::Case::id);
    }
    [[nodiscard]] domain::AgentId colleague() const
    {
        for (const domain::AgentId &one : file.directory.agents.keys()) {
            if (one != file.directory.me)
                return one;
        }
        return {};
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return panel.findChild<Part *>(name);
    }
    QString said() { return ui::withoutIsolates(part<QPushButton>(u"caseSleep"_s)->text()); }
    template <class C>
    C last()
    {
        const C *command = wanted.isEmpty() ? nullptr : std::get_if<C>(&wanted.last());
        return command ? *command : C{};
    }
};

domain::ApprovalId approval(ushort number)
{
    return domain::ApprovalId(QUuid(8, number, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

core::Instant at(const QDateTime &moment)
{
    return core::fromMillis(moment.toMSecsSinceEpoch());
}
} // namespace

class tst_CaseWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMomentsAreThoseOfTheWallClock_data()
    {
        using enum ui::SleepTime;
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QList<ui::SleepTime>>("offered");
        const QTimeZone zone("Asia/Kuala_Lumpur");
        const auto on = [&zone](int day, int hour) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, 20), zone);
        };
        QTest::newRow("Monday morning") << on(23, 9) << QList{InAnHour, ThisAfternoon, Tomorrow};
        QTest::newRow("Monday evening") << on(23, 18) << QList{InAnHour, Tomorrow};
        QTest::newRow("Friday") << on(27, 18) << QList{InAnHour, Tomorrow, NextWorkingDay};
        QTest::newRow("nearly three") << on(23, 14) << QList{InAnHour, Tomorrow};
    }
    void theMomentsAreThoseOfTheWallClock()
    {
        QFETCH(QDateTime, now);
        QFETCH(QList<ui::SleepTime>, offered);
        const QTimeZone zone = now.timeZone();
        const auto choices = ui::sleepChoices(
            at(now), zone, {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday});
        QList<ui::SleepTime> found;
        for (const ui::SleepChoice &one : choices) {
            found.append(one.when);
            QVERIFY(one.until > at(now));
            const auto wall = QDateTime::fromMSecsSinceEpoch(core::toMillis(one.until), zone);
            if (one.when == ui::SleepTime::NextWorkingDay)
                QCOMPARE(wall, QDateTime(QDate(2026, 11, 30), QTime(9, 0), zone));
            if (one.when == ui::SleepTime::Tomorrow)
                QCOMPARE(wall, QDateTime(now.date().addDays(1), QTime(9, 0), zone));
        }
        QCOMPARE(found, offered);
    }

    void theirTimeStandsBesideOursWhereItIsAnother()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
        const auto until = at(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
        QCOMPARE(ui::withoutIsolates(ui::wakeWords(until, at(now))), u"tomorrow 09:00"_s);
        QCOMPARE(ui::wakeWords(until, at(now), QString()), ui::wakeWords(until, at(now)));
        const QString there =
            ui::withoutIsolates(ui::wakeWords(until, at(now), u"Pacific/Kiritimati"_s));
        QVERIFY2(there.contains(u" there)"_s), qPrintable(there));
    }

    void aKeyOffersMomentsAndOneIsChosen()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_Z);
        auto *menu = work.part<QMenu>(u"caseSleepMenu"_s);
        QVERIFY(menu && menu->isVisible());
        menu->actions().first()->trigger();
        const auto sleep = work.last<domain::SnoozeCase>();
        QCOMPARE(sleep.caseId, samples::caseId(4821));
        QVERIFY(sleep.until && *sleep.until > work.clock.now() + 59min);
        QVERIFY(sleep.was.contains(u"snoozedUntil"_s));
        QCOMPARE(work.wanted.size(), 1);
        menu->close();
    }

    void pendingUntilIsBothInOne()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_E, Qt::ShiftModifier);
        auto *menu = work.part<QMenu>(u"caseSleepMenu"_s);
        QVERIFY(menu && menu->isVisible());
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(work.wanted.size(), 2);
        QCOMPARE(std::get<domain::SetCaseStatus>(work.wanted.first()).status,
                 domain::CaseStatus::Pending);
        QVERIFY(work.last<domain::SnoozeCase>().until);
    }

    void anotherMomentIsAskedForAndMustBeToCome()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_Z);
        auto *menu = work.part<QMenu>(u"caseSleepMenu"_s);
        QVERIFY(menu);
        const auto acts = menu->actions();
        const auto other = std::ranges::find(acts, u"At another moment…"_s, &QAction::text);
        QVERIFY(other != acts.end());
        (*other)->trigger();
        menu->close();
        auto *sheet = work.part<QWidget>(u"sleepSheet"_s);
        QVERIFY(sheet);
        auto *moment = sheet->findChild<QDateTimeEdit *>(u"sleepMoment"_s);
        const QDateTime good = moment->dateTime();
        moment->setDateTime(QDateTime::fromMSecsSinceEpoch(core::toMillis(work.clock.now())));
        QVERIFY(!sheet->findChild<QPushButton *>(u"sheetAction"_s)->isEnabled());
        moment->setDateTime(good);
        sheet->findChild<QComboBox *>(u"sleepStatus"_s)->setCurrentIndex(1);
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        QCOMPARE(work.last<domain::SnoozeCase>().until, std::optional(at(good)));
        QCOMPARE(work.wanted.size(), 2);
    }

    void aSleepingCaseSaysUntilWhenAndWakesByTheClock()
    {
        Work work;
        QCOMPARE(work.said(), u"Awake"_s);
        auto *wake = work.part<QPushButton>(u"wakeCase"_s);
        QVERIFY(!wake->isVisible());
        work.theCase().snoozedUntil = work.clock.now() + 3h;
        work.show();
        QVERIFY2(work.said().startsWith(u"until "_s), qPrintable(work.said()));
        QVERIFY(wake->isVisible());
        wake->click();
        QCOMPARE(work.last<domain::SnoozeCase>().until, std::nullopt);
        work.clock.advance(3h); // nobody touches anything
        QVERIFY2(work.said().startsWith(u"woke up "_s), qPrintable(work.said()));
        QVERIFY(!wake->isVisible());
        work.theCase().lastAt = work.clock.now() + 1min; // somebody has worked on it
        work.show();
        QCOMPARE(work.said(), u"Awake"_s);
    }

    void anItemIsAddedByTheKeyboard()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_C, Qt::ShiftModifier);
        auto *add = work.part<QLineEdit>(u"checkAdd"_s);
        QVERIFY(add->hasFocus());
        QTest::keyClicks(add, u"  Call   the bank "_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(work.last<domain::ChangeChecklist>().add, QStringList{u"Call the bank"_s});
        QCOMPARE(add->text(), QString());
        QVERIFY(add->hasFocus()); // for the next
        work.wanted.clear();
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(work.wanted.isEmpty());
        QTest::keyClick(add, Qt::Key_Escape);
        QVERIFY(!add->hasFocus());
    }

    void itemsAreTickedAndRemoved()
    {
        Work work;
        const auto omar = work.file.directory.agents.keys().last();
        work.theCase().checklist = {{u"Call"_s, true, omar}, {u"Pay back"_s, false, {}}};
        work.show();
        auto boxes = work.panel.findChildren<QCheckBox *>(u"checkItem"_s);
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes.first()->isChecked());
        QVERIFY(ui::withoutIsolates(work.part<QLabel>(u"checkBy"_s)->text())
                    .contains(work.file.directory.nameOf(omar)));
        QCOMPARE(work.part<QLabel>(u"checkCount"_s)->text(), u"1 of 2 done"_s);
        boxes.last()->setFocus();
        QTest::keyClick(boxes.last(), Qt::Key_Space);
        QCOMPARE(work.last<domain::ChangeChecklist>().done, QStringList{u"Pay back"_s});
        work.theCase().checklist.last() = {u"Pay back"_s, true, omar};
        work.show();
        boxes = work.panel.findChildren<QCheckBox *>(u"checkItem"_s);
        QVERIFY(boxes.last()->hasFocus()); // where it was
        QTest::keyClick(boxes.last(), Qt::Key_Space);
        QCOMPARE(work.last<domain::ChangeChecklist>().undone, QStringList{u"Pay back"_s});
        QTest::keyClick(boxes.last(), Qt::Key_Delete);
        QCOMPARE(work.last<domain::ChangeChecklist>().remove, QStringList{u"Pay back"_s});
    }

    void whoWasAskedDecidesAndSaysWhy()
    {
        Work work;
        const auto omar = work.colleague();
        work.theCase().approvals = {{.id = approval(1), .askedBy = omar, .what = u"RM 200 back"_s}};
        work.file.directory.agents[work.file.directory.me].role = domain::Role::Agent;
        work.show();
        QVERIFY(!work.part<QPushButton>(u"grantApproval"_s)); // any supervisor's, not ours
        work.file.directory.agents[work.file.directory.me].role = domain::Role::Supervisor;
        work.show();
        QTest::keyClick(&work.panel, Qt::Key_D);
        auto *sheet = work.part<QWidget>(u"decideSheet"_s);
        QVERIFY(sheet);
        auto *act = sheet->findChild<QPushButton *>(u"sheetAction"_s);
        QVERIFY(act->isEnabled());
        sheet->findChild<QComboBox *>(u"decideAnswer"_s)->setCurrentIndex(1);
        QVERIFY(!act->isEnabled()); // whoever declines says why
        sheet->findChild<QLineEdit *>(u"decideReason"_s)->setText(u"Too much"_s);
        act->click();
        const auto decided = work.last<domain::DecideApproval>();
        QCOMPARE(decided.approval, approval(1));
        QVERIFY(!decided.granted);
        QCOMPARE(decided.reason, u"Too much"_s);
        work.theCase().approvals.first().state = domain::ApprovalState::Declined;
        work.theCase().approvals.first().decidedBy = work.file.directory.me;
        work.show();
        QVERIFY(!work.part<QPushButton>(u"grantApproval"_s));
    }

    void whoAskedTakesItBackAndDecidesNothing()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_A, Qt::ShiftModifier);
        auto *sheet = work.part<QWidget>(u"askApprovalSheet"_s);
        QVERIFY(sheet);
        sheet->findChild<QLineEdit *>(u"approvalWhat"_s)->setText(u"RM 200 back"_s);
        sheet->findChild<QComboBox *>(u"approvalOf"_s)->setCurrentIndex(1);
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        const auto asked = work.last<domain::AskApproval>();
        QCOMPARE(asked.what, u"RM 200 back"_s);
        QVERIFY(asked.of && *asked.of != work.file.directory.me);
        work.theCase().approvals = {{.id = approval(1),
                                     .askedBy = work.file.directory.me,
                                     .of = asked.of,
                                     .what = asked.what}};
        work.file.directory.agents[work.file.directory.me].role = domain::Role::Admin;
        work.show();
        QVERIFY(!work.part<QPushButton>(u"grantApproval"_s));
        work.part<QPushButton>(u"withdrawApproval"_s)->click();
        QCOMPARE(work.last<domain::WithdrawApproval>().approval, approval(1));
    }

    void watchingIsAKeyAndTheCodeIsChosen()
    {
        Work work;
        const auto me = work.file.directory.me;
        QTest::keyClick(&work.panel, Qt::Key_I);
        QCOMPARE(work.last<domain::WatchCase>().add, QList{me});
        work.theCase().watchers = {me, work.colleague()};
        work.show();
        QVERIFY(work.part<QPushButton>(u"caseWatchers"_s)->text().contains(u"you"_s));
        QTest::keyClick(&work.panel, Qt::Key_I);
        QCOMPARE(work.last<domain::WatchCase>().remove, QList{me});
        work.panel.work().askCodesOf([] { return QStringList{u"refund"_s}; });
        QTest::keyClick(&work.panel, Qt::Key_F);
        auto *menu = work.part<QMenu>(u"caseCodeMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3); // none, it, another
        menu->actions().at(1)->trigger();
        menu->close();
        const auto code = work.last<domain::SetDisposition>();
        QCOMPARE(code.disposition, u"refund"_s);
        QVERIFY(code.was.contains(u"disposition"_s));
    }

    void aCaseIsMergedAfterItIsSaidWhatBecomesOfIt()
    {
        Work work;
        QTest::keyClick(&work.panel, Qt::Key_M);
        auto *sheet = work.part<QWidget>(u"casePickSheet"_s);
        QVERIFY(sheet);
        auto *list = sheet->findChild<QListWidget *>(u"casePickList"_s);
        QCOMPARE(list->count(), int(work.file.cases.size()) - 1); // all others of the customer
        sheet->findChild<QLineEdit *>(u"casePickSearch"_s)->setText(u"4417"_s);
        QCOMPARE(list->count(), 1);
        const auto *preview = sheet->findChild<QLabel *>(u"casePickPreview"_s);
        const QString words = ui::withoutIsolates(preview->text());
        QVERIFY2(words.startsWith(u"#4821 is closed and goes on in #4417"_s), qPrintable(words));
        sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
        const auto merge = work.last<domain::MergeCase>();
        QCOMPARE(merge.caseId, samples::caseId(4821));
        QCOMPARE(merge.into, samples::caseId(4417));
    }

    void whatACaseHasToDoWithIsThereToGoToAndToTakeOff()
    {
        Work work;
        QSignalSpy opened(&work.panel.work().joins(), &ui::CaseJoins::openRequested);
        auto &other = *std::ranges::find(work.file.cases, samples::caseId(4417), &domain::Case::id);
        other.mergedInto = samples::caseId(4821);
        const domain::CaseId gone(QUuid(9, 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9));
        work.theCase().links = {gone};
        work.show();
        auto *there = work.part<QPushButton>(u"joinedCase"_s);
        QVERIFY(there && there->text().contains(u"4417"_s));
        there->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<domain::CaseId>(), samples::caseId(4417));
        const auto apart = work.panel.findChildren<QAbstractButton *>(u"untieCase"_s);
        QCOMPARE(apart.size(), 2);
        apart.first()->click();
        QCOMPARE(work.last<domain::SeparateCase>().caseId, samples::caseId(4417));
        QVERIFY(work.part<QLabel>(u"joinedUnknown"_s)); // erased, or not held here
        apart.last()->click();
        QCOMPARE(work.last<domain::LinkCases>().other, gone);
        QVERIFY(!work.last<domain::LinkCases>().linked);
    }

    void aLongTitleDoesNotPushThePanelApart()
    {
        Work work;
        auto &other = *std::ranges::find(work.file.cases, samples::caseId(4417), &domain::Case::id);
        other.mergedInto = samples::caseId(4821);
        other.subject = u"Bill"_s;
        work.show();
        const int narrow = work.panel.work().joins().minimumSizeHint().width();
        other.subject = u"Why do I see RM 120.00 from Telco Roaming when I never left the country"_s;
        work.show();
        QVERIFY(work.panel.work().joins().minimumSizeHint().width() <= narrow + 20);
        QVERIFY(work.part<QPushButton>(u"joinedCase"_s)->toolTip().contains(u"never left"_s));
    }

    void itsWordsAreAsGoodToPressAsTheBox()
    {
        Work work;
        work.theCase().checklist = {{u"Call"_s, false, {}}};
        work.show();
        for (QLabel *label : work.panel.findChildren<QLabel *>()) {
            if (label->text() == u"Call"_s)
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QCOMPARE(work.last<domain::ChangeChecklist>().done, QStringList{u"Call"_s});
    }
};

QTEST_MAIN(tst_CaseWork)
#include "tst_CaseWork.moc"
