// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TabsBinding.h"

#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/OpenTabBar.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
const auto tabsKey = u"open-tabs"_s;
constexpr int mostWritten = 500;
} // namespace

TabsBinding::TabsBinding(desk::Desk &desk, CustomerPage &page, CustomerBinding &customer,
                         QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(*new OpenTabBar(new QWidget))
    , m_customer(customer)
{
    m_bar.setObjectName(u"openTabs"_s);
    m_bar.hide();
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&m_bar);
    column->addWidget(&page, 1);
    connect(&m_bar, &OpenTabBar::chosen, this, &TabsBinding::go);
    connect(&m_bar, &OpenTabBar::closeRequested, this, &TabsBinding::close);
    connect(&m_bar, &OpenTabBar::keepRequested, this, [this](int index) {
        if (index < m_tabs.tabs().size())
            m_tabs.keep(m_tabs.tabs().at(index).customer);
        show();
    });
    connect(&m_customer, &CustomerBinding::opened, this, &TabsBinding::visit);
    connect(&m_customer, &CustomerBinding::draftsChanged, this, &TabsBinding::showWritten);
    // Whoever types and goes on at once is not on disk yet.
    connect(page.composer(), &Composer::writingChanged, this, [this](bool writing) {
        if (writing)
            keepCurrent();
    });
    connect(&page, &CustomerPage::detailsEdited, this, &TabsBinding::keepEdited);
}

QWidget *TabsBinding::widget() const
{
    return m_bar.parentWidget();
}

void TabsBinding::begin()
{
    if (const auto kept = m_desk.reader().recall(tabsKey); kept && !kept->isEmpty()) {
        m_onDisk = *kept;
        m_tabs = OpenTabs::fromText(*kept);
    }
    connect(&m_desk, &desk::Desk::changed, this, [this](const store::TouchedSet &touched) {
        const bool hasPerson = std::ranges::any_of(touched, [](const store::Touched &each) {
            return each.kind == domain::Kind::Customer;
        });
        if (hasPerson)
            show();
    });
    showWritten();
}

void TabsBinding::visit()
{
    m_tabs.visit(m_customer.customer(),
                 m_customer.caseId().isNull() ? std::nullopt : std::optional(m_customer.caseId()));
    show();
}

void TabsBinding::keepCurrent()
{
    m_tabs.keep(m_customer.customer());
    show();
}

void TabsBinding::keepEdited(const domain::ChangeCustomer &unsaved)
{
    m_tabs.keep(unsaved.customer);
    show();
}

void TabsBinding::showWritten()
{
    QSet<domain::CustomerId> written;
    if (const auto drafts = m_desk.reader().drafts(mostWritten)) {
        for (const store::Draft &draft : *drafts)
            written.insert(m_desk.reader().survivorOf(draft.customer));
    }
    for (const DetailsDrafts::Kept &kept : DetailsDrafts::all(m_desk.reader()))
        written.insert(kept.change.customer);
    m_tabs.setWritten(written);
    show();
}

/// Who is no longer held here, was erased or merged into another, has no tab either.
void TabsBinding::dropForgotten()
{
    for (qsizetype at = m_tabs.tabs().size() - 1; at >= 0; --at) {
        const domain::CustomerId customer = m_tabs.tabs().at(at).customer;
        const auto person = m_desk.reader().person(customer);
        const bool isMerged = m_desk.reader().survivorOf(customer) != customer;
        if (customer != m_customer.customer() && ((person && !*person) || isMerged))
            m_tabs.close(at);
    }
}

void TabsBinding::show()
{
    dropForgotten();
    QList<OpenTabBar::Look> looks;
    for (const OpenTabs::Tab &tab : m_tabs.tabs()) {
        const auto person = m_desk.reader().person(tab.customer);
        looks.append({.name = person && *person ? (*person)->name : u"…"_s, // on their way
                      .isPassing = tab.stay == OpenTabs::Tab::Stay::Passing,
                      .isWritten = m_tabs.isWritten(tab.customer)});
    }
    m_bar.setTabs(looks, int(m_tabs.current()));
    m_bar.setVisible(looks.size() > 1);
    keepOnDisk();
}

/// Worth trying and nothing more, as for where the agent was.
void TabsBinding::keepOnDisk()
{
    const QString now = m_tabs.toText();
    if (now == std::exchange(m_onDisk, now))
        return;
    (void)m_desk.keep(tabsKey, now);
}

void TabsBinding::go(qsizetype index)
{
    if (index < 0 || index >= m_tabs.tabs().size())
        return;
    if (!m_customer.customer().isNull()) // with the case that was chosen since
        visit();
    const OpenTabs::Tab tab = m_tabs.tabs().at(index);
    Q_EMIT customerWanted(tab.customer, tab.caseId);
}

void TabsBinding::close(qsizetype index)
{
    if (m_tabs.tabs().size() < 2 || index < 0 || index >= m_tabs.tabs().size())
        return;
    const bool wasCurrent = index == m_tabs.current();
    m_tabs.close(index);
    if (wasCurrent) {
        const OpenTabs::Tab next = m_tabs.tabs().at(m_tabs.current());
        Q_EMIT customerWanted(next.customer, next.caseId);
    }
    show();
}

void TabsBinding::addKeys(KeySet &keys)
{
    const auto hasSeveral = [this] { return m_tabs.tabs().size() > 1; };
    keys.add(
        {u"customer.next"_s, Qt::CTRL | Qt::Key_Tab}, [] { return tr("Next open customer"); },
        [this] { go(m_tabs.beside(1)); }, Icon::ArrowRight);
    keys.offerWhile(hasSeveral);
    keys.add(
        {u"customer.previous"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        [] { return tr("Previous open customer"); }, [this] { go(m_tabs.beside(-1)); },
        Icon::ArrowLeft);
    keys.offerWhile(hasSeveral);
    keys.add(
        {u"customer.close"_s, Qt::CTRL | Qt::Key_W}, [] { return tr("Close this customer's tab"); },
        [this] { close(m_tabs.current()); }, Icon::X);
    keys.offerWhile(hasSeveral);
    keys.add(
        {u"customer.keep"_s}, [] { return tr("Keep this customer's tab"); },
        [this] { keepCurrent(); }, Icon::Check);
    keys.offerWhile([this] { return !m_customer.customer().isNull(); });
}
} // namespace hadir::ui
