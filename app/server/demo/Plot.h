// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Cast.h"

namespace hadir::server::demo {

/// Whether a story has been told to its end or is still going on.
enum class Progress { Told, Live };

/// One story that happens to one member: which, how far it got, and when each step was.
struct Scene
{
    QString key; ///< names the scene, whenever it is told: "17/2" is the third of member 17
    qsizetype member = 0;
    const Story *story = nullptr;
    const Book *book = nullptr;
    Progress progress = Progress::Told;
    qint64 number = 0; ///< the case's, rising with the time of opening
    domain::CaseStatus status = domain::CaseStatus::Solved;
    QList<core::Instant> times; ///< of the steps that have happened, rising

    /// The opening of the case: what is loose happened before it.
    [[nodiscard]] core::Instant start() const;
    [[nodiscard]] core::Instant end() const { return times.back(); }
    [[nodiscard]] const Step &step(qsizetype at) const { return story->steps.at(at); }
};

/// Decides everything that happens with the cast up to `now`, oldest case first. Each team has a
/// fixed number of live cases; the rest is spread over a year, denser towards today.
[[nodiscard]] QList<Scene> makePlot(const Content &content, const QList<Member> &cast,
                                    core::Instant now, quint64 seed);

/// The team behind a queue.
[[nodiscard]] QString teamOf(const Company &company, QStringView queue);
} // namespace hadir::server::demo
