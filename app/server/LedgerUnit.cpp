// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerUnit.h"

#include "app/domain/callbacks.h"
#include "app/domain/sending.h"
#include "app/store/entityTables.h"

namespace hadir::server {

namespace {
LedgerMemory::Key keyOf(const domain::Entity &entity)
{
    return {int(entity.index()), domain::uuidOf(entity)};
}
} // namespace

LedgerUnit::LedgerUnit(store::Database &database, const LedgerMemory &memory, qint64 lastCaseNumber)
    : m_database(database)
    , m_memory(&memory)
    , m_caseNumber(lastCaseNumber)
    , m_settledCaseNumber(lastCaseNumber)
{}

void LedgerUnit::settle()
{
    m_settledCaseNumber = m_caseNumber;
    m_touched.clear();
}

void LedgerUnit::takeBack()
{
    m_caseNumber = m_settledCaseNumber;
    for (const Touched &touched : std::as_const(m_touched))
        m_known.insert(keyOf(touched.after), touched.before);
    m_touched.clear();
}

qint64 LedgerUnit::nextCaseNumber()
{
    return ++m_caseNumber;
}

void LedgerUnit::forget()
{
    m_known.clear();
    m_memory = nullptr;
    m_pointsWritten.clear();
    m_agentsWritten.clear();
    m_interactionsWritten.clear();
    m_callbacksWritten.clear();
}

/// As it is by now, if it was met; null also when it was met and is not there.
template <class T>
const T *LedgerUnit::known(const core::Id<T> &id) const
{
    const auto met = m_known.constFind({int(domain::kindOf<T>), id.uuid()});
    return met != m_known.constEnd() && *met ? &std::get<T>(**met) : nullptr;
}

QList<domain::ContactPoint> LedgerUnit::contactPointsOf(domain::CustomerId customer)
{
    if (m_failure)
        return {};
    const auto stored = store::contactPointsOf(m_database, customer);
    if (!stored) {
        keep(stored.error());
        return {};
    }
    QSet<domain::ContactPointId> written = m_pointsWritten.value(customer);
    QList<domain::ContactPoint> out;
    for (const domain::ContactPoint &point : *stored) {
        written.remove(point.id);
        const domain::ContactPoint *newer = known(point.id);
        if (!newer)
            out.append(point);
        else if (newer->customer == customer)
            out.append(*newer);
    }
    for (const domain::ContactPointId &id : std::as_const(written)) {
        if (const domain::ContactPoint *point = known(id); point && point->customer == customer)
            out.append(*point);
    }
    return out;
}

/// `stored` holds one more than was written since, so that one that stands is among them.
template <class Is>
std::optional<domain::Interaction>
LedgerUnit::newestOf(const core::Result<QList<domain::Interaction>> &stored, Is is)
{
    if (!stored) {
        keep(stored.error());
        return std::nullopt;
    }
    std::optional<domain::Interaction> newest;
    const auto consider = [&](const domain::Interaction &one) {
        if (!newest
            || std::pair(one.happenedAt, one.id.uuid())
                   > std::pair(newest->happenedAt, newest->id.uuid()))
            newest = one;
    };
    for (const domain::Interaction &one : *stored) {
        if (!m_interactionsWritten.contains(one.id))
            consider(one);
    }
    for (const domain::InteractionId &id : std::as_const(m_interactionsWritten)) {
        if (const domain::Interaction *one = known(id); one && is(*one))
            consider(*one);
    }
    return newest;
}

std::optional<domain::Interaction> LedgerUnit::newestMessageOf(domain::CaseId about)
{
    if (m_failure)
        return std::nullopt;
    return newestOf(store::newestMessagesOf(m_database, about, m_interactionsWritten.size() + 1),
                    [&](const domain::Interaction &one) {
                        return one.caseId == about && domain::isMessage(one);
                    });
}

std::optional<domain::Interaction> LedgerUnit::newestFrom(domain::CustomerId customer,
                                                          domain::Channel channel)
{
    if (m_failure)
        return std::nullopt;
    return newestOf(
        store::newestFrom(m_database, customer, channel, m_interactionsWritten.size() + 1),
        [&](const domain::Interaction &one) {
            return one.customer == customer && one.channel == channel
                   && one.direction == domain::Direction::Inbound;
        });
}

QList<domain::Booking> LedgerUnit::bookedIn(domain::QueueId queue, core::Instant from,
                                            core::Instant until)
{
    if (m_failure)
        return {};
    auto out = store::bookedIn(m_database, queue, from, until);
    if (!out) {
        keep(out.error());
        return {};
    }
    out->removeIf(
        [&](const domain::Booking &one) { return m_callbacksWritten.contains(one.callback); });
    for (const domain::CallbackId &id : std::as_const(m_callbacksWritten)) {
        const domain::Callback *one = known(id);
        if (one && one->queue == queue && domain::isOpen(*one) && one->dueAt >= from
            && one->dueAt < until)
            out->append({id, one->dueAt});
    }
    return *std::move(out);
}

QList<domain::CallbackId> LedgerUnit::openCallbacksOf(domain::AgentId agent)
{
    if (m_failure)
        return {};
    auto out = store::openCallbacksOf(m_database, agent);
    if (!out) {
        keep(out.error());
        return {};
    }
    out->removeIf([&](const domain::CallbackId &id) { return m_callbacksWritten.contains(id); });
    for (const domain::CallbackId &id : std::as_const(m_callbacksWritten)) {
        const domain::Callback *one = known(id);
        if (one && domain::isOpen(*one) && (one->owner == agent || one->claimedBy == agent))
            out->append(id);
    }
    return *std::move(out);
}

std::optional<domain::Agent> LedgerUnit::agentByLogin(const QString &login)
{
    if (m_failure)
        return std::nullopt;
    for (const domain::AgentId &id : std::as_const(m_agentsWritten)) {
        if (const domain::Agent *agent = known(id); agent && agent->login == login)
            return *agent;
    }
    auto stored = store::agentByLogin(m_database, login);
    if (!stored) {
        keep(stored.error());
        return std::nullopt;
    }
    if (*stored && m_agentsWritten.contains((*stored)->id))
        return std::nullopt; // who is called otherwise by now
    return *std::move(stored);
}

std::optional<domain::Entity> LedgerUnit::read(domain::Kind kind, const QUuid &id)
{
    if (m_failure)
        return std::nullopt;
    const LedgerMemory::Key key{int(kind), id};
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (const auto *remembered = m_memory ? m_memory->find(key) : nullptr)
        return *m_known.insert(key, *remembered);
    auto found = store::findEntity(m_database, kind, id);
    if (!found) {
        keep(found.error());
        return std::nullopt;
    }
    m_known.insert(key, *found);
    return *std::move(found);
}

void LedgerUnit::write(const domain::Entity &entity)
{
    std::optional<domain::Entity> before =
        read(domain::kindOfEntity(entity), domain::uuidOf(entity));
    if (m_failure || before == entity)
        return;
    // A case that is brought in with its number must not be met again by a new one.
    if (const auto *opened = std::get_if<domain::Case>(&entity))
        m_caseNumber = std::max(m_caseNumber, opened->number);
    noteWritten(entity);
    m_known.insert(keyOf(entity), entity);
    for (Touched &known : m_touched) {
        if (known.after.index() == entity.index()
            && domain::uuidOf(known.after) == domain::uuidOf(entity)) {
            known.after = entity;
            return;
        }
    }
    m_touched.append({std::move(before), entity});
}

void LedgerUnit::noteWritten(const domain::Entity &entity)
{
    if (const auto *point = std::get_if<domain::ContactPoint>(&entity))
        m_pointsWritten[point->customer].insert(point->id);
    else if (const auto *agent = std::get_if<domain::Agent>(&entity))
        m_agentsWritten.insert(agent->id);
    else if (const auto *said = std::get_if<domain::Interaction>(&entity))
        m_interactionsWritten.insert(said->id);
    else if (const auto *callback = std::get_if<domain::Callback>(&entity))
        m_callbacksWritten.insert(callback->id);
}

void LedgerUnit::keep(const core::Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}
} // namespace hadir::server
