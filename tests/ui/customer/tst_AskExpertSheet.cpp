// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AskExpertSheet.h"

#include "tests/support/SequentialIds.h"
#include "ui/customer/SkillsSheet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::AskExpertSheet;
using ui::SkillsField;
using ui::SkillsSheet;

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
} // namespace

class tst_AskExpertSheet final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    domain::Agent m_omar{
        .id = m_ids.make<domain::Agent>(), .name = u"Omar"_s, .skills = {{u"Fibre"_s, 4}}};
    domain::Agent m_siti{.id = m_ids.make<domain::Agent>(), .name = u"Siti"_s};

    AskExpertSheet *open(QWidget &window)
    {
        auto *sheet = new AskExpertSheet(
            {u"#12 (Ahmad)"_s, u"Router"_s},
            [this](const QString &typed) {
                if (typed == "nobody"_L1)
                    return QList<desk::Expert>();
                return QList<desk::Expert>{
                    {.agent = m_omar, .skills = m_omar.skills},
                    {.agent = m_siti, .skills = {}, .solved = 2, .likest = domain::Case()}};
            },
            &window);
        sheet->open();
        return sheet;
    }

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aColleagueIsChosenByTheArrowsAndAsked_data()
    {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("English") << false;
        QTest::newRow("mirrored") << true;
    }
    void aColleagueIsChosenByTheArrowsAndAsked()
    {
        QFETCH(bool, isMirrored);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget window;
        AskExpertSheet *sheet = open(window);
        const QSignalSpy asked(sheet, &AskExpertSheet::colleagueAsked);
        const auto &list = part<QListWidget>(*sheet, u"expertList"_s);
        QCOMPARE(list.count(), 2);
        QVERIFY2(list.item(0)->text().contains(u"Fibre"_s), qPrintable(list.item(0)->text()));
        QVERIFY2(list.item(1)->text().contains(u'2'), qPrintable(list.item(1)->text()));
        QVERIFY(!part<QLineEdit>(*sheet, u"expertSubject"_s).isVisibleTo(sheet));
        QTest::keyClick(&part<QLineEdit>(*sheet, u"expertSearch"_s), Qt::Key_Down);
        QVERIFY(!action(*sheet).isEnabled());
        part<ui::TextBox>(*sheet, u"expertQuestion"_s).setPlainText(u" Why? "_s);
        action(*sheet).click();
        QCOMPARE(asked.first().at(0).value<domain::AgentId>(), m_siti.id);
        QCOMPARE(asked.first().at(1).toString(), u"Why?"_s);
    }

    /// Who may know is told later than the sheet opens.
    void whoHasTypedNothingIsNotAsked()
    {
        QWidget window;
        window.show();
        bool isKnown = false;
        auto *sheet = new AskExpertSheet(
            {u"#12 (Ahmad)"_s, u"Router"_s},
            [this, &isKnown](const QString &) {
                return isKnown ? QList<desk::Expert>{{.agent = m_omar, .skills = m_omar.skills}}
                               : QList<desk::Expert>();
            },
            &window);
        sheet->open();
        isKnown = true;
        sheet->refresh();
        QCOMPARE(part<QListWidget>(*sheet, u"expertList"_s).currentRow(), 0);
        sheet->reject();
        QVERIFY(!sheet->isVisible());
    }

    void anAddressIsSomebodyOutside()
    {
        QWidget window;
        AskExpertSheet *sheet = open(window);
        const QSignalSpy asked(sheet, &AskExpertSheet::outsideAsked);
        part<QLineEdit>(*sheet, u"expertSearch"_s).setText(u"help@vendor.example"_s);
        auto &subject = part<QLineEdit>(*sheet, u"expertSubject"_s);
        QVERIFY(subject.isVisibleTo(sheet));
        QCOMPARE(subject.text(), u"Router"_s);
        part<ui::TextBox>(*sheet, u"expertQuestion"_s).setPlainText(u"Why?"_s);
        subject.clear();
        QVERIFY(!action(*sheet).isEnabled());
        subject.setText(u"Restarts"_s);
        action(*sheet).click();
        QCOMPARE(asked.first(), (QVariantList{u"help@vendor.example"_s, u"Restarts"_s, u"Why?"_s}));
    }

    void whereNobodyKnowsItSaysWhatElse()
    {
        QWidget window;
        AskExpertSheet *sheet = open(window);
        part<QLineEdit>(*sheet, u"expertSearch"_s).setText(u"nobody"_s);
        part<ui::TextBox>(*sheet, u"expertQuestion"_s).setPlainText(u"Why?"_s);
        QVERIFY(!action(*sheet).isEnabled());
        QVERIFY(part<ui::Label>(*sheet, u"expertWay"_s).text().contains(u"email"_s));
    }

    void whatIsLearntLaterLeavesTheChoice()
    {
        QWidget window;
        AskExpertSheet *sheet = open(window);
        auto &list = part<QListWidget>(*sheet, u"expertList"_s);
        list.setCurrentRow(1);
        sheet->refresh();
        QCOMPARE(list.currentRow(), 1);
    }

    // ---- what they know

    void aLeaderSetsTheSkillsOfOneAfterTheOther()
    {
        QWidget window;
        auto *sheet = new SkillsSheet({m_omar, m_siti}, SkillsField::Rights::Changes, &window);
        const QSignalSpy chosen(sheet, &SkillsSheet::chosen);
        sheet->open();
        QVERIFY(!action(*sheet).isEnabled()); // nothing yet
        part<QComboBox>(*sheet, u"skillsAgent"_s).setCurrentIndex(1);
        part<QAbstractButton>(*sheet, u"addSkill"_s).click();
        part<QLineEdit>(*sheet, u"skillName"_s).setText(u" Billing "_s);
        part<QComboBox>(*sheet, u"skillLevel"_s).setCurrentIndex(4);
        action(*sheet).click();
        const auto command = chosen.first().first().value<domain::SetAgentSkills>();
        QCOMPARE(command.agent, m_siti.id);
        QCOMPARE(command.skills, (QList<domain::Skill>{{u"Billing"_s, 5}}));
        QVERIFY(command.was.contains(u"skills"_s));
    }

    void oneIsTakenAway()
    {
        QWidget window;
        auto *sheet = new SkillsSheet({m_omar}, SkillsField::Rights::Changes, &window);
        const QSignalSpy chosen(sheet, &SkillsSheet::chosen);
        sheet->open();
        part<QAbstractButton>(*sheet, u"removeSkill"_s).click();
        QVERIFY(action(*sheet).isEnabled());
        action(*sheet).click();
        QVERIFY(chosen.first().first().value<domain::SetAgentSkills>().skills.isEmpty());
    }

    void anAgentSeesTheirOwnAndChangesNothing()
    {
        QWidget window;
        auto *sheet = new SkillsSheet({m_omar}, SkillsField::Rights::Looks, &window);
        sheet->open();
        QVERIFY(part<QLineEdit>(*sheet, u"skillName"_s).isReadOnly());
        QVERIFY(!part<QAbstractButton>(*sheet, u"addSkill"_s).isVisibleTo(sheet));
        QVERIFY(!action(*sheet).isEnabled());
    }
};

QTEST_MAIN(tst_AskExpertSheet)
#include "tst_AskExpertSheet.moc"
