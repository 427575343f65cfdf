// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/turns.h"

#include "app/core/directionMarks.h"

#include <algorithm>

namespace hadir::ui {

QString withoutTurns(const QString &text)
{
    if (std::ranges::none_of(text, core::turnsWords))
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype open = 0;
    for (const QChar c : text) {
        if (core::isEmbedding(c) || (core::closesIsolate(c) && open == 0))
            continue;
        open += core::opensIsolate(c) ? 1 : core::closesIsolate(c) ? -1 : 0;
        out += c;
    }
    constexpr QChar closing(0x2069);
    return out + QString(open, closing);
}
} // namespace hadir::ui
