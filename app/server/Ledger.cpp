// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Ledger.h"

#include "app/domain/bringIn.h"
#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "app/server/policy.h"
#include "app/store/SearchIndex.h"
#include "app/store/entityTables.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Refusal;
using hadir::domain::Rejection;
using hadir::domain::Verdict;

namespace hadir::server {

namespace {
constexpr qsizetype markCeiling = 64; // a desk that wants more is cut short
// Whoever owns the machine: no agent, every right.
constexpr domain::Actor house{domain::AgentId(), domain::Role::Admin};

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The first thing a command touched that its actor has no business with.
std::optional<Rejection> trespass(const QList<LedgerUnit::Touched> &touched,
                                  const domain::Actor &actor)
{
    for (const auto &[before, after] : touched) {
        if ((before && !mayActIn(actor, domain::scopeOf(*before)))
            || !mayActIn(actor, domain::scopeOf(after)))
            return Rejection{Refusal::NotFound,
                             domain::uuidOf(after).toString(QUuid::WithoutBraces)};
    }
    return std::nullopt;
}

/// What a command changed, for the audit. Of a thing it made, the name is enough: its first state
/// follows from the arguments, and every later change is told from there.
QJsonArray differences(const QList<LedgerUnit::Touched> &touched)
{
    QJsonArray out;
    for (const auto &[before, after] : touched) {
        QJsonObject one{{u"kind"_s, domain::nameOf(domain::kindOfEntity(after))},
                        {u"id"_s, domain::uuidOf(after).toString(QUuid::WithoutBraces)}};
        if (before)
            one.insert(u"changed"_s, domain::difference(before, after));
        out.append(one);
    }
    return out;
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
    QHash<wire::ClientId, std::optional<Client>> clients;
    bool agentsTouched = false;
    QHash<domain::AgentId, QSet<domain::CustomerId>> workedOn;
    store::TouchedSet renamed; ///< is found by other words than before
};

struct Ledger::Asked
{
    std::optional<domain::AgentId> actor;
    std::optional<wire::ClientId> client;
    std::optional<qint64> number;
    QString command;
    QString arguments;
    core::Instant doneAt;
    core::Instant receivedAt;
};

Ledger::Ledger(store::Database &database) : m_database(database) {}

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
        const auto outcome = settle(batch, submission);
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
    out.workedOn = std::move(batch.workedOn);
    return out;
}

Result<Outcome> Ledger::settle(Batch &batch, const Submission &submission)
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

    const Asked asked{submission.agent,
                      submission.client,
                      submission.command.number,
                      submission.command.name,
                      text(submission.command.arguments),
                      submission.command.doneAt,
                      submission.receivedAt};
    Verdict verdict;
    const auto command =
        domain::commandFromJson(submission.command.name, submission.command.arguments);
    if (command) {
        auto ran = run(batch, asked, *command, {submission.agent, agent->role});
        if (!ran)
            return std::unexpected(ran.error());
        verdict = *ran;
    } else {
        verdict = std::unexpected(Rejection{Refusal::Unreadable, command.error().detail});
        if (auto ok = refuse(asked, verdict.error()); !ok)
            return std::unexpected(ok.error());
    }
    client.lastNumber = submission.command.number;
    client.lastMark =
        submission.command.mark.first(std::min(markCeiling, submission.command.mark.size()));
    client.moved = true;
    return verdict ? Outcome::Done : Outcome::Refused;
}

Result<Verdict> Ledger::run(Batch &batch, const Asked &asked, const domain::Command &command,
                            const domain::Actor &actor)
{
    LedgerUnit &unit = batch.unit;
    Verdict verdict;
    {
        auto part = store::Savepoint::begin(m_database);
        if (!part)
            return std::unexpected(part.error());
        verdict = domain::execute(command, actor, {asked.doneAt, asked.receivedAt}, unit);
        if (const auto failure = unit.failure())
            return std::unexpected(*failure);
        if (verdict) {
            if (auto out = trespass(unit.touched(), actor))
                verdict = std::unexpected(*out);
        }
        if (verdict) {
            if (auto ok = part->keep(); !ok)
                return std::unexpected(ok.error());
        }
    }
    if (!verdict) {
        unit.takeBack();
        if (auto ok = refuse(asked, verdict.error()); !ok)
            return std::unexpected(ok.error());
        return verdict;
    }
    std::optional<qint64> revision;
    if (!unit.touched().isEmpty())
        revision = ++batch.revision;
    for (const LedgerUnit::Touched &touched : unit.touched()) {
        if (auto ok = publish(batch, touched); !ok)
            return std::unexpected(ok.error());
        if (const auto customer = domain::scopeOf(touched.after).customer();
            customer && asked.actor)
            batch.workedOn[*asked.actor].insert(*customer);
    }
    if (auto ok = audit(asked, revision, u"done"_s, differences(unit.touched())); !ok)
        return std::unexpected(ok.error());
    unit.settle();
    return verdict;
}

