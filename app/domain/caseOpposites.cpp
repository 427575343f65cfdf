// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Opposite.h"
#include "app/domain/clash.h"
#include "app/domain/ending.h"
#include "app/domain/ownership.h"

namespace hadir::domain {

namespace {
QStringList withoutSpaces(QStringList texts)
{
    for (QString &text : texts)
        text = text.trimmed();
    return texts;
}

/// What is in `these` and not in `those`.
template <class Value>
QList<Value> onlyIn(const QList<Value> &these, const QList<Value> &those)
{
    QList<Value> out;
    for (const Value &one : these) {
        if (!those.contains(one) && !out.contains(one))
            out.append(one);
    }
    return out;
}

/// What adding and removing leaves of it; what is in both stays.
template <class Value>
QList<Value> changed(QList<Value> held, const QList<Value> &add, const QList<Value> &remove)
{
    held.removeIf([&remove](const Value &one) { return remove.contains(one); });
    return held + onlyIn(add, held);
}

/// The items after a change, by text; whether they are done.
QMap<QString, bool> itemsAfter(const ChangeChecklist &command, const QList<CheckItem> &held)
{
    QMap<QString, bool> out;
    const QStringList removed = withoutSpaces(command.remove);
    for (const CheckItem &item : held) {
        if (!removed.contains(item.text))
            out.insert(item.text, item.done);
    }
    for (const QString &text : withoutSpaces(command.add)) {
        if (!out.contains(text))
            out.insert(text, false);
    }
    const QStringList done = withoutSpaces(command.done);
    const QStringList undone = withoutSpaces(command.undone);
    for (auto item = out.begin(); item != out.end(); ++item)
        *item = done.contains(item.key()) || (*item && !undone.contains(item.key()));
    return out;
}
/// Nothing has happened in it since it was opened.
bool isUntouched(const Case &about)
{
    return !about.lastMessage && about.lastAt == about.openedAt && !isOver(about.status);
}
} // namespace

SetCaseStatus Opposite::endAgain(const Case &about)
{
    return {.caseId = about.id,
            .status = about.status,
            .was = CaseStatus::Open,
            .waitingSince = {},
            .solvedAt = about.solvedAt,
            .lastAt = about.lastAt,
            .lastAtWas = about.lastAt};
}

Inverse Opposite::operator()(const OpenCase &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const SetCaseStatus &command) const
{
    const auto about = before.find(command.caseId);
    if (!about || about->status == command.status)
        return nothing();
    QList<Command> out{SetCaseStatus{.caseId = command.caseId,
                                     .status = about->status,
                                     .was = command.status,
                                     .waitingSince = about->waitingSince,
                                     .solvedAt = about->solvedAt,
                                     .lastAt = about->lastAt,
                                     .lastAtWas = std::max(about->lastAt, at)}};
    if (about->snoozedUntil && isOver(command.status)) { // whoever ends a case wakes it
        SnoozeCase sleep{command.caseId, about->snoozedUntil, {}};
        rememberBase(sleep, Case{});
        out.append(sleep);
    }
    return out;
}

Inverse Opposite::operator()(const SetCasePriority &command) const
{
    const auto about = before.find(command.caseId);
    if (!about || about->priority == command.priority)
        return nothing();
    return by(SetCasePriority{command.caseId, about->priority, command.priority});
}

Inverse Opposite::operator()(const MoveCase &command) const
{
    auto about = before.find(command.caseId);
    if (!about || about->queue == command.queue)
        return nothing();
    if (!about->queue)
        return stays(Finality::NoneBefore); // there is no way out of every queue
    MoveCase back{command.caseId, *about->queue, {}};
    about->queue = command.queue;
    rememberBase(back, *about);
    return by(back);
}

Inverse Opposite::operator()(const TagCase &command) const
{
    const auto about = before.find(command.caseId);
    if (!about)
        return nothing();
    const QStringList after =
        changed<QString>(about->tags, withoutSpaces(command.add), withoutSpaces(command.remove));
    const TagCase back{command.caseId, onlyIn<QString>(about->tags, after),
                       onlyIn<QString>(after, about->tags)};
    return back.add.isEmpty() && back.remove.isEmpty() ? nothing() : by(back);
}

Inverse Opposite::operator()(const AssignCase &command) const
{
    const bool isColleagues = command.agent && command.agent != actor.agent;
    if (isColleagues && !leads(actor))
        return stays(Finality::HandedOver);
    return ownerBack(command.caseId, command.agent);
}

Inverse Opposite::operator()(const TakeCase &command) const
{
    return ownerBack(command.caseId, actor.agent);
}

Inverse Opposite::ownerBack(CaseId caseId, const std::optional<AgentId> &owner) const
{
    auto about = before.find(caseId);
    if (!about || about->owner == owner)
        return nothing();
    AssignCase back{caseId, about->owner, {}};
    about->owner = owner;
    rememberBase(back, *about);
    return by(back);
}

Inverse Opposite::operator()(const SnoozeCase &command) const
{
    auto about = before.find(command.caseId);
    if (!about || about->snoozedUntil == command.until)
        return nothing();
    SnoozeCase back{command.caseId, about->snoozedUntil, {}};
    about->snoozedUntil = command.until;
    rememberBase(back, *about);
    return by(back);
}

Inverse Opposite::operator()(const SetDisposition &command) const
{
    auto about = before.find(command.caseId);
    if (!about || about->disposition == command.disposition.trimmed())
        return nothing();
    SetDisposition back{command.caseId, about->disposition, {}};
    about->disposition = command.disposition.trimmed();
    rememberBase(back, *about);
    return by(back);
}

Inverse Opposite::operator()(const MergeCase &command) const
{
    const auto merged = before.find(command.caseId);
    const auto survivor = before.find(command.into);
    if (!merged || !survivor || merged->mergedInto)
        return nothing();
    QList<Command> out{SeparateCase{.caseId = command.caseId,
                                    .status = merged->status,
                                    .waitingSince = merged->waitingSince,
                                    .intoWaitingSince = survivor->waitingSince,
                                    .intoLastAt = survivor->lastAt}};
    if (isOver(survivor->status) && !isOver(merged->status))
        out.append(endAgain(*survivor));
    return out;
}

Inverse Opposite::operator()(const SeparateCase &command) const
{
    const auto merged = before.find(command.caseId);
    if (!merged || !merged->mergedInto)
        return nothing();
    return by(MergeCase{command.caseId, *merged->mergedInto});
}

Inverse Opposite::operator()(const MoveEntries &command) const
{
    MoveEntries back{command.customer, command.to, command.from, {}, {}};
    for (const InteractionId &id : command.interactions) {
        const auto entry = before.find(id);
        if (entry && entry->caseId == command.from)
            back.interactions.append(id);
    }
    if (back.interactions.isEmpty())
        return nothing();
    const auto from = before.find(command.from);
    const auto to = before.find(command.to);
    if (to)
        back.lastAt = to->lastAt;
    QList<Command> out{back};
    // A case that was opened for them is not left standing empty; what somebody wrote in it
    // meanwhile goes on where they came from.
    if (from && to && isUntouched(*to)) {
        out.append(MergeCase{command.to, command.from});
        if (isOver(from->status))
            out.append(endAgain(*from));
    }
    return out;
}

Inverse Opposite::operator()(const LinkCases &command) const
{
    const auto about = before.find(command.caseId);
    if (!about || about->links.contains(command.other) == command.linked)
        return nothing();
    return by(LinkCases{command.caseId, command.other, !command.linked});
}

Inverse Opposite::operator()(const SetParent &command) const
{
    auto about = before.find(command.caseId);
    if (!about || about->parent == command.parent)
        return nothing();
    SetParent back{command.caseId, about->parent, {}};
    about->parent = command.parent;
    rememberBase(back, *about);
    return by(back);
}

Inverse Opposite::operator()(const WatchCase &command) const
{
    const auto about = before.find(command.caseId);
    if (!about)
        return nothing();
    const QList<AgentId> after = changed(about->watchers, command.add, command.remove);
    const WatchCase back{command.caseId, onlyIn(about->watchers, after),
                         onlyIn(after, about->watchers)};
    return back.add.isEmpty() && back.remove.isEmpty() ? nothing() : by(back);
}

Inverse Opposite::operator()(const ChangeChecklist &command) const
{
    const auto about = before.find(command.caseId);
    if (!about)
        return nothing();
    const QMap<QString, bool> after = itemsAfter(command, about->checklist);
    ChangeChecklist back{.caseId = command.caseId};
    QStringList known;
    for (const CheckItem &item : about->checklist) {
        known.append(item.text);
        if (!after.contains(item.text))
            back.add.append(item.text);
        if (item.done && !after.value(item.text))
            back.done.append(item.text);
        else if (!item.done && after.value(item.text))
            back.undone.append(item.text);
    }
    back.remove = onlyIn<QString>(after.keys(), known);
    return back == ChangeChecklist{.caseId = command.caseId} ? nothing() : by(back);
}

Inverse Opposite::operator()(const AskApproval &command) const
{
    return by(WithdrawApproval{command.caseId, command.approval});
}

Inverse Opposite::operator()(const DecideApproval &) const
{
    return stays(Finality::Recorded);
}

Inverse Opposite::operator()(const WithdrawApproval &) const
{
    return stays(Finality::Recorded);
}
} // namespace hadir::domain
