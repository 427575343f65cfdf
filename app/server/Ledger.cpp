// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Ledger.h"

#include "app/core/log.h"
#include "app/domain/bringIn.h"
#include "app/domain/commandJson.h"
#include "app/server/authorship.h"
#include "app/server/carryOut.h"
#include "app/server/entityText.h"
#include "app/store/Database.h"
#include "app/store/kin.h"

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

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// To be told to the desk. That it cannot be found keeps nobody from being answered.
domain::Authorship firstFor(store::Database &database, const domain::Command &command,
                            const Rejection &why)
{
    const auto first = whatCameFirst(database, command, why);
    if (!first)
        qCWarning(logServer) << "not found who came first" << first.error().detail;
    return first.value_or(domain::Authorship());
}
} // namespace

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
    LedgerBatch &batch = *opened;
    Committed out;
    out.outcomes.reserve(submissions.size());
    for (const Submission &submission : submissions) {
        batch.turnTo(out.outcomes.size());
        const auto outcome = settle(batch, submission, Treatment::Execute);
        if (!outcome)
            return setback(outcome.error(), batch.culprit().value_or(out.outcomes.size()));
        out.outcomes.append(*outcome);
    }
    if (auto ok =
            batch.close(submissions.isEmpty() ? core::Instant() : submissions.last().receivedAt);
        !ok)
        return setback(ok.error(), batch.culprit());
    if (auto ok = transaction->commit(); !ok)
        return setback(ok.error());
    batch.remember();
    out.revision = batch.revision();
    out.agentsTouched = batch.touchedAgents();
    out.hasErased = batch.hasErased();
    out.workedOn = batch.workedOn();
    return out;
}

Result<Outcome> Ledger::settle(LedgerBatch &batch, const Submission &submission,
                               Treatment treatment)
{
    const auto known = batch.client(submission.client);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || (*known)->agent != submission.agent)
        return Outcome::Unauthorised;
    LedgerBatch::Client &client = **known;
    if (submission.command.number <= client.lastNumber)
        return Outcome::Known;
    if (submission.command.number > client.lastNumber + 1)
        return Outcome::Gap;

    // Asked again with every command: an admin may have sent them home within this very batch.
    const auto agent = batch.unit().find(submission.agent);
    if (const auto failure = batch.unit().failure())
        return std::unexpected(*failure);
    if (!agent || !agent->active)
        return Outcome::Unauthorised;
    const auto verdict = execute(batch, submission, treatment, {submission.agent, agent->role});
    if (!verdict)
        return std::unexpected(verdict.error());
    client.lastNumber = submission.command.number;
    client.lastMark = submission.command.mark;
    client.moved = true;
    return *verdict ? Outcome::Done : Outcome::Refused;
}

Result<Verdict> Ledger::execute(LedgerBatch &batch, const Submission &submission,
                                Treatment treatment, const domain::Actor &actor)
{
    AuditEntry asked{.actor = submission.agent,
                     .client = submission.client,
                     .number = submission.command.number,
                     .command = submission.command.name,
                     .arguments = text(submission.command.arguments),
                     .doneAt = submission.command.doneAt,
                     .receivedAt = submission.receivedAt};
    const auto gone = batch.speaksOfTheErased(asked.arguments);
    if (!gone)
        return std::unexpected(gone.error());
    const auto refuse = [&](const Rejection &why) -> Result<Verdict> {
        if (auto ok = batch.refuse(asked, why); !ok)
            return std::unexpected(ok.error());
        return Verdict(std::unexpected(why));
    };
    if (*gone) {
        asked.arguments = "{}"; // nothing of them is written down any more
        return refuse({Refusal::NotFound, u"customer"_s});
    }
    const auto command =
        treatment == Treatment::Execute
            ? domain::commandFromJson(submission.command.name, submission.command.arguments)
            : core::fail(core::FailureKind::Storage, u"it cannot be carried out"_s);
    if (!command)
        return refuse({Refusal::Unreadable, command.error().detail});
    return run(batch, asked, *command, actor);
}

Result<Verdict> Ledger::run(LedgerBatch &batch, const AuditEntry &asked,
                            const domain::Command &command, const domain::Actor &actor)
{
    LedgerUnit &unit = batch.unit();
    const auto executed = carryOut(command, actor, {asked.doneAt, asked.receivedAt}, unit);
    if (!executed)
        return executed;
    if (!*executed) {
        unit.takeBack();
        if (auto ok = turnDown(batch, asked, command, executed->error()); !ok)
            return std::unexpected(ok.error());
        return executed;
    }
    AuditEntry done = asked;
    done.outcome = doneOutcome;
    done.difference = differences(unit.touched());
    if (const auto *erasure = std::get_if<domain::EraseCustomer>(&command)) {
        if (auto ok = batch.writeDown(); !ok) // they may have been merged a moment ago
            return std::unexpected(ok.error());
        // A person is erased, however often they were written down.
        const auto kin = store::kinOf(m_database, erasure->customer);
        const auto silenced = kin ? batch.erase(*kin) : std::unexpected(kin.error());
        if (!silenced)
            return std::unexpected(silenced.error());
        done.difference = *silenced;
        done.revision = batch.revision();
    }
    if (!unit.touched().isEmpty()) {
        batch.publish(asked.actor);
        done.revision = batch.revision();
    }
    if (auto ok = batch.audit(done); !ok)
        return std::unexpected(ok.error());
    unit.settle();
    return executed;
}

/// Of a command that its rule refused.
Result<void> Ledger::turnDown(LedgerBatch &batch, const AuditEntry &asked,
                              const domain::Command &command, const Rejection &why)
{
    domain::Authorship first;
    if (asked.client && isAboutAnother(why)) {
        if (auto ok = batch.writeDown(); !ok) // another command of this batch may be the one
            return ok;
        first = firstFor(m_database, command, why);
    }
    return batch.refuse(asked, why, first);
}

