// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Ledger.h"

#include "app/domain/bringIn.h"
#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "app/server/carryOut.h"
#include "app/store/SearchIndex.h"
#include "app/store/entityTables.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Refusal;
using hadir::domain::Rejection;
using hadir::domain::Verdict;

namespace hadir::server {

namespace {
// Whoever owns the machine: no agent, every right.
constexpr domain::Actor house{domain::AgentId(), domain::Role::Admin};

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
} // namespace

/// What a transaction has come to so far.
struct Ledger::Batch
{
    struct Client
    {
        domain::AgentId agent;
        qint64 lastNumber = 0;
        QString lastMark = {};
        bool moved = false;
    };
    LedgerUnit unit;
    qint64 revision = 0;
    Audit::Head head;
    QHash<wire::ClientId, std::optional<Client>> clients;
    bool agentsTouched = false;
    QHash<domain::AgentId, QSet<domain::CustomerId>> workedOn;
    store::TouchedSet renamed; ///< is found by other words than before
    bool hasGraves = false;    ///< there is somebody who was erased
    bool hasErased = false;
};

Ledger::Ledger(store::Database &database)
    : m_database(database)
    , m_audit(database)
    , m_clients(database)
    , m_graves(database)
{}

std::expected<Committed, Setback> Ledger::commit(const QList<Submission> &submissions)
{
    const auto setback = [](const core::Failure &failure, std::optional<qsizetype> at = {}) {
        return std::unexpected(Setback{failure, at});
    };
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return setback(transaction.error());
    auto opened = open();
    if (!opened)
        return setback(opened.error());
    Batch &batch = *opened;
    Committed out;
    out.outcomes.reserve(submissions.size());
    for (const Submission &submission : submissions) {
        const auto outcome = settle(batch, submission, Treatment::Execute);
        if (!outcome)
            return setback(outcome.error(), out.outcomes.size());
        out.outcomes.append(*outcome);
    }
    if (auto ok = noteWork(batch,
                           submissions.isEmpty() ? core::Instant() : submissions.last().receivedAt);
        !ok)
        return setback(ok.error());
    if (auto ok = close(batch); !ok)
        return setback(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return setback(ok.error());
    out.revision = batch.revision;
    out.agentsTouched = batch.agentsTouched;
    out.hasErased = batch.hasErased;
    out.workedOn = std::move(batch.workedOn);
    return out;
}

Result<Outcome> Ledger::settle(Batch &batch, const Submission &submission, Treatment treatment)
{
    auto known = batch.clients.find(submission.client);
    if (known == batch.clients.end()) {
        std::optional<Batch::Client> client;
        auto read = m_database.each(
            uR"(SELECT "agent", "lastNumber" FROM client WHERE "id" = ?)"_s,
            [&](const store::Row &row) {
                client = {row.at<domain::AgentId>(0), row.at<qint64>(1)};
            },
            submission.client);
        if (!read)
            return std::unexpected(read.error());
        known = batch.clients.insert(submission.client, client);
    }
    if (!*known || (*known)->agent != submission.agent)
        return Outcome::Unauthorised;
    Batch::Client &client = **known;
    if (submission.command.number <= client.lastNumber)
        return Outcome::Known;
    if (submission.command.number > client.lastNumber + 1)
        return Outcome::Gap;

    // Asked again with every command: an admin may have sent them home within this very batch.
    const auto agent = batch.unit.find(submission.agent);
    if (const auto failure = batch.unit.failure())
        return std::unexpected(*failure);
    if (!agent || !agent->active)
        return Outcome::Unauthorised;

    AuditEntry asked{.actor = submission.agent,
                     .client = submission.client,
                     .number = submission.command.number,
                     .command = submission.command.name,
                     .arguments = text(submission.command.arguments),
                     .doneAt = submission.command.doneAt,
                     .receivedAt = submission.receivedAt};
    Verdict verdict;
    const auto gone = batch.hasGraves ? m_graves.areSpokenOf(asked.arguments.toUtf8()) : false;
    if (!gone)
        return std::unexpected(gone.error());
    if (*gone)
        asked.arguments = u"{}"_s; // nothing of them is written down any more
    const auto command =
        treatment == Treatment::Execute
            ? domain::commandFromJson(submission.command.name, submission.command.arguments)
            : core::fail(core::FailureKind::Storage, u"it cannot be carried out"_s);
    if (*gone) {
        verdict = std::unexpected(Rejection{Refusal::NotFound, u"customer"_s});
        if (auto ok = refuse(batch, asked, verdict.error()); !ok)
            return std::unexpected(ok.error());
    } else if (command) {
        auto ran = run(batch, asked, *command, {submission.agent, agent->role});
        if (!ran)
            return std::unexpected(ran.error());
        verdict = *ran;
    } else {
        verdict = std::unexpected(Rejection{Refusal::Unreadable, command.error().detail});
        if (auto ok = refuse(batch, asked, verdict.error()); !ok)
            return std::unexpected(ok.error());
    }
    client.lastNumber = submission.command.number;
    client.lastMark = submission.command.mark;
    client.moved = true;
    return verdict ? Outcome::Done : Outcome::Refused;
}

Result<Verdict> Ledger::run(Batch &batch, const AuditEntry &asked, const domain::Command &command,
                            const domain::Actor &actor)
{
    LedgerUnit &unit = batch.unit;
    Verdict verdict;
    {
        auto part = store::Savepoint::begin(m_database);
        if (!part)
            return std::unexpected(part.error());
        const auto executed = carryOut(command, actor, {asked.doneAt, asked.receivedAt}, unit);
        if (!executed)
            return std::unexpected(executed.error());
        verdict = *executed;
        if (verdict) {
            if (auto ok = part->keep(); !ok)
                return std::unexpected(ok.error());
        }
    }
    if (!verdict) {
        unit.takeBack();
        if (auto ok = refuse(batch, asked, verdict.error()); !ok)
            return std::unexpected(ok.error());
        return verdict;
    }
    AuditEntry done = asked;
    done.outcome = doneOutcome;
    QList<QJsonObject> now; // how they are, for the audit as for the desks
    for (const LedgerUnit::Touched &touched : unit.touched())
        now.append(domain::toJson(touched.after));
    done.difference = differences(unit.touched(), now);
    if (const auto *erasure = std::get_if<domain::EraseCustomer>(&command)) {
        const auto silenced = erase(batch, erasure->customer);
        if (!silenced)
            return std::unexpected(silenced.error());
        done.difference = *silenced;
        done.revision = batch.revision;
    }
    if (!unit.touched().isEmpty())
        done.revision = ++batch.revision;
    for (qsizetype at = 0; at < unit.touched().size(); ++at) {
        const LedgerUnit::Touched &touched = unit.touched()[at];
        if (auto ok = publish(batch, touched, now[at]); !ok)
            return std::unexpected(ok.error());
        if (const auto customer = domain::scopeOf(touched.after).customer();
            customer && asked.actor)
            batch.workedOn[*asked.actor].insert(*customer);
    }
    if (auto ok = m_audit.append(batch.head, done); !ok)
        return std::unexpected(ok.error());
    unit.settle();
    return verdict;
}

Result<void> Ledger::refuse(Batch &batch, AuditEntry asked, const Rejection &why)
{
    if (asked.client && asked.number) {
        auto kept = m_database.run(
            uR"(INSERT INTO verdict ("client", "number", "refusal", "about") VALUES (?, ?, ?, ?))"_s,
            *asked.client, *asked.number, why.refusal, why.about);
        if (!kept)
            return std::unexpected(kept.error());
    }
    asked.outcome = domain::nameOf(why.refusal);
    return m_audit.append(batch.head, asked);
}

Result<QString> Ledger::erase(Batch &batch, domain::CustomerId customer)
{
    auto grave = m_graves.bury(customer, ++batch.revision, batch.renamed);
    if (!grave)
        return std::unexpected(grave.error());
    auto silenced = m_audit.dropWordsAbout(*grave);
    if (!silenced)
        return silenced;
    for (QSet<domain::CustomerId> &customers : batch.workedOn)
        customers.remove(customer);
    batch.unit.forget();
    batch.hasGraves = true;
    batch.hasErased = true;
    return silenced;
}

Result<void> Ledger::publish(Batch &batch, const LedgerUnit::Touched &touched,
                             const QJsonObject &now)
{
    const domain::Entity &entity = touched.after;
    const domain::Kind kind = domain::kindOfEntity(entity);
    batch.agentsTouched |= kind == domain::Kind::Agent;
    if (store::SearchIndex::concerns(touched.before, entity))
        batch.renamed.insert({kind, domain::uuidOf(entity), domain::scopeOf(entity)});
    // REPLACE takes the entity's older row away and puts the new one last.
    auto written = m_database.run(
        uR"(INSERT OR REPLACE INTO change ("kind", "id", "scope", "revision", "entity")
            VALUES (?, ?, ?, ?, ?))"_s,
        kind, domain::uuidOf(entity), domain::scopeOf(entity).uuid(), batch.revision,
        QJsonDocument(now).toJson(QJsonDocument::Compact));
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<Ledger::Batch> Ledger::open()
{
    std::optional<Batch> batch;
    auto read = m_database.each(
        uR"(SELECT "revision", "caseNumber", "auditAt", "auditHash",
                   EXISTS (SELECT 1 FROM erased) FROM meta)"_s,
        [&](const store::Row &row) {
            batch.emplace(LedgerUnit(m_database, row.at<qint64>(1)), row.at<qint64>(0),
                          Audit::Head{row.at<qint64>(2), row.at<QByteArray>(3)});
            batch->hasGraves = row.at<bool>(4);
        });
    if (!read)
        return std::unexpected(read.error());
    if (!batch)
        return core::fail(core::FailureKind::Corrupt, u"the workspace has no row in meta"_s);
    return *std::move(batch);
}

Result<void> Ledger::noteWork(const Batch &batch, core::Instant at)
{
    for (auto agent = batch.workedOn.begin(); agent != batch.workedOn.end(); ++agent) {
        for (const domain::CustomerId &customer : *agent) {
            auto noted = m_database.run(
                uR"(INSERT OR REPLACE INTO lately ("agent", "customer", "at") VALUES (?, ?, ?))"_s,
                agent.key(), customer, at);
            if (!noted)
                return std::unexpected(noted.error());
        }
    }
    return {};
}

Result<void> Ledger::close(const Batch &batch)
{
    if (auto ok = store::SearchIndex::update(m_database, batch.renamed); !ok)
        return ok;
    for (auto client = batch.clients.begin(); client != batch.clients.end(); ++client) {
        if (!*client || !(*client)->moved)
            continue;
        auto counted = m_database.run(
            uR"(UPDATE client SET "lastNumber" = ?, "lastMark" = ? WHERE "id" = ?)"_s,
            (*client)->lastNumber, (*client)->lastMark, client.key());
        if (!counted)
            return std::unexpected(counted.error());
    }
    auto written = m_database.run(
        uR"(UPDATE meta SET "revision" = ?, "caseNumber" = ?, "auditAt" = ?, "auditHash" = ?)"_s,
        batch.revision, batch.unit.lastCaseNumber(), batch.head.at, batch.head.hash);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

/// Everything of a transaction but its middle.
template <class Middle>
Result<void> Ledger::inOneGo(const Middle &middle)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto batch = open();
    if (!batch)
        return std::unexpected(batch.error());
    if (auto ok = middle(*batch); !ok)
        return ok;
    if (auto ok = close(*batch); !ok)
        return ok;
    return transaction->commit();
}

Result<void> Ledger::giveUp(const Submission &submission)
{
    return inOneGo([&](Batch &batch) -> Result<void> {
        const auto outcome = settle(batch, submission, Treatment::Refuse);
        if (outcome && *outcome == Outcome::Gap)
            return core::fail(core::FailureKind::Storage, u"one before it is missing"_s);
        return outcome ? Result<void>() : std::unexpected(outcome.error());
    });
}

Result<void> Ledger::note(const QString &what, const QJsonObject &arguments, core::Instant at)
{
    return inOneGo([&](Batch &batch) {
        return m_audit.append(batch.head, {.command = what,
                                           .arguments = text(arguments),
                                           .doneAt = at,
                                           .receivedAt = at,
                                           .outcome = doneOutcome});
    });
}

Result<Verdict> Ledger::decree(const domain::Command &command, core::Instant at)
{
    Verdict verdict;
    auto done = inOneGo([&](Batch &batch) -> Result<void> {
        const auto ran = run(batch,
                             {.command = domain::nameOf(command),
                              .arguments = text(domain::argumentsOf(command)),
                              .doneAt = at,
                              .receivedAt = at},
                             command, house);
        if (!ran)
            return std::unexpected(ran.error());
        verdict = *ran; // a refusal is written down like everybody's
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return verdict;
}

Result<void> Ledger::eraseAgain(const domain::EraseCustomer &command, core::Instant at)
{
    return inOneGo([&](Batch &batch) -> Result<void> {
        const auto silenced = erase(batch, command.customer);
        if (!silenced)
            return std::unexpected(silenced.error());
        return m_audit.append(batch.head, {.revision = batch.revision,
                                           .command = domain::nameOf(command),
                                           .arguments = text(domain::argumentsOf(command)),
                                           .doneAt = at,
                                           .receivedAt = at,
                                           .outcome = doneOutcome,
                                           .difference = *silenced});
    });
}

Result<BroughtIn> Ledger::bringIn(const QList<domain::Entity> &entities, const QString &source,
                                  core::Instant at)
{
    BroughtIn out;
    out.fates.reserve(entities.size());
    auto done = inOneGo([&](Batch &batch) -> Result<void> {
        const qint64 before = batch.revision;
        for (const domain::Entity &entity : entities) {
            if (auto ok = bringIn(batch, entity, at, out); !ok)
                return ok;
        }
        if (batch.revision == before)
            return {};
        const QJsonObject what{{u"source"_s, source},
                               {u"added"_s, out.fates.count(BroughtIn::Fate::Added)},
                               {u"refused"_s, out.fates.count(BroughtIn::Fate::Refused)}};
        return m_audit.append(batch.head, {.revision = batch.revision,
                                           .command = u"bring-in"_s,
                                           .arguments = text(what),
                                           .doneAt = at,
                                           .receivedAt = at,
                                           .outcome = doneOutcome});
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<void> Ledger::bringIn(Batch &batch, const domain::Entity &entity, core::Instant at,
                             BroughtIn &out)
{
    const auto gone =
        batch.hasGraves ? m_graves.areSpokenOf(
                              QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact))
                        : false;
    if (!gone)
        return std::unexpected(gone.error());
    if (*gone) {
        out.refusals.insert(out.fates.size(), {Refusal::NotFound, u"customer"_s});
        out.fates.append(BroughtIn::Fate::Refused);
        return {};
    }
    // bringIn() writes only after its last refusal, so that there is nothing to take back.
    const auto added = domain::bringIn(entity, house, {at, at}, batch.unit);
    if (const auto failure = batch.unit.failure())
        return std::unexpected(*failure);
    if (!added)
        out.refusals.insert(out.fates.size(), added.error());
    out.fates.append(!added   ? BroughtIn::Fate::Refused
                     : *added ? BroughtIn::Fate::Added
                              : BroughtIn::Fate::Known);
    if (batch.unit.touched().isEmpty())
        return {};
    ++batch.revision;
    for (const LedgerUnit::Touched &touched : batch.unit.touched()) {
        if (auto ok = publish(batch, touched, domain::toJson(touched.after)); !ok)
            return ok;
    }
    batch.unit.settle();
    return {};
}

Result<qint64> Ledger::revision()
{
    auto read = m_database.value<qint64>(uR"(SELECT "revision" FROM meta)"_s);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}
} // namespace hadir::server
