// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QMetaType>

#include <compare>
#include <variant>

namespace hadir::models {

/// A file of an entry and whether its bytes are on this machine.
struct TimelineAttachment
{
    enum class Bytes {
        Remote,
        Waiting, ///< wanted, and fetched when the line is back
        Coming,
        Here,
        Failed,
    };

    domain::AttachmentId id;
    QString name; ///< as its sender called it: hostile
    QString type;
    qint64 size = 0;
    Bytes bytes = Bytes::Remote;
    int percent = 0; ///< of Coming

    bool operator==(const TimelineAttachment &) const = default;
};

/// The message with which a customer was asked how it was.
struct TimelineAsking
{
    domain::Channel channel = domain::Channel::System;
    domain::Instant at;

    bool operator==(const TimelineAsking &) const = default;
};

/// One thing in a customer's timeline with the names it needs, complete in itself.
struct TimelineEntry
{
    /// Whether the ledger has it: what was done here is shown at once and settled later.
    enum class Settled {
        Yes,
        NotYet,
        Refused,  ///< turned down: only here, its words wait for a decision
        HeldBack, ///< likewise, since something came in between that its writer had not seen
    };

    std::variant<domain::Interaction, domain::Order, domain::Feedback> what;
    /// Who did it, when that is neither the customer nor a machine: "Omar (Payments)".
    QString author;
    qint64 caseNumber = 0; ///< 0: of no case, or of a new one
    QList<TimelineAttachment> attachments;
    QStringList mentioned; ///< whom a note is to reach, by name
    std::optional<TimelineAsking> asked; ///< of feedback, when it is known
    Settled settled = Settled::Yes;
    bool mayRecall = false; ///< it waits to be sent, and whoever looks may take it back
    bool isPinned = false;

    [[nodiscard]] bool waitsForDecision() const
    {
        return settled == Settled::Refused || settled == Settled::HeldBack;
    }
    [[nodiscard]] QUuid id() const;
    [[nodiscard]] domain::Instant at() const;
    [[nodiscard]] const domain::Interaction *interaction() const
    {
        return std::get_if<domain::Interaction>(&what);
    }
    [[nodiscard]] const domain::Order *order() const { return std::get_if<domain::Order>(&what); }
    [[nodiscard]] const domain::Feedback *feedback() const
    {
        return std::get_if<domain::Feedback>(&what);
    }

    bool operator==(const TimelineEntry &) const = default;
};

/// What of the timeline is wanted: everything unless something is set.
struct TimelineFilter
{
    enum class Kinds { All, Feedback };

    std::optional<domain::Channel> channel;
    std::optional<domain::CaseId> caseId;
    Kinds kinds = Kinds::All;

    /// An order has neither channel nor case, so it shows only when nothing is asked for. Feedback
    /// has no channel.
    [[nodiscard]] bool accepts(const TimelineEntry &entry) const;

    bool operator==(const TimelineFilter &) const = default;
};

/// A place in the timeline, newest first: by time, then by id.
struct TimelinePlace
{
    domain::Instant at;
    QUuid id;

    bool operator==(const TimelinePlace &) const = default;
    friend std::strong_ordering operator<=>(const TimelinePlace &a, const TimelinePlace &b)
    {
        if (a.at != b.at)
            return b.at <=> a.at;
        if (a.id == b.id)
            return std::strong_ordering::equal;
        return b.id < a.id ? std::strong_ordering::less : std::strong_ordering::greater;
    }
};
} // namespace hadir::models
