// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/listTables.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct ListTables
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ListTables)
};

QString written(std::optional<core::Instant> instant)
{
    return instant ? QDateTime::fromMSecsSinceEpoch(core::toMillis(*instant))
                         .toString(u"yyyy-MM-dd HH:mm"_s)
                   : QString();
}

QString ownerOf(const models::WorkItem &item, const QString &me)
{
    using Held = models::WorkItem::Held;
    return item.held == Held::ByMe || item.held == Held::Unsaid ? me : item.ownerName;
}
} // namespace

ListTable tableOf(const models::WorkListModel &cases, const QString &me)
{
    ListTable out{{ListTables::tr("Case"), ListTables::tr("Customer"), ListTables::tr("Subject"),
                   ListTables::tr("Status"), ListTables::tr("Priority"), ListTables::tr("Channel"),
                   ListTables::tr("Owner"), ListTables::tr("Last activity"),
                   ListTables::tr("Waiting since")},
                  {}};
    out.rows.reserve(cases.rowCount());
    for (int row = 0; row < cases.rowCount(); ++row) {
        const models::WorkItem &item = cases.at(row);
        out.rows.append({item.number > 0 ? QString::number(item.number) : QString(),
                         item.customerName, item.subject, wordFor(item.status),
                         wordFor(item.priority), wordFor(item.channel), ownerOf(item, me),
                         written(item.lastAt), written(item.waitingSince)});
    }
    return out;
}

ListTable tableOf(const QList<CustomerListPane::Row> &customers)
{
    ListTable out{{ListTables::tr("Customer"), ListTables::tr("Company"), ListTables::tr("City"),
                   ListTables::tr("Country"), ListTables::tr("Tier"), ListTables::tr("Contact"),
                   ListTables::tr("Last activity")},
                  {}};
    out.rows.reserve(customers.size());
    for (const CustomerListPane::Row &row : customers) {
        const domain::Customer &customer = row.customer;
        out.rows.append({customer.name, customer.company, customer.city, customer.country,
                         customer.tier, row.contact, written(row.lastAt)});
    }
    return out;
}
} // namespace hadir::ui
