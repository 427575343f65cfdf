// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AddOrderSheet.h"

#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::OrderStatus;

namespace hadir::ui {

AddOrderSheet::AddOrderSheet(domain::CustomerId customer, const QString &currency, QWidget *parent)
    : Sheet(tr("Add an order"), tr("Save the order"), parent)
    , m_customer(customer)
    , m_number(addText("orderNumber", tr("Order number")))
    , m_status(addChoice("orderStatus", tr("Status")))
    , m_currency(addText("orderCurrency", tr("Currency"), u"MYR"_s))
    , m_total(addText("orderTotal", tr("Total")))
    , m_what(addText("orderWhat", tr("What was ordered")))
{
    setObjectName(u"addOrderSheet"_s);
    m_currency->setText(currency);
    m_currency->setMaxLength(3);
    for (const OrderStatus status :
         {OrderStatus::Placed, OrderStatus::Paid, OrderStatus::Shipped, OrderStatus::Delivered,
          OrderStatus::Cancelled, OrderStatus::Returned})
        m_status->addItem(wordFor(status), QVariant::fromValue(status));
}

QString AddOrderSheet::currency() const
{
    return m_currency->text().trimmed().toUpper();
}

std::optional<qint64> AddOrderSheet::totalMinor() const
{
    bool isNumber = false;
    double total = QLocale().toDouble(m_total->text().trimmed(), &isNumber);
    if (!isNumber)
        total = QLocale::c().toDouble(m_total->text().trimmed(), &isNumber);
    if (!isNumber || total < 0 || total > 1e12)
        return std::nullopt;
    return std::llround(total * double(minorUnits(currency())));
}

bool AddOrderSheet::isReady() const
{
    return !m_number->text().trimmed().isEmpty() && currency().size() == 3
           && totalMinor().has_value();
}

void AddOrderSheet::submit()
{
    domain::AddOrder command{.customer = m_customer,
                             .number = m_number->text().simplified(),
                             .status = m_status->currentData().value<OrderStatus>(),
                             .currency = currency(),
                             .totalMinor = totalMinor().value_or(0)};
    const QString what = m_what->text().simplified();
    if (!what.isEmpty())
        command.lines.append({.name = what, .quantity = 1, .amountMinor = command.totalMinor});
    Q_EMIT added(command);
}
} // namespace hadir::ui
