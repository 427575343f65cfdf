// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

/// Asks for another way to reach a customer. The contact point's id is left null.
class ContactPointSheet final : public Sheet
{
    Q_OBJECT

public:
    /// \a region is where a national number is from: the customer's country.
    ContactPointSheet(domain::CustomerId customer, const QString &region,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const hadir::domain::AddContactPoint &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    void showKind();
    [[nodiscard]] domain::ContactKind kind() const;

    domain::CustomerId m_customer;
    QString m_region;
    QComboBox *m_kind;
    TextField *m_value;
    TextField *m_service;
    TextField *m_label;
    Label *m_hint;
};
} // namespace hadir::ui
