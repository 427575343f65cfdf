// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"
#include "app/models/Presence.h"

#include <QSet>

namespace hadir::models {

/// How far what is shown can be believed.
enum class Freshness {
    Current, ///< the line is up and everything has come
    Stale,   ///< from the cache, the line is up, an answer is still on its way
    Offline, ///< from the cache, the line is down
};

/// Everything about one customer but their timeline, as the customer's page shows it. The shell
/// makes a new one whenever any part has changed; the page finds out what differs.
struct CustomerFile
{
    domain::Customer customer;
    QList<domain::Customer> merged; ///< into this one; what is theirs is in the lists too
    QList<domain::ContactPoint> contactPoints;
    QList<domain::Case> cases;
    QList<domain::Order> orders;
    QList<domain::Callback> callbacks;
    std::optional<domain::Feedback> lastFeedback;
    QSet<domain::CaseId> answered; ///< cases whose newest message is a reply that is not sent yet
    QList<Presence> presence;      ///< of others, on any of the cases
    Directory directory;
    Freshness freshness = Freshness::Current;
    std::optional<domain::Instant> asOf; ///< of the data, when not Current

    bool operator==(const CustomerFile &) const = default;
};
} // namespace hadir::models
