// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/mail/Mail.h"
#include "app/server/mail/MimePart.h"

namespace hadir::server {

/// Reads one mail as it came over the wire (RFC 5322, MIME), whatever its state.
///
/// Fails (Malformed) only for what is too large or has no header at all; everything else is read
/// as far as it goes, and what had to be guessed is in Mail::defects. Takes time in proportion to
/// the size of the mail. Knows no network, no disk and no clock; safe on any thread.
class MailReader final
{
public:
    explicit MailReader(const MailLimits &limits = {}) : m_limits(limits) {}

    [[nodiscard]] core::Result<Mail> read(QByteArrayView bytes) const;

private:
    MailLimits m_limits;
};
} // namespace hadir::server
