// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/ending.h"
#include "app/domain/ownership.h"
#include "app/domain/queueUpdates.h"
#include "app/domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
std::expected<Case, Rejection> caseWith(CaseId id, Unit &unit)
{
    std::optional<Case> found = unit.find(id);
    if (!found)
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}

/// What keeps a case from being closed.
Verdict isFinished(const Case &about, Unit &unit)
{
    if (std::ranges::find(about.checklist, false, &CheckItem::done) != about.checklist.end())
        return reject(Refusal::Unfinished, "checklist"_L1);
    if (std::ranges::find(about.approvals, ApprovalState::Asked, &Approval::state)
        != about.approvals.end())
        return reject(Refusal::Unfinished, "approval"_L1);
    const auto queue = about.queue ? unit.find(*about.queue) : std::nullopt;
    if (queue && queue->wrapUp == WrapUp::Needed && about.disposition.isEmpty())
        return reject(Refusal::Unfinished, "disposition"_L1);
    return {};
}

std::optional<core::Instant> past(const std::optional<core::Instant> &given, const Stamp &stamp)
{
    return given && *given <= stamp.happened() ? given : std::nullopt;
}

/// Its customer is told of what lasts; a step that is taken back takes its message with it.
void tellOfStatus(CaseStatus before, const Case &now, const Actor &actor, const Stamp &stamp,
                  Unit &unit)
{
    const auto tell = [&](CaseStep step) { tellOf(step, now, actor.agent, stamp, unit); };
    if (isOver(now.status) && !isOver(before)) {
        (void)takeUpdateBack(CaseStep::Pending, now.id, unit);
        (void)takeUpdateBack(CaseStep::Reopened, now.id, unit);
        if (now.status == CaseStatus::Solved)
            tell(CaseStep::Solved);
    } else if (!isOver(now.status) && isOver(before)) {
        if (!takeUpdateBack(CaseStep::Solved, now.id, unit))
            tell(CaseStep::Reopened);
    } else if (now.status == CaseStatus::Pending) {
        tell(CaseStep::Pending);
    } else if (now.status == CaseStatus::Open) {
        (void)takeUpdateBack(CaseStep::Pending, now.id, unit);
    }
}

/// Somebody looks after it now, where nobody did.
void tellOfOwner(const std::optional<AgentId> &before, const Case &now, const Stamp &stamp,
                 Unit &unit)
{
    if (!before && now.owner)
        tellOf(CaseStep::Taken, now, *now.owner, stamp, unit);
    else if (before && !now.owner)
        (void)takeUpdateBack(CaseStep::Taken, now.id, unit);
}

} // namespace

Verdict run(const OpenCase &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = present(command.subject, "subject"_L1, 300); !ok)
        return ok;
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    if (unit.find(command.caseId))
        return reject(Refusal::AlreadyThere, command.caseId);
    if (command.queue && !unit.find(*command.queue))
        return reject(Refusal::NotFound, *command.queue);
    const Case made{.id = command.caseId,
                    .customer = command.customer,
                    .number = unit.nextCaseNumber(),
                    .subject = command.subject.trimmed(),
                    .priority = command.priority,
                    .queue = command.queue,
                    .owner = actor.agent,
                    .channel = command.channel,
                    .openedAt = stamp.happened(),
                    .lastAt = stamp.happened()};
    unit.put(made);
    tellOf(CaseStep::Opened, made, actor.agent, stamp, unit);
    return {};
}

Verdict run(const SetCaseStatus &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (found->status == command.status)
        return {};
    if (command.was && *command.was != found->status)
        return reject(Refusal::Clash, "status"_L1);
    const CaseStatus before = found->status;
    const bool wasOver = isOver(before);
    if (isOver(command.status) && !wasOver) {
        if (auto ok = isFinished(*found, unit); !ok)
            return ok;
        found->snoozedUntil.reset();
    }
    found->status = command.status;
    if (command.lastAt && command.lastAtWas == found->lastAt)
        bringBack(*found, command.lastAt, found->lastAt);
    else
        found->lastAt = std::max(found->lastAt, stamp.happened());
    if (isOver(command.status)) {
        found->waitingSince.reset();
        if (!found->solvedAt)
            found->solvedAt = past(command.solvedAt, stamp).value_or(stamp.happened());
    } else {
        found->solvedAt.reset();
        if (wasOver && !found->waitingSince)
            found->waitingSince = past(command.waitingSince, stamp);
    }
    unit.put(*found);
    tellOfStatus(before, *found, actor, stamp, unit);
    return {};
}

Verdict run(const SetCasePriority &command, const Actor &, const Stamp &, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (found->priority == command.priority)
        return {};
    if (command.was && *command.was != found->priority)
        return reject(Refusal::Clash, "priority"_L1);
    found->priority = command.priority;
    unit.put(*found);
    return {};
}

Verdict run(const MoveCase &command, const Actor &, const Stamp &, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (!unit.find(command.queue))
        return reject(Refusal::NotFound, command.queue);
    if (found->queue != command.queue) {
        if (isChangedSince(command.was, *found))
            return reject(Refusal::Clash, "queue"_L1);
        found->queue = command.queue;
        unit.put(*found);
    }
    return {};
}

Verdict run(const TagCase &command, const Actor &, const Stamp &, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (command.add.size() + command.remove.size() > mostTags)
        return reject(Refusal::Invalid, "tag"_L1);
    QStringList tags = found->tags;
    for (const QString &tag : command.remove)
        tags.removeAll(tag.trimmed());
    for (const QString &tag : command.add) {
        if (auto ok = present(tag, "tag"_L1, tagCeiling); !ok)
            return ok;
        tags.append(tag.trimmed());
    }
    tags.removeDuplicates();
    tags.sort();
    if (tags.size() > mostTags)
        return reject(Refusal::Invalid, "tag"_L1);
    if (tags != found->tags) {
        found->tags = tags;
        unit.put(*found);
    }
    return {};
}

Verdict run(const AssignCase &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (command.agent) {
        const auto agent = unit.find(*command.agent);
        if (!agent || !agent->active)
            return reject(Refusal::NotFound, *command.agent);
    }
    if (!mayGive(*found, command.agent, actor))
        return reject(Refusal::TakenByOther, *found->owner);
    if (found->owner != command.agent) {
        if (isChangedSince(command.was, *found))
            return reject(Refusal::Clash, "owner"_L1);
        const auto before = std::exchange(found->owner, command.agent);
        unit.put(*found);
        tellOfOwner(before, *found, stamp, unit);
    }
    return {};
}

Verdict run(const TakeCase &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto found = caseWith(command.caseId, unit);
    if (!found)
        return std::unexpected(found.error());
    if (found->owner == actor.agent)
        return {};
    if (!mayGive(*found, actor.agent, actor))
        return reject(Refusal::TakenByOther, *found->owner);
    const auto before = std::exchange(found->owner, actor.agent);
    unit.put(*found);
    tellOfOwner(before, *found, stamp, unit);
    return {};
}
} // namespace hadir::domain::rules
