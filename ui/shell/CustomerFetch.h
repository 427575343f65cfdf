// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/CustomerPage.h"

namespace hadir::ui {

/// Brings one customer from the server to this desk: asks, waits, asks again when the line is back,
/// and says how it stands. Whoever owns it notices when they are here, and stops it.
class CustomerFetch final : public QObject
{
    Q_OBJECT

public:
    explicit CustomerFetch(desk::Desk &desk, QObject *parent = nullptr);

    /// What a search told of somebody, to be shown until they are here.
    void know(const wire::Hit &hit);
    void begin(domain::CustomerId customer, std::optional<domain::CaseId> caseId);
    void stop() { m_customer.reset(); }
    void tryAgain();

    [[nodiscard]] bool isWaiting() const { return m_customer.has_value(); }
    /// Which of their cases was asked for.
    [[nodiscard]] std::optional<domain::CaseId> caseId() const { return m_caseId; }

Q_SIGNALS:
    void changed(const hadir::ui::CustomerPage::Away &away);

private:
    void followLine();
    void tell(CustomerPage::Far far);

    desk::Desk &m_desk;
    std::optional<domain::CustomerId> m_customer;
    std::optional<domain::CaseId> m_caseId;
    std::optional<wire::Hit> m_known;
    CustomerPage::Far m_far = CustomerPage::Far::Here;
    quint64 m_tries = 0; ///< tells a timer of an earlier one from ours
};
} // namespace hadir::ui
