// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/customerCommands.h"

/// The fields of the commands about a customer: see commandSchemas.h.
namespace hadir::domain {

template <>
struct Schema<CreateCustomer>
{
    static constexpr QLatin1StringView name{"create-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &CreateCustomer::customer), field("name", &CreateCustomer::name),
               field("company", &CreateCustomer::company), field("city", &CreateCustomer::city),
               field("country", &CreateCustomer::country), field("zone", &CreateCustomer::zone),
               field("languages", &CreateCustomer::languages),
               field("preferredChannel", &CreateCustomer::preferredChannel));
};

template <>
struct Schema<ChangeCustomer>
{
    static constexpr QLatin1StringView name{"change-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &ChangeCustomer::customer), field("name", &ChangeCustomer::name),
               field("company", &ChangeCustomer::company), field("city", &ChangeCustomer::city),
               field("country", &ChangeCustomer::country), field("zone", &ChangeCustomer::zone),
               field("languages", &ChangeCustomer::languages),
               field("preferredChannel", &ChangeCustomer::preferredChannel),
               field("tier", &ChangeCustomer::tier), field("about", &ChangeCustomer::about),
               field("stage", &ChangeCustomer::stage), field("was", &ChangeCustomer::was));
};

template <>
struct Schema<AddContactPoint>
{
    static constexpr QLatin1StringView name{"add-contact-point"};
    static constexpr auto fields = eachOf(
        field("contactPoint", &AddContactPoint::contactPoint),
        field("customer", &AddContactPoint::customer), field("kind", &AddContactPoint::kind),
        field("value", &AddContactPoint::value), field("region", &AddContactPoint::region),
        field("service", &AddContactPoint::service), field("label", &AddContactPoint::label));
};

template <>
struct Schema<ConfirmContactPoint>
{
    static constexpr QLatin1StringView name{"confirm-contact-point"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &ConfirmContactPoint::contactPoint));
};

template <>
struct Schema<RetireContactPoint>
{
    static constexpr QLatin1StringView name{"retire-contact-point"};
    static constexpr auto fields = eachOf(field("contactPoint", &RetireContactPoint::contactPoint));
};

template <>
struct Schema<RestoreContactPoint>
{
    static constexpr QLatin1StringView name{"restore-contact-point"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &RestoreContactPoint::contactPoint));
};

template <>
struct Schema<SetConsent>
{
    static constexpr QLatin1StringView name{"set-consent"};
    static constexpr auto fields = eachOf(
        field("contactPoint", &SetConsent::contactPoint), field("purpose", &SetConsent::purpose),
        field("granted", &SetConsent::granted), field("was", &SetConsent::was));
};

template <>
struct Schema<SetQuietHours>
{
    static constexpr QLatin1StringView name{"set-quiet-hours"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &SetQuietHours::contactPoint),
               field("fromMinute", &SetQuietHours::fromMinute),
               field("toMinute", &SetQuietHours::toMinute), field("was", &SetQuietHours::was));
};

template <>
struct Schema<AddOrder>
{
    static constexpr QLatin1StringView name{"add-order"};
    static constexpr auto fields =
        eachOf(field("order", &AddOrder::order), field("customer", &AddOrder::customer),
               field("number", &AddOrder::number), field("status", &AddOrder::status),
               field("currency", &AddOrder::currency), field("totalMinor", &AddOrder::totalMinor),
               field("lines", &AddOrder::lines), field("placedAt", &AddOrder::placedAt));
};

template <>
struct Schema<EraseCustomer>
{
    static constexpr QLatin1StringView name{"erase-customer"};
    static constexpr auto fields = eachOf(field("customer", &EraseCustomer::customer),
                                          field("reason", &EraseCustomer::reason));
};

template <>
struct Schema<PinEntry>
{
    static constexpr QLatin1StringView name{"pin-entry"};
    static constexpr auto fields =
        eachOf(field("customer", &PinEntry::customer), field("interaction", &PinEntry::interaction),
               field("pinned", &PinEntry::pinned));
};

template <>
struct Schema<MergeCustomer>
{
    static constexpr QLatin1StringView name{"merge-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &MergeCustomer::customer), field("into", &MergeCustomer::into),
               field("fields", &MergeCustomer::fields));
};

template <>
struct Schema<SeparateCustomer>
{
    static constexpr QLatin1StringView name{"separate-customer"};
    static constexpr auto fields = eachOf(field("customer", &SeparateCustomer::customer));
};

template <>
struct Schema<RecordFeedback>
{
    static constexpr QLatin1StringView name{"record-feedback"};
    static constexpr auto fields = eachOf(
        field("feedback", &RecordFeedback::feedback), field("customer", &RecordFeedback::customer),
        field("case", &RecordFeedback::caseId), field("interaction", &RecordFeedback::interaction),
        field("kind", &RecordFeedback::kind), field("score", &RecordFeedback::score),
        field("comment", &RecordFeedback::comment), field("givenAt", &RecordFeedback::givenAt));
};
} // namespace hadir::domain
