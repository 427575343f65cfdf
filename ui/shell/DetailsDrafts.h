// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class CustomerPage;

/// Keeps what is typed about customers and not saved: on disk within a second, until it is saved or
/// discarded, and puts it back when the customer is shown again. What is saved is marked until it
/// is sent.
class DetailsDrafts final : public QObject
{
    Q_OBJECT

public:
    DetailsDrafts(desk::Desk &desk, CustomerPage &page, QObject *parent = nullptr);
    /// Hands the desk what is typed and not kept yet.
    ~DetailsDrafts() override;

    /// After the page has been shown this customer.
    void show(domain::CustomerId customer);
    /// Each field as a command of its own, so that a colleague's change of one keeps none of the
    /// others from the ledger; all are on disk or none. The page says why not.
    void save(const domain::ChangeCustomer &change);
    /// Calls `then` once with whether everything is on disk; the page says when it is not.
    void keepAll(std::function<void(bool kept)> then);

    struct Kept
    {
        domain::ChangeCustomer change;
        core::Instant at;
    };
    /// Customers about whom anything is written and not sent or saved: details, replies, notes.
    [[nodiscard]] static QSet<domain::CustomerId> customersWritten(desk::Reader &reader);
    /// All that are on disk.
    [[nodiscard]] static QList<Kept> all(desk::Reader &reader);

Q_SIGNALS:
    void changed();
    void saved(const hadir::domain::ChangeCustomer &change, hadir::store::DeedId deed);

private:
    void showWaiting();
    void take(const domain::ChangeCustomer &unsaved);
    void forget(domain::ChangeCustomer saved);
    void flush();
    void settle(const core::Result<void> &kept);
    [[nodiscard]] std::optional<domain::ChangeCustomer> draftOf(domain::CustomerId customer);
    [[nodiscard]] std::optional<domain::ChangeCustomer> takeOver(domain::CustomerId customer);

    desk::Desk &m_desk;
    CustomerPage &m_page;
    std::optional<domain::ChangeCustomer> m_waiting; ///< typed, not handed to the desk
    /// What this session has typed; newer than the file, which is written on another thread.
    QHash<domain::CustomerId, domain::ChangeCustomer> m_known;
    int m_onTheWay = 0;
    std::function<void(bool kept)> m_onceTried;
};
} // namespace hadir::ui
