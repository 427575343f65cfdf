// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/vocabulary.h"

#include <QString>

#include <optional>

/// What the networks of the channels take of a message. The rule of ReplyToCustomer rests on it,
/// and the composer shows it while a reply is being written.
namespace hadir::domain {

/// Whether a message to a customer can leave on it.
[[nodiscard]] bool canCarryReplies(Channel channel);

/// The kind of address that what is written there goes to; absent where it goes to none.
[[nodiscard]] std::optional<ContactKind> addressKindFor(Channel channel);

/// Whether the channel takes what the house writes only for a while after the customer's own words.
[[nodiscard]] bool hasWindow(Channel channel);

/// Until when it does, after a message of the customer that came then; absent where there is no
/// such end.
[[nodiscard]] std::optional<core::Instant> windowAfter(Channel channel, core::Instant came);

/// How an SMS is written: seven bits a letter where all letters allow it, else two bytes.
enum class SmsAlphabet { Gsm7, Ucs2 };

/// What an SMS comes to. Each segment is charged as a message of its own.
struct SmsLength
{
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    qint64 segments = 0;
    qint64 left = 0; ///< units of the alphabet that fit in the last segment still

    bool operator==(const SmsLength &) const = default;
};

[[nodiscard]] SmsLength smsLength(QStringView text);

/// How much of what a channel takes is used: characters, bytes or segments, as it counts.
struct TextLimit
{
    qint64 used = 0;
    qint64 most = 0;

    [[nodiscard]] bool fits() const { return used <= most; }
    bool operator==(const TextLimit &) const = default;
};

/// Of a message to a contact point of that network (ContactPoint::service); absent where the
/// channel itself sets no limit.
[[nodiscard]] std::optional<TextLimit> textLimit(Channel channel, const QString &service,
                                                 const QString &body);
} // namespace hadir::domain
