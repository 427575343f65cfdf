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

    std::variant<domain::Interaction, domain::Order> what;
    /// Who did it, when that is neither the customer nor a machine: "Omar (Payments)".
    QString author;
    qint64 caseNumber = 0; ///< 0: of no case, or of a new one
    QList<TimelineAttachment> attachments;
    QStringList mentioned; ///< whom a note is to reach, by name
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

    bool operator==(const TimelineEntry &) const = default;
};

/// What of the timeline is wanted: everything unless something is set.
struct TimelineFilter
{
    enum class Orders { With, Without };

    std::optional<domain::Channel> channel;
    std::optional<domain::CaseId> caseId;

    [[nodiscard]] bool accepts(const TimelineEntry &entry) const;
    /// An order has neither channel nor case, so it shows only when nothing is asked for.
    [[nodiscard]] Orders orders() const
    {
        return channel || caseId ? Orders::Without : Orders::With;
    }

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
