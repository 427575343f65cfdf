// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

/// What would help a customer most now, by rules that can be told to whoever asks why.
namespace hadir::domain {

/// The most pressing first.
enum class StepKind {
    CallBack,      ///< a promised call is past due
    TakeCase,      ///< they wait, and the case is nobody's
    OfferCall,     ///< they have waited for a day, and may be called
    CheckDelivery, ///< an order has been on its way for two weeks
    OfferBundle,   ///< the same was bought in each of three months: a bigger bundle is cheaper
    AskConsent,    ///< nobody ever asked whether they may be called
    AskWhere,      ///< their time of day is not known
};
template <>
struct Names<StepKind>
{
    static constexpr std::array values{"call-back",      "take-case",    "offer-call",
                                       "check-delivery", "offer-bundle", "ask-consent",
                                       "ask-where"};
};

/// A step and its reason.
struct NextStep
{
    StepKind kind = StepKind::CallBack;
    QUuid about;                  ///< the callback, case, order, contact point or customer
    std::optional<Instant> since; ///< due, waiting or on its way
    QString what;                 ///< the order's number, what was bought: as somebody wrote it

    bool operator==(const NextStep &) const = default;
};

/// What the rules look at.
struct StepGround
{
    Customer customer;
    QList<ContactPoint> contactPoints;
    QList<Case> cases;
    QList<Order> orders;
    QList<Callback> callbacks;
    CaseId current; ///< the case in sight; null when there is none
};

/// All that apply, at most one of each kind, the most pressing first.
[[nodiscard]] QList<NextStep> nextSteps(const StepGround &ground, Instant now);
} // namespace hadir::domain
