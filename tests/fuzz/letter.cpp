// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets.h"
#include "tests/html/breach.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::fuzz {

void letter(const QByteArray &bytes)
{
    const html::Reading reading{.pictures = {{u"own@x"_s, u"00ff"_s}}, .partWeight = 2'000};
    const html::Letter first = html::harmless(QString::fromUtf8(bytes), reading);
    if (!html::breachIn(first).isEmpty())
        brokenPromise("a letter does harm");
    if (!html::breachIn(html::harmless(first.parts.join(QString()), reading)).isEmpty())
        brokenPromise("a letter read twice does harm");
}
} // namespace hadir::fuzz
