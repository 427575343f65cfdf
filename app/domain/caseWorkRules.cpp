// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/approving.h"
#include "app/domain/clash.h"
#include "app/domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qsizetype mostWatchers = 50;
constexpr qsizetype mostItems = 50; ///< of a checklist
constexpr qsizetype mostApprovals = 20;
constexpr qsizetype itemCeiling = 300;

std::expected<Case, Rejection> workedOn(CaseId id, Unit &unit)
{
    std::optional<Case> found = unit.find(id);
    if (!found)
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}

QStringList trimmed(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out.append(text.trimmed());
    return out;
}

std::expected<Approval *, Rejection> open(Case &about, ApprovalId id)
{
    const auto found = std::ranges::find(about.approvals, id, &Approval::id);
    if (found == about.approvals.end())
        return reject(Refusal::NotFound, id);
    if (found->state != ApprovalState::Asked)
        return reject(Refusal::Clash, "approvals"_L1);
    return &*found;
}
} // namespace

Verdict run(const SnoozeCase &command, const Actor &, const Stamp &, Unit &unit)
{
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    if (about->snoozedUntil == command.until)
        return {};
    if (isChangedSince(command.was, *about))
        return reject(Refusal::Clash, "snoozedUntil"_L1);
    about->snoozedUntil = command.until;
    unit.put(*about);
    return {};
}

Verdict run(const SetDisposition &command, const Actor &, const Stamp &, Unit &unit)
{
    if (auto ok = bounded(command.disposition, "disposition"_L1); !ok)
        return ok;
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    const QString wanted = command.disposition.trimmed();
    if (about->disposition == wanted)
        return {};
    if (isChangedSince(command.was, *about))
        return reject(Refusal::Clash, "disposition"_L1);
    about->disposition = wanted;
    unit.put(*about);
    return {};
}

Verdict run(const WatchCase &command, const Actor &, const Stamp &, Unit &unit)
{
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    QList<AgentId> watchers = about->watchers;
    for (const AgentId &agent : command.remove)
        watchers.removeAll(agent);
    for (const AgentId &agent : command.add) {
        const auto who = unit.find(agent);
        if (!who || !who->active)
            return reject(Refusal::NotFound, agent);
        if (!watchers.contains(agent))
            watchers.append(agent);
    }
    if (watchers.size() > mostWatchers)
        return reject(Refusal::Invalid, "watchers"_L1);
    if (watchers != about->watchers) {
        about->watchers = watchers;
        unit.put(*about);
    }
    return {};
}

Verdict run(const ChangeChecklist &command, const Actor &actor, const Stamp &, Unit &unit)
{
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    QList<CheckItem> items = about->checklist;
    const QStringList removed = trimmed(command.remove);
    items.removeIf([&](const CheckItem &item) { return removed.contains(item.text); });
    for (const QString &text : trimmed(command.add)) {
        if (auto ok = present(text, "checklist"_L1, itemCeiling); !ok)
            return ok;
        if (std::ranges::find(items, text, &CheckItem::text) == items.end())
            items.append({.text = text});
    }
    const QStringList done = trimmed(command.done);
    const QStringList undone = trimmed(command.undone);
    for (CheckItem &item : items) {
        const bool wanted = done.contains(item.text) || (item.done && !undone.contains(item.text));
        if (wanted == item.done)
            continue;
        item.done = wanted;
        item.by = actor.agent;
    }
    if (items.size() > mostItems)
        return reject(Refusal::Invalid, "checklist"_L1);
    if (items != about->checklist) {
        about->checklist = items;
        unit.put(*about);
    }
    return {};
}

Verdict run(const AskApproval &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = present(command.what, "what"_L1, itemCeiling); !ok)
        return ok;
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    if (command.of) {
        const auto who = unit.find(*command.of);
        if (!who || !who->active)
            return reject(Refusal::NotFound, *command.of);
        if (*command.of == actor.agent)
            return reject(Refusal::Invalid, "of"_L1);
    }
    if (std::ranges::find(about->approvals, command.approval, &Approval::id)
        != about->approvals.end())
        return reject(Refusal::AlreadyThere, command.approval);
    if (about->approvals.size() >= mostApprovals)
        return reject(Refusal::Invalid, "approvals"_L1);
    about->approvals.append({.id = command.approval,
                             .askedBy = actor.agent,
                             .of = command.of,
                             .what = command.what.trimmed(),
                             .askedAt = stamp.happened()});
    unit.put(*about);
    return {};
}

Verdict run(const DecideApproval &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = bounded(command.reason, "reason"_L1, itemCeiling); !ok)
        return ok;
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    auto asked = open(*about, command.approval);
    if (!asked)
        return std::unexpected(asked.error());
    if (!mayDecide(**asked, actor))
        return reject(Refusal::NotAllowed, actor.agent);
    (*asked)->state = command.granted ? ApprovalState::Granted : ApprovalState::Declined;
    (*asked)->decidedBy = actor.agent;
    (*asked)->reason = command.reason.trimmed();
    unit.put(*about);
    return {};
}

Verdict run(const WithdrawApproval &command, const Actor &actor, const Stamp &, Unit &unit)
{
    auto about = workedOn(command.caseId, unit);
    if (!about)
        return std::unexpected(about.error());
    auto asked = open(*about, command.approval);
    if (!asked)
        return std::unexpected(asked.error());
    if ((*asked)->askedBy != actor.agent)
        return reject(Refusal::NotAllowed, actor.agent);
    (*asked)->state = ApprovalState::Withdrawn;
    unit.put(*about);
    return {};
}
} // namespace hadir::domain::rules
