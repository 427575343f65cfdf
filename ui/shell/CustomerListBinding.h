// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/searchCompletions.h"

namespace hadir::ui {

class CustomerListPane;
class NewCustomerSheet;
struct Trouble;

/// Answers the list of customers from what is on this machine, and makes new ones.
class CustomerListBinding final : public QObject
{
    Q_OBJECT

public:
    /// Sheets open over `window`.
    CustomerListBinding(desk::Desk &desk, CustomerListPane &pane, QWidget &window,
                        QObject *parent = nullptr);

    void setQueues(const QList<domain::QueueId> &queues) { m_queues = queues; }
    /// Whose names a search may hold.
    void setNames(const desk::SearchNames &names) { m_names = names; }
    /// Asks anew. Only while the list is in sight: to fill it at every start would cost the start.
    void list();
    /// Of those who stand there, who has something written that is not sent or saved.
    void showMarks();
    /// Asks for a new customer, beginning with what was typed.
    void askForNew(const QString &typed);

Q_SIGNALS:
    void opened(hadir::domain::CustomerId customer);
    /// Somebody new is on disk.
    void created(const hadir::domain::Command &command);
    void told(const QString &sentence);

private:
    [[nodiscard]] QList<desk::CustomerGlance> customersFor(const QString &query);
    void showGlances(const QList<desk::CustomerGlance> &glances);
    void addMeant(const QString &query);
    void lookForKnown(NewCustomerSheet *sheet, const domain::CreateCustomer &customer,
                      const QList<domain::AddContactPoint> &points);
    void create(domain::CreateCustomer customer, QList<domain::AddContactPoint> points);

    desk::Desk &m_desk;
    CustomerListPane &m_pane;
    QWidget &m_window;
    QList<domain::QueueId> m_queues;
    QList<desk::CustomerGlance> m_shown; ///< for what was typed
    desk::SearchNames m_names;
    int m_looks = 0; ///< for whoever is known of those who are being written down
};
} // namespace hadir::ui
