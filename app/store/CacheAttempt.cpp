// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/CacheAttempt.h"

#include "app/store/Cache.h"
#include "app/store/SearchIndex.h"

using hadir::core::Result;

namespace hadir::store {

Result<TouchedSet> CacheAttempt::keep()
{
    if (auto ok = m_transaction.commit(); !ok)
        return std::unexpected(ok.error());
    return m_touched;
}

std::expected<CacheAttempt, std::variant<domain::Rejection, core::Failure>>
Cache::attempt(const domain::Command &command, const domain::Actor &actor,
               const domain::Stamp &stamp)
{
    return attempt(QList<domain::Command>{command}, actor, stamp);
}

std::expected<CacheAttempt, std::variant<domain::Rejection, core::Failure>>
Cache::attempt(const QList<domain::Command> &commands, const domain::Actor &actor,
               const domain::Stamp &stamp)
{
    using Reason = std::variant<domain::Rejection, core::Failure>;
    auto tried = attemptEach(commands, actor, stamp);
    if (!tried)
        return std::unexpected(Reason(tried.error()));
    for (const CacheAttempt::Outcome &outcome : tried->outcomes()) {
        if (!outcome.verdict)
            return std::unexpected(Reason(outcome.verdict.error()));
    }
    return *std::move(tried);
}

Result<CacheAttempt> Cache::attemptEach(const QList<domain::Command> &commands,
                                        const domain::Actor &actor, const domain::Stamp &stamp)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    TouchedSet touched;
    QList<CacheAttempt::Outcome> outcomes;
    Reads unknown; // nothing is laid on yet: the next page works it out anyway
    CacheUnit unit(*m_database, touched, m_reads ? *m_reads : unknown);
    for (const domain::Command &command : commands) {
        auto part = Savepoint::begin(*m_database);
        if (!part)
            return std::unexpected(part.error());
        CacheAttempt::Outcome outcome{.verdict = {},
                                      .inverse = domain::inverseOf(command, actor, stamp, unit)};
        outcome.verdict = domain::execute(command, actor, stamp, unit);
        if (const auto failure = unit.failure())
            return std::unexpected(*failure);
        if (!outcome.verdict)
            outcome.inverse = QList<domain::Command>();
        else if (auto ok = part->keep(); !ok)
            return std::unexpected(ok.error());
        outcomes.append(std::move(outcome));
    }
    if (auto ok = SearchIndex::update(*m_database, touched); !ok)
        return std::unexpected(ok.error());
    return CacheAttempt(*std::move(transaction), std::move(touched), std::move(outcomes));
}

Result<bool> Cache::allows(const PendingCommand &command)
{
    const auto tried = attempt(command.command, m_actor, {command.doneAt, command.doneAt});
    if (tried)
        return true; // and taken back
    if (const auto *failure = std::get_if<core::Failure>(&tried.error()))
        return std::unexpected(*failure);
    return false;
}
} // namespace hadir::store
