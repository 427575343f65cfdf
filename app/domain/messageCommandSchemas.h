// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/messageCommands.h"

/// The fields of the commands about what is said in a case: see commandSchemas.h.
namespace hadir::domain {

template <>
struct Schema<AttachedFile>
{
    static constexpr QLatin1StringView name{"attached_file"};
    static constexpr auto fields =
        eachOf(field("attachment", &AttachedFile::attachment), field("name", &AttachedFile::name),
               field("type", &AttachedFile::type), field("size", &AttachedFile::size),
               field("sha256", &AttachedFile::sha256));
};

template <>
struct Schema<AddNote>
{
    static constexpr QLatin1StringView name{"add-note"};
    static constexpr auto fields =
        eachOf(field("interaction", &AddNote::interaction), field("customer", &AddNote::customer),
               field("case", &AddNote::caseId), field("body", &AddNote::body),
               field("mentions", &AddNote::mentions), field("files", &AddNote::files));
};

template <>
struct Schema<ReplyToCustomer>
{
    static constexpr QLatin1StringView name{"reply-to-customer"};
    static constexpr auto fields = eachOf(
        field("interaction", &ReplyToCustomer::interaction),
        field("customer", &ReplyToCustomer::customer), field("case", &ReplyToCustomer::caseId),
        field("channel", &ReplyToCustomer::channel),
        field("contactPoint", &ReplyToCustomer::contactPoint),
        field("subject", &ReplyToCustomer::subject), field("body", &ReplyToCustomer::body),
        field("after", &ReplyToCustomer::after), field("sendAt", &ReplyToCustomer::sendAt),
        field("files", &ReplyToCustomer::files), field("insteadOf", &ReplyToCustomer::insteadOf));
};

template <>
struct Schema<LogCall>
{
    static constexpr QLatin1StringView name{"log-call"};
    static constexpr auto fields =
        eachOf(field("interaction", &LogCall::interaction), field("customer", &LogCall::customer),
               field("case", &LogCall::caseId), field("direction", &LogCall::direction),
               field("contactPoint", &LogCall::contactPoint), field("seconds", &LogCall::seconds),
               field("body", &LogCall::body), field("outcome", &LogCall::outcome),
               field("happenedAt", &LogCall::happenedAt));
};

template <>
struct Schema<LogVisit>
{
    static constexpr QLatin1StringView name{"log-visit"};
    static constexpr auto fields =
        eachOf(field("interaction", &LogVisit::interaction), field("customer", &LogVisit::customer),
               field("case", &LogVisit::caseId), field("place", &LogVisit::place),
               field("body", &LogVisit::body), field("outcome", &LogVisit::outcome),
               field("happenedAt", &LogVisit::happenedAt));
};

template <>
struct Schema<RecallMessage>
{
    static constexpr QLatin1StringView name{"recall-message"};
    static constexpr auto fields = eachOf(field("interaction", &RecallMessage::interaction),
                                          field("customer", &RecallMessage::customer),
                                          field("lastAt", &RecallMessage::lastAt));
};

template <>
struct Schema<AskOutside>
{
    static constexpr QLatin1StringView name{"ask-outside"};
    static constexpr auto fields = eachOf(
        field("interaction", &AskOutside::interaction), field("customer", &AskOutside::customer),
        field("case", &AskOutside::caseId), field("address", &AskOutside::address),
        field("subject", &AskOutside::subject), field("body", &AskOutside::body));
};
} // namespace hadir::domain
