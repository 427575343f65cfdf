// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/CallingRules.h"
#include "app/calling/SlotQuestion.h"

#include <variant>

/// When to try again after a call back that reached nobody.
namespace hadir::calling {

/// What came of one try.
enum class TryOutcome {
    Reached,
    NoAnswer,
    Busy,
    WrongNumber, ///< never again at that number
    AnotherTime, ///< the customer named one, or will
    DoNotCall,
    NotMade, ///< it was due and nobody called: does not count as a try
};

/// How long after a try the next one is.
struct RetryStep
{
    enum class Daytime {
        Same,  ///< as soon as so much time has passed
        Other, ///< at a time of day that was tried least: morning, afternoon, evening
    };
    enum class Whom { SamePoint, NextPoint };

    Minutes after{30};
    int days = 0; ///< when not 0, instead of `after`: on the day so many later
    Daytime daytime = Daytime::Same;
    Whom whom = Whom::SamePoint;

    bool operator==(const RetryStep &) const = default;
};

/// "Try 3 times: +30 min, +2 h, next day".
struct RetryPlan
{
    int tries = 3;             ///< in all, the first one too
    QList<RetryStep> steps;    ///< behind each try; the last one again when there are more tries
    Minutes whenBusy{10};      ///< a busy line is tried again so soon, whatever the step says
    int givesUpAfterDays = 14; ///< after the first try

    bool operator==(const RetryPlan &) const = default;
};

/// Where somebody can be called, in the order to try them.
struct RetryPoint
{
    QString point; ///< the caller's own name for it
    CalledParty called;

    bool operator==(const RetryPoint &) const = default;
};

struct Try
{
    Instant at;
    QString point;
    TryOutcome outcome = TryOutcome::NoAnswer;
    std::optional<Instant> askedFor; ///< with AnotherTime

    bool operator==(const Try &) const = default;
};

struct NextTry
{
    Instant at;
    QString point;

    bool operator==(const NextTry &) const = default;
};

enum class StopReason {
    Reached,
    DoNotCall,
    TriesUsed,
    NoNumberLeft, ///< every one of them was wrong
    GivenUp,      ///< nothing is open before the plan ends
};

using RetryAnswer = std::variant<NextTry, StopReason>;

/// What comes after these tries (the latest last, one at least): a moment at which the point may be
/// called and the team has a place, never before now, or why it ends. Of the question, the one
/// called is put in from the point.
[[nodiscard]] RetryAnswer nextTry(const RetryPlan &plan, const QList<Try> &tries,
                                  const QList<RetryPoint> &points, const CallingRules &rules,
                                  SlotQuestion question);
} // namespace hadir::calling
