// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/Mail.h"

#include <QByteArrayView>

namespace hadir::server {

/// The addresses of a header field, and whether their charset had to be guessed.
struct AddressList
{
    QList<MailAddress> addresses;
    bool isGuess = false;

    /// The first one with a whole address, else with any address; the first one otherwise.
    [[nodiscard]] MailAddress best() const;
};

/// Whether it is a whole one: somebody at some place.
[[nodiscard]] bool isWholeAddress(QStringView address);

/// Reads From, To and their like: RFC 5322 with its obsolete forms, and what senders write
/// instead: unquoted commas in names, semicolons between addresses, names in comments, encoded
/// words in quotes, missing brackets. A person without any address is kept, with the name only.
[[nodiscard]] AddressList readAddresses(QByteArrayView raw, QByteArrayView bodyCharset);
} // namespace hadir::server
