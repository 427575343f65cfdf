// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"
#include "app/core/Instant.h"

#include <optional>
#include <variant>

namespace hadir::sync {

/// The phases of the line to the server; each has what belongs to it.
namespace line {

/// Nobody asked for a line.
struct Stopped
{
    bool operator==(const Stopped &) const = default;
};
/// A connection is being made, or the session on it.
struct Connecting
{
    bool operator==(const Connecting &) const = default;
};
/// Signed in; `applied` of `total` entities that were missing are here.
struct CatchingUp
{
    qint64 applied = 0;
    qint64 total = 0;
    bool operator==(const CatchingUp &) const = default;
};
/// Everything up to now is here, and every change arrives by itself. While the server cannot take
/// what is pushed, its disk being full or the like, `heldUp` says why: it stays in the outbox and
/// is pushed again.
struct Live
{
    std::optional<core::Failure> heldUp = {};
    bool operator==(const Live &) const = default;
};
/// No line; the next try is at `next`.
struct Waiting
{
    core::Failure why;
    core::Instant next;
    bool operator==(const Waiting &) const = default;
};
/// No line, and trying again would not help: a person has to do something.
struct Halted
{
    core::Failure why;
    bool operator==(const Halted &) const = default;
};
} // namespace line

using LineState = std::variant<line::Stopped, line::Connecting, line::CatchingUp, line::Live,
                               line::Waiting, line::Halted>;

/// For logs: "catching-up".
[[nodiscard]] QLatin1StringView nameOf(const LineState &state);
} // namespace hadir::sync
