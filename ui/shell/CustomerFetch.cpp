// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerFetch.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr auto patience = 10s;

QString factsOf(const wire::Hit &hit)
{
    QStringList parts;
    if (!hit.contact.isEmpty())
        parts.append(hit.contact.startsWith(u'+') ? phone(hit.contact) : isolatedLtr(hit.contact));
    for (const QString &value : {hit.tier, hit.city}) {
        if (!value.isEmpty())
            parts.append(isolated(value));
    }
    return parts.join(u" · "_s);
}
} // namespace

CustomerFetch::CustomerFetch(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &desk::Desk::lineChanged, this, &CustomerFetch::followLine);
}

void CustomerFetch::know(const wire::Hit &hit)
{
    m_known = hit;
}

void CustomerFetch::begin(domain::CustomerId customer, std::optional<domain::CaseId> caseId)
{
    m_customer = customer;
    m_caseId = caseId;
    tryAgain();
}

void CustomerFetch::tryAgain()
{
    if (!m_customer)
        return;
    ++m_tries;
    if (!m_desk.isOnline())
        return tell(CustomerPage::Far::Offline);
    m_desk.bring(*m_customer);
    tell(CustomerPage::Far::Coming);
    m_desk.clock().after(patience, this, [this, tried = m_tries] {
        if (tried == m_tries && m_customer)
            tell(CustomerPage::Far::Failed);
    });
}

void CustomerFetch::followLine()
{
    const bool wasOffline = m_far == CustomerPage::Far::Offline;
    if (m_customer && m_desk.isOnline() == wasOffline)
        tryAgain();
}

void CustomerFetch::tell(CustomerPage::Far far)
{
    m_far = far;
    const bool isKnown = m_known && m_known->customer == m_customer;
    Q_EMIT changed({.far = far,
                    .name = isKnown ? m_known->name : QString(),
                    .facts = isKnown ? factsOf(*m_known) : QString()});
}
} // namespace hadir::ui