Result<LedgerBatch> Ledger::open()
{
    return LedgerBatch::open({m_database, m_audit, m_graves, m_memory});
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
    if (auto ok = batch->close({}); !ok)
        return ok;
    if (auto ok = transaction->commit(); !ok)
        return ok;
    batch->remember();
    return {};
}

Result<void> Ledger::giveUp(const Submission &submission)
{
    return inOneGo([&](LedgerBatch &batch) -> Result<void> {
        const auto outcome = settle(batch, submission, Treatment::Refuse);
        if (outcome && *outcome == Outcome::Gap)
            return core::fail(core::FailureKind::Storage, u"one before it is missing"_s);
        return outcome ? Result<void>() : std::unexpected(outcome.error());
    });
}

Result<void> Ledger::note(const QString &what, const QJsonObject &arguments, core::Instant at)
{
    return inOneGo([&](LedgerBatch &batch) {
        return batch.audit({.command = what,
                            .arguments = text(arguments),
                            .doneAt = at,
                            .receivedAt = at,
                            .outcome = doneOutcome});
    });
}

Result<Verdict> Ledger::decree(const domain::Command &command, core::Instant at)
{
    Verdict verdict;
    auto done = inOneGo([&](LedgerBatch &batch) -> Result<void> {
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

/// Of those merged into somebody in this older ledger, whoever was erased has a receipt of their
/// own; the others had been separated by then, and stay.
Result<void> Ledger::leaveAlone(LedgerBatch &batch, domain::CustomerId customer)
{
    QList<domain::CustomerId> merged;
    auto read = m_database.each(
        uR"(SELECT "id" FROM customer WHERE "mergedInto" = ? ORDER BY "id")"_s,
        [&](const store::Row &row) { merged.append(row.at<domain::CustomerId>(0)); }, customer);
    LedgerUnit &unit = batch.unit();
    for (const domain::CustomerId &id : std::as_const(merged)) {
        auto one = read ? unit.find(id) : std::nullopt;
        if (!one)
            continue;
        one->mergedInto.reset();
        one->gave.clear();
        unit.put(*one);
    }
    if (const auto failure = unit.failure())
        return std::unexpected(*failure);
    if (!unit.touched().isEmpty())
        batch.publish({});
    unit.settle();
    return read;
}

Result<void> Ledger::eraseAgain(const domain::EraseCustomer &command, core::Instant at)
{
    return inOneGo([&](LedgerBatch &batch) -> Result<void> {
        if (auto ok = leaveAlone(batch, command.customer); !ok)
            return ok;
        const auto silenced = batch.erase({command.customer});
        if (!silenced)
            return std::unexpected(silenced.error());
        return batch.audit({.revision = batch.revision(),
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
    auto done = inOneGo([&](LedgerBatch &batch) -> Result<void> {
        const qint64 before = batch.revision();
        for (const domain::Entity &entity : entities) {
            if (auto ok = bringIn(batch, entity, at, out); !ok)
                return ok;
        }
        if (batch.revision() == before)
            return {};
        if (auto ok = noteBytes(batch, entities); !ok)
            return ok;
        const QJsonObject what{{u"source"_s, source},
                               {u"added"_s, out.fates.count(BroughtIn::Fate::Added)},
                               {u"refused"_s, out.fates.count(BroughtIn::Fate::Refused)}};
        return batch.audit({.revision = batch.revision(),
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

/// What is brought in has its bytes already, also where an agent attached it.
Result<void> Ledger::noteBytes(LedgerBatch &batch, const QList<domain::Entity> &entities)
{
    const auto isFile = [](const domain::Entity &one) {
        return std::holds_alternative<domain::Attachment>(one);
    };
    if (std::ranges::none_of(entities, isFile))
        return {};
    if (auto ok = batch.writeDown(); !ok)
        return ok;
    for (const domain::Entity &entity : entities) {
        if (!isFile(entity))
            continue;
        auto noted =
            m_database.run(uR"(INSERT OR IGNORE INTO brought ("sha256", "agent", "size", "at")
                SELECT "one"."sha256", "said"."agent", "one"."size", 0 FROM attachment AS "one"
                JOIN interaction AS "said" ON "said"."id" = "one"."interaction"
                WHERE "one"."id" = ? AND "said"."agent" IS NOT NULL)"_s,
                           domain::uuidOf(entity));
        if (!noted)
            return std::unexpected(noted.error());
    }
    return {};
}

Result<void> Ledger::bringIn(LedgerBatch &batch, const domain::Entity &entity, core::Instant at,
                             BroughtIn &out)
{
    const auto gone = batch.speaksOfTheErased(textOf(entity));
    if (!gone)
        return std::unexpected(gone.error());
    if (*gone) {
        out.refusals.insert(out.fates.size(), {Refusal::NotFound, u"customer"_s});
        out.fates.append(BroughtIn::Fate::Refused);
        return {};
    }
    LedgerUnit &unit = batch.unit();
    // bringIn() writes only after its last refusal, so that there is nothing to take back.
    const auto added = domain::bringIn(entity, house, {at, at}, unit);
    if (const auto failure = unit.failure())
        return std::unexpected(*failure);
    if (!added)
        out.refusals.insert(out.fates.size(), added.error());
    out.fates.append(!added   ? BroughtIn::Fate::Refused
                     : *added ? BroughtIn::Fate::Added
                              : BroughtIn::Fate::Known);
    if (unit.touched().isEmpty())
        return {};
    batch.publish({});
    unit.settle();
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
