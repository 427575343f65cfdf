// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/OpenTabs.h"

namespace hadir::ui {

class CustomerBinding;
class CustomerPage;
class KeySet;
class OpenTabBar;

/// Keeps the tabs above the customer's page true to who was opened, to their names, and to what is
/// written for them; remembers them for the next start. One customer needs no tab.
class TabsBinding final : public QObject
{
    Q_OBJECT

public:
    /// Puts the tabs above \a page, see widget(). What it is given outlives it.
    TabsBinding(desk::Desk &desk, CustomerPage &page, CustomerBinding &customer,
                QObject *parent = nullptr);

    /// The page with its tabs; for whoever places it.
    [[nodiscard]] QWidget *widget() const;
    [[nodiscard]] OpenTabBar &bar() { return m_bar; }

    /// Once the desk has opened: as it was left.
    void begin();
    /// Whoever is open now was not only passed by.
    void keepCurrent();
    void addKeys(KeySet &keys);

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        const std::optional<hadir::domain::CaseId> &caseId);

private:
    void visit();
    void keepEdited(const domain::ChangeCustomer &unsaved);
    void showWritten();
    void show();
    void dropForgotten();
    void go(qsizetype index);
    void close(qsizetype index);
    void keepOnDisk();

    desk::Desk &m_desk;
    OpenTabBar &m_bar;
    CustomerBinding &m_customer;
    OpenTabs m_tabs;
    QString m_onDisk;
};
} // namespace hadir::ui
