// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MailReader.h"
#include "tests/fuzz/targets.h"

namespace hadir::fuzz {

void mail(const QByteArray &bytes)
{
    (void)server::MailReader({.bytes = 256 * 1024}).read(bytes);
}
} // namespace hadir::fuzz
