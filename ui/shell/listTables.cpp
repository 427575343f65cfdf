// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/listTables.h"

#include "ui/inbox/factWords.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using hadir::models::CaseFact;
using hadir::models::WorkListModel;

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

QString writtenAt(const QModelIndex &row, int role)
{
    const QVariant instant = row.data(role);
    return instant.isValid() ? written(instant.value<core::Instant>()) : QString();
}

QString ownerOf(const QModelIndex &row, const QString &me)
{
    using Held = models::WorkItem::Held;
    const auto held = Held(row.data(WorkListModel::HeldRole).toInt());
    return held == Held::ByMe || held == Held::Unsaid
               ? me
               : row.data(WorkListModel::OwnerNameRole).toString();
}

QString titleOf(CaseFact fact)
{
    return fact == CaseFact::Waiting ? ListTables::tr("Waiting since") : wordFor(fact);
}

QString cellOf(const QModelIndex &row, CaseFact fact, const QString &me)
{
    switch (fact) {
    case CaseFact::Waiting:
        return writtenAt(row, WorkListModel::WaitingSinceRole);
    case CaseFact::Number: {
        const qint64 number = row.data(WorkListModel::NumberRole).toLongLong();
        return number > 0 ? QString::number(number) : QString();
    }
    case CaseFact::Customer:
        return row.data(WorkListModel::CustomerNameRole).toString();
    case CaseFact::Subject:
        return row.data(WorkListModel::SubjectRole).toString();
    case CaseFact::Status:
        return wordFor(row.data(WorkListModel::StatusRole).value<domain::CaseStatus>());
    case CaseFact::Priority:
        return wordFor(row.data(WorkListModel::PriorityRole).value<domain::Priority>());
    case CaseFact::Channel:
        return wordFor(row.data(WorkListModel::ChannelRole).value<domain::Channel>());
    case CaseFact::Queue:
        return houseWord(row.data(WorkListModel::QueueNameRole).toString());
    case CaseFact::Owner:
        return ownerOf(row, me);
    case CaseFact::LastChange:
        return writtenAt(row, WorkListModel::LastAtRole);
    }
    Q_UNREACHABLE();
}

QList<CaseFact> factsOf(const models::Arrangement &arrangement)
{
    using enum CaseFact;
    QList<CaseFact> out{Number,  Customer, Subject, Status,     Priority,
                        Channel, Queue,    Owner,   LastChange, Waiting};
    if (arrangement.look == models::Arrangement::Look::Table) {
        out.clear();
        for (const models::ShownColumn &column : arrangement.columns)
            out.append(column.fact);
    }
    // Its headers are no rows of a table: what they say stands in each.
    if (arrangement.groupedBy && !out.contains(*arrangement.groupedBy))
        out.prepend(*arrangement.groupedBy);
    return out;
}
} // namespace

ListTable tableOf(const models::ArrangedCases &cases, const QString &me)
{
    const QList<CaseFact> facts = factsOf(cases.arrangement());
    ListTable out;
    for (const CaseFact fact : facts)
        out.head.append(titleOf(fact));
    out.rows.reserve(cases.count());
    for (int at = cases.caseRowFrom(0, 1); at >= 0; at = cases.caseRowFrom(at + 1, 1)) {
        QStringList row;
        for (const CaseFact fact : facts)
            row.append(cellOf(cases.index(at), fact, me));
        out.rows.append(row);
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
