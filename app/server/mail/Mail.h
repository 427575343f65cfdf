// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hadir::server {

/// Somebody in a header. A name without an address, or the reverse, occurs in real mail.
struct MailAddress
{
    QString name;    ///< decoded, one line, no control or direction characters
    QString address; ///< as written between the angle brackets, trimmed

    bool operator==(const MailAddress &) const = default;
};

/// Why a file came with a mail.
enum class AttachmentRole {
    Attached,     ///< meant to be saved or opened
    Inline,       ///< shown within the text, by its content id
    OriginalHtml, ///< the text as the sender laid it out, in UTF-8 whatever it says itself; never
                  ///< shown without the sanitiser
};

/// A file that came with a mail, transfer encoding undone.
struct MailAttachment
{
    QString fileName;  ///< never empty, never a path
    QString mediaType; ///< "image/png", lower case
    QByteArray bytes;
    QByteArray sha256; ///< of the bytes, in hexadecimal
    QString contentId; ///< without angle brackets; mostly empty
    AttachmentRole role = AttachmentRole::Attached;
};

/// What had to be guessed or left aside while a mail was read.
enum class MailDefect {
    JunkBeforeHeader,      ///< lines before the first header field were passed over
    HeaderLineBroken,      ///< a line without a colon was joined to the field before it
    SeparatorMissing,      ///< no empty line between header and text
    HeaderCharsetGuessed,  ///< 8-bit header text, or an encoded word whose charset is wrong
    BodyCharsetGuessed,    ///< the text is not in the charset it names, or names none
    SenderGuessed,         ///< no usable From: another field named the sender
    DateUnreadable,        ///< there is a Date field and it is no date
    BoundaryMissing,       ///< a multipart whose boundary is not named or never occurs
    Truncated,             ///< the last boundary of a multipart is missing
    TransferEncodingWrong, ///< bytes that are not in the encoding that they name
    TooManyParts,          ///< parts after the limit were left out
    TooDeep,               ///< parts below the limit were kept as one file
    TextCut,               ///< the text was longer than its limit
};

/// The stable English name of a defect, for logs and lists ("too-deep").
[[nodiscard]] QLatin1StringView nameOf(MailDefect defect);

/// From what the readable text was made.
enum class TextOrigin { Nothing, Plain, Html };

/// One mail, read: what a person would see, in Unicode, and the files that came with it.
/// Everything in it is what a stranger wrote; nothing in it is markup.
struct Mail
{
    QString messageId;      ///< without angle brackets; empty when it has none
    QStringList inReplyTo;  ///< likewise
    QStringList references; ///< likewise, oldest first
    QString subject;
    MailAddress from;
    std::optional<MailAddress> sender;
    QList<MailAddress> replyTo;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    std::optional<core::Instant> date;     ///< when its writer's clock says it was written
    std::optional<core::Instant> received; ///< when the last server took it in
    QString text;
    TextOrigin textOrigin = TextOrigin::Nothing;
    QList<MailAttachment> attachments;
    bool isAutoSubmitted = false; ///< written by a machine: never answer it by a machine
    bool isBounce = false;        ///< says that a mail of ours was not delivered
    bool isFromList = false;      ///< came through a mailing list
    QList<MailDefect> defects;    ///< each at most once, in the order of the enumeration
};
} // namespace hadir::server
