// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/turns.h"

#include <algorithm>

namespace hadir::ui {

namespace {
constexpr QChar closing(0x2069);

/// LRE, RLE, PDF, LRO and RLO: what isolates replaced, and what only tricks still use.
bool overrides(QChar c)
{
    return c.unicode() >= 0x202a && c.unicode() <= 0x202e;
}

bool opens(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}
} // namespace

QString withoutTurns(const QString &text)
{
    const auto turns = [](QChar c) { return overrides(c) || opens(c) || c == closing; };
    if (std::ranges::none_of(text, turns))
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype open = 0;
    for (const QChar c : text) {
        if (overrides(c) || (c == closing && open == 0))
            continue;
        open += opens(c) ? 1 : c == closing ? -1 : 0;
        out += c;
    }
    return out + QString(open, closing);
}
} // namespace hadir::ui
