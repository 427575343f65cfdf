// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/LedgerUnit.h"

#include <vector>

namespace hadir::server {

/// What the commands of a batch changed and nobody has written yet: each entity once, in its newest
/// state and under its newest revision, however many commands had a hand in it. Used within one
/// transaction.
class PendingRows final
{
public:
    /// What became of an entity by the command at that place of the batch.
    void put(const LedgerUnit::Touched &touched, qint64 revision, qsizetype place);

    /// Writes all of it into the tables and into the feed, in the order of the revisions.
    [[nodiscard]] core::Result<void> write(store::Database &database);

    /// The place of the last command that had a hand in what could not be written.
    [[nodiscard]] std::optional<qsizetype> culprit() const { return m_culprit; }

private:
    struct Pending
    {
        std::optional<domain::Entity> stored; ///< as it is in the tables
        domain::Entity now;
        qint64 revision = 0;
        qsizetype place = 0;
        bool isCurrent = true; ///< no later one is of the same entity
    };
    [[nodiscard]] static core::Result<void> write(store::Database &database, const Pending &one);

    std::vector<Pending> m_all;
    QHash<std::pair<int, QUuid>, size_t> m_where;
    std::optional<qsizetype> m_culprit;
};
} // namespace hadir::server