Result<void> Ledger::refuse(const Asked &asked, const Rejection &why)
{
    if (asked.client && asked.number) {
        auto kept = m_database.run(
            uR"(INSERT INTO verdict ("client", "number", "refusal", "about") VALUES (?, ?, ?, ?))"_s,
            *asked.client, *asked.number, why.refusal, why.about);
        if (!kept)
            return std::unexpected(kept.error());
    }
    return audit(asked, std::nullopt, domain::nameOf(why.refusal), {});
}

Result<void> Ledger::publish(Batch &batch, const LedgerUnit::Touched &touched)
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
        QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact));
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<void> Ledger::audit(const Asked &asked, std::optional<qint64> revision,
                           const QString &outcome, const QJsonArray &difference)
{
    auto written = m_database.run(
        uR"(INSERT INTO audit ("revision", "actor", "client", "number", "command", "arguments",
                               "doneAt", "receivedAt", "outcome", "difference")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        revision, asked.actor, asked.client, asked.number, asked.command, asked.arguments,
        asked.doneAt, asked.receivedAt, outcome,
        difference.isEmpty() ? QString() : text(difference));
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<Ledger::Batch> Ledger::open()
{
    std::optional<Batch> batch;
    auto read = m_database.each(
        uR"(SELECT "revision", "caseNumber" FROM meta)"_s, [&](const store::Row &row) {
            batch.emplace(LedgerUnit(m_database, row.at<qint64>(1)), row.at<qint64>(0));
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
    auto written = m_database.run(uR"(UPDATE meta SET "revision" = ?, "caseNumber" = ?)"_s,
                                  batch.revision, batch.unit.lastCaseNumber());
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<Verdict> Ledger::decree(const domain::Command &command, core::Instant at)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto opened = open();
    if (!opened)
        return std::unexpected(opened.error());
    Batch &batch = *opened;
    const Asked asked{.command = domain::nameOf(command),
                      .arguments = text(domain::argumentsOf(command)),
                      .doneAt = at,
                      .receivedAt = at};
    auto verdict = run(batch, asked, command, house);
    if (!verdict)
        return verdict;
    if (auto ok = close(batch); !ok)
        return std::unexpected(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return verdict;
}

Result<BroughtIn> Ledger::bringIn(const QList<domain::Entity> &entities, const QString &source,
                                  core::Instant at)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto opened = open();
    if (!opened)
        return std::unexpected(opened.error());
    Batch &batch = *opened;
    BroughtIn out;
    out.fates.reserve(entities.size());
    const qint64 before = batch.revision;
    for (const domain::Entity &entity : entities) {
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
            continue;
        ++batch.revision;
        for (const LedgerUnit::Touched &touched : batch.unit.touched()) {
            if (auto ok = publish(batch, touched); !ok)
                return std::unexpected(ok.error());
        }
        batch.unit.settle();
    }
    if (batch.revision != before) {
        const QJsonObject what{{u"source"_s, source},
                               {u"added"_s, out.fates.count(BroughtIn::Fate::Added)},
                               {u"refused"_s, out.fates.count(BroughtIn::Fate::Refused)}};
        const Asked asked{
            .command = u"bring-in"_s, .arguments = text(what), .doneAt = at, .receivedAt = at};
        if (auto ok = audit(asked, batch.revision, u"done"_s, {}); !ok)
            return std::unexpected(ok.error());
    }
    if (auto ok = close(batch); !ok)
        return std::unexpected(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> Ledger::revision()
{
    auto read = m_database.value<qint64>(uR"(SELECT "revision" FROM meta)"_s);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}

Result<qint64> Ledger::lastNumberOf(wire::ClientId client)
{
    auto read =
        m_database.value<qint64>(uR"(SELECT "lastNumber" FROM client WHERE "id" = ?)"_s, client);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(0);
}

Result<QString> Ledger::lastMarkOf(wire::ClientId client)
{
    auto read =
        m_database.value<QString>(uR"(SELECT "lastMark" FROM client WHERE "id" = ?)"_s, client);
    if (!read)
        return std::unexpected(read.error());
    return read->value_or(QString());
}

Result<QList<wire::Refused>> Ledger::refusedOf(wire::ClientId client, qint64 after)
{
    QList<wire::Refused> out;
    auto read = m_database.each(
        uR"(SELECT "number", "refusal", "about" FROM verdict
            WHERE "client" = ? AND "number" > ? ORDER BY "number")"_s,
        [&](const store::Row &row) {
            out.append({row.at<qint64>(0), row.at<Refusal>(1), row.at<QString>(2)});
        },
        client, after);
    if (!read)
        return std::unexpected(read.error());
    return out;
}
} // namespace hadir::server
