// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SavedReplySheet.h"

#include "tests/support/SequentialIds.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/SavedRepliesSheet.h"
#include "ui/customer/WordingsField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/replyWords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using domain::Circle;
using ui::SavedRepliesSheet;
using ui::SavedReplySheet;

namespace {
struct House
{
    support::SequentialIds ids;
    domain::Actor me{samples::agent(1), domain::Role::Agent};
    domain::SavedReply shared{.id = ids.make<domain::SavedReply>(),
                              .title = u"Greeting"_s,
                              .shortcut = u"hello"_s,
                              .wordings = {{u"en"_s, u"Hello"_s}, {u"ar"_s, u"مرحبًا"_s}}};
    domain::SavedReply own{.id = ids.make<domain::SavedReply>(),
                           .title = u"Visit"_s,
                           .shortcut = u"visit"_s,
                           .wordings = {{u"en"_s, u"We come"_s}},
                           .agent = samples::agent(1)};

    [[nodiscard]] SavedReplySheet::House house() const
    {
        models::Directory directory = samples::directory();
        const domain::TeamId team(QUuid(1, 8, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        directory.teams.insert(team, {.id = team, .name = u"Billing"_s});
        return {me, directory, {shared, own}};
    }
};

template <class Part>
Part &part(QWidget &sheet, const QString &name)
{
    return *sheet.findChild<Part *>(name);
}
QAbstractButton &action(QWidget &sheet)
{
    return part<QAbstractButton>(sheet, u"sheetAction"_s);
}
void choose(QWidget &sheet, const QString &words)
{
    for (QAction *one : part<QMenu>(sheet, u"wordingsMenu"_s).actions()) {
        if (one->text() == words)
            one->trigger();
    }
}
} // namespace

class tst_SavedReplySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsSaidWithItsWords()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedReplySheet(house.house(), {u"en"_s, u"Thank you"_s}, &window);
        const QSignalSpy added(sheet, &SavedReplySheet::added);
        sheet->open();
        QVERIFY(!action(*sheet).isEnabled());
        part<QLineEdit>(*sheet, u"replyTitle"_s).setText(u"Thanks"_s);
        part<QLineEdit>(*sheet, u"replyShortcut"_s).setText(u"TX"_s);
        QVERIFY(action(*sheet).isEnabled());
        action(*sheet).click();
        QCOMPARE(added.size(), 1);
        const auto command = added.first().first().value<domain::AddSavedReply>();
        QCOMPARE(command.shortcut, u"tx"_s);
        QCOMPARE(command.wordings, (QList<domain::Wording>{{u"en"_s, u"Thank you"_s}}));
        QCOMPARE(command.circle, Circle::Own);
    }

