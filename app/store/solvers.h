// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/store/Database.h"

/// Who solved cases like another one.
namespace hadir::store {

/// What two cases have in common.
enum class Likeness { Disposition, Tags, Words, Queue };

struct Solver
{
    domain::AgentId agent;
    int cases = 0;          ///< how many that are like it
    domain::Case likest;    ///< the one that is most like it, the newest of several
    QList<Likeness> shared; ///< by that one, what weighs most first

    bool operator==(const Solver &) const = default;
};

/// At most `limit` agents who own solved cases like this one, whoever solved the likest ones first.
/// A queue alone is no likeness. Looks at some thousand of the newest solved cases here at the
/// most. Not for the GUI thread.
[[nodiscard]] core::Result<QList<Solver>> solversOf(Database &database, const domain::Case &about,
                                                    int limit);
} // namespace hadir::store
