// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Holdings.h"

#include "app/core/log.h"
#include "app/server/News.h"
#include "app/server/Workspace.h"

using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qsizetype needsCeiling = 500; // the rest comes as it is pushed
} // namespace

Holdings::Holdings(Workspace &workspace, const View &view)
    : m_workspace(workspace)
    , m_view(view)
    , m_sight{.all = view.holdsAll(), .reader = view.agent}
{}

/// In memory alone: what waits for them is pushed next, and then they are worked on; a desk that
/// does not come so far says again whom it needs.
Result<void> Holdings::add(const QList<domain::CustomerId> &needs, QSet<domain::CustomerId> &wanted)
{
    if (!may(m_view.role, Action::Open, Area::OtherCustomer))
        return {};
    for (const domain::CustomerId &customer : needs.first(std::min(needs.size(), needsCeiling))) {
        if (wanted.contains(customer))
            continue;
        const auto there = m_workspace.feed().countOf(domain::Scope::of(customer));
        if (!there)
            return std::unexpected(there.error());
        if (*there == 0)
            continue; // made at the desk, perhaps, and not pushed yet
        m_workspace.workingSets().note(m_view.agent, customer);
        const QList<domain::CustomerId> kin = m_kin.of(customer);
        wanted += QSet<domain::CustomerId>(kin.begin(), kin.end());
        qCInfo(logServer).noquote()
            << "agent" << m_view.agent.toString() << "needs customer" << customer.toString();
    }
    return {};
}

Result<void> Holdings::begin(const QList<domain::CustomerId> &there,
                             const QList<domain::CustomerId> &needs)
{
    if (isAll())
        return {};
    m_sight.customers.clear();
    m_entering.clear();
    m_left.clear();
    auto kin = store::Kin::read(m_workspace.database());
    if (!kin)
        return std::unexpected(kin.error());
    m_kin = *std::move(kin);
    auto wanted = m_workspace.workingSets().of(m_view);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (auto ok = add(needs, *wanted); !ok)
        return ok;
    for (const domain::CustomerId &customer : there) {
        if (wanted->contains(customer))
            m_sight.customers.insert(customer);
        else
            m_left.append(customer);
    }
    for (const domain::CustomerId &customer : std::as_const(*wanted)) {
        if (!m_sight.customers.contains(customer))
            m_entering.append(customer);
    }
    std::sort(m_entering.begin(), m_entering.end()); // the same however a set orders them
    return {};
}

Result<void> Holdings::recheck()
{
    if (isAll())
        return {};
    const auto wanted = m_workspace.workingSets().of(m_view);
    if (!wanted)
        return std::unexpected(wanted.error());
    m_entering.removeIf([&](const domain::CustomerId &one) { return !wanted->contains(one); });
    const QSet<domain::CustomerId> gone = m_sight.customers - *wanted;
    m_sight.customers -= gone;
    m_left += QList<domain::CustomerId>(gone.begin(), gone.end());
    std::sort(m_left.begin(), m_left.end()); // the same however a set orders them
    return {};
}

Result<void> Holdings::want(domain::CustomerId customer)
{
    const auto kin = store::kinOf(m_workspace.database(), customer);
    if (!kin)
        return std::unexpected(kin.error());
    for (const domain::CustomerId &one : *kin) {
        if (!isAll() && !m_sight.customers.contains(one) && !m_entering.contains(one))
            m_entering.append(one);
    }
    return {};
}

Result<qint64> Holdings::countEntering() const
{
    qint64 out = 0;
    for (const domain::CustomerId &customer : m_entering) {
        const auto count = m_workspace.feed().countOf(domain::Scope::of(customer));
        if (!count)
            return count;
        out += *count;
    }
    return out;
}

Result<Changes> Holdings::bring(Feed::Limits limits)
{
    Changes out;
    while (!m_entering.isEmpty() && out.count() < limits.entities
           && out.json().size() < limits.bytes) {
        const domain::CustomerId customer = m_entering.last();
        const auto all = m_workspace.feed().entryOf(customer);
        if (!all)
            return std::unexpected(all.error());
        out.add(*all);
        m_entering.removeLast();
        if (all->entries.isEmpty())
            m_left.append(customer); // there is no such customer
        else
            m_sight.customers.insert(customer);
    }
    return out;
}

/// Those whom the news are about, and who is one with them or was.
QList<domain::CustomerId> Holdings::concernedBy(const News &news)
{
    const store::Kin before = std::exchange(m_kin, news.kin());
    if (before.isEmpty() && m_kin.isEmpty())
        return news.customers();
    QSet<domain::CustomerId> all(news.customers().begin(), news.customers().end());
    all = before.with(m_kin.with(std::move(all)));
    QList<domain::CustomerId> out(all.begin(), all.end());
    std::sort(out.begin(), out.end()); // the same however a set orders them
    return out;
}

Result<Holdings::Share> Holdings::take(News &news)
{
    Share out;
    const QList<Entry> &entries = news.slice().entries;
    const auto isForMe = [this](const Entry &entry) { return m_sight.mayRead(entry.reader); };
    if (isAll() && std::ranges::all_of(entries, isForMe)) {
        out.isAll = true;
        return out;
    }
    QSet<domain::CustomerId> here; // neither come nor gone by this
    for (const domain::CustomerId &customer :
         isAll() ? QList<domain::CustomerId>() : concernedBy(news)) {
        const auto reach = news.reachOf(m_workspace, customer);
        if (!reach)
            return std::unexpected(reach.error());
        const bool belongs = m_workspace.workingSets().covers(m_view, *reach);
        const bool isHere = m_sight.customers.contains(customer);
        if (isHere && belongs)
            here.insert(customer);
        else if (isHere)
            out.left.append(customer);
        else if (belongs)
            out.entered.append(customer);
    }
    for (const domain::CustomerId &customer : std::as_const(out.entered))
        m_sight.customers.insert(customer);
    for (const domain::CustomerId &customer : std::as_const(out.left))
        m_sight.customers.remove(customer);
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const auto customer = entries[at].scope.customer();
        if (isForMe(entries[at]) && (isAll() || !customer || here.contains(*customer)))
            out.shown.append(at);
    }
    return out;
}

QByteArray Holdings::Share::name() const
{
    if (isAll)
        return "all";
    QByteArray out;
    for (const qsizetype at : shown)
        out += QByteArray::number(at) + ' ';
    for (const domain::CustomerId &customer : entered)
        out += '+' + customer.uuid().toRfc4122();
    for (const domain::CustomerId &customer : left)
        out += '-' + customer.uuid().toRfc4122();
    return out;
}
} // namespace hadir::server
