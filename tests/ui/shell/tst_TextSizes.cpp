// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/squeezed.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/FoldingPane.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/OpenTabBar.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The whole window with a customer who has everything that the head can say.
struct Window
{
    Window(const QString &code, QSize size) : language(*qApp)
    {
        language.choose(code);
        shell = std::make_unique<ShellWindow>(clock);
        list = new WorkListPane(clock);
        auto *mine = new models::WorkListModel(list);
        auto *team = new models::WorkListModel(list);
        mine->reset(samples::work(clock.now()));
        team->reset(samples::work(clock.now()));
        list->setModels(mine, team);
        list->setState(WorkListPane::State::Ready);
        page = new CustomerPage(clock);
        page->setTimeline(new QListView, new TimelineFilterButton);
        models::CustomerFile file = samples::customerFile(clock.now());
        file.customer.about = u"Prefers to be called after work; asks for the same colleague."_s;
        page->show(file, samples::caseId(4821));
        auto *panel = new CasePanel(clock);
        panel->show(file, samples::caseId(4821));
        shell->setWorkList(list);
        auto *middle = new QWidget; // as TabsBinding has it
        auto *tabs = new OpenTabBar(middle);
        tabs->setTabs({{u"Ahmad bin Salleh"_s}, {u"Lina Haddad"_s}}, 0);
        auto *column = new QVBoxLayout(middle);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(tabs);
        column->addWidget(page, 1);
        shell->setCustomerPage(middle, page->panes());
        shell->setCasePanel(panel);
        QObject::connect(&shell->casePane(), &FoldingPane::placeChanged, page,
                         [this] { showCaseButton(); });
        shell->topBar().showAgent(u"Nur Aisyah"_s);
        shell->showLine({LineState::Offline, clock.now() - 2h});
        shell->statusBar().showPending(12);
        shell->statusBar().showAttention(3);
        shell->statusBar().showKeeping(Keeping::ByPasswordAlone);
        shell->resize(size);
        showCaseButton();
        shell->show();
        shell->activateWindow();
    }

    void showCaseButton()
    {
        page->caseButton().setVisible(shell->casePane().place() == FoldingPane::Place::Over);
    }

    QWidget *find(const QString &name) { return shell->findChild<QWidget *>(name); }

    support::ManualClock clock;
    Language language;
    std::unique_ptr<ShellWindow> shell;
    WorkListPane *list = nullptr;
    CustomerPage *page = nullptr;
};
} // namespace

/// At every size of text that the menu offers, all that is written can be read.
class tst_TextSizes final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void cleanup() { m_theme.zoomTo(1); }

    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        for (const QString &code : Language::codes()) {
            for (const int percent : {80, 100, 125, 150, 175, 200}) {
                for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1280, 690),
                                         QSize(900, 600), QSize(720, 450)}) {
                    if (size.width() < 900 && percent > 100)
                        continue; // such a screen is a large one whose all is scaled
                    QTest::addRow("%s %d %% in %dx%d", qPrintable(code), percent, size.width(),
                                  size.height())
                        << code << percent << size;
                }
            }
        }
    }

    void nothingIsCutOrCovered()
    {
        QFETCH(const QString, code);
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        m_theme.zoomTo(percent / 100.0);
        Window window(code, size);
        QVERIFY(QTest::qWaitForWindowExposed(window.shell.get()));
        QTRY_COMPARE(window.shell->size(), size);
        const auto atRest = [&window] { return support::squeezed(*window.shell).isEmpty(); };
        QVERIFY2(QTest::qWaitFor(atRest, 500),
                 qPrintable(support::squeezed(*window.shell).join(u'\n')));
    }
};

QTEST_MAIN(tst_TextSizes)
#include "tst_TextSizes.moc"
