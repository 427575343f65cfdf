// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class CustomerPage;

/// Says on the page when somebody else whom this desk holds may be the customer once more. One at a
/// time, the likeliest first; of whom the agent says that they are another is not said again at
/// this desk.
class Twins final : public QObject
{
    Q_OBJECT

public:
    Twins(desk::Desk &desk, CustomerPage &page, QObject *parent = nullptr);

    /// Looks for them; what it finds comes later.
    void look(domain::CustomerId customer);

Q_SIGNALS:
    /// The two are to be one.
    void mergeWanted(hadir::domain::CustomerId customer, hadir::domain::CustomerId twin);

private:
    [[nodiscard]] QSet<domain::CustomerId> othersThan(domain::CustomerId customer);
    void ask();
    void show(const QList<store::Lookalike> &found);
    void dismiss();

    desk::Desk &m_desk;
    CustomerPage &m_page;
    domain::CustomerId m_customer;
    std::optional<store::Lookalike> m_shown;
};
} // namespace hadir::ui
