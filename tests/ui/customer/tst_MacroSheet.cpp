// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacroSheet.h"

#include "tests/support/SequentialIds.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/MacroStepRow.h"
#include "ui/customer/MacrosSheet.h"
#include "ui/customer/RunMacroSheet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using domain::MacroAct;
using ui::MacroSheet;
using ui::MacrosSheet;
using ui::RunMacroSheet;

namespace {
template <class Part>
Part &part(const QWidget &in, const QString &name)
{
    return *in.findChild<Part *>(name);
}
QAbstractButton &action(const QWidget &sheet)
{
    return part<QAbstractButton>(sheet, u"sheetAction"_s);
}
/// In the order in which they stand.
QList<ui::MacroStepRow *> rowsOf(const QWidget &sheet)
{
    auto rows = sheet.findChildren<ui::MacroStepRow *>();
    rows.removeIf([](const QWidget *row) { return row->isHidden(); });
    std::ranges::sort(rows, {}, [](const QWidget *row) { return row->y(); });
    return rows;
}
void choose(const QWidget &row, MacroAct act)
{
    part<QComboBox>(row, u"stepAct"_s).setCurrentIndex(int(act));
}
} // namespace

class tst_MacroSheet final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    MacroSheet::House m_house{{samples::agent(1), domain::Role::Agent}, samples::directory(), 3};

    domain::Macro macro(const QList<domain::MacroStep> &steps)
    {
        return {.id = m_ids.make<domain::Macro>(),
                .title = u"Wait"_s,
                .agent = samples::agent(1),
                .steps = steps};
    }

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aNewOneIsSaidWithItsSteps()
    {
        QWidget window;
        auto *sheet = new MacroSheet(m_house, &window);
        const QSignalSpy added(sheet, &MacroSheet::added);
        sheet->open();
        QVERIFY(!action(*sheet).isEnabled());
        part<QLineEdit>(*sheet, u"macroTitle"_s).setText(u" Wait "_s);
        part<ui::TextBox>(*rowsOf(*sheet).first(), u"stepValue"_s).setPlainText(u"Hello"_s);
        part<QAbstractButton>(*sheet, u"addStep"_s).click();
        QTRY_COMPARE(rowsOf(*sheet).size(), 2);
        const QWidget &second = *rowsOf(*sheet).last();
        choose(second, MacroAct::Snooze);
        part<QSpinBox>(second, u"stepCount"_s).setValue(2);
        part<QComboBox>(second, u"stepUnit"_s).setCurrentIndex(2);
        QVERIFY(action(*sheet).isEnabled());
        action(*sheet).click();
        const auto command = added.first().first().value<domain::AddMacro>();
        QCOMPARE(command.title, u"Wait"_s);
        QCOMPARE(command.steps, (QList<domain::MacroStep>{{MacroAct::Reply, u"Hello"_s},
                                                          {MacroAct::Snooze, u"2880"_s}}));
        QCOMPARE(command.circle, domain::Circle::Own);
        QCOMPARE(command.place, 3);
    }

    void whatIsWrongIsSaidAtItsStep()
    {
        QWidget window;
        auto *sheet = new MacroSheet(
            m_house, macro({{MacroAct::Take, {}}, {MacroAct::Tag, u"vip"_s}}), &window);
        sheet->open();
        const QWidget &second = *rowsOf(*sheet).last();
        part<QLineEdit>(second, u"stepValue"_s).clear();
        const auto &fault = part<ui::Label>(second, u"stepFault"_s);
        QVERIFY(fault.isVisibleTo(sheet) && !fault.text().isEmpty());
        QCOMPARE(part<ui::Label>(*sheet, u"sheetMissing"_s).text(), fault.text());
        QVERIFY(!part<ui::Label>(*rowsOf(*sheet).first(), u"stepFault"_s).isVisibleTo(sheet));
        choose(second, MacroAct::Note);
        part<ui::TextBox>(second, u"stepValue"_s).setPlainText(u"Hi {{nobody}}"_s);
        QVERIFY(fault.isVisibleTo(sheet));
        QVERIFY(!action(*sheet).isEnabled());
        choose(second, MacroAct::Status);
        part<QComboBox>(second, u"stepValue"_s).setCurrentIndex(1);
        QVERIFY(!fault.isVisibleTo(sheet));
        QVERIFY(action(*sheet).isEnabled());
    }

    void aStepThatWasJustAddedIsNotWrongYet()
    {
        QWidget window;
        auto *sheet = new MacroSheet(m_house, macro({{MacroAct::Take, {}}}), &window);
        sheet->open();
        part<QAbstractButton>(*sheet, u"addStep"_s).click();
        QVERIFY(!part<ui::Label>(*rowsOf(*sheet).last(), u"stepFault"_s).isVisibleTo(sheet));
        QVERIFY(!action(*sheet).isEnabled());
    }

    void stepsAreMovedAndRemovedByKeysAndMenu_data()
    {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("English") << false;
        QTest::newRow("mirrored") << true;
    }
    void stepsAreMovedAndRemovedByKeysAndMenu()
    {
        QFETCH(bool, isMirrored);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget window;
        auto *sheet = new MacroSheet(
            m_house,
            macro({{MacroAct::Take, {}}, {MacroAct::Tag, u"a"_s}, {MacroAct::Tag, u"b"_s}}),
            &window);
        const QSignalSpy changed(sheet, &MacroSheet::changed);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        auto &act = part<QComboBox>(*rowsOf(*sheet).last(), u"stepAct"_s);
        const auto &more = part<QWidget>(*rowsOf(*sheet).last(), u"stepMore"_s);
        QCOMPARE(more.mapTo(sheet, QPoint()).x() < act.mapTo(sheet, QPoint()).x(), isMirrored);
        act.setFocus();
        QTest::keyClick(&act, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        part<QAbstractButton>(*rowsOf(*sheet).first(), u"stepMore"_s).click();
        auto *menu = rowsOf(*sheet).first()->findChild<QMenu *>(u"stepMenu"_s);
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().last()->trigger();
        menu->close();
        action(*sheet).click();
        QCOMPARE(*changed.first().first().value<domain::ChangeMacro>().steps,
                 (QList<domain::MacroStep>{{MacroAct::Tag, u"b"_s}, {MacroAct::Tag, u"a"_s}}));
    }

    void aChangeSaysWhatChangedAndWhatWasShown()
    {
        QWidget window;
        auto *sheet = new MacroSheet(m_house, macro({{MacroAct::Take, {}}}), &window);
        const QSignalSpy changed(sheet, &MacroSheet::changed);
        sheet->open();
        QVERIFY(!action(*sheet).isEnabled()); // nothing yet
        part<QLineEdit>(*sheet, u"macroTitle"_s).setText(u"Take"_s);
        action(*sheet).click();
        const auto command = changed.first().first().value<domain::ChangeMacro>();
        QCOMPARE(command.title, std::optional(u"Take"_s));
        QVERIFY(!command.steps);
        QCOMPARE(command.was, (QJsonObject{{u"title"_s, u"Wait"_s}}));
    }

    void whatWasNotTouchedFollowsAColleague()
    {
        QWidget window;
        const domain::Macro before = macro({{MacroAct::Take, {}}});
        auto *sheet = new MacroSheet(m_house, before, &window);
        const QSignalSpy changed(sheet, &MacroSheet::changed);
        sheet->open();
        part<QLineEdit>(*sheet, u"macroTitle"_s).setText(u"Mine"_s);
        domain::Macro theirs = before;
        theirs.title = u"Theirs"_s;
        theirs.steps = {{MacroAct::Tag, u"vip"_s}};
        sheet->rebase(theirs);
        action(*sheet).click();
        const auto command = changed.first().first().value<domain::ChangeMacro>();
        QCOMPARE(command.title, std::optional(u"Mine"_s));
        QVERIFY(!command.steps);
        QCOMPARE(command.was, (QJsonObject{{u"title"_s, u"Theirs"_s}}));
    }

    void whatIsAddedIsNotThrownAwayByAKey()
    {
        QWidget window;
        auto *sheet = new MacroSheet(m_house, macro({{MacroAct::Take, {}}}), &window);
        sheet->open();
        part<QAbstractButton>(*sheet, u"addStep"_s).click();
        sheet->reject();
        QVERIFY(sheet->findChild<QWidget *>(u"discardQuestion"_s));
    }

    // ---- all of them, and one to be run

    void anAgentLooksAfterTheirOwnOnly()
    {
        QWidget window;
        auto *sheet = new MacrosSheet(m_house.me, m_house.directory, &window);
        const QSignalSpy retire(sheet, &MacrosSheet::retireWanted);
        domain::Macro shared = macro({{MacroAct::Take, {}}});
        shared.agent.reset();
        const domain::Macro own = macro({{MacroAct::Status, u"pending"_s}});
        sheet->show({shared, own});
        sheet->open();
        auto &rows = part<QListView>(*sheet, u"macroRows"_s);
        QTest::keyClick(&rows, Qt::Key_Delete);
        QVERIFY(retire.isEmpty());
        QTest::keyClick(&rows, Qt::Key_Down);
        QCOMPARE(part<ui::Label>(*sheet, u"macroText"_s).text(), u"Status becomes Pending"_s);
        QTest::keyClick(&rows, Qt::Key_Delete);
        QCOMPARE(retire.first().first().value<domain::MacroId>(), own.id);
    }

    void nothingIsRunBeforeItWasPreviewed()
    {
        QWidget window;
        const QList<domain::Macro> all{macro({{MacroAct::Take, {}}}),
                                       macro({{MacroAct::Tag, u"x"_s}})};
        auto *sheet = new RunMacroSheet(
            {u"Run"_s, {}}, [&](const QString &) { return all; }, &window);
        QSignalSpy wanted(sheet, &RunMacroSheet::previewWanted);
        const QSignalSpy run(sheet, &RunMacroSheet::runWanted);
        sheet->open();
        auto &search = part<QLineEdit>(*sheet, u"macroSearch"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(run.isEmpty());
        QTest::keyClick(&search, Qt::Key_Down);
        QCOMPARE(wanted.last().first().value<domain::MacroId>(), all.last().id);
        sheet->showPreview(all.first().id, {}, RunMacroSheet::Verdict::Allowed); // too late
        QVERIFY(!action(*sheet).isEnabled());
        sheet->showPreview(all.last().id, {{.words = u"Adds"_s}}, RunMacroSheet::Verdict::Refused);
        QVERIFY(!action(*sheet).isEnabled());
        sheet->showPreview(all.last().id, {{.words = u"Adds"_s}}, RunMacroSheet::Verdict::Allowed);
        QVERIFY(sheet->findChild<QWidget *>(u"previewStep:1"_s));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(run.first().first().value<domain::MacroId>(), all.last().id);
    }
};

QTEST_MAIN(tst_MacroSheet)
#include "tst_MacroSheet.moc"
