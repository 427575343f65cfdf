// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Workplace.h"

#include "app/core/log.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/inbox/CustomerListPane.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActionsBinding.h"
#include "ui/shell/AttentionBinding.h"
#include "ui/shell/CallbackPlace.h"
#include "ui/shell/CaseAids.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/CustomerListBinding.h"
#include "ui/shell/DeedTeller.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/shell/FoldingPane.h"
#include "ui/shell/KeysBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/ListActs.h"
#include "ui/shell/Merging.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/NextSteps.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PaletteCommands.h"
#include "ui/shell/PaneWidths.h"
#include "ui/shell/PanesApart.h"
#include "ui/shell/PaperBinding.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/SearchLanding.h"
#include "ui/shell/SettingsBinding.h"
#include "ui/shell/SettingsPlace.h"
#include "ui/shell/ShellStatus.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/TabsBinding.h"
#include "ui/shell/TimelinePane.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/Twins.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/WritingBinding.h"
#include "ui/shell/callCasePane.h"
#include "ui/shell/directoryOf.h"
#include "ui/shell/leaveUnsaved.h"
#include "ui/shell/searchAsker.h"
#include "ui/shell/whereLeft.h"
#include "ui/theme/sentences.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/focus.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

Workplace::Workplace(desk::Desk &desk, Language &language, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_language(language)
    , m_theme(theme)
    , m_shell(new ShellWindow(desk.clock(), this))
    , m_widths(new PaneWidths(*m_shell, desk.clock(), this))
    , m_apart(new PanesApart(*m_shell, this))
    , m_attention(new AttentionBinding(desk, *m_shell, this))
    , m_status(new ShellStatus(desk, *m_shell, this))
    , m_keys(new KeySet(this))
{
    setObjectName(u"workplace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_shell);
    setFocusProxy(m_shell);
    build();
    connectShell();
    connectSettings();
    addKeys();
    connectKeys();
}

Workplace::~Workplace() = default;

SettingsPage &Workplace::settings()
{
    return m_settingsPlace->page();
}

void Workplace::begin()
{
    connectDesk();
    readDirectory();
    m_status->begin();
    m_attention->begin();
    m_tabs->begin();
    m_callbacks->begin();
    showFreshness();
    showPeople();
    if (m_desk.takeRestored())
        m_shell->toast().tell(tr("A file on this machine was damaged. What you wrote was brought "
                                 "back as far as it could be read; look whether anything of the "
                                 "last minutes is missing."));
    openWhereLeft();
}

void Workplace::build()
{
    auto *list = new WorkListPane(m_desk.clock());
    m_list = list;
    auto *page = new CustomerPage(m_desk.clock());
    auto *panel = new CasePanel(m_desk.clock(), page);
    m_panel = panel;
    auto *timeline = new TimelineView(m_desk.clock());
    m_timeline = timeline;
    m_workList = std::make_unique<WorkListBinding>(m_desk, *list);
    auto *filter = new TimelineFilterButton;
    m_customer = std::make_unique<CustomerBinding>(
        m_desk, CustomerBinding::Parts{*page, *panel, *timeline, *filter});
    m_search = std::make_unique<SearchBinding>(m_desk, m_shell->palette());
    auto *place = new TimelinePane(timeline, m_shell);
    page->setTimeline(place, filter);
    m_apart->add(place->pane());
    connect(place, &TimelinePane::backWanted, m_apart, &PanesApart::bringTimelineBack);
    m_writing = new WritingBinding(m_desk, {*page, *timeline, m_customer->timeline()}, this);
    m_page = page;
    m_aids = new CaseAids(
        m_desk, {*page, *panel, m_directory, *m_keys, m_shell->toast(), m_customer->stepBack()},
        this);
    connect(m_aids, &CaseAids::ended, m_customer.get(), &CustomerBinding::caseEnded);
    auto *steps = new NextSteps(m_desk, *page, *panel, this);
    connect(m_customer.get(), &CustomerBinding::opened, steps, &NextSteps::refresh);
    auto *twins = new Twins(m_desk, *page, this);
    connect(m_customer.get(), &CustomerBinding::opened, twins, &Twins::look);
    auto *merging = new Merging(m_desk, *page, m_customer->stepBack(), this);
    connect(twins, &Twins::mergeWanted, merging, &Merging::compare);
    auto *customers = new CustomerListPane(m_desk.clock());
    m_customers = new CustomerListBinding(m_desk, *customers, *this, this);
    const ListActs::Parts parts{*list, *m_workList, m_customer->stepBack(), panel->keys(),
                                m_shell->toast()};
    m_listActs = new ListActs(m_desk, parts, this);
    m_papers = new PaperBinding(m_desk, {*page, *list, *customers, m_directory, *this}, this);
    m_callbacks = new CallbackPlace(
        m_desk, {*m_shell, *panel, m_directory, *m_papers, *m_keys, m_customer->stepBack()}, this);
    m_shell->setWorkList(m_callbacks->above(list));
    m_shell->setCustomerList(customers);
    m_tabs = new TabsBinding(m_desk, *page, *m_customer, this);
    connect(m_tabs, &TabsBinding::customerWanted, this, &Workplace::open);
    m_shell->setCustomerPage(m_tabs->widget(), page->panes());
    m_shell->setCasePanel(panel);
    callCasePane(m_shell->casePane(), *page, *panel);
    connect(m_callbacks, &CallbackPlace::customerWanted, this, &Workplace::open);
    m_settingsPlace = new SettingsPlace({m_desk, m_language, m_theme, *m_shell}, this);
    m_settings = &m_settingsPlace->binding();
    m_widths->restore();
    m_apart->restore();
    connect(list, &WorkListPane::caseOpened, this,
            [this](domain::CaseId caseId, domain::CustomerId customer) { open(customer, caseId); });
    connect(list, &WorkListPane::caseEntered, page, [this, page] {
        m_shell->listPane().putAway();
        page->goTo(CustomerPage::Tab::Timeline);
    });
    connect(list, &WorkListPane::steppedFromAnywhere, this, [this] {
        if (isTyping()) // the next letter is for the case, and no word to its customer
            m_shell->focusList();
    });
    connect(m_customer.get(), &CustomerBinding::opened, this,
            [this, list, customers](domain::CustomerId customer) {
                customers->setCurrentCustomer(customer);
                m_search->noteOpened(customer);
                rememberPlace(m_desk, {customer, m_customer->caseId()});
                list->setCurrentCase(m_customer->caseId());
            });
    connect(m_customer.get(), &CustomerBinding::caseEnded, this, [this, list](domain::CaseId id) {
        if (m_shell->destination() == Destination::Work && !isTyping())
            list->openAfter(id);
        m_teller->noteWentOn(m_customer->caseId() != id);
    });
    connect(m_customer.get(), &CustomerBinding::seen, m_workList.get(), &WorkListBinding::markSeen);
    connect(m_workList.get(), &WorkListBinding::counted, this, [this] {
        m_shell->rail().setBadge(Destination::Work, m_workList->unread());
        // The first rows of a new desk come after the window, which could not give them the keys.
        if (m_workList->first() && !std::exchange(m_hadWork, true) && !isTyping())
            m_shell->focusList();
    });
}

void Workplace::connectDesk()
{
    connect(&m_desk, &desk::Desk::changed, this, &Workplace::take);
    connect(&m_desk, &desk::Desk::lineChanged, this, &Workplace::showFreshness);
    connect(&m_desk, &desk::Desk::signedIn, this, &Workplace::readDirectory);
    connect(&m_desk, &desk::Desk::peopleChanged, this, &Workplace::showPeople);
    connect(&m_desk, &desk::Desk::backlogChanged, this, [this] {
        m_attention->show();
        m_workList->showMarks();
    });
    connect(&m_desk, &desk::Desk::storageFailed, this, [this](const core::Failure &why) {
        m_shell->toast().tell(sentenceFor(why.kind).happened);
    });
}

void Workplace::connectShell()
{
    auto *landing =
        new SearchLanding(m_desk, {*m_search, *m_customer, *m_tabs, *m_page, *m_shell}, this);
    connect(landing, &SearchLanding::wanted, this, &Workplace::open);
    connect(m_search.get(), &SearchBinding::newCustomerChosen, m_customers,
            &CustomerListBinding::askForNew);
    connect(m_shell, &ShellWindow::signInRequested, this, &Workplace::signInRequested);
    auto *commands = new PaletteCommands({*m_page, *m_panel, *m_shell, m_list->keys(), *m_keys,
                                          [this] { return m_listActs->all(); }},
                                         this);
    m_search->setCommands([commands](const QString &query) { return commands->find(query); });
    connect(m_search.get(), &SearchBinding::commandChosen, commands, &PaletteCommands::start);
    connect(m_attention, &AttentionBinding::customerWanted, this, &Workplace::open);
    connect(m_attention, &AttentionBinding::entryWanted, this,
            [this](domain::CustomerId customer, std::optional<domain::CaseId> caseId,
                   domain::InteractionId entry) {
                open(customer, caseId);
                m_page->goTo(CustomerPage::Tab::Timeline);
                m_customer->goTo(entry);
            });
    connect(m_customer.get(), &CustomerBinding::opened, m_attention, &AttentionBinding::look);
    connect(m_attention, &AttentionBinding::decisionWanted, m_customer.get(),
            &CustomerBinding::decide);
    connect(m_attention, &AttentionBinding::editWanted, m_customer.get(),
            &CustomerBinding::writeAgain);
    connect(m_attention, &AttentionBinding::leavingChanged, m_workList.get(),
            &WorkListBinding::setLeaving);
    connect(&m_shell->statusBar(), &StatusBar::retryRequested, &m_desk, &desk::Desk::retryNow);
    connect(m_customers, &CustomerListBinding::opened, this,
            [this](domain::CustomerId customer) { open(customer); });
    connect(m_customers, &CustomerListBinding::created, m_customer.get(),
            &CustomerBinding::takeNote);
    m_actions = new ActionsBinding(m_desk, m_customer->stepBack(), *m_shell, this);
    connect(m_actions, &ActionsBinding::customerWanted, this, &Workplace::open);
    m_teller = new DeedTeller({*m_shell, *m_panel, *m_customer}, this);
    m_teller->tellOf(*m_customers, &CustomerListBinding::told);
    m_teller->tellOf(*m_writing, &WritingBinding::told);
    m_teller->tellOf(*m_papers, &PaperBinding::told);
    m_teller->tellOf(*m_callbacks, &CallbackPlace::told);
    m_teller->tellOf(*m_aids, &CaseAids::told);
    m_teller->tellOf(*m_listActs, &ListActs::told);
    m_teller->tellOf(*m_customer, &CustomerBinding::told);
    connect(m_listActs, &ListActs::macrosWanted, m_aids, &CaseAids::manageMacros);
    connect(m_listActs, &ListActs::viewRemoved, m_teller, &DeedTeller::tellWithUndo);
    connect(m_customer.get(), &CustomerBinding::draftsChanged, this, [this] {
        if (m_shell->destination() == Destination::Customers)
            m_customers->showMarks();
        m_workList->showMarks();
    });
}

void Workplace::connectSettings()
{
    connect(&m_language, &Language::changed, this, &Workplace::readDirectory);
    connect(m_settings, &SettingsBinding::signOutRequested, this, &Workplace::signOutRequested);
    connect(m_settings, &SettingsBinding::textSizeRequested, this, &Workplace::textSizeRequested);
    connect(m_settings, &SettingsBinding::densityRequested, this, &Workplace::densityRequested);
    connect(m_shell, &ShellWindow::destinationChosen, this, [this](Destination destination) {
        if (destination == Destination::Customers)
            m_customers->list();
        else if (destination == Destination::Settings)
            m_settings->showMachine();
    });
    connect(m_page, &CustomerPage::left, m_shell, &ShellWindow::focusList);
}

void Workplace::addKeys()
{
    m_keys->add(
        {u"customer.new"_s, Qt::CTRL | Qt::Key_N}, [] { return tr("New customer"); },
        [this] { m_customers->askForNew({}); }, Icon::UserPlus);
    m_keys->add(
        {u"attention"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A},
        [] { return tr("What needs attention"); }, [this] { m_attention->open(); },
        Icon::CircleAlert);
    m_shell->keys().add(
        {u"undo"_s, Qt::CTRL | Qt::Key_Z}, [] { return tr("Undo what was done last"); },
        [this] {
            if (!m_attention->takeBack())
                m_customer->stepBack().take();
        },
        Icon::History);
    m_shell->keys().add(
        {u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        [] { return tr("Do again what was undone last"); },
        [this] { m_customer->stepBack().doAgain(); }, Icon::History);
    m_keys->add(
        {u"actions"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H}, [] { return tr("My actions"); },
        [this] { m_actions->open(); }, Icon::History);
    m_keys->add(
        {u"lock"_s, Qt::CTRL | Qt::Key_L}, [] { return tr("Lock"); },
        [this] { Q_EMIT lockRequested(); }, Icon::Lock);
    m_keys->add(
        {u"signOut"_s}, [] { return tr("Sign out"); }, [this] { Q_EMIT signOutRequested(); },
        Icon::LogOut);
    m_keys->add(
        {u"quit"_s, KeySet::quitKeys()}, [] { return tr("Quit Hadir"); },
        [this] { window()->close(); }, Icon::X);
    m_tabs->addKeys(*m_keys);
    m_papers->addKeys(*m_keys);
    m_settings->addKeys(*m_keys);
}

void Workplace::connectKeys()
{
    auto *keys = new KeysBinding(m_desk.profile().name(),
                                 {.shell = *m_shell,
                                  .everywhere = *m_keys,
                                  .page = *m_page,
                                  .list = *m_list,
                                  .panel = *m_panel,
                                  .timeline = *m_timeline,
                                  .search = *m_search,
                                  .settings = m_settingsPlace->page(),
                                  .keys = m_settingsPlace->keys(),
                                  .tabs = m_settingsPlace->tabs(),
                                  .customers = m_tabs->bar()},
                                 this);
    connect(&m_language, &Language::changed, keys, &KeysBinding::say);
}

void Workplace::showTextSize(int percent)
{
    m_settings->showTextSize(percent);
}

void Workplace::showSeat(const Seat &seat)
{
    m_settings->showSeat(seat);
    m_shell->statusBar().showWorkspace(seat.isSample ? StatusBar::Workspace::Sample
                                                     : StatusBar::Workspace::Own);
}

void Workplace::readDirectory()
{
    const auto workspace = m_desk.reader().workspace();
    if (!workspace) {
        qCWarning(logUi) << "workspace not read" << workspace.error().detail;
        return;
    }
    const auto &identity = m_desk.identity();
    m_directory = directoryOf(*workspace, identity ? identity->agent : domain::AgentId());
    if (identity) {
        m_shell->topBar().showAgent(identity->name);
        m_shell->preferences().setPerson(identity->name, identity->role);
    }
    m_customer->setDirectory(m_directory);
    const desk::SearchNames names = searchNamesIn(*workspace);
    m_listActs->setDirectory(m_directory, names);
    m_attention->setDirectory(m_directory);
    m_search->setNames(names);
    m_customers->setNames(names);
    m_customers->setQueues(m_directory.queues.keys());
    m_workList->setDirectory(m_directory);
    if (m_shell->destination() == Destination::Customers)
        m_customers->list();
}

void Workplace::take(const store::TouchedSet &touched)
{
    const bool isWorkspace = std::ranges::any_of(touched, [](const store::Touched &each) {
        return each.scope == domain::Scope::workspace();
    });
    if (isWorkspace)
        readDirectory();
    m_workList->take(touched);
    m_listActs->take(touched);
    m_customer->take(touched);
    openWhereLeft();
}

/// Unless somebody is open already.
void Workplace::openWhereLeft()
{
    if (!m_customer->customer().isNull())
        return;
    if (const auto to = whereToBegin(m_desk.reader(), m_desk.line(), m_workList->first()))
        open(to->customer, to->caseId);
}

void Workplace::open(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    if (!hasPanes(m_shell->destination()))
        m_shell->go(Destination::Work);
    m_customer->open(customer, caseId);
}

void Workplace::showFreshness()
{
    m_workList->showLine();
    m_customer->showFreshness();
    openWhereLeft();
}

void Workplace::showPeople()
{
    m_workList->showPeople();
    m_customer->showPeople();
}

bool Workplace::mayClose()
{
    const auto unsaved = int(DetailsDrafts::all(m_desk.reader()).size());
    if (m_leavesUnsaved || unsaved == 0)
        return true;
    askToLeaveUnsaved(this, unsaved, [this] {
        m_leavesUnsaved = true;
        window()->close();
    });
    return false;
}

void Workplace::keepState() const
{
    m_widths->keep();
    m_apart->keep();
}
} // namespace hadir::ui
