// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackUpdates.h"
#include "app/domain/callbacks.h"
#include "tests/domain/Workspace.h"

namespace hadir::domain {

/// A queue that calls back from nine to six with a break, two a slot, and a customer in Riyadh with
/// two telephones; it is Monday morning there.
struct CallbackHouse : Workspace
{
    QueueId service = ids.make<Queue>();
    TeamId team = ids.make<Team>();
    ContactPointId phone = addPhone(QStringLiteral("012-345 6789"));
    ContactPointId office = addPhone(QStringLiteral("012-345 6780"));
    CallbackId call = ids.make<Callback>();
    const QString riyadh = QStringLiteral("Asia/Riyadh");

    CallbackHouse()
    {
        set(QStringLiteral("2026-11-23T08:00"));
        unit.put(Team{.id = team, .name = QStringLiteral("Service")});
        Queue queue{.id = service, .name = QStringLiteral("Service"), .team = team, .zone = riyadh};
        for (qint64 day = 1; day <= 5; ++day) {
            queue.callbacks.hours.append({day, 540, 720});
            queue.callbacks.hours.append({day, 780, 1080});
        }
        queue.callbacks.capacity = 2;
        queue.callbacks.retries = {{30, RetryNumber::Same}, {120, RetryNumber::Other}};
        unit.put(queue);
        for (const Actor &one : {nur, omar, lead, admin})
            unit.put(Agent{
                .id = one.agent, .login = one.agent.toString(), .role = one.role, .teams = {team}});
        Case about = theCase();
        about.queue = service;
        unit.put(about);
    }

    /// The time of day in Riyadh.
    void set(const QString &local)
    {
        const Instant now = *instantOf(local, riyadh);
        stamp = {now, now};
    }
    [[nodiscard]] BookCallback booking(const QString &local)
    {
        return {.callback = call,
                .customer = ahmad,
                .caseId = bill,
                .contactPoint = phone,
                .zone = riyadh,
                .localTime = local,
                .reason = QStringLiteral("the bill"),
                .retries = {},
                .rule = {},
                .overrideReason = {}};
    }
    Verdict books(const QString &local) { return does(nur, booking(local)); }
    Verdict booksAnother(const QString &local)
    {
        BookCallback another = booking(local);
        another.callback = ids.make<Callback>();
        return does(nur, another);
    }
    Verdict moves(const QString &local)
    {
        return does(nur, MoveCallback{.callback = call,
                                      .customer = ahmad,
                                      .zone = riyadh,
                                      .localTime = local,
                                      .overrideReason = {},
                                      .was = {}});
    }
    Verdict claims(const Actor &actor) { return does(actor, ClaimCallback{call, ahmad}); }
    Verdict records(const Actor &actor, CallOutcome outcome)
    {
        return does(actor, RecordCallbackOutcome{.callback = call,
                                                 .customer = ahmad,
                                                 .interaction = ids.make<Interaction>(),
                                                 .outcome = outcome,
                                                 .contactPoint = {},
                                                 .code = {},
                                                 .note = {},
                                                 .zone = {},
                                                 .localTime = {},
                                                 .overrideReason = {}});
    }
    Verdict cancels(SeriesReach reach = SeriesReach::One)
    {
        return does(
            nur, CancelCallback{.callback = call, .customer = ahmad, .reason = {}, .reach = reach});
    }
    [[nodiscard]] Callback held() { return *unit.find(call); }
    void change(auto change)
    {
        Callback callback = held();
        change(callback);
        unit.put(callback);
    }
    void changeQueue(auto change)
    {
        Queue queue = *unit.find(service);
        change(queue);
        unit.put(queue);
    }
    /// What colleagues were told.
    [[nodiscard]] QList<Interaction> notices(CallbackNotice notice)
    {
        QList<Interaction> out;
        for (const Entity &entity : unit.rows()) {
            const auto *one = std::get_if<Interaction>(&entity);
            if (one && one->outcome == nameOf(notice))
                out.append(*one);
        }
        return out;
    }
};
} // namespace hadir::domain
