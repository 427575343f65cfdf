// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteCommands.h"

#include "tests/ui/customer/Shown.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/ShellWindow.h"
#include "ui/theme/bidi.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CustomerPage;

namespace {
struct Shell
{
    support::ManualClock clock;
    ui::ShellWindow window{clock};
    CustomerPage *page = new CustomerPage(clock);
    ui::CasePanel *panel = new ui::CasePanel(clock, page);
    ui::KeySet list{&window};
    ui::KeySet everywhere{&window};
    ui::PaletteCommands commands{{*page, *panel, window, list, everywhere}};
    models::CustomerFile file = samples::customerFile(clock.now());

    Shell()
    {
        page->setTimeline(new QWidget, new QWidget);
        window.setCustomerPage(page);
        window.setCasePanel(panel);
        window.setPage(ui::Destination::Settings, new QWidget);
        window.resize(1440, 900);
        window.show();
    }
    void showSomebody()
    {
        page->show(file);
        page->setCurrentCase(samples::caseId(4821));
        panel->show(file, samples::caseId(4821));
    }
    domain::Case &theCase()
    {
        return *std::ranges::find(file.cases, samples::caseId(4821), &domain::Case::id);
    }
    QStringList found(const QString &query)
    {
        QStringList words;
        for (const ui::PaletteResult &one : commands.find(query).results)
            words.append(one.text);
        return words;
    }
    void startFirst(const QString &query)
    {
        QVERIFY2(!found(query).isEmpty(), qPrintable(query));
        commands.start(0);
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
        QVERIFY(shell.found(u"log a call"_s).isEmpty());
        QVERIFY(shell.found(u"status"_s).isEmpty());
        QVERIFY(!shell.found(u"settings"_s).isEmpty());
    }

    void whatHasAButtonIsFoundByItsWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QKeySequence>("keys");
        const auto row = [](const char *query, const char *words, const QKeySequence &keys) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(words)
                                 << keys;
        };
        row("status", "Change the status", Qt::Key_S);
        row("prior", "Change the priority", Qt::Key_P);
        row("assign", "Assign the case to somebody", Qt::Key_A);
        row("queue", "Move the case to a queue", Qt::Key_Q);
        row("tags", "Change the tags", Qt::Key_T);
        row("solved", "Set solved", Qt::Key_E);
        row("note", "Write a note", Qt::Key_N);
        row("REPLY", "Write a reply", Qt::Key_R);
        row("add order", "Add an order", Qt::Key_B);
        row("visit log", "Log a visit", Qt::Key_V);
        row("consent", "Consent and quiet hours", Qt::Key_U);
        row("pending", "Set the status to Pending", {});
        row("urgent", "Set the priority to Urgent", {});
    }
    void whatHasAButtonIsFoundByItsWords()
    {
        QFETCH(const QString, query);
        Shell shell;
        shell.showSomebody();
        const auto results = shell.commands.find(query).results;
        const QString seen = shell.found(query).join(u", "_s);
        QVERIFY2(!results.isEmpty(), qPrintable(seen));
        QTEST(results.first().text, "words");
        QTEST(results.first().keys, "keys");
    }

    void aFewLettersAreTheBeginningOfAWord()
    {
        Shell it;
        it.showSomebody();
        QVERIFY(it.found(u"log"_s).contains(u"Log a call"_s));
        QVERIFY(!it.found(u"og"_s).contains(u"Log a call"_s));
        QVERIFY(it.found(u"tatus"_s).size() >= 1); // Malay puts much before a word
    }

    /// Names stand in isolates, which nobody types.
    void aShortNameIsFound()
    {
        Shell it;
        const auto views = [] {
            ui::KeySet::Act show;
            show.words = u"Show the view "_s + ui::isolated(u"VIP"_s);
            return QList<ui::KeySet::Act>{show};
        };
        ui::PaletteCommands commands(
            {*it.page, *it.panel, it.window, it.list, it.everywhere, views});
        QVERIFY(std::ranges::any_of(commands.find(u"vip"_s).results,
                                    [](const auto &one) { return one.text.contains(u"VIP"_s); }));
    }

    void whatIsNotAllowedIsNotOffered()
    {
        Shell shell;
        shell.theCase().owner.reset();
        shell.showSomebody();
        QVERIFY(shell.found({}).contains(u"Take the case"_s));
        shell.theCase().owner = domain::AgentId(QUuid(9, 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9));
        shell.theCase().status = domain::CaseStatus::Solved;
        shell.showSomebody();
        QVERIFY(shell.found(u"take the case"_s).isEmpty()); // a colleague's
        QVERIFY(shell.found(u"assign"_s).isEmpty());
        QVERIFY(!shell.found({}).contains(u"Set solved"_s));
    }

    void aValueIsSetByItsWords()
    {
        Shell shell;
        shell.showSomebody();
        QSignalSpy wanted(shell.panel, &ui::CasePanel::priorityRequested);
        shell.startFirst(u"priority urgent"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<domain::CaseId>(), samples::caseId(4821));
    }

    void eachFormOpensWhereTheCustomerIsShown_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("call") << u"log a call"_s << u"logCallSheet"_s;
        QTest::newRow("visit") << u"log a visit"_s << u"logVisitSheet"_s;
        QTest::newRow("order") << u"add an order"_s << u"addOrderSheet"_s;
        QTest::newRow("case") << u"open a case"_s << u"openCaseSheet"_s;
        QTest::newRow("contact point") << u"reach"_s << u"contactPointSheet"_s;
    }
    void eachFormOpensWhereTheCustomerIsShown()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, sheet);
        Shell shell;
        shell.showSomebody();
        shell.window.go(ui::Destination::Settings);
        shell.startFirst(query);
        QCOMPARE(shell.window.destination(), ui::Destination::Work);
        QVERIFY(shell.page->findChild<QDialog *>(sheet));
    }

    void writingAndConsentTakeTheKeyboard()
    {
        Shell shell;
        shell.showSomebody();
        QVERIFY(QTest::qWaitForWindowActive(&shell.window));
        shell.page->showTab(CustomerPage::Tab::Orders); // where there is no composer
        shell.startFirst(u"write a note"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"replyBody"_s);
        shell.startFirst(u"consent"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"consent-service"_s);
    }
};

QTEST_MAIN(tst_PaletteCommands)
#include "tst_PaletteCommands.moc"
