// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WorkFile.h"
#include "app/sync/Replica.h"

namespace hadir::desk {

/// As of when the data at this desk is. The cache knows of the last page only, and a line may be
/// live for hours without one: so it is kept in work.db when the line ends and once a minute while
/// it is live, and a crash makes it a minute older at most. Lives on the workbench's thread.
class LastHeard final : public QObject
{
    Q_OBJECT

public:
    LastHeard(store::WorkFile &work, core::Clock &clock);

    /// What was kept; absent before the first time.
    [[nodiscard]] std::optional<core::Instant> kept();
    [[nodiscard]] bool isLive() const { return m_isLive; }
    void follow(const sync::LineState &state);

Q_SIGNALS:
    /// The data is as of this moment, and that is on disk.
    void noted(hadir::core::Instant moment);

private:
    void note();
    void noteEveryMinute(int life);

    store::WorkFile &m_work;
    core::Clock &m_clock;
    bool m_isLive = false;
    int m_lives = 0; ///< of the line
};
} // namespace hadir::desk
