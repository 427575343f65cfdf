// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/domain/Actor.h"
#include "ui/shell/Quiet.h"

namespace hadir::ui {

/// Something that an agent wants to know of when they look elsewhere.
struct Happening
{
    enum class Kind {
        CustomerWrote,
        CaseAssigned,
        ReplyHeldBack,
        ChangeRefused,
        CallbackDue,
        Mentioned,
        CaseWoke,
        WatchedMoved,
        DecisionWanted,
        Decided,
    };

    Kind kind = Kind::CustomerWrote;
    domain::CustomerId customer = {};
    std::optional<domain::CaseId> caseId = {};
    QString name = {};    ///< of the customer; may be empty
    QString subject = {}; ///< of the case, with its number; may be empty

    bool operator==(const Happening &) const = default;
};

/// How it is around the agent while something happens.
struct Surroundings
{
    enum class Window { InHand, Elsewhere, Locked };
    /// Whether what others can see may say whom and what it is about.
    enum class Discretion { SaysWho, SaysNothing };

    Window window = Window::Elsewhere;
    Discretion discretion = Discretion::SaysWho;
    Quiet quiet = {};
    core::Instant now;
};

/// What stands on the desktop for a moment, over whatever is there.
struct Notice
{
    QString title;
    QString text;
    domain::CustomerId customer = {}; ///< where a click leads; null: to the window
    std::optional<domain::CaseId> caseId = {};

    bool operator==(const Notice &) const = default;
};

/// What has happened to a case between what was known of it and what is there now, for the agent
/// `me`; nothing for what is not theirs. Absent rows are cases that are closed or not known.
[[nodiscard]] std::optional<Happening> happenedBetween(const std::optional<desk::WorkRow> &before,
                                                       const std::optional<desk::WorkRow> &after,
                                                       domain::AgentId me);

/// What `me` is asked to decide, or asked for and has an answer to, that was not so before; absent
/// `before` is a case of which nothing was known.
[[nodiscard]] std::optional<Happening::Kind>
decisionBetween(const std::optional<domain::Case> &before, const domain::Case &after,
                const domain::Actor &me);

/// What is said of it; nothing to who has the window in hand or wants quiet. Locked, or where the
/// agent wants it so, it names nobody and nothing. What came together is told together.
[[nodiscard]] std::optional<Notice> noticeOf(const QList<Happening> &happenings,
                                             const Surroundings &around);
} // namespace hadir::ui
