// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/News.h"

#include "app/server/Workspace.h"

using hadir::core::Result;

namespace hadir::server {

namespace {
/// Whether it can make another person of somebody: a customer as they are now, or gone.
bool mayMerge(const Entry &entry)
{
    return entry.change.startsWith(R"({"kind":"customer",)")
           || entry.change.startsWith(R"({"kind":"erased",)");
}
} // namespace

Result<News> News::since(Workspace &workspace, qint64 revision)
{
    auto slice = workspace.feed().since(revision, {}, {});
    if (!slice)
        return std::unexpected(slice.error());
    News out;
    out.m_slice = *std::move(slice);
    QSet<domain::CustomerId> known;
    for (const Entry &entry : std::as_const(out.m_slice.entries)) {
        if (mayMerge(entry))
            workspace.workingSets().forgetKin();
        const auto customer = entry.scope.customer();
        if (customer && !known.contains(*customer)) {
            known.insert(*customer);
            out.m_customers.append(*customer);
        }
    }
    auto kin = workspace.workingSets().kin();
    if (!kin)
        return std::unexpected(kin.error());
    out.m_kin = *std::move(kin);
    return out;
}

Result<Reach> News::reachOf(Workspace &workspace, domain::CustomerId customer)
{
    if (const auto known = m_reaches.constFind(customer); known != m_reaches.constEnd())
        return *known;
    auto reach = workspace.workingSets().reachOf(customer);
    if (reach)
        m_reaches.insert(customer, *reach);
    return reach;
}

Result<const News::Part *> News::partOf(Workspace &workspace, const Holdings::Share &share,
                                        const QByteArray &name)
{
    auto known = m_parts.constFind(name);
    if (known == m_parts.constEnd()) {
        const auto changes = changesOf(workspace, share);
        if (!changes)
            return std::unexpected(changes.error());
        known = m_parts.insert(name, {wire::PageBody(changes->json()), changes->horizons()});
    }
    return &*known;
}

Result<Changes> News::changesOf(Workspace &workspace, const Holdings::Share &share)
{
    Changes out;
    if (share.isAll)
        out.add(m_slice.entries);
    for (const qsizetype at : share.shown)
        out.add(m_slice.entries[at]);
    for (const domain::CustomerId &customer : share.entered) {
        auto known = m_entering.find(customer);
        if (known == m_entering.end()) {
            const auto entry = workspace.feed().entryOf(customer);
            if (!entry)
                return std::unexpected(entry.error());
            known = m_entering.insert(customer, *entry);
        }
        out.add(*known);
    }
    return out;
}
} // namespace hadir::server
