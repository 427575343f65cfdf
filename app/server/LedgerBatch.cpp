// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerBatch.h"

#include "app/domain/Rejection.h"
#include "app/server/Graves.h"
#include "app/store/SearchIndex.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

Result<LedgerBatch> LedgerBatch::open(Books books)
{
    LedgerBatch out(books);
    bool isThere = false;
    auto read = books.database.each(uR"(SELECT "revision", "caseNumber", "auditAt", "auditHash",
                   EXISTS (SELECT 1 FROM erased), data_version
            FROM meta, pragma_data_version)"_s,
                                    [&](const store::Row &row) {
                                        isThere = true;
                                        out.m_revision = row.at<qint64>(0);
                                        books.memory.turnTo(row.at<qint64>(5));
                                        out.m_unit.emplace(books.database, books.memory,
                                                           row.at<qint64>(1));
                                        out.m_head = {row.at<qint64>(2), row.at<QByteArray>(3)};
                                        out.m_hasGraves = row.at<bool>(4);
                                    });
    if (!read)
        return std::unexpected(read.error());
    if (!isThere)
        return core::fail(core::FailureKind::Corrupt, u"the workspace has no row in meta"_s);
    return out;
}

Result<LedgerBatch::Client *> LedgerBatch::client(wire::ClientId id)
{
    auto known = m_clients.find(id);
    if (known == m_clients.end()) {
        std::optional<Client> client;
        auto read = m_books.database.each(
            uR"(SELECT "agent", "lastNumber" FROM client WHERE "id" = ?)"_s,
            [&](const store::Row &row) {
                client = {row.at<domain::AgentId>(0), row.at<qint64>(1)};
            },
            id);
        if (!read)
            return std::unexpected(read.error());
        known = m_clients.insert(id, client);
    }
    return *known ? &**known : nullptr;
}

Result<bool> LedgerBatch::speaksOfTheErased(const QByteArray &json)
{
    return m_hasGraves ? m_books.graves.areSpokenOf(json) : false;
}

void LedgerBatch::publish(std::optional<domain::AgentId> actor)
{
    ++m_revision;
    for (const LedgerUnit::Touched &touched : m_unit->touched()) {
        const domain::Kind kind = domain::kindOfEntity(touched.after);
        const domain::Scope scope = domain::scopeOf(touched.after);
        m_pending.put(touched, m_revision, m_place);
        m_agentsTouched |= kind == domain::Kind::Agent;
        if (store::SearchIndex::concerns(touched.before, touched.after))
            m_renamed.insert({kind, domain::uuidOf(touched.after), scope});
        if (const auto customer = scope.customer(); customer && actor)
            m_workedOn[*actor].insert(*customer);
        // Whom a note is to reach can read it.
        if (const auto *note = std::get_if<domain::Interaction>(&touched.after))
            for (const domain::AgentId &agent : note->mentions)
                m_workedOn[agent].insert(note->customer);
    }
}

Result<QByteArray> LedgerBatch::erase(const QList<domain::CustomerId> &customers)
{
    if (auto ok = writeDown(); !ok)
        return std::unexpected(ok.error());
    QSet<QUuid> all;
    for (const domain::CustomerId &customer : customers) {
        const auto grave = m_books.graves.bury(customer, ++m_revision, m_renamed);
        if (!grave)
            return std::unexpected(grave.error());
        all += *grave;
        for (QSet<domain::CustomerId> &workedOn : m_workedOn)
            workedOn.remove(customer);
    }
    auto silenced = m_books.audit.dropWordsAbout(all);
    if (!silenced)
        return silenced;
    m_unit->forget();
    m_hasGraves = true;
    m_hasErased = true;
    return silenced;
}

Result<void> LedgerBatch::audit(const AuditEntry &entry)
{
    return m_books.audit.append(m_head, entry);
}

Result<void> LedgerBatch::refuse(AuditEntry asked, const domain::Rejection &why,
                                 const domain::Authorship &first)
{
    if (asked.client && asked.number) {
        auto kept = m_books.database.run(
            uR"(INSERT INTO verdict ("client", "number", "refusal", "about", "firstBy", "firstAt")
                VALUES (?, ?, ?, ?, ?, ?))"_s,
            *asked.client, *asked.number, why.refusal, why.about, first.by, first.at);
        if (!kept)
            return std::unexpected(kept.error());
    }
    asked.outcome = domain::nameOf(why.refusal);
    return audit(asked);
}

Result<void> LedgerBatch::noteWork(core::Instant at)
{
    for (auto agent = m_workedOn.begin(); agent != m_workedOn.end(); ++agent) {
        for (const domain::CustomerId &customer : *agent) {
            auto noted = m_books.database.run(
                uR"(INSERT OR REPLACE INTO lately ("agent", "customer", "at") VALUES (?, ?, ?))"_s,
                agent.key(), customer, at);
            if (!noted)
                return std::unexpected(noted.error());
        }
    }
    return {};
}

Result<void> LedgerBatch::noteClients()
{
    for (auto client = m_clients.begin(); client != m_clients.end(); ++client) {
        if (!*client || !(*client)->moved)
            continue;
        auto counted = m_books.database.run(
            uR"(UPDATE client SET "lastNumber" = ?, "lastMark" = ? WHERE "id" = ?)"_s,
            (*client)->lastNumber, (*client)->lastMark, client.key());
        if (!counted)
            return std::unexpected(counted.error());
    }
    return {};
}

void LedgerBatch::remember()
{
    if (m_hasErased)
        m_books.memory.forget();
    m_books.memory.learn(m_unit->known());
}

Result<void> LedgerBatch::close(core::Instant at)
{
    if (auto ok = writeDown(); !ok)
        return ok;
    if (auto ok = noteWork(at); !ok)
        return ok;
    if (auto ok = store::SearchIndex::update(m_books.database, m_renamed); !ok)
        return ok;
    if (auto ok = noteClients(); !ok)
        return ok;
    auto written = m_books.database.run(
        uR"(UPDATE meta SET "revision" = ?, "caseNumber" = ?, "auditAt" = ?, "auditHash" = ?)"_s,
        m_revision, m_unit->lastCaseNumber(), m_head.at, m_head.hash);
    if (!written)
        return std::unexpected(written.error());
    return {};
}
} // namespace hadir::server
