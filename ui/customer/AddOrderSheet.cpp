// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/AddOrderSheet.h"

#include "ui/customer/PastMoment.h"
#include "ui/customer/fields.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::OrderStatus;

namespace hadir::ui {

namespace {
constexpr int mostOfAThing = 99'999;
} // namespace

AddOrderSheet::AddOrderSheet(core::Clock &clock, domain::CustomerId customer,
                             const QString &currency, QWidget *parent)
    : Sheet(tr("Add an order"), tr("Save the order"), parent)
    , m_customer(customer)
    , m_number(addText("orderNumber", tr("Order number")))
    , m_status(addChoice("orderStatus", tr("Status")))
    , m_currency(addText("orderCurrency", tr("Currency"), u"MYR"_s))
    , m_total(addText("orderTotal", tr("Total")))
    , m_what(addText("orderWhat", tr("What was ordered")))
    , m_quantity(new QSpinBox(this))
{
    m_quantity->setRange(1, mostOfAThing);
    m_quantity->setAlignment(startOfFields());
    addWidget("orderQuantity", tr("How many of it"), m_quantity);
    m_when = addPastMoment("orderTime", tr("Placed at (your time)"), clock);
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

QString AddOrderSheet::missing() const
{
    if (m_number->text().trimmed().isEmpty())
        return tr("Enter the order number first.");
    if (currency().size() != 3)
        return tr("Enter the currency as three letters, like MYR.");
    if (m_total->text().trimmed().isEmpty())
        return tr("Enter the total first.");
    if (!totalMinor())
        return tr("The total is no amount yet.");
    return m_when ? m_when->whyNot() : QString();
}

void AddOrderSheet::submit()
{
    domain::AddOrder command{.customer = m_customer,
                             .number = m_number->text().simplified(),
                             .status = m_status->currentData().value<OrderStatus>(),
                             .currency = currency(),
                             .totalMinor = totalMinor().value_or(0),
                             .placedAt = m_when->said()};
    const QString what = m_what->text().simplified();
    if (!what.isEmpty())
        command.lines.append(
            {.name = what, .quantity = m_quantity->value(), .amountMinor = command.totalMinor});
    Q_EMIT added(command);
}
} // namespace hadir::ui
