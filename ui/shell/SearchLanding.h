// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class CustomerBinding;
class CustomerPage;
class SearchBinding;
class ShellWindow;
class TabsBinding;

/// Where what was found in the palette leads: to a customer, a case, an entry of a timeline or an
/// article, here or at the server. Whoever found it goes on by keys there.
class SearchLanding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts
    {
        SearchBinding &search;
        CustomerBinding &customer;
        TabsBinding &tabs;
        CustomerPage &page;
        ShellWindow &shell;
    };

    SearchLanding(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody who is here is to be opened; done when this returns.
    void wanted(hadir::domain::CustomerId customer, std::optional<hadir::domain::CaseId> caseId);

private:
    void land(domain::CustomerId customer, std::optional<domain::CaseId> caseId);
    void landFar(const wire::Hit &hit);
    void showEntry(domain::InteractionId entry);
    void showArticle(domain::ArticleId id);
    void goOnByKeys();

    desk::Desk &m_desk;
    Parts m_parts;
};
} // namespace hadir::ui