    void whatIsWrongIsSaidAsItIsTyped()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedReplySheet(house.house(), {u"en"_s, u"Hi {{nobody}}"_s}, &window);
        sheet->open();
        part<QLineEdit>(*sheet, u"replyTitle"_s).setText(u"Thanks"_s);
        part<QLineEdit>(*sheet, u"replyShortcut"_s).setText(u"two words"_s);
        const auto &why = part<ui::Label>(*sheet, u"sheetMissing"_s);
        QCOMPARE(why.text(), ui::replyFaultWords(u"shortcut"_s));
        part<QLineEdit>(*sheet, u"replyShortcut"_s).setText(u"hello"_s);
        QCOMPARE(why.text(), ui::replyFaultWords(u"placeholder"_s));
        QVERIFY(!action(*sheet).isEnabled());
        QVERIFY(part<ui::Label>(*sheet, u"replyShortcutTaken"_s).isVisibleTo(sheet));
        part<ui::TextBox>(*sheet, u"wording:en"_s).setPlainText(u"Hi"_s);
        QVERIFY(action(*sheet).isEnabled()); // a word that another one has is no fault
    }

    void aChangeSaysWhatChangedAndWhatWasShown()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedReplySheet(house.house(), house.own, &window);
        const QSignalSpy changed(sheet, &SavedReplySheet::changed);
        sheet->open();
        QVERIFY(!action(*sheet).isEnabled()); // nothing yet
        QVERIFY(!sheet->findChild<QComboBox *>(u"replyCircle"_s));
        part<QLineEdit>(*sheet, u"replyTitle"_s).setText(u"Visits"_s);
        action(*sheet).click();
        QCOMPARE(changed.size(), 1);
        const auto command = changed.first().first().value<domain::ChangeSavedReply>();
        QCOMPARE(command.title, std::optional(u"Visits"_s));
        QVERIFY(!command.wordings && !command.shortcut && !command.channels);
        QCOMPARE(command.was, (QJsonObject{{u"title"_s, u"Visit"_s}}));
    }

    void languagesAndPlaceholdersComeFromMenus()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedReplySheet(house.house(), house.own, &window);
        const QSignalSpy changed(sheet, &SavedReplySheet::changed);
        sheet->open();
        part<QAbstractButton>(*sheet, u"addWordingLanguage"_s).click();
        choose(*sheet, u"Arabic"_s);
        QVERIFY(!action(*sheet).isEnabled());
        part<QAbstractButton>(*sheet, u"insertPlaceholder"_s).click();
        choose(*sheet, ui::wordFor(domain::Placeholder::CaseNumber));
        QCOMPARE(part<ui::TextBox>(*sheet, u"wording:ar"_s).toPlainText(), u"{{case.number}}"_s);
        action(*sheet).click();
        const auto command = changed.first().first().value<domain::ChangeSavedReply>();
        QCOMPARE(command.wordings->size(), 2);
        QCOMPARE(command.wordings->last(), (domain::Wording{u"ar"_s, u"{{case.number}}"_s}));
    }

    void aTextIsRemovedButNotTheLast()
    {
        const House house;
        ui::WordingsField field;
        field.setWordings(house.shared.wordings);
        auto &remove = part<QAbstractButton>(field, u"removeWording"_s);
        part<QAbstractButton>(field, u"wordingLanguage:en"_s).click();
        remove.click();
        QCOMPARE(field.wordings(), (QList<domain::Wording>{{u"ar"_s, u"مرحبًا"_s}}));
        QVERIFY(remove.isHidden());
    }

    void whoLeadsMayShareWithATeam()
    {
        House house;
        house.me.role = domain::Role::Supervisor;
        QWidget window;
        auto *sheet = new SavedReplySheet(house.house(), {u"en"_s, u"Thank you"_s}, &window);
        const QSignalSpy added(sheet, &SavedReplySheet::added);
        sheet->open();
        part<QLineEdit>(*sheet, u"replyTitle"_s).setText(u"Thanks"_s);
        part<QLineEdit>(*sheet, u"replyShortcut"_s).setText(u"tx"_s);
        auto &circle = part<QComboBox>(*sheet, u"replyCircle"_s);
        QVERIFY(!part<QComboBox>(*sheet, u"replyTeam"_s).isVisibleTo(sheet));
        circle.setCurrentIndex(circle.findText(ui::wordFor(Circle::Team)));
        QVERIFY(part<QComboBox>(*sheet, u"replyTeam"_s).isVisibleTo(sheet));
        part<QAbstractButton>(*sheet, u"replyChannel:sms"_s).click();
        action(*sheet).click();
        const auto command = added.first().first().value<domain::AddSavedReply>();
        QCOMPARE(command.circle, Circle::Team);
        QVERIFY(command.team);
        QCOMPARE(command.channels, QList{domain::Channel::Sms});
    }

    // ---- all of them

    void anAgentLooksAfterTheirOwnOnly()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedRepliesSheet(house.me, &window);
        const QSignalSpy change(sheet, &SavedRepliesSheet::changeWanted);
        const QSignalSpy retire(sheet, &SavedRepliesSheet::retireWanted);
        sheet->show({house.shared, house.own});
        sheet->open();
        auto &rows = part<QListView>(*sheet, u"savedReplyRows"_s);
        QVERIFY(!part<QAbstractButton>(*sheet, u"changeSavedReply"_s).isEnabled());
        QTest::keyClick(&rows, Qt::Key_Delete);
        QTest::keyClick(&rows, Qt::Key_Return);
        QVERIFY(retire.isEmpty() && change.isEmpty());
        QTest::keyClick(&rows, Qt::Key_Down);
        QTest::keyClick(&rows, Qt::Key_Return);
        QTest::keyClick(&rows, Qt::Key_Delete);
        QCOMPARE(change.first().first().value<domain::SavedReplyId>(), house.own.id);
        QCOMPARE(retire.first().first().value<domain::SavedReplyId>(), house.own.id);
    }

    void oneThatIsRetiredStandsLastAndCanBeOfferedAgain()
    {
        House house;
        QWidget window;
        auto *sheet = new SavedRepliesSheet(house.me, &window);
        const QSignalSpy restore(sheet, &SavedRepliesSheet::restoreWanted);
        house.own.retired = true;
        sheet->show({house.own, house.shared});
        sheet->open();
        auto &rows = part<QListView>(*sheet, u"savedReplyRows"_s);
        rows.setCurrentIndex(rows.model()->index(1, 0));
        QVERIFY(!part<QAbstractButton>(*sheet, u"changeSavedReply"_s).isEnabled());
        part<QAbstractButton>(*sheet, u"retireSavedReply"_s).click();
        QCOMPARE(restore.first().first().value<domain::SavedReplyId>(), house.own.id);
        house.own.retired = false;
        sheet->show({house.own, house.shared}); // it stays the chosen one
        QCOMPARE(rows.currentIndex().row(), 0);
    }

    void withoutAnyItSaysWhatTheyAreFor()
    {
        const House house;
        QWidget window;
        auto *sheet = new SavedRepliesSheet(house.me, &window);
        const QSignalSpy made(sheet, &SavedRepliesSheet::newWanted);
        sheet->show({});
        sheet->open();
        QVERIFY(part<QListView>(*sheet, u"savedReplyRows"_s).isHidden());
        part<QAbstractButton>(*sheet, u"newSavedReply"_s).click();
        QCOMPARE(made.size(), 1);
    }
};

QTEST_MAIN(tst_SavedReplySheet)
#include "tst_SavedReplySheet.moc"
