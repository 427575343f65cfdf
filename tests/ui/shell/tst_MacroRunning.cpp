// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MacroRunning.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/RunMacroSheet.h"
#include "ui/shell/Language.h"
#include "ui/shell/MacroKeeping.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeySet.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using domain::MacroAct;

/// A real desk without a line: what a macro does here waits and is shown at once.
class tst_MacroRunning final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    support::ManualClock m_clock;
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CasePanel> m_panel;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<MacroRunning> m_runs;
    domain::CaseId m_bill;

    domain::Case theCase()
    {
        const auto found = m_seat->desk().reader().caseWith(m_bill);
        return found && *found ? **found : domain::Case();
    }
    [[nodiscard]] bool keep(const QString &title, const QList<domain::MacroStep> &steps)
    {
        return m_seat->does(domain::AddMacro{
            .macro = m_seat->desk().ids().make<domain::Macro>(), .title = title, .steps = steps});
    }
    void begin()
    {
        models::CustomerFile file;
        file.directory = m_directory;
        file.customer = m_seat->desk().reader().customer(theCase().customer).value()->customer;
        file.cases = {theCase()};
        m_panel->show(file, m_bill);
        for (const KeySet::Act &act : m_panel->keys().acts()) {
            if (act.keys == QKeySequence(Qt::SHIFT | Qt::Key_Q))
                act.start();
        }
    }
    [[nodiscard]] QAbstractButton &action() { return part<QAbstractButton>(u"sheetAction"_s); }
    template <class Part>
    [[nodiscard]] Part &part(const QString &name)
    {
        return *m_panel->window()->findChild<Part *>(name);
    }
    /// All that is said of one step.
    [[nodiscard]] QString saidOf(int number)
    {
        QStringList out;
        const auto *row = m_panel->window()->findChild<QWidget *>(u"previewStep:%1"_s.arg(number));
        for (const QLabel *label : row ? row->findChildren<QLabel *>() : QList<QLabel *>())
            out.append(label->text());
        return out.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_directory = {.me = m_seat->me()};
        m_panel = std::make_unique<CasePanel>(m_clock);
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_runs = std::make_unique<MacroRunning>(
            m_seat->desk(), MacroRunning::Parts{*m_panel, m_directory, *m_back});
        m_panel->show();
    }
    void cleanup()
    {
        m_runs.reset();
        m_back.reset();
        m_panel.reset();
        m_seat.reset();
    }

    void allStepsAreOneDeedAndOneUndoTakesThemBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void allStepsAreOneDeedAndOneUndoTakesThemBack()
    {
        QFETCH(QString, language);
        m_language.choose(language);
        QVERIFY(keep(u"Wait"_s, {{MacroAct::Tag, u"vip"_s},
                                 {MacroAct::Status, u"pending"_s},
                                 {MacroAct::Priority, u"normal"_s},
                                 {MacroAct::Note, u"Dear {{customer.name}}"_s}}));
        begin();
        QTRY_VERIFY(action().isEnabled());
        QCOMPARE(part<QWidget>(u"runMacroSheet"_s).layoutDirection(),
                 language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY2(saidOf(4).contains(u"Dear Ahmad bin Salleh"_s), qPrintable(saidOf(4)));
        QCOMPARE(saidOf(1).count(u'|'), 0);
        QCOMPARE(saidOf(3).count(u'|'), 1); // it is so already
        QCOMPARE(saidOf(4).count(u'|'), 2); // it cannot be taken back
        QSignalSpy done(m_back.get(), &StepBack::done);
        QSignalSpy told(m_back.get(), &StepBack::told);
        QTest::keyClick(&part<QLineEdit>(u"macroSearch"_s), Qt::Key_Return);
        QVERIFY(done.wait());
        QCOMPARE(theCase().status, domain::CaseStatus::Pending);
        QCOMPARE(theCase().tags, QStringList{u"vip"_s});
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(theCase().status, domain::CaseStatus::Open);
        QVERIFY(theCase().tags.isEmpty());
        if (language == "en"_L1)
            QVERIFY2(told.first().first().toString().startsWith(u"Undone as far as it can be."_s),
                     qPrintable(told.first().first().toString()));
    }

    void aStepThatWouldBeRefusedIsNamedAndNoneIsDone()
    {
        QVERIFY(keep(u"Reply"_s, {{MacroAct::Tag, u"vip"_s}, {MacroAct::Reply, u"Hello"_s}}));
        begin();
        QTRY_VERIFY(!saidOf(2).isEmpty());
        QVERIFY2(saidOf(2).contains(u"cannot be reached in writing"_s), qPrintable(saidOf(2)));
        QVERIFY(!action().isEnabled());
        QTest::keyClick(&part<QLineEdit>(u"macroSearch"_s), Qt::Key_Return);
        QVERIFY(theCase().tags.isEmpty());
    }

    void theChecklistKeepsItFromClosing()
    {
        QVERIFY(
            keep(u"Close"_s, {{MacroAct::Check, u"Pay back"_s}, {MacroAct::Status, u"closed"_s}}));
        begin();
        QTRY_VERIFY(!saidOf(2).isEmpty());
        QVERIFY(!action().isEnabled());
    }

    void typingFindsOneOfThem()
    {
        QVERIFY(keep(u"Refund"_s, {{MacroAct::Tag, u"money"_s}}));
        QVERIFY(keep(u"Wait"_s, {{MacroAct::Tag, u"later"_s}}));
        begin();
        const auto *rows = part<QListView>(u"macroRows"_s).model();
        QCOMPARE(rows->rowCount(), 2);
        part<QLineEdit>(u"macroSearch"_s).setText(u"wai"_s);
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Wait"_s);
        part<QLineEdit>(u"macroSearch"_s).setText(u"mone"_s);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Refund"_s);
        part<QLineEdit>(u"macroSearch"_s).setText(u"nothing"_s);
        QVERIFY(part<QWidget>(u"noMacros"_s).isVisible());
        QVERIFY(!action().isEnabled());
    }

    void oneThatSolvesEndsTheCase()
    {
        QVERIFY(keep(u"Done"_s, {{MacroAct::Status, u"solved"_s}}));
        QSignalSpy ended(m_runs.get(), &MacroRunning::ended);
        begin();
        QTRY_VERIFY(action().isEnabled());
        action().click();
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().first().value<domain::CaseId>(), m_bill);
    }

    void whyItCannotBeTriedIsSaid()
    {
        QVERIFY(keep(u"Wait"_s, {{MacroAct::Tag, u"later"_s}}));
        begin();
        auto *sheet = m_panel->window()->findChild<RunMacroSheet *>(u"runMacroSheet"_s);
        QTRY_VERIFY(action().isEnabled());
        const domain::MacroId id = m_seat->desk().reader().macros().value().first().id;
        sheet->showTrouble(m_seat->desk().ids().make<domain::Macro>(), u"Another."_s);
        QVERIFY(action().isEnabled());
        sheet->showTrouble(id, u"The disk could not be read."_s);
        QVERIFY(!action().isEnabled());
        QCOMPARE(part<QLabel>(u"sheetMissing"_s).text(), u"The disk could not be read."_s);
        QTRY_VERIFY(saidOf(1).isEmpty());
        sheet->refresh(); // tried again
        QTRY_VERIFY(action().isEnabled());
    }

    // ---- looked after

    void aRefusedChangeStaysInItsSheet()
    {
        QVERIFY(keep(u"Wait"_s, {{MacroAct::Tag, u"later"_s}}));
        KeySet keys(m_panel.get());
        MacroKeeping keeping(m_seat->desk(), {*m_panel, m_directory, keys});
        QSignalSpy told(&keeping, &MacroKeeping::told);
        const domain::Macro before = m_seat->desk().reader().macros().value().first();
        keeping.manage();
        part<QAbstractButton>(u"changeMacro"_s).click();
        auto &title = part<QLineEdit>(u"macroTitle"_s);
        title.setText(u"Mine"_s);
        domain::Macro theirs = before;
        theirs.title = u"Theirs"_s;
        QVERIFY(m_seat->receives(theirs));
        part<QWidget>(u"macroSheet"_s).findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        auto *refusal = part<QWidget>(u"macroSheet"_s).findChild<QWidget *>(u"sheetRefusal"_s);
        QTRY_VERIFY(refusal->isVisible());
        QCOMPARE(title.text(), u"Mine"_s);
        QVERIFY(title.isEnabled());
        QVERIFY(told.isEmpty());
        // Who has read that saves it over what is there now.
        part<QWidget>(u"macroSheet"_s).findChild<QAbstractButton *>(u"sheetAction"_s)->click();
        QTRY_COMPARE(m_seat->desk().reader().macros().value().first().title, u"Mine"_s);
    }

    void oneIsMadeRetiredAndOfferedAgain()
    {
        KeySet keys(m_panel.get());
        MacroKeeping keeping(m_seat->desk(), {*m_panel, m_directory, keys});
        QSignalSpy told(&keeping, &MacroKeeping::told);
        keeping.manage();
        part<QAbstractButton>(u"newMacro"_s).click();
        part<QLineEdit>(u"macroTitle"_s).setText(u"Mine"_s);
        part<QComboBox>(u"stepAct"_s).setCurrentIndex(int(MacroAct::Take));
        action().click();
        QVERIFY(told.wait());
        auto macros = [this] { return m_seat->desk().reader().macros().value(); };
        QCOMPARE(macros().size(), 1);
        QCOMPARE(macros().first().agent, std::optional(m_seat->me()));
        QTRY_COMPARE(part<QListView>(u"macroRows"_s).model()->rowCount(), 1);
        part<QAbstractButton>(u"retireMacro"_s).click();
        QTRY_VERIFY(macros().first().retired);
        QTRY_VERIFY(!part<QAbstractButton>(u"changeMacro"_s).isEnabled());
        part<QAbstractButton>(u"retireMacro"_s).click();
        QTRY_VERIFY(!macros().first().retired);
    }
};

QTEST_MAIN(tst_MacroRunning)
#include "tst_MacroRunning.moc"
