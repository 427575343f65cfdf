// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteCommands.h"

#include "tests/ui/customer/Shown.h"
#include "ui/shell/ShellWindow.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CustomerPage;
using ui::SearchBinding;
using Command = SearchBinding::Command;

namespace {
struct Shell
{
    support::ManualClock clock;
    ui::ShellWindow window{clock};
    CustomerPage *page = new CustomerPage(clock);
    ui::PaletteCommands commands{*page, window};

    Shell()
    {
        page->setTimeline(new QWidget, new QWidget);
        window.setCustomerPage(page);
        window.setSettings(new QWidget);
        window.resize(1440, 900);
        window.show();
    }
    void showSomebody()
    {
        page->show(samples::customerFile(clock.now()));
        page->setCurrentCase(samples::caseId(4821));
    }
};
} // namespace

class tst_PaletteCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenAboutNobody()
    {
        Shell shell;
        QVERIFY(!shell.commands.isOffered(Command::LogCall));
        QVERIFY(!shell.commands.isOffered(Command::SetConsent));
        shell.commands.start(Command::LogCall);
        QVERIFY(!shell.page->findChild<QDialog *>());
        QSignalSpy locked(&shell.commands, &ui::PaletteCommands::lockRequested);
        shell.commands.start(Command::Lock);
        QCOMPARE(locked.count(), 1);
    }

    void eachFormOpensWhereTheCustomerIsShown_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("call") << Command::LogCall << u"logCallSheet"_s;
        QTest::newRow("visit") << Command::LogVisit << u"logVisitSheet"_s;
        QTest::newRow("order") << Command::AddOrder << u"addOrderSheet"_s;
        QTest::newRow("case") << Command::OpenCase << u"openCaseSheet"_s;
        QTest::newRow("contact point") << Command::AddContactPoint << u"contactPointSheet"_s;
    }
    void eachFormOpensWhereTheCustomerIsShown()
    {
        QFETCH(const Command, command);
        QFETCH(const QString, sheet);
        Shell shell;
        shell.showSomebody();
        shell.window.go(ui::Destination::Settings);
        shell.commands.start(command);
        QCOMPARE(shell.window.destination(), ui::Destination::Work);
        QVERIFY(shell.page->findChild<QDialog *>(sheet));
    }

    void writingAndConsentTakeTheKeyboard()
    {
        Shell shell;
        shell.showSomebody();
        QVERIFY(QTest::qWaitForWindowActive(&shell.window));
        shell.page->showTab(CustomerPage::Tab::Orders); // where there is no composer
        shell.commands.start(Command::WriteNote);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"replyBody"_s);
        shell.commands.start(Command::SetConsent);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"consent-service"_s);
    }
};

QTEST_MAIN(tst_PaletteCommands)
#include "tst_PaletteCommands.moc"
