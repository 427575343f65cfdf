// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Profile.h"
#include "app/server/Workspace.h"
#include "tests/bench/Hall.h"

namespace hadir::bench {

/// A server's folder that holds a hall, made once in `folder` and kept between runs; answered is a
/// copy of it in `scratch`, to be changed at will.
[[nodiscard]] core::Result<QString> floorIn(const QString &scratch, const QString &folder,
                                            const HallSize &size);

/// Somebody's place: a client and a session that the server knows.
struct Place
{
    wire::ClientId client;
    QString token;
    domain::Agent agent;
};

/// What benches do to a workspace's file, beside the server or before it starts.
class FloorKeeper final
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<FloorKeeper>> open(const QString &folder);

    [[nodiscard]] server::Workspace &workspace() { return *m_workspace; }
    /// The agents of the hall, by number.
    [[nodiscard]] core::Result<Place> placeFor(qsizetype number);
    /// For the first `count` agents.
    [[nodiscard]] core::Result<std::vector<Place>> placesFor(qsizetype count);
    /// A desk that holds nothing, at which that agent is signed in.
    [[nodiscard]] core::Result<void> furnish(const desk::Profile &profile, const Place &place);
    [[nodiscard]] const QList<domain::Agent> &agents() const { return m_agents; }
    [[nodiscard]] core::TimeOrderedIds &ids() { return m_ids; }

private:
    FloorKeeper() = default;

    core::SystemClock m_clock;
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    std::unique_ptr<server::Workspace> m_workspace;
    QList<domain::Agent> m_agents;
};
} // namespace hadir::bench
