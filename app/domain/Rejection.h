// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"

#include <QString>

namespace hadir::domain {

/// Why a rule turned a command down. A final answer: the same command would be refused again.
enum class Refusal {
    NotAllowed,   ///< the actor's role does not cover it
    NotFound,     ///< what it is about is not there (for this actor)
    AlreadyThere, ///< the same thing was made before
    Invalid,      ///< a value is missing, too long or no such thing; `about` names the field
    TakenByOther, ///< a colleague owns it
    NothingToDo,  ///< it is already as asked
    NoConsent,    ///< the customer said no for this purpose
    Unreadable,   ///< the ledger does not know this command or its form
    Overtaken,    ///< a reply whose writer had not seen the newest message; `about` is its id
    Clash,        ///< somebody changed the same field meanwhile; `about` names it
    Unfilled,     ///< a message with a placeholder in it; `about` names it, when it is one of ours
    Unfinished,   ///< its "checklist", "approval" or "disposition" (`about`) keeps it from being
                  ///< closed
    WindowClosed, ///< its channel lets nobody write any more, until the customer writes again
    TooLate,      ///< the message has left
    SlotFull,     ///< as many callbacks are booked there as the team can make; `about` is the
                  ///< nearest free slot that may be booked, as the callback's local time, or empty
    OutsideHours, ///< nobody may or can be called then; `about` is the reason's name
    TooEarly,     ///< a callback that is not due yet, or still its owner's; `about` is from when
                  ///< on, in milliseconds
};
template <>
struct Names<Refusal>
{
    static constexpr std::array values{
        "not-allowed",   "not-found",  "already-there", "invalid",   "taken-by-other",
        "nothing-to-do", "no-consent", "unreadable",    "overtaken", "clash",
        "unfilled",      "unfinished", "window-closed", "too-late",  "slot-full",
        "outside-hours", "too-early"};
};

/// A refusal as data: the ui turns kind and field into a sentence.
struct Rejection
{
    Refusal refusal = Refusal::Invalid;
    QString about; ///< a field's name, an entity's id or a time; never customer text

    bool operator==(const Rejection &) const = default;
};
} // namespace hadir::domain
