// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean about a customer: see commands.h.
namespace hadir::domain {

struct CreateCustomer
{
    CustomerId customer;
    QString name;
    QString company;
    QString city;
    QString country;
    QString zone;
    QStringList languages;
    std::optional<Channel> preferredChannel;

    bool operator==(const CreateCustomer &) const = default;
};

struct ChangeCustomer
{
    CustomerId customer;
    std::optional<QString> name;
    std::optional<QString> company;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> zone;
    std::optional<QStringList> languages;
    std::optional<std::optional<Channel>> preferredChannel; ///< present and empty: not known
    std::optional<QString> tier;
    std::optional<QString> about;
    std::optional<std::optional<Stage>> stage; ///< present and empty: not known
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeCustomer &) const = default;
};

/// A phone may be given as people write it; `region` (ISO 3166) helps to read a national number.
struct AddContactPoint
{
    ContactPointId contactPoint;
    CustomerId customer;
    ContactKind kind = ContactKind::Phone;
    QString value;
    QString region;
    QString service;
    QString label;

    bool operator==(const AddContactPoint &) const = default;
};

/// The customer was reached there and said it is theirs.
struct ConfirmContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const ConfirmContactPoint &) const = default;
};

struct RetireContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const RetireContactPoint &) const = default;
};

/// It is theirs after all: takes a RetireContactPoint back, with all that was known of it.
struct RestoreContactPoint
{
    ContactPointId contactPoint;

    bool operator==(const RestoreContactPoint &) const = default;
};

struct SetConsent
{
    ContactPointId contactPoint;
    Purpose purpose = Purpose::Service;
    bool granted = false;
    QJsonObject was; ///< its "granted" where its author looked; not checked when empty

    bool operator==(const SetConsent &) const = default;
};

/// Minutes after midnight in the customer's zone; both left out lifts the quiet hours.
struct SetQuietHours
{
    ContactPointId contactPoint;
    std::optional<qint64> fromMinute;
    std::optional<qint64> toMinute;
    QJsonObject was; ///< what its author saw there; not checked when empty

    bool operator==(const SetQuietHours &) const = default;
};

struct AddOrder
{
    OrderId order;
    CustomerId customer;
    QString number;
    OrderStatus status = OrderStatus::Placed;
    QString currency;
    qint64 totalMinor = 0;
    QList<OrderLine> lines;
    std::optional<core::Instant> placedAt; ///< absent: as it is added

    bool operator==(const AddOrder &) const = default;
};

/// Takes a customer and everything about them out for good, here and on every desk. An admin's.
/// `reason` is kept in the audit: it must not tell of the person.
struct EraseCustomer
{
    CustomerId customer;
    QString reason;

    bool operator==(const EraseCustomer &) const = default;
};

/// Puts an entry where everybody sees it first, or takes it from there.
struct PinEntry
{
    CustomerId customer;
    InteractionId interaction;
    bool pinned = true;

    bool operator==(const PinEntry &) const = default;
};

/// The two are one person, of whom `into` goes on. Nothing moves; the survivor takes over the named
/// fields of Customer, and the merged one keeps what stood there before.
struct MergeCustomer
{
    CustomerId customer;
    CustomerId into;
    QStringList fields;

    bool operator==(const MergeCustomer &) const = default;
};

/// They are two people after all. What the survivor took and nobody changed since goes back.
struct SeparateCustomer
{
    CustomerId customer; ///< the merged one

    bool operator==(const SeparateCustomer &) const = default;
};

struct RecordFeedback
{
    FeedbackId feedback;
    CustomerId customer;
    std::optional<CaseId> caseId;
    std::optional<InteractionId> interaction;
    FeedbackKind kind = FeedbackKind::Csat;
    qint64 score = 0;
    QString comment;
    std::optional<core::Instant> givenAt; ///< absent: as it is recorded

    bool operator==(const RecordFeedback &) const = default;
};
} // namespace hadir::domain
