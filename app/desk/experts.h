// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/solvers.h"

namespace hadir::desk {

/// A colleague who may know, and why.
struct Expert
{
    domain::Agent agent;
    QList<domain::Skill> skills;        ///< those that matter here, the best first
    int solved = 0;                     ///< how many cases like this one
    std::optional<domain::Case> likest; ///< of those

    bool operator==(const Expert &) const = default;
};

/// Who may know what is typed, of those who work here, but `me`: each word begins one of their name
/// or of a skill of theirs. With nothing typed, who has a skill that the case speaks of, or solved
/// cases like it. Whoever knows best first.
[[nodiscard]] QList<Expert> expertsFor(const QString &typed, const domain::Case &about,
                                       const QList<domain::Agent> &agents,
                                       const QList<store::Solver> &solvers, domain::AgentId me);
} // namespace hadir::desk
