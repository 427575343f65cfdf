// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lineWords.h"

namespace hadir::ui {

namespace {
LineState stateFor(const sync::line::Stopped &)
{
    return LineState::Offline;
}
LineState stateFor(const sync::line::Connecting &)
{
    return LineState::Connecting;
}
LineState stateFor(const sync::line::CatchingUp &)
{
    return LineState::Connecting;
}
LineState stateFor(const sync::line::Live &live)
{
    if (!live.heldUp)
        return LineState::Online;
    return live.heldUp->kind == core::FailureKind::DiskFull ? LineState::ServerFull
                                                            : LineState::ServerStuck;
}
LineState stateFor(const sync::line::Waiting &)
{
    return LineState::Offline;
}
LineState stateFor(const sync::line::Halted &halted)
{
    if (halted.why.kind == core::FailureKind::Unauthorised)
        return LineState::Rejected;
    if (halted.why.kind == core::FailureKind::Incompatible)
        return LineState::Incompatible;
    return LineState::Offline;
}
} // namespace

LineStatus lineStatusFor(const sync::LineState &line, std::optional<core::Instant> lastHeard)
{
    return {.state = std::visit([](const auto &phase) { return stateFor(phase); }, line),
            .syncedAt = lastHeard};
}
} // namespace hadir::ui
