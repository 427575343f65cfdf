// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/execute.h"
#include "app/store/CacheAttempt.h"
#include "app/store/CacheUnit.h"
#include "app/store/Database.h"
#include "app/store/Touched.h"
#include "app/store/WorkFile.h"

namespace hadir::store {

/// How far this desk has followed a ledger.
struct Cursor
{
    QString epoch;
    qint64 revision = 0;
    qint64 confirmed = 0;  ///< newest command of this desk whose outcome is in the cache
    core::Instant heardAt; ///< when the ledger said so, by its own clock

    bool operator==(const Cursor &) const = default;
};

/// How far back a customer's history is here.
struct Horizon
{
    domain::CustomerId customer;
    /// When the oldest entry happened, and which it is; absent: all of it is here.
    std::optional<std::pair<core::Instant, domain::InteractionId>> oldest;

    bool operator==(const Horizon &) const = default;
};
/// Absent when the history is here whole.
[[nodiscard]] core::Result<std::optional<Horizon>> horizonOf(Database &cache,
                                                             domain::CustomerId customer);

/// One page of the feed, as the cache needs it.
struct Patch
{
    bool startOver = false; ///< forget everything first
    QList<domain::Entity> entities;
    QList<domain::CustomerId> left; ///< forget these, but those for whom something waits
    QList<domain::CustomerId> kept; ///< taken away by the server and needed here all the same
    QList<Horizon> horizons;        ///< of histories that came
    Cursor cursor;                  ///< after this patch
};

/// cache.db: what the server said plus the effect of pending commands. Derived and disposable.
///
/// Pending commands stand on top: an entity that one of them touches keeps the server's version
/// beside (`base`). When the server speaks of anything that they read or wrote, base is restored,
/// the patch written and the pending commands are executed again, all in one transaction: what the
/// new state forbids is no longer shown, what it allows at last is. One thread.
class Cache final
{
public:
    /// Opens or makes the file. Incompatible or Corrupt when it cannot be used: the caller sets it
    /// aside and opens an empty one; nothing that an agent made is in it. With a seal also Refused
    /// and Unauthorised, see Database::open.
    [[nodiscard]] static core::Result<Cache> open(const QString &path, const Seal &seal = {});

    [[nodiscard]] core::Result<Cursor> cursor();
    /// Whom this desk holds: everybody who is here, but for whom the server took away since.
    [[nodiscard]] core::Result<QList<domain::CustomerId>> customers();
    /// Those who were taken away and stayed, until they come whole again: to be asked for.
    [[nodiscard]] core::Result<QList<domain::CustomerId>> stale();

    /// Whose entities pending commands have changed.
    [[nodiscard]] core::Result<QSet<domain::CustomerId>> workedOn();

    /// Applies a patch and then `pending` (those above the patch's confirmed), or nothing at all.
    [[nodiscard]] core::Result<TouchedSet> apply(const Patch &patch,
                                                 const QList<PendingCommand> &pending);

    /// Lays the pending commands on what the server said, whatever was there: at start.
    [[nodiscard]] core::Result<TouchedSet> relay(const QList<PendingCommand> &pending,
                                                 const domain::Actor &actor);

    /// Takes these people out, with what the server said of them and what was laid on it; `pending`
    /// is what waits without them.
    [[nodiscard]] core::Result<TouchedSet> forget(const QList<domain::Tombstone> &people,
                                                  const QList<PendingCommand> &pending);

    /// Runs the rule. A Rejection when it says no, a Failure when the disk does; then nothing
    /// has changed.
    [[nodiscard]] std::expected<CacheAttempt, std::variant<domain::Rejection, core::Failure>>
    attempt(const domain::Command &command, const domain::Actor &actor, const domain::Stamp &stamp);
    /// Several that belong together, in order: when one of them is turned down, all are.
    [[nodiscard]] std::expected<CacheAttempt, std::variant<domain::Rejection, core::Failure>>
    attempt(const QList<domain::Command> &commands, const domain::Actor &actor,
            const domain::Stamp &stamp);
    /// Several of which one that is turned down keeps no other back: see CacheAttempt::outcomes().
    [[nodiscard]] core::Result<CacheAttempt> attemptEach(const QList<domain::Command> &commands,
                                                         const domain::Actor &actor,
                                                         const domain::Stamp &stamp);

    /// Whether the rule lets the command through as things stand here. Changes nothing.
    [[nodiscard]] core::Result<bool> allows(const PendingCommand &command);

    /// The ledger knows of fewer commands from here than it had confirmed (it was put back to an
    /// earlier day): none above `number` counts as confirmed any more.
    [[nodiscard]] core::Result<void> confirmAtMost(qint64 number);

    /// Who executes pending commands here.
    void setActor(const domain::Actor &actor);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    [[nodiscard]] core::Result<QList<domain::CustomerId>> customersFrom(const QString &question);
    [[nodiscard]] core::Result<void> remove(domain::CustomerId customer, TouchedSet &touched);
    [[nodiscard]] core::Result<void> markStale(domain::CustomerId customer);
    [[nodiscard]] core::Result<void> markFresh(const domain::Entity &entity);
    explicit Cache(Database database);

    [[nodiscard]] core::Result<void> restoreBase(TouchedSet &touched);
    [[nodiscard]] core::Result<void> executeAll(const QList<PendingCommand> &pending,
                                                TouchedSet &touched, Reads &reads);
    [[nodiscard]] core::Result<bool> disturbs(const Patch &patch);
    [[nodiscard]] core::Result<void> moveHorizons(const Patch &patch);
    [[nodiscard]] core::Result<void> makeRoomFor(const Patch &patch);

    enum class Room { Small, Large };

    std::unique_ptr<Database> m_database; // its address outlives a move of the Cache
    domain::Actor m_actor;
    Room m_room = Room::Small;
    std::optional<Reads>
        m_reads; ///< of the commands that are laid on; absent before the first time
};
} // namespace hadir::store
