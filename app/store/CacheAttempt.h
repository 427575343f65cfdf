// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rejection.h"
#include "app/domain/execute.h"
#include "app/domain/inverse.h"
#include "app/store/Database.h"
#include "app/store/Touched.h"

namespace hadir::store {

/// The effect of commands on the cache, held open until they are durable elsewhere.
class CacheAttempt final
{
public:
    /// What became of one command.
    struct Outcome
    {
        domain::Verdict verdict;
        domain::Inverse inverse; ///< what takes it back; nothing of one that was turned down
    };

    CacheAttempt(Transaction transaction, TouchedSet touched, QList<Outcome> outcomes)
        : m_transaction(std::move(transaction))
        , m_touched(std::move(touched))
        , m_outcomes(std::move(outcomes))
    {}

    /// Of each command, in their order.
    [[nodiscard]] const QList<Outcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] const TouchedSet &touched() const { return m_touched; }

    /// Makes the effect visible to readers and answers what it touched. Without this call it is
    /// taken back.
    [[nodiscard]] core::Result<TouchedSet> keep();

private:
    Transaction m_transaction;
    TouchedSet m_touched;
    QList<Outcome> m_outcomes;
};
} // namespace hadir::store
