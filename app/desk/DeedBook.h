// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"

#include <functional>

namespace hadir::desk {

/// What became of leading a deed back, or of doing it again.
struct Turned
{
    store::JournalEntry deed; ///< as it was before
    QList<domain::Command> done;
    int left = 0;                              ///< commands that were turned down, which stay
    std::optional<domain::Rejection> why = {}; ///< of the first of those

    bool operator==(const Turned &) const = default;
};

/// How commands become durable and visible at this desk, and the agent's own journal of them.
/// Belongs to the thread of its files.
class DeedBook final
{
public:
    /// Both outlive it.
    DeedBook(store::WorkFile &work, store::Cache &cache) : m_work(work), m_cache(cache) {}

    struct Saved
    {
        qint64 number = 0; ///< of the last command in the outbox
        /// What is shown otherwise now; a Failure when it is on disk and cannot be shown.
        core::Result<store::TouchedSet> touched;
    };
    using Outcome = std::expected<Saved, std::variant<domain::Rejection, core::Failure>>;

    /// All of them or none, as a deed or as a part of it. What they need on disk before them is put
    /// there by `first`, once the rules have said yes.
    [[nodiscard]] Outcome save(const QList<domain::Command> &commands, store::DeedId deed,
                               const domain::Actor &actor, core::Instant now,
                               const std::function<core::Result<void>()> &first);

    /// What would become of each, with those before it done as far as they may be. Nothing changes.
    [[nodiscard]] core::Result<QList<store::CacheAttempt::Outcome>>
    rehearse(const QList<domain::Command> &commands, const domain::Actor &actor, core::Instant now);

    struct Step
    {
        Turned turned;
        std::optional<Saved> saved; ///< absent when nothing could be done
    };
    /// Leads a deed that way, the next one where none is named, as far as the rules let it: what
    /// somebody changed since stays. Absent when there is none to be led.
    [[nodiscard]] core::Result<std::optional<Step>> lead(store::Way way,
                                                         const std::optional<store::DeedId> &deed,
                                                         const domain::Actor &actor,
                                                         core::Instant now);

private:
    [[nodiscard]] core::Result<Step> leadOne(store::Way way, const store::JournalEntry &entry,
                                             const domain::Actor &actor, core::Instant now);

    store::WorkFile &m_work;
    store::Cache &m_cache;
};
} // namespace hadir::desk
