// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// What is wrong with a world, in words; empty when all is well. Reads files, changes nothing.
class Judge final
{
public:
    explicit Judge(World &world) : m_world(world) {}

    /// After a restore the audit lacks what the backup lacked; the rows must agree all the same.
    enum class Check { Everything, RowsOnly };
    [[nodiscard]] QString complaint(Check check = Check::Everything);
    /// A desk has its working set, each customer whole and as the ledger has them, and nobody else.
    [[nodiscard]] QString unlikeTheLedger(SimDesk &desk, const Rows &ledger);
    /// What an agent sees of their own words must never be gone: empty, or what is.
    [[nodiscard]] QString missingAt(int number);
    /// What was called saved is in work.db, or settled by the ledger: empty, or what is neither.
    [[nodiscard]] QString lostAt(int number);
    /// Where each desk stands, for a complaint.
    [[nodiscard]] QString states();

private:
    [[nodiscard]] QString owesForNothing(const SimDesk &desk);
    [[nodiscard]] QString repliedUnseen();
    [[nodiscard]] QString waitsThoughRecalled();
    [[nodiscard]] QString toldTwice();
    [[nodiscard]] QString unlikeTheAudit(SimDesk &desk);

    World &m_world;
};
} // namespace hadir::sim
