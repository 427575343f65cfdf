// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SlotQuestion.h"

#include <QByteArray>

namespace hadir::calling {

/// One callback as a customer's calendar takes it.
struct Invitation
{
    enum class Status { Confirmed, Cancelled };

    QString uid;      ///< the same whatever changes: the callback's id and the workspace's host
    int sequence = 0; ///< one more with each change, so that a calendar knows the later one
    Instant stamp;    ///< when this was written
    Instant at;
    Minutes length{30};
    QString summary;
    QString description; ///< may have lines
    QString organiser;   ///< name of who calls
    QString address;     ///< their mail address; none: no organiser is named
    QString link;        ///< where the customer moves or cancels it
    Status status = Status::Confirmed;

    bool operator==(const Invitation &) const = default;
};

/// The text of an .ics file: RFC 5545 in UTF-8, escaped and folded, times in UTC. What is no text
/// (control characters but line ends and tabs) is left out.
[[nodiscard]] QByteArray icsOf(const Invitation &invitation);
/// Several of them, for whoever is to call.
[[nodiscard]] QByteArray icsOf(const QList<Invitation> &invitations);
} // namespace hadir::calling
