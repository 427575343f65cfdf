// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/callbackRows.h"

#include "app/domain/callbacks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

using domain::CallbackState;
using Standing = CallbackRow::Standing;
constexpr int mostDue = 2'000;
constexpr auto lookedBack = std::chrono::days(7);

struct CallingHourWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CallingHour)
};

QString whoCalls(const domain::Callback &callback, const models::Directory &directory)
{
    if (callback.state == CallbackState::Claimed && callback.claimedBy)
        return directory.nameOf(*callback.claimedBy);
    if (callback.owner)
        return directory.nameOf(*callback.owner);
    return callback.queue ? directory.nameOf(*callback.queue) : QString();
}

void countOpen(PromiseFigures &figures, const domain::Callback &one, core::Instant now)
{
    const bool isUnclaimed = one.state == CallbackState::Planned;
    ++figures.due;
    figures.late += int(domain::isLate(one, now));
    figures.unclaimed += int(isUnclaimed);
}

void countKept(PromiseFigures &figures, const desk::Promises &promises)
{
    figures.kept += int(promises.kept);
    figures.promised += int(promises.kept + promises.broken);
}
} // namespace

Standing standingOf(const domain::Callback &callback, core::Instant now)
{
    switch (callback.state) {
    case CallbackState::Claimed:
        return Standing::Claimed;
    case CallbackState::Reached:
        return Standing::Reached;
    case CallbackState::Missed:
        return Standing::Missed;
    case CallbackState::Cancelled:
        return Standing::Cancelled;
    case CallbackState::Planned:
        break;
    }
    if (domain::isLate(callback, now))
        return Standing::Late;
    if (now >= callback.dueAt)
        return Standing::Due;
    if (callback.hold == domain::Hold::Provisional)
        return Standing::Provisional;
    return callback.attempts > 0 ? Standing::AnotherTry : Standing::Planned;
}

bool isOf(const domain::Callback &callback, domain::AgentId agent)
{
    return callback.state == CallbackState::Claimed ? callback.claimedBy == agent
                                                    : callback.owner == agent;
}

bool isToCall(const domain::Callback &callback, const models::Directory &directory,
              desk::Reader &reader, core::Instant now)
{
    if (callback.state == CallbackState::Claimed)
        return callback.claimedBy == directory.me;
    domain::Agent me = directory.agents.value(directory.me);
    me.id = directory.me;
    const auto from = reader.callbacks().claimableFrom(callback, me);
    return callback.state == CallbackState::Planned && callback.dueAt <= now && from
           && *from <= now;
}

QList<CallbackRow> callbackRows(const QList<desk::CallbackEntry> &entries,
                                const models::Directory &directory, core::Instant now)
{
    QList<CallbackRow> out;
    for (const desk::CallbackEntry &entry : entries) {
        const domain::Callback &one = entry.callback;
        out.append({.id = one.id,
                    .customer = one.customer,
                    .caseId = one.caseId,
                    .at = one.dueAt,
                    .name = entry.customerName,
                    .reason = one.reason,
                    .who = whoCalls(one, directory),
                    .number = entry.number,
                    .zone = one.zone,
                    .tries = int(std::min<qint64>(one.attempts, 99)),
                    .standing = standingOf(one, now)});
    }
    return out;
}

QList<CallingHour> callingHours(const QList<domain::Queue> &queues,
                                const QList<desk::CallbackEntry> &entries, QDate first, QDate last)
{
    QList<CallingHour> out;
    for (QDateTime at(first, QTime(0, 0)); at.date() <= last; at = at.addSecs(3600)) {
        CallingHour hour{.from = core::fromMillis(at.toMSecsSinceEpoch())};
        bool isOpen = queues.isEmpty();
        for (const domain::Queue &queue : queues) {
            const domain::CallbackTerms &terms = queue.callbacks;
            const bool works =
                domain::covers(terms.hours, {}, queue.zone, hour.from).value_or(true);
            isOpen = isOpen || works;
            if (works && terms.capacity > 0)
                hour.places += int(terms.capacity * 60 / std::max<qint64>(terms.slotMinutes, 1));
        }
        hour.taken = int(std::ranges::count_if(entries, [&hour](const desk::CallbackEntry &entry) {
            const domain::Callback &one = entry.callback;
            return domain::isOpen(one) && hour.from <= one.dueAt && one.dueAt < hour.from + 1h;
        }));
        if (!isOpen)
            hour.why = CallingHourWords::tr("No queue of yours works in this hour.");
        out.append(hour);
    }
    return out;
}

QList<PromiseFigures> promiseFigures(desk::Reader &reader, const models::Directory &directory,
                                     core::Instant now)
{
    PromiseFigures all;
    QMap<QString, PromiseFigures> parts;
    const auto part = [&parts](const QString &name) -> PromiseFigures & {
        parts[name].whose = name;
        return parts[name];
    };
    for (const desk::CallbackEntry &entry :
         reader.callbacks().due(now, mostDue).value_or(QList<desk::CallbackEntry>())) {
        const domain::Callback &one = entry.callback;
        countOpen(all, one, now);
        if (one.queue)
            countOpen(part(directory.nameOf(*one.queue)), one, now);
        if (const auto who = one.claimedBy ? one.claimedBy : one.owner)
            countOpen(part(directory.nameOf(*who)), one, now);
    }
    const desk::CallbackBook::Range week{now - lookedBack, now};
    const auto byQueue = reader.callbacks().keptByQueue(week, now);
    for (const auto &[queue, kept] :
         byQueue.value_or(QHash<domain::QueueId, desk::Promises>()).asKeyValueRange())
        countKept(part(directory.nameOf(queue)), kept);
    const auto byAgent = reader.callbacks().keptByAgent(week, now);
    for (const auto &[agent, kept] :
         byAgent.value_or(QHash<domain::AgentId, desk::Promises>()).asKeyValueRange()) {
        countKept(all, kept); // each of them has been somebody's
        countKept(part(directory.nameOf(agent)), kept);
    }
    return QList<PromiseFigures>{all} + parts.values();
}
} // namespace hadir::ui
