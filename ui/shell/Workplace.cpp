// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Workplace.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/NewCustomerSheet.h"
#include "ui/inbox/CustomerListPane.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/AttentionList.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/commandWords.h"
#include "ui/shell/lineWords.h"
#include "ui/shell/secondTry.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"
#include "ui/timeline/TimelineFilterButton.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/Toast.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr int pendingShown = 200;
constexpr int customersShown = 100;

/// Panes are remembered apart for each direction: a mirrored window has other habits.
QString panesKey()
{
    return QApplication::isRightToLeft() ? u"panes/rtl"_s : u"panes/ltr"_s;
}
} // namespace

Workplace::Workplace(desk::Desk &desk, Language &language, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_language(language)
    , m_theme(theme)
    , m_shell(new ShellWindow(desk.clock(), this))
    , m_attention(new AttentionList)
    , m_attentionPopover(new Popover(m_attention, m_shell))
{
    setObjectName(u"workplace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_shell);
    setFocusProxy(m_shell);
    build();
    connectDesk();
    connectShell();
    addKeys();
    sayKeys();
    readDirectory();
    keepLineTrue();
    showPending();
    showPeople();
    if (const auto first = m_workList->first())
        open(first->customer, first->caseId);
}

Workplace::~Workplace() = default;

void Workplace::build()
{
    auto *list = new WorkListPane(m_desk.clock());
    auto *page = new CustomerPage(m_desk.clock());
    auto *panel = new CasePanel(m_desk.clock());
    auto *timeline = new TimelineView(m_desk.clock());
    m_workList = std::make_unique<WorkListBinding>(m_desk, *list);
    auto *filter = new TimelineFilterButton;
    m_customer = std::make_unique<CustomerBinding>(
        m_desk, CustomerBinding::Parts{*page, *panel, *timeline, *filter});
    m_search = std::make_unique<SearchBinding>(m_desk, m_shell->palette());
    page->setTimeline(timeline, filter);
    m_page = page;
    m_customers = new CustomerListPane;
    connect(m_customers, &CustomerListPane::queryChanged, this, &Workplace::listCustomers);
    connect(m_customers, &CustomerListPane::customerOpened, this,
            [this](domain::CustomerId customer) { open(customer); });
    connect(m_customers, &CustomerListPane::newCustomerRequested, this,
            [this] { newCustomer(m_customers->query()); });
    m_shell->setWorkList(list);
    m_shell->setCustomerList(m_customers);
    m_shell->setCustomerPage(page, page->panes());
    m_shell->setCasePanel(panel);
    m_shell->restorePaneSizes(QSettings().value(panesKey()).toByteArray());
    connect(list, &WorkListPane::caseOpened, this,
            [this](domain::CaseId caseId, domain::CustomerId customer) { open(customer, caseId); });
    connect(m_customer.get(), &CustomerBinding::opened, this,
            [this, list](domain::CustomerId customer) {
                m_search->noteOpened(customer);
                list->setCurrentCase(m_customer->caseId());
            });
    connect(m_customer.get(), &CustomerBinding::seen, m_workList.get(), &WorkListBinding::markSeen);
    connect(m_workList.get(), &WorkListBinding::counted, this,
            [this] { m_shell->rail().setBadge(Destination::Work, m_workList->unread()); });
}

void Workplace::connectDesk()
{
    connect(&m_desk, &desk::Desk::changed, this, &Workplace::take);
    connect(&m_desk, &desk::Desk::lineChanged, this, &Workplace::showLine);
    connect(&m_desk, &desk::Desk::signedIn, this, &Workplace::readDirectory);
    connect(&m_desk, &desk::Desk::peopleChanged, this, &Workplace::showPeople);
    connect(&m_desk, &desk::Desk::backlogChanged, this, [this] {
        showPending();
        showAttention();
    });
    connect(&m_desk, &desk::Desk::storageFailed, this, [this](const core::Failure &why) {
        m_shell->toast().tell(sentenceFor(why.kind).happened);
    });
}

void Workplace::connectShell()
{
    connect(m_search.get(), &SearchBinding::customerChosen, this,
            [this](domain::CustomerId customer) { open(customer); });
    connect(m_search.get(), &SearchBinding::caseChosen, this,
            [this](domain::CaseId caseId, domain::CustomerId customer) { open(customer, caseId); });
    connect(m_search.get(), &SearchBinding::newCustomerChosen, this, &Workplace::newCustomer);
    connect(m_shell, &ShellWindow::signInRequested, this, &Workplace::signInRequested);
    connect(m_search.get(), &SearchBinding::commandChosen, this, &Workplace::start);
    PreferencesMenu *preferences = &m_shell->preferences();
    preferences->setLanguage(m_language.code());
    preferences->setAppearance(m_theme.preference());
    connect(&m_language, &Language::changed, this, &Workplace::sayKeys);
    connect(preferences, &PreferencesMenu::languageChosen, this,
            [this](const QString &code) { m_language.choose(code); });
    connect(preferences, &PreferencesMenu::appearanceChosen, this,
            [this](Theme::Preference preference) {
                m_theme.prefer(preference);
                QSettings().setValue(u"theme"_s, int(preference));
            });
    connect(preferences, &PreferencesMenu::signOutRequested, this, &Workplace::signOutRequested);
    connect(m_attention, &AttentionList::copyRequested, this, [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_shell->toast().tell(tr("The text was copied."));
    });
    connect(m_attention, &AttentionList::discardRequested, &m_desk, &desk::Desk::discardRefused);
    connect(m_attention, &AttentionList::customerRequested, this,
            [this](domain::CustomerId customer) {
                m_attentionPopover->close();
                open(customer);
            });
    connect(m_attention, &AttentionList::decisionRequested, this,
            [this](const store::RefusedCommand &refused) {
                m_attentionPopover->close();
                m_shell->go(Destination::Work);
                m_customer->decide(refused);
            });
    connect(m_attention, &AttentionList::retryRequested, this, &Workplace::tryAgain);
    connect(&m_shell->toast(), &Toast::actionRequested, this,
            [this] { m_attentionPopover->openAt(&m_shell->statusBar()); });
}

void Workplace::addKeys()
{
    auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    connect(add, &QShortcut::activated, this, [this] { newCustomer({}); });
    auto *attention = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(attention, &QShortcut::activated, this, [this] {
        showAttention();
        m_attentionPopover->openAt(&m_shell->statusBar());
    });
}

void Workplace::sayKeys()
{
    m_shell->cheatSheet().setGroups(
        {{tr("Customer"), CustomerPage::keys()}, {tr("Case"), CasePanel::keys()}});
}

void Workplace::readDirectory()
{
    const auto workspace = m_desk.reader().workspace();
    if (!workspace) {
        qCWarning(logUi) << "workspace not read" << workspace.error().detail;
        return;
    }
    m_directory = {};
    if (m_desk.identity()) {
        m_directory.me = m_desk.identity()->agent;
        m_shell->topBar().showAgent(m_desk.identity()->name);
    }
    for (const domain::Agent &agent : workspace->agents)
        m_directory.agents.insert(agent.id, agent);
    for (const domain::Team &team : workspace->teams)
        m_directory.teams.insert(team.id, team);
    for (const domain::Queue &queue : workspace->queues)
        m_directory.queues.insert(queue.id, queue);
    m_customer->setDirectory(m_directory);
    m_workList->setDirectory(m_directory);
    listCustomers();
}

void Workplace::listCustomers()
{
    const QString query = m_customers->query().trimmed();
    QList<domain::Customer> customers;
    if (query.isEmpty()) {
        if (const auto newest = m_desk.reader().newestCustomers(customersShown))
            customers = *newest;
    } else if (const auto hits = m_desk.reader().search(query, customersShown)) {
        for (const store::Hit &hit : *hits) {
            const auto isSame = [&](const domain::Customer &known) {
                return known.id == hit.customer.id;
            };
            if (std::ranges::none_of(customers, isSame))
                customers.append(hit.customer);
        }
    }
    m_customers->show(customers);
}

void Workplace::take(const store::TouchedSet &touched)
{
    const bool isWorkspace = std::ranges::any_of(touched, [](const store::Touched &each) {
        return each.scope == domain::Scope::workspace();
    });
    if (isWorkspace)
        readDirectory();
    m_workList->take(touched);
    m_customer->take(touched);
    if (m_customer->customer().isNull()) {
        if (const auto first = m_workList->first())
            open(first->customer, first->caseId);
    }
}

void Workplace::open(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    m_customer->open(customer, caseId);
}

void Workplace::showLine()
{
    const sync::LineState &line = m_desk.line();
    const bool isLive = std::holds_alternative<sync::line::Live>(line);
    m_shell->showLine(lineStatusFor(line, isLive ? m_desk.now() : m_desk.lastHeard()));
    m_shell->topBar().showPresence(isLive ? Presence::Available : Presence::Offline);
    QList<TaskProgress> tasks;
    if (const auto *catching = std::get_if<sync::line::CatchingUp>(&line);
        catching && catching->total > 0)
        tasks.append({.id = u"catching-up"_s,
                      .words = tr("Fetching what changed"),
                      .done = catching->applied,
                      .total = catching->total});
    m_shell->statusBar().showTasks(tasks);
    m_customer->showFreshness();
}

void Workplace::keepLineTrue()
{
    // A line that is live has been heard of by its pings; the age says so without a new page.
    showLine();
    m_desk.clock().after(5s, this, [this] { keepLineTrue(); });
}

void Workplace::showPending()
{
    const auto pending = m_desk.reader().pending(pendingShown);
    if (!pending) {
        qCWarning(logUi) << "outbox not read" << pending.error().detail;
        return;
    }
    QList<PendingChange> changes;
    for (const store::PendingCommand &waiting : *pending) {
        PendingChange change{.id = QString::number(waiting.number),
                             .icon = iconFor(waiting.command),
                             .what = wordsFor(waiting.command),
                             .madeAt = waiting.doneAt};
        if (const auto customer = domain::customerOf(waiting.command)) {
            const auto record = m_desk.reader().customer(*customer);
            if (record && *record)
                change.about = isolated((*record)->customer.name);
        } else if (const auto caseId = domain::caseOf(waiting.command)) {
            const auto row = m_desk.reader().workRow(*caseId);
            if (row && *row)
                change.about = u"%1 · %2"_s.arg(isolated((*row)->customerName),
                                                caseNumber((*row)->work.number));
        }
        changes.append(change);
    }
    m_shell->showPending(changes);
}

void Workplace::tryAgain(const store::RefusedCommand &refused)
{
    submit(
        m_desk, this, secondTry(refused.command, m_desk.reader()),
        [this, number = refused.number] { m_desk.discardRefused(number); },
        [this](const Trouble &trouble) { m_shell->toast().tell(trouble.happened); });
}

void Workplace::showAttention()
{
    const auto refused = m_desk.reader().refused();
    if (!refused)
        return;
    m_attention->show(*refused);
    if (!refused->isEmpty())
        m_shell->toast().tell(
            tr("%n change(s) were turned down and kept.", nullptr, int(refused->size())),
            tr("Show"));
}

void Workplace::showPeople()
{
    m_workList->showPeople();
    m_customer->showPeople();
}

void Workplace::start(SearchBinding::Command command)
{
    using enum SearchBinding::Command;
    switch (command) {
    case WriteNote:
        return m_page->composer()->writeNote();
    case WriteReply:
        return m_page->composer()->writeReply();
    case LogCall:
        return m_page->logCall();
    case LogVisit:
        return m_page->logVisit();
    case AddOrder:
        return m_page->addOrder();
    case OpenCase:
        return m_page->openCase();
    case SignOut:
        Q_EMIT signOutRequested();
        return;
    }
}

void Workplace::newCustomer(const QString &typed)
{
    auto *sheet = new NewCustomerSheet(this);
    if (!typed.isEmpty())
        sheet->startWith(typed);
    connect(sheet, &NewCustomerSheet::created, this, &Workplace::create);
    sheet->open();
}

void Workplace::create(domain::CreateCustomer customer, QList<domain::AddContactPoint> points)
{
    customer.customer = m_desk.ids().make<domain::Customer>();
    const auto refused = [this](const Trouble &trouble) {
        m_shell->toast().tell(trouble.happened);
    };
    for (domain::AddContactPoint &point : points) {
        point.customer = customer.customer;
        point.contactPoint = m_desk.ids().make<domain::ContactPoint>();
    }
    submit(
        m_desk, this, customer,
        [this, points, refused, id = customer.customer] {
            for (const domain::AddContactPoint &point : points)
                submit(m_desk, this, point, [] {}, refused);
            open(id);
        },
        refused);
}

void Workplace::keepState() const
{
    QSettings().setValue(panesKey(), m_shell->paneSizes());
}
} // namespace hadir::ui
