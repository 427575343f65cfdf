// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QComboBox;
class QSpinBox;

namespace hadir::ui {

/// Asks for an order made elsewhere, now unless another time is said. The order's id is left null,
/// and so is its time when nobody touched it.
class AddOrderSheet final : public Sheet
{
    Q_OBJECT

public:
    AddOrderSheet(core::Clock &clock, domain::CustomerId customer, const QString &currency,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const hadir::domain::AddOrder &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    /// Absent when what was typed is no amount.
    [[nodiscard]] std::optional<qint64> totalMinor() const;
    [[nodiscard]] QString currency() const;

    domain::CustomerId m_customer;
    TextField *m_number;
    QComboBox *m_status;
    TextField *m_currency;
    TextField *m_total;
    TextField *m_what;
    QSpinBox *m_quantity;
    PastMoment *m_when = nullptr;
};
} // namespace hadir::ui
