// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/DeedBook.h"

#include "app/domain/commandJson.h"

using hadir::core::Failure;
using hadir::core::Result;

namespace hadir::desk {

namespace {
using Reason = std::variant<domain::Rejection, Failure>;

/// The one customer that all of it was about: those whom it says, else those whom it changed.
std::optional<domain::CustomerId> customerIn(const QList<domain::Command> &commands,
                                             const store::TouchedSet &touched)
{
    QSet<domain::CustomerId> out;
    for (const domain::Command &command : commands) {
        if (const auto named = domain::customerOf(command))
            out.insert(*named);
    }
    const bool isSaid = !out.isEmpty();
    for (const store::Touched &each : touched) {
        const auto customer = each.scope.customer();
        if (customer && !isSaid)
            out.insert(*customer);
    }
    return out.size() == 1 ? std::optional(*out.begin()) : std::nullopt;
}

/// The one case that all of it was about.
std::optional<domain::CaseId> caseIn(const QList<domain::Command> &commands)
{
    std::optional<domain::CaseId> out;
    for (const domain::Command &command : commands) {
        const auto about = domain::caseOf(command);
        if (!about || (out && *out != *about))
            return std::nullopt;
        out = about;
    }
    return out;
}

store::DeedNote noteOf(store::DeedId deed, const QList<domain::Command> &commands,
                       const store::CacheAttempt &attempt)
{
    store::DeedNote out{.deed = deed,
                        .commands = commands,
                        .inverses = {},
                        .customer = customerIn(commands, attempt.touched()),
                        .caseId = caseIn(commands)};
    for (const store::CacheAttempt::Outcome &outcome : attempt.outcomes())
        out.inverses.append(outcome.inverse);
    return out;
}
} // namespace

DeedBook::Outcome DeedBook::save(const QList<domain::Command> &commands, store::DeedId deed,
                                 const domain::Actor &actor, core::Instant now,
                                 const std::function<Result<void>()> &first)
{
    // The rule first, then work.db, then the cache: what is shown as saved is queued, and what the
    // rule forbids never enters the queue. A crash in between is mended at the next start.
    auto attempt = m_cache.attempt(commands, actor, {now, now});
    if (!attempt)
        return std::unexpected(attempt.error());
    if (auto ok = first(); !ok)
        return std::unexpected(Reason(ok.error()));
    const auto number = m_work.append(commands, now, noteOf(deed, commands, *attempt));
    if (!number)
        return std::unexpected(Reason(number.error()));
    return Saved{*number, attempt->keep()};
}

Result<QList<store::CacheAttempt::Outcome>>
DeedBook::rehearse(const QList<domain::Command> &commands, const domain::Actor &actor,
                   core::Instant now)
{
    const auto attempt = m_cache.attemptEach(commands, actor, {now, now});
    if (!attempt)
        return std::unexpected(attempt.error());
    return attempt->outcomes(); // and taken back
}

Result<std::optional<DeedBook::Step>> DeedBook::lead(store::Way way,
                                                     const std::optional<store::DeedId> &deed,
                                                     const domain::Actor &actor, core::Instant now)
{
    const auto entry = deed ? m_work.journal().find(*deed) : m_work.journal().newestFor(way);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry || (way == store::Way::Back && (*entry)->undoneAt))
        return std::nullopt;
    for (const qint64 unread : std::as_const((*entry)->unread)) {
        if (auto ok = m_work.journal().pass(unread); !ok) // told once, and not in the way again
            return std::unexpected(ok.error());
    }
    auto step = leadOne(way, **entry, actor, now);
    if (!step)
        return std::unexpected(step.error());
    return *std::move(step);
}

Result<DeedBook::Step> DeedBook::leadOne(store::Way way, const store::JournalEntry &entry,
                                         const domain::Actor &actor, core::Instant now)
{
    Step out{.turned = {.deed = entry, .done = {}}, .saved = {}};
    const auto steps = m_work.journal().steps(entry.number, way);
    if (!steps)
        return std::unexpected(steps.error());
    if (steps->isEmpty()) {
        if (auto ok = m_work.journal().pass(entry.number); !ok)
            return std::unexpected(ok.error());
        return out;
    }
    QList<domain::Command> commands;
    for (const store::DeedStep &step : *steps)
        commands.append(step.command);
    auto attempt = m_cache.attemptEach(commands, actor, {now, now});
    if (!attempt)
        return std::unexpected(attempt.error());
    store::DeedTurn turn{.deed = entry.number, .way = way, .at = now};
    for (qsizetype at = 0; at < steps->size(); ++at) {
        const store::CacheAttempt::Outcome &outcome = attempt->outcomes().at(at);
        if (!outcome.verdict) {
            ++out.turned.left;
            if (!out.turned.why)
                out.turned.why = outcome.verdict.error();
            continue;
        }
        turn.taken.append(steps->at(at).number);
        turn.inverses.append(outcome.inverse);
        out.turned.done.append(commands.at(at));
    }
    const auto number = m_work.append(out.turned.done, now, turn);
    if (!number)
        return std::unexpected(number.error());
    if (!out.turned.done.isEmpty())
        out.saved = Saved{*number, attempt->keep()};
    return out;
}
} // namespace hadir::desk
