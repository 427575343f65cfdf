// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/calls.h"

#include "app/domain/callbacks.h"
#include "tests/sim/intents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace hadir::sim {

namespace {
const auto zone = u"Asia/Kuala_Lumpur"_s;

/// Few moments, so that desks come between each other; some of them soon.
QString someMoment(World &world)
{
    if (world.dice.below(2) == 0)
        return localTimeAt(world.clock.now() + core::Milliseconds(120'000), zone);
    return u"2026-11-2%1T1%2:00"_s.arg(4 + world.dice.below(3)).arg(world.dice.below(3));
}

Command booking(World &world, SimDesk &desk)
{
    const auto id = desk.ids.make<Callback>();
    const CustomerId customer = oneOf(world, world.customers);
    world.callbacks.append(id);
    world.promisedTo.insert(id, customer);
    BookCallback out{.callback = id,
                     .customer = customer,
                     .zone = zone,
                     .localTime = someMoment(world),
                     .queue = oneOf(world, world.queues),
                     .skill = {},
                     .reason = u"why"_s,
                     .retries = QList<Retry>{{1, RetryNumber::Other}},
                     .rule = world.dice.below(4) == 0 ? u"FREQ=DAILY;COUNT=3"_s : QString(),
                     .overrideReason = {}};
    if (world.dice.below(3) == 0)
        out.waitingSince = world.clock.now();
    if (world.dice.below(4) == 0)
        out.queue.reset();
    return out;
}

Command outcome(World &world, SimDesk &desk, CallbackId call, CustomerId customer)
{
    return RecordCallbackOutcome{.callback = call,
                                 .customer = customer,
                                 .interaction = desk.ids.make<Interaction>(),
                                 .outcome = CallOutcome(world.dice.below(6)),
                                 .contactPoint = {},
                                 .code = u"done"_s,
                                 .note = {},
                                 .zone = zone,
                                 .localTime = someMoment(world),
                                 .overrideReason = {}};
}

Command terms(World &world)
{
    CallbackTerms out;
    out.capacity = qint64(world.dice.below(3));
    return SetQueueCallbacks{.queue = oneOf(world, world.queues), .callbacks = out, .was = {}};
}

/// What the ledger wrote down of one callback, in its order.
struct Course
{
    QString holder; ///< who has claimed it
    bool isReached = false;
};

/// What is wrong with a change of a callback, as the audit has it.
QString wrongWith(const QJsonObject &changed, Course &course)
{
    const auto now = [&](const QString &field) { return changed[field].toArray().at(1); };
    const QString before = course.holder;
    if (changed.contains(u"state"_s)) {
        if (course.isReached)
            return u"went on after they were reached"_s;
        course.isReached = now(u"state"_s) == u"reached"_s;
    }
    if (changed.contains(u"claimedBy"_s))
        course.holder = now(u"claimedBy"_s).toString();
    if (!before.isEmpty() && !course.holder.isEmpty() && course.holder != before)
        return u"went from one claim to another"_s;
    if (changed.contains(u"tries"_s)) {
        const QJsonArray tries = now(u"tries"_s).toArray();
        const QString who = tries.last().toObject()[u"agent"_s].toString();
        if (!before.isEmpty() && who != before)
            return u"was called by another than who claimed it"_s;
    }
    return {};
}
} // namespace

Command someCall(World &world, SimDesk &desk)
{
    const quint64 what = world.dice.below(12);
    if (world.callbacks.isEmpty() || what < 3)
        return booking(world, desk);
    // Mostly the newest: people are to come between each other.
    const CallbackId call =
        world.dice.below(2) == 0 ? world.callbacks.last() : oneOf(world, world.callbacks);
    const CustomerId customer = world.promisedTo[call];
    switch (what) {
    case 3:
    case 4:
    case 5:
        return ClaimCallback{call, customer};
    case 6:
        return ReleaseCallback{call, customer};
    case 7:
        return MoveCallback{.callback = call,
                            .customer = customer,
                            .zone = zone,
                            .localTime = someMoment(world),
                            .overrideReason = {},
                            .was = {}};
    case 8:
        return CancelCallback{.callback = call,
                              .customer = customer,
                              .reason = {},
                              .reach = SeriesReach(world.dice.below(2))};
    case 9:
        return world.dice.below(2) == 0
                   ? Command(RestoreCallback{call, customer})
                   : Command(HandOverCallback{.callback = call,
                                              .customer = customer,
                                              .owner = desk.agent,
                                              .queueAfter = 0,
                                              .queue = oneOf(world, world.queues),
                                              .skill = {},
                                              .was = {}});
    case 10:
        return terms(world);
    default:
        return outcome(world, desk, call, customer);
    }
}

QString calledTwice(World &world)
{
    QHash<QString, Course> courses;
    QString out;
    const auto read = world.workspace().database().each(
        uR"(SELECT "command", "difference" FROM audit
            WHERE "outcome" = 'done' AND "difference" LIKE '%"callback"%' ORDER BY "at")"_s,
        [&](const store::Row &row) {
            const auto parts = QJsonDocument::fromJson(row.view(1).toByteArray()).array();
            for (const auto &part : parts) {
                const QJsonObject one = part.toObject();
                if (one[u"kind"_s] != u"callback"_s || !out.isEmpty())
                    continue;
                const QString id = one[u"id"_s].toString();
                const QString wrong = wrongWith(one[u"changed"_s].toObject(), courses[id]);
                if (!wrong.isEmpty())
                    out = u"callback %1 %2, by %3"_s.arg(id, wrong, row.at<QString>(0));
            }
        });
    return read ? out : read.error().detail;
}
} // namespace hadir::sim
