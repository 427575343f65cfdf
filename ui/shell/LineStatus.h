// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "ui/theme/icons.h"

#include <QString>

#include <optional>

namespace hadir::ui {

/// How the line to the server is; each has a dot and a word in the status bar.
enum class LineState {
    Online,
    ServerFull,  ///< online, but what is pushed waits for room on the server's disk
    ServerStuck, ///< likewise, for whatever else it cannot write
    Connecting,
    Offline,
    Rejected,     ///< this sign-in is not accepted any more
    Incompatible, ///< the server speaks another version
};

/// What the status bar says about the line and the data.
struct LineStatus
{
    LineState state = LineState::Offline;
    std::optional<core::Instant> syncedAt; ///< when the data was last known to be whole

    bool operator==(const LineStatus &) const = default;
};

/// One change that the server has not confirmed, in words.
struct PendingChange
{
    QString id;
    Icon icon = Icon::Upload;
    QString what;  ///< "Reply by email"
    QString about; ///< "Ahmad bin Salleh · #4821"
    core::Instant madeAt;

    bool operator==(const PendingChange &) const = default;
};

/// Something that takes longer than a moment: import, first sync, export.
struct TaskProgress
{
    enum class Cancelling { Possible, Impossible };

    QString id;
    QString words; ///< "Fetching customers"
    qint64 done = 0;
    qint64 total = 0; ///< 0 while the length is not known
    Cancelling cancelling = Cancelling::Impossible;

    bool operator==(const TaskProgress &) const = default;
};

/// What colleagues see of this agent.
enum class Presence { Available, Busy, Away, Offline };
} // namespace hadir::ui
