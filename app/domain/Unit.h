// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"
#include "app/domain/Entity.h"

#include <QList>

#include <optional>

namespace hadir::domain {

/// A callback that takes a place in a slot.
struct Booking
{
    CallbackId callback;
    Instant dueAt;

    bool operator==(const Booking &) const = default;
};

/// One unit of work: what a command reads and writes, at the desk and in the ledger alike.
///
/// Rules do not deal with broken disks: a Unit that meets a storage failure keeps the first one,
/// answers "absent" from then on and writes nothing more. Whoever runs a command asks failure()
/// before believing the outcome. Used on the thread of its database.
class Unit
{
public:
    virtual ~Unit() = default;

    template <class T>
    [[nodiscard]] std::optional<T> find(const core::Id<T> &id)
    {
        std::optional<Entity> found = read(kindOf<T>, id.uuid());
        if (!found)
            return std::nullopt;
        return std::get<T>(std::move(*found));
    }

    /// Writes the whole new state of one entity.
    void put(const Entity &entity) { write(entity); }

    /// The number of the next case: from the ledger; 0 at a desk, which cannot know.
    [[nodiscard]] virtual qint64 nextCaseNumber() = 0;

    /// All contact points of a customer, retired ones too.
    [[nodiscard]] virtual QList<ContactPoint> contactPointsOf(CustomerId customer) = 0;

    /// The newest message that came or went in a case; nothing internal, nothing recalled.
    [[nodiscard]] virtual std::optional<Interaction> newestMessageOf(CaseId about) = 0;

    /// The newest that a customer said there.
    [[nodiscard]] virtual std::optional<Interaction> newestFrom(CustomerId customer,
                                                                Channel channel) = 0;

    /// The agent with that login, lower case.
    [[nodiscard]] virtual std::optional<Agent> agentByLogin(const QString &login) = 0;

    /// How firm a booking is that is made here.
    [[nodiscard]] virtual Hold hold() const = 0;

    /// The planned and claimed callbacks of a queue that are due from one moment on and before the
    /// other, in no order, as far as they are known here; some ten thousand at most.
    [[nodiscard]] virtual QList<Booking> bookedIn(QueueId queue, Instant from, Instant until) = 0;

    /// Those that an agent owns or has claimed.
    [[nodiscard]] virtual QList<CallbackId> openCallbacksOf(AgentId agent) = 0;

    /// The page on which its customer may move or cancel it as it is now: from the ledger; empty
    /// where there is none.
    [[nodiscard]] virtual QString linkTo(const Callback &callback)
    {
        Q_UNUSED(callback);
        return {};
    }

    /// The first storage failure that was met, if any.
    [[nodiscard]] virtual std::optional<core::Failure> failure() const = 0;

protected:
    [[nodiscard]] virtual std::optional<Entity> read(Kind kind, const QUuid &id) = 0;
    virtual void write(const Entity &entity) = 0;
};
} // namespace hadir::domain
