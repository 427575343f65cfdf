// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

class Banner;

/// Asks for a new customer and one way to reach them. Ids are left null; a contact point comes
/// only when something was typed for it. Says who may be meant and is there already, when it is
/// told so.
class NewCustomerSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit NewCustomerSheet(QWidget *parent = nullptr);

    /// What was searched for and not found: a name, a number or an address.
    void startWith(const QString &typed);
    /// Somebody who is there already and may be meant, and why; nobody when null.
    void showKnown(domain::CustomerId customer, const QString &who, const QString &why);

Q_SIGNALS:
    void created(const hadir::domain::CreateCustomer &customer,
                 const QList<hadir::domain::AddContactPoint> &contactPoints);
    /// What created() would say now; the phone number as it is dialled abroad, or none.
    void typed(const hadir::domain::CreateCustomer &customer,
               const QList<hadir::domain::AddContactPoint> &contactPoints);
    /// The one who was shown is meant; the sheet is gone.
    void knownWanted(hadir::domain::CustomerId customer);

protected:
    QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] domain::CreateCustomer customer() const;
    [[nodiscard]] QList<domain::AddContactPoint> contactPoints() const;
    void tellTyped();

    TextField *m_name;
    TextField *m_phone;
    TextField *m_email;
    TextField *m_company;
    TextField *m_city;
    QComboBox *m_country;
    QComboBox *m_language;
    Banner *m_known;
    domain::CustomerId m_knownId;
};
} // namespace hadir::ui
