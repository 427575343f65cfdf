// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/Mail.h"

namespace hadir::server {

/// The HTML of a mail as it is kept: made harmless, a page of its own in UTF-8. Its pictures are
/// named by the hashes of the files that came with it ("cid:" and the hash), so that a desk finds
/// them among the interaction's attachments.
[[nodiscard]] QByteArray keptLetter(const Mail &mail, const MailAttachment &original);
} // namespace hadir::server
