// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SearchLanding.h"

#include "ui/customer/CustomerPage.h"
#include "ui/knowledge/ArticleSheet.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/SearchBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TabsBinding.h"

namespace hadir::ui {

SearchLanding::SearchLanding(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    SearchBinding *search = &parts.search;
    connect(search, &SearchBinding::customerChosen, this, [this](domain::CustomerId customer) {
        land(customer, {});
        goOnByKeys();
    });
    connect(search, &SearchBinding::caseChosen, this,
            [this](domain::CaseId caseId, domain::CustomerId customer) {
                land(customer, caseId);
                goOnByKeys();
            });
    connect(search, &SearchBinding::messageChosen, this,
            [this](domain::InteractionId message, domain::CustomerId customer,
                   std::optional<domain::CaseId> caseId) {
                land(customer, caseId);
                showEntry(message);
            });
    connect(search, &SearchBinding::articleChosen, this, &SearchLanding::showArticle);
    connect(search, &SearchBinding::foreignChosen, this, &SearchLanding::landFar);
    connect(search, &SearchBinding::foreignMessageChosen, this, [this](const wire::Said &said) {
        landFar({.customer = said.customer,
                 .name = said.name,
                 .caseId = said.caseId,
                 .number = said.number,
                 .channel = said.channel});
        showEntry(said.message);
    });
}

void SearchLanding::land(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    Q_EMIT wanted(customer, caseId);
    m_parts.tabs.keepCurrent();
}

void SearchLanding::landFar(const wire::Hit &hit)
{
    if (!hasPanes(m_parts.shell.destination()))
        m_parts.shell.go(Destination::Work);
    m_parts.customer.openFar(hit);
}

void SearchLanding::showEntry(domain::InteractionId entry)
{
    m_parts.page.goTo(CustomerPage::Tab::Timeline);
    m_parts.customer.goTo(entry);
}

void SearchLanding::showArticle(domain::ArticleId id)
{
    if (const auto article = m_desk.reader().article(id); article && *article)
        (new ArticleSheet(**article, m_desk.clock(), &m_parts.shell))->open();
}

/// Whoever found somebody by typing goes on by letters, and not in the field they were in before.
void SearchLanding::goOnByKeys()
{
    if (m_parts.shell.destination() == Destination::Work)
        m_parts.shell.focusList();
    else
        m_parts.page.goTo(CustomerPage::Tab::Timeline);
}
} // namespace hadir::ui
