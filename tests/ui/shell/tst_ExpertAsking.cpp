// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ExpertAsking.h"

#include "app/domain/rules.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/Language.h"
#include "ui/shell/StepBack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line.
class tst_ExpertAsking final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Language m_language{*qApp};
    support::ManualClock m_clock;
    models::Directory m_directory;
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<CasePanel> m_panel;
    std::unique_ptr<KeySet> m_keys;
    std::unique_ptr<StepBack> m_back;
    std::unique_ptr<ExpertAsking> m_asking;
    domain::CaseId m_bill;
    domain::AgentId m_omar;

    domain::Case theCase(domain::CaseId id)
    {
        const auto found = m_seat->desk().reader().caseWith(id);
        return found && *found ? **found : domain::Case();
    }
    void begin()
    {
        models::CustomerFile file;
        file.directory = m_directory;
        file.customer =
            m_seat->desk().reader().customer(theCase(m_bill).customer).value()->customer;
        file.cases = {theCase(m_bill)};
        m_panel->show(file, m_bill);
        for (const KeySet::Act &act : m_panel->keys().acts()) {
            if (act.keys == QKeySequence(Qt::SHIFT | Qt::Key_W))
                act.start();
        }
    }
    template <class Part>
    [[nodiscard]] Part &part(const QString &name)
    {
        return *m_panel->window()->findChild<Part *>(name);
    }
    [[nodiscard]] QList<domain::Interaction> entries()
    {
        QList<domain::Interaction> out;
        const auto history =
            m_seat->desk().reader().history({.customer = theCase(m_bill).customer}).value();
        for (const desk::HistoryItem &item : history.items) {
            if (const auto *one = std::get_if<domain::Interaction>(&item.what))
                out.append(*one);
        }
        return out;
    }
    void ask(const QString &whom)
    {
        begin();
        part<QLineEdit>(u"expertSearch"_s).setText(whom);
        part<TextBox>(u"expertQuestion"_s).setPlainText(u"Why twice?"_s);
        part<QAbstractButton>(u"sheetAction"_s).click();
    }

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_omar = m_seat->desk().ids().make<domain::Agent>();
        QVERIFY(
            m_seat->does(domain::AddAgent{.agent = m_omar, .login = u"omar"_s, .name = u"Omar"_s}));
        QVERIFY(m_seat->does(
            domain::SetAgentSkills{.agent = m_omar, .skills = {{u"Billing"_s, 4}}, .was = {}}));
        m_directory = {.me = m_seat->me()};
        m_directory.agents.insert(m_omar,
                                  {.id = m_omar, .name = u"Omar"_s, .skills = {{u"Billing"_s, 4}}});
        m_panel = std::make_unique<CasePanel>(m_clock);
        m_keys = std::make_unique<KeySet>(m_panel.get());
        m_back = std::make_unique<StepBack>(m_seat->desk());
        m_asking = std::make_unique<ExpertAsking>(
            m_seat->desk(), ExpertAsking::Parts{*m_panel, m_directory, *m_keys, *m_back});
        m_panel->show();
    }
    void cleanup()
    {
        m_asking.reset();
        m_back.reset();
        m_keys.reset();
        m_panel.reset();
        m_seat.reset();
    }

    void aColleagueIsNamedInANoteOfTheCase()
    {
        QSignalSpy told(m_back.get(), &StepBack::told);
        ask(u"bill"_s);
        QVERIFY(told.wait());
        const domain::Interaction note = entries().first();
        QCOMPARE(note.body, u"@Omar Why twice?"_s);
        QCOMPARE(note.mentions, QList{m_omar});
        QCOMPARE(note.caseId, std::optional(m_bill));
    }

    void somebodyOutsideIsWrittenToAndItCanBeTakenBack()
    {
        QSignalSpy done(m_back.get(), &StepBack::done);
        ask(u"Help@vendor.example"_s);
        QVERIFY(done.wait());
        QCOMPARE(entries().first().place, u"help@vendor.example"_s);
        QCOMPARE(entries().first().direction, domain::Direction::Internal);
        QCOMPARE(entries().first().subject, u"Charged twice"_s);
        QSignalSpy told(m_back.get(), &StepBack::told);
        m_back->take();
        QVERIFY(told.wait());
        QCOMPARE(entries().first().delivery, domain::Delivery::Recalled);
    }

    void aRefusedQuestionStaysInItsSheet()
    {
        QSignalSpy told(m_back.get(), &StepBack::told);
        begin();
        part<QLineEdit>(u"expertSearch"_s).setText(u"bill"_s);
        auto &question = part<TextBox>(u"expertQuestion"_s);
        const QString tooLong = u"Why twice?\n"_s.repeated(domain::rules::bodyCeiling / 10);
        question.setPlainText(tooLong);
        QPointer<QWidget> sheet = &part<QWidget>(u"askExpertSheet"_s);
        auto &action = part<QAbstractButton>(u"sheetAction"_s);
        action.click();
        QVERIFY(!action.isEnabled()); // once is enough
        const auto &refusal = part<QWidget>(u"sheetRefusal"_s);
        QTRY_VERIFY(refusal.isVisible());
        QVERIFY(sheet->isVisible());
        QCOMPARE(question.toPlainText(), tooLong);
        QVERIFY(question.isEnabled());
        QVERIFY(!refusal.findChild<QLabel *>(u"bannerTitle"_s)->text().isEmpty());
        question.setPlainText(u"Why twice?"_s);
        action.click();
        QVERIFY(told.wait());
        QTRY_VERIFY(!sheet);
        QCOMPARE(entries().first().body, u"@Omar Why twice?"_s);
    }

    void whoSolvedSuchACaseIsFound()
    {
        const auto old = m_seat->takeCase(u"Siti"_s, u"Charged three times"_s);
        domain::Case solved = theCase(old);
        solved.owner = m_omar;
        solved.status = domain::CaseStatus::Solved;
        solved.tags = {u"invoice"_s};
        QVERIFY(m_seat->receives(solved));
        QVERIFY(m_seat->does(domain::TagCase{m_bill, {u"invoice"_s}, {}}));
        m_directory.agents[m_omar].skills.clear();
        begin();
        const auto &list = part<QListWidget>(u"expertList"_s);
        QTRY_COMPARE(list.count(), 1);
        QVERIFY2(list.item(0)->text().contains(u"solved 1 case"_s),
                 qPrintable(list.item(0)->text()));
    }

    void skillsAreForWhoeverLeads()
    {
        QSignalSpy told(m_asking.get(), &ExpertAsking::told);
        for (const KeySet::Act &act : m_keys->acts())
            act.start();
        part<QAbstractButton>(u"addSkill"_s).click();
        const auto names = m_panel->window()->findChildren<QLineEdit *>(u"skillName"_s);
        names.last()->setText(u"Fibre"_s);
        part<QAbstractButton>(u"sheetAction"_s).click();
        QVERIFY(told.wait());
        QCOMPARE(m_seat->desk().reader().agent(m_omar)->skills.size(), 2);
    }

    void unsavedSkillsAreNotLeftWithoutAQuestion()
    {
        m_directory.agents.insert(m_seat->me(), {.id = m_seat->me(), .name = u"Zara"_s});
        for (const KeySet::Act &act : m_keys->acts())
            act.start();
        auto &agent = part<QComboBox>(u"skillsAgent"_s);
        agent.setCurrentIndex(1);
        QCOMPARE(agent.currentIndex(), 1); // nothing was typed
        part<QAbstractButton>(u"addSkill"_s).click();
        const auto names = m_panel->window()->findChildren<QLineEdit *>(u"skillName"_s);
        names.last()->setText(u"Fibre"_s);
        agent.setCurrentIndex(0);
        QCOMPARE(agent.currentIndex(), 1);
        part<QWidget>(u"discardQuestion"_s).findChild<QAbstractButton *>(u"wayOut"_s)->click();
        QCOMPARE(names.last()->text(), u"Fibre"_s);
        QTRY_VERIFY(!m_panel->window()->findChild<QWidget *>(u"discardQuestion"_s));
        agent.setCurrentIndex(0);
        part<QWidget>(u"discardQuestion"_s).findChild<QAbstractButton *>(u"answer"_s)->click();
        QCOMPARE(agent.currentIndex(), 0);
    }
};

QTEST_MAIN(tst_ExpertAsking)
#include "tst_ExpertAsking.moc"
