// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SlotQuestion.h"
#include "app/domain/callbacks.h"
#include "app/store/Database.h"
#include "app/store/kin.h"

namespace hadir::desk {

/// A callback as a list shows it.
struct CallbackEntry
{
    domain::Callback callback;
    QString customerName; ///< of whoever stands for the customer
    QString number;       ///< E.164; empty where none was named
};

/// How promises were kept, of a queue or of an agent.
struct Promises
{
    qint64 kept = 0;   ///< called within the window
    qint64 broken = 0; ///< called later, or not at all although the window is over
};

/// What windows ask about callbacks: bounded, and each question along an index. What a desk does
/// not hold is not counted, so places that are left here may be taken at the ledger. Made for one
/// question; the database outlives it.
class CallbackBook final
{
public:
    CallbackBook(store::Database &cache, const store::Kin &kin) : m_cache(cache), m_kin(kin) {}

    /// From one moment on and before the other.
    using Range = calling::Span;

    [[nodiscard]] core::Result<std::optional<CallbackEntry>> entry(domain::CallbackId id);
    /// Due within the range, whatever became of them, in that order; of one owner or queue where
    /// it is named.
    [[nodiscard]] core::Result<QList<CallbackEntry>> within(Range range, int limit);
    [[nodiscard]] core::Result<QList<CallbackEntry>> ofOwner(domain::AgentId owner, Range range,
                                                             int limit);
    [[nodiscard]] core::Result<QList<CallbackEntry>> inQueue(domain::QueueId queue, Range range,
                                                             int limit);
    /// Still to be done and due by then, the longest due first.
    [[nodiscard]] core::Result<QList<CallbackEntry>> due(core::Instant by, int limit);
    [[nodiscard]] core::Result<qint64> dueCount(core::Instant by);
    /// When the next planned one after that moment is due.
    [[nodiscard]] core::Result<std::optional<core::Instant>> nextDue(core::Instant after);
    /// From when on it is that agent's to make, as one who works in a queue: nobody rings for what
    /// they may claim as a supervisor alone. Absent when it is not theirs.
    [[nodiscard]] std::optional<core::Instant> claimableFrom(const domain::Callback &callback,
                                                             const domain::Agent &agent);
    /// Those that nobody was reached for, whose tries are used up: for a supervisor.
    [[nodiscard]] core::Result<QList<CallbackEntry>> missed(Range range, int limit);

    /// What takes places in a queue's slots.
    [[nodiscard]] core::Result<QList<domain::Booking>> booked(domain::QueueId queue, Range range);
    /// What calling::Openings has to know to offer slots for such a callback, with all that is
    /// booked there and with the shifts of the queue's team, where every one of them has some.
    [[nodiscard]] calling::SlotQuestion question(const domain::Callback &draft, core::Instant now,
                                                 Range range);
    /// The rules that it goes by.
    [[nodiscard]] calling::CallingRules rulesFor(const calling::SlotQuestion &question);

    /// One that was booked and cannot be made at its time any more.
    struct Displaced
    {
        CallbackEntry entry;
        QString why; ///< the reason's name, domain::nameOf(calling::Reason)
    };
    /// After a holiday was added or shifts were changed; each is judged anew, so a day at a time.
    [[nodiscard]] core::Result<QList<Displaced>> displaced(Range range, int limit);

    /// Of what was promised within the range, as of now.
    [[nodiscard]] core::Result<QHash<domain::QueueId, Promises>> keptByQueue(Range range,
                                                                             core::Instant now);
    /// By whoever called, else owned it.
    [[nodiscard]] core::Result<QHash<domain::AgentId, Promises>> keptByAgent(Range range,
                                                                             core::Instant now);

private:
    [[nodiscard]] core::Result<CallbackEntry> entryFor(domain::Callback callback);
    [[nodiscard]] core::Result<QList<CallbackEntry>>
    entriesFor(core::Result<QList<domain::Callback>> found, int limit);

    store::Database &m_cache;
    const store::Kin &m_kin;
};
} // namespace hadir::desk
