// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/ids.h"

#include <QString>

#include <optional>

namespace hadir::ui {

/// One callback as the calendar, the list and the notice of due ones show it.
struct CallbackRow
{
    /// What there is to know about it at a glance, as of the moment it was read.
    enum class Standing {
        Planned,
        AnotherTry,  ///< nobody was reached yet, it is tried again
        Provisional, ///< booked here without a line, not confirmed yet
        Due,         ///< it is time, nobody has it
        Late,        ///< the time that was promised is over, nobody has it
        Claimed,     ///< somebody is at it
        Reached,
        Missed,
        Cancelled,
    };

    domain::CallbackId id;
    domain::CustomerId customer;
    std::optional<domain::CaseId> caseId = {};
    core::Instant at;
    QString name = {};   ///< of the customer
    QString reason = {}; ///< what to have ready
    QString who = {};    ///< who has it, or is to call: an agent or a queue
    QString number = {}; ///< E.164
    QString zone = {};   ///< the customer's
    int tries = 0;       ///< that were made
    Standing standing = Standing::Planned;

    /// Whether somebody still has to call.
    [[nodiscard]] bool isOpen() const { return standing < Standing::Reached; }

    bool operator==(const CallbackRow &) const = default;
};

/// An hour of the calendar: how full it is, and why nobody can be called in it.
struct CallingHour
{
    core::Instant from;
    int taken = 0;
    int places = 0;   ///< 0 where nobody counts them
    QString why = {}; ///< a sentence where it is closed

    bool operator==(const CallingHour &) const = default;
};
} // namespace hadir::ui
