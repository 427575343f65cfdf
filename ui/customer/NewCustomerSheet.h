// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

/// Asks for a new customer and one way to reach them. Ids are left null; a contact point comes
/// only when something was typed for it.
class NewCustomerSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit NewCustomerSheet(QWidget *parent = nullptr);

    /// What was searched for and not found: a name, a number or an address.
    void startWith(const QString &typed);

Q_SIGNALS:
    void created(const hadir::domain::CreateCustomer &customer,
                 const QList<hadir::domain::AddContactPoint> &contactPoints);

protected:
    QString missing() const override;
    void submit() override;

private:
    TextField *m_name;
    TextField *m_phone;
    TextField *m_email;
    TextField *m_company;
    TextField *m_city;
    QComboBox *m_country;
    QComboBox *m_language;
};
} // namespace hadir::ui
