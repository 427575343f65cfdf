// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Diary.h"

#include "app/core/Ids.h"
#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server::demo {

namespace {
using core::Instant;
using domain::CallbackState;

Instant toMinutes(Instant at, std::chrono::minutes grain)
{
    return Instant(at.time_since_epoch() / grain * grain);
}

/// The same wish at an hour when people take calls: 9 to 20 on the customer's clock.
Instant civil(Instant at, const QString &zone, core::Dice &dice)
{
    const QDateTime local = localTime(at, zone);
    if (local.time().hour() >= 9 && local.time().hour() < 20)
        return toMinutes(at, 5min);
    const QTime morning(int(between(9, 12, dice)), int(between(0, 3, dice)) * 15);
    return instantAt(local.date().addDays(local.time().hour() < 9 ? 0 : 1), morning, zone);
}

/// The call by an agent that ends a scene, if there is one.
std::optional<qsizetype> lastCall(const Scene &scene)
{
    for (qsizetype at = scene.times.size() - 1; at > 0; --at) {
        const Step &step = scene.step(at);
        if (step.on == domain::Channel::Call && step.by == domain::Author::Agent)
            return at;
    }
    return std::nullopt;
}
} // namespace

Instant dueOf(const Promise &promise, Instant now, const QString &zone)
{
    const bool byClock = promise.due.contains(u' ');
    return toMinutes(byClock ? momentOf(promise.due, now, zone) : now + spanOf(promise.due), 1min);
}

Diary::Diary(QString stem, Instant now) : m_stem(std::move(stem)), m_now(now) {}

std::optional<domain::Callback> Diary::callbackFor(const Scene &scene, const Member &member,
                                                   const domain::Case &about, const Terms &terms,
                                                   core::Dice &dice)
{
    const auto *phone = member.point(domain::ContactKind::Phone);
    const auto slot = phone ? slotFor(scene, member, about, dice) : std::nullopt;
    if (!slot)
        return std::nullopt;
    const std::optional<Promise> &written = scene.story->callback;
    domain::Callback callback;
    callback.id = domain::CallbackId(core::uuidFor(m_stem + u"callback/"_s + scene.key));
    callback.customer = member.customer.id;
    callback.caseId = about.id;
    callback.contactPoint = phone->id;
    callback.zone = member.customer.zone;
    callback.dueAt = slot->due;
    callback.localTime = localTime(slot->due, callback.zone).toString(u"yyyy-MM-ddTHH:mm"_s);
    callback.state = slot->state;
    callback.owner = about.owner;
    callback.queue = about.queue;
    callback.reason =
        filled(written ? written->reason : pick(terms.book->reasons, dice), terms, dice);
    callback.attempts = written ? written->attempts : 0;
    if (slot->state == CallbackState::Reached || slot->state == CallbackState::Missed)
        callback.attempts = slot->state == CallbackState::Missed ? 3 : between(1, 2, dice);
    if (slot->state == CallbackState::Reached)
        callback.outcome = scene.step(*lastCall(scene)).outcome;
    return callback;
}

std::optional<Diary::Slot> Diary::slotFor(const Scene &scene, const Member &member,
                                          const domain::Case &about, core::Dice &dice)
{
    const std::optional<Promise> &written = scene.story->callback;
    if (written && !written->due.isEmpty())
        return Slot{dueOf(*written, m_now, member.customer.zone), CallbackState::Planned};
    if (scene.progress == Progress::Live)
        return happens(60, dice) ? std::optional(nextSlot(member.customer.zone, about, dice))
                                 : std::nullopt;
    return written && happens(40, dice) ? keptSlot(scene, dice) : std::nullopt;
}

/// One in ten is overdue, one is due within the quarter hour, three later today, the rest on one
/// of the next days.
Diary::Slot Diary::nextSlot(const QString &zone, const domain::Case &about, core::Dice &dice)
{
    const qint64 turn = m_planned++ % 10;
    const bool claimed = about.owner && m_planned % 3 == 0;
    const auto state = claimed ? CallbackState::Claimed : CallbackState::Planned;
    if (turn == 0)
        return {toMinutes(m_now - std::chrono::minutes(between(3, 55, dice)), 1min), state};
    if (turn == 1)
        return {toMinutes(m_now + std::chrono::minutes(between(1, 15, dice)), 1min), state};
    const auto hours = turn < 5   ? std::chrono::minutes(between(25, 420, dice))
                       : turn < 9 ? std::chrono::minutes(between(960, 1800, dice))
                                  : std::chrono::minutes(between(2880, 7000, dice));
    return {civil(m_now + hours, zone, dice), state};
}

/// A promise of the past: the call that the story tells, or one that nobody answered.
std::optional<Diary::Slot> Diary::keptSlot(const Scene &scene, core::Dice &dice)
{
    const auto call = lastCall(scene);
    if (!call)
        return std::nullopt;
    const Instant due =
        toMinutes(scene.times.at(*call) - std::chrono::minutes(between(0, 4, dice)), 1min);
    const qint64 rolled = between(1, 100, dice);
    if (rolled <= 8)
        return Slot{toMinutes(due - 3h, 15min), CallbackState::Missed};
    if (rolled <= 13)
        return Slot{toMinutes(due - 2h, 15min), CallbackState::Cancelled};
    return Slot{due, CallbackState::Reached};
}
} // namespace hadir::server::demo
