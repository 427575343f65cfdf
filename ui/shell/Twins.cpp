// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Twins.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/keptMoments.h"
#include "ui/shell/twinWords.h"
#include "ui/widgets/Banner.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
const auto othersRow = u"not-the-same"_s;

QString keyOf(domain::CustomerId one, domain::CustomerId other)
{
    return u"%1/%2"_s.arg(std::min(one, other).toString(), std::max(one, other).toString());
}
} // namespace

Twins::Twins(desk::Desk &desk, CustomerPage &page, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
{
    connect(&page.twin(), &Banner::actionRequested, this, [this] {
        if (m_shown)
            Q_EMIT mergeWanted(m_customer, m_shown->customer.id);
    });
    connect(&page.twin(), &Banner::otherRequested, this, &Twins::dismiss);
}

void Twins::look(domain::CustomerId customer)
{
    m_customer = customer;
    m_desk.clock().after(0ms, this, [this, customer] { // once the customer is painted
        if (customer == m_customer)
            ask();
    });
}

QSet<domain::CustomerId> Twins::othersThan(domain::CustomerId customer)
{
    QSet<domain::CustomerId> out;
    const QString id = customer.toString();
    const QStringList keys = keptMoments(m_desk.reader(), othersRow).keys();
    for (const QString &key : keys) {
        const QStringList two = key.split(u'/');
        if (two.size() == 2 && two.contains(id))
            out.insert(
                domain::CustomerId::fromString(two.first() == id ? two.last() : two.first()));
    }
    return out;
}

void Twins::ask()
{
    const auto record = m_desk.reader().customer(m_customer);
    if (!record || !*record)
        return show({});
    const domain::Customer &customer = (*record)->customer;
    const store::Portrait portrait{.id = customer.id,
                                   .name = customer.name,
                                   .company = customer.company,
                                   .city = customer.city,
                                   .contactPoints = (*record)->contactPoints};
    core::whenFinished(
        m_desk.lookalikes(portrait, othersThan(m_customer)), this,
        [this, of = m_customer](const core::Result<QList<store::Lookalike>> &found) {
            if (!found)
                qCWarning(logUi) << "who may be the same was not found" << found.error().detail;
            if (of == m_customer && of == m_page.customer())
                show(found.value_or(QList<store::Lookalike>()));
        });
}

void Twins::show(const QList<store::Lookalike> &found)
{
    const auto first = found.isEmpty() ? std::nullopt : std::optional(found.first());
    if (first == m_shown && !m_page.twin().isHidden() == first.has_value())
        return; // what is announced once is not announced again
    m_shown = first;
    if (!first)
        return m_page.twin().hide();
    m_page.twin().offerOther(tr("Not the same"));
    m_page.twin().tell(Tone::Neutral, twinWords(*first), sharedWords(*first), tr("Merge…"));
}

/// The next likeliest is for another day: who has just said no has a customer to answer.
void Twins::dismiss()
{
    if (!m_shown)
        return;
    keepMoment(m_desk, othersRow, keyOf(m_customer, m_shown->customer.id));
    show({});
}
} // namespace hadir::ui
