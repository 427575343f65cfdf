// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace hadir::server {

/// Where a mail was found, for lists of what could not be read.
struct MailPlace
{
    QString file;
    int number = 1;    ///< which mail of the file, from 1
    qint64 offset = 0; ///< of its first byte

    /// "mail 17 at byte 48213"; empty when the file holds one mail.
    [[nodiscard]] QString within() const;
    /// "old.mbox, mail 17 at byte 48213"
    [[nodiscard]] QString toString() const;
    bool operator==(const MailPlace &) const = default;
};

/// A mail as found: its bytes, or why there are none.
struct FoundMail
{
    MailPlace place;
    core::Result<QByteArray> bytes;
};

/// Gives the mails of a file or folder one by one; never holds more than one of them.
/// Reads the disk as it goes; used on one thread.
class MailSource
{
public:
    virtual ~MailSource() = default;

    /// The next mail; absent when there are no more.
    [[nodiscard]] virtual std::optional<FoundMail> next() = 0;

    /// Opens a mail (.eml), an mbox, a Maildir, or a folder of any of them, however deep.
    /// What it is is told from its content, not its name. Mails above `largest` bytes are
    /// reported, not read.
    [[nodiscard]] static core::Result<std::unique_ptr<MailSource>> open(const QString &path,
                                                                        qint64 largest);
};
} // namespace hadir::server
