// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/OpenTabs.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

qsizetype OpenTabs::indexOf(domain::CustomerId customer) const
{
    const auto found = std::ranges::find(m_tabs, customer, &Tab::customer);
    return found == m_tabs.end() ? -1 : found - m_tabs.begin();
}

void OpenTabs::visit(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId)
{
    qsizetype at = indexOf(customer);
    if (at < 0) {
        const auto passing = std::ranges::find(m_tabs, Tab::Stay::Passing, &Tab::stay);
        if (passing == m_tabs.end()) {
            makeRoom();
            at = m_current + 1;
            m_tabs.insert(at, Tab());
        } else {
            at = passing - m_tabs.begin();
        }
        m_tabs[at] = {.customer = customer};
    }
    m_tabs[at].caseId = caseId;
    m_tabs[at].seen = ++m_visits;
    m_current = at;
    if (isWritten(customer))
        m_tabs[at].stay = Tab::Stay::Kept;
}

void OpenTabs::makeRoom()
{
    while (m_tabs.size() >= most) {
        const auto first = std::ranges::min_element(m_tabs, {}, [this](const Tab &tab) {
            return std::tuple(isWritten(tab.customer), tab.seen);
        });
        close(first - m_tabs.begin());
    }
}

void OpenTabs::keep(domain::CustomerId customer)
{
    if (const qsizetype at = indexOf(customer); at >= 0)
        m_tabs[at].stay = Tab::Stay::Kept;
}

void OpenTabs::setWritten(const QSet<domain::CustomerId> &customers)
{
    m_written = customers;
    for (Tab &tab : m_tabs) {
        if (isWritten(tab.customer))
            tab.stay = Tab::Stay::Kept;
    }
}

bool OpenTabs::isWritten(domain::CustomerId customer) const
{
    return m_written.contains(customer);
}

void OpenTabs::close(qsizetype index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_tabs.removeAt(index);
    if (index < m_current || m_current == m_tabs.size())
        --m_current;
}

qsizetype OpenTabs::beside(int step) const
{
    const qsizetype count = m_tabs.size();
    return count == 0 ? -1 : (qMax<qsizetype>(0, m_current) + step + count) % count;
}

QString OpenTabs::toText() const
{
    QStringList lines{QString::number(m_current)};
    for (const Tab &tab : m_tabs) {
        lines.append(u"%1 %2 %3"_s.arg(tab.customer.toString(),
                                       tab.caseId.value_or(domain::CaseId()).toString(),
                                       tab.stay == Tab::Stay::Kept ? u"kept"_s : u"passing"_s));
    }
    return lines.join(u'\n');
}

OpenTabs OpenTabs::fromText(const QString &text)
{
    OpenTabs out;
    QStringList lines = text.split(u'\n');
    const qsizetype current = lines.takeFirst().toLongLong();
    for (const QString &line : std::as_const(lines)) {
        const QStringList parts = line.split(u' ');
        if (parts.size() != 3 || out.m_tabs.size() >= most)
            continue;
        Tab tab{.customer = domain::CustomerId::fromString(parts.at(0))};
        if (tab.customer.isNull() || out.indexOf(tab.customer) >= 0)
            continue;
        if (const auto caseId = domain::CaseId::fromString(parts.at(1)); !caseId.isNull())
            tab.caseId = caseId;
        tab.stay = parts.at(2) == u"kept"_s ? Tab::Stay::Kept : Tab::Stay::Passing;
        out.m_tabs.append(tab);
    }
    out.m_current = qBound<qsizetype>(-1, current, out.m_tabs.size() - 1);
    return out;
}
} // namespace hadir::ui
