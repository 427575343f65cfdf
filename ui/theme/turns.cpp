// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/turns.h"

#include "app/core/directionMarks.h"

#include <algorithm>

namespace hadir::ui {

namespace {
/// What ends a line and is not how anybody types that: within a name it would break a row in two.
bool breaksLine(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\x85' || c == u'\v'
           || c == u'\f';
}
} // namespace

QString withoutTurns(const QString &text)
{
    const auto isToMend = [](QChar c) { return core::turnsWords(c) || breaksLine(c); };
    if (std::ranges::none_of(text, isToMend))
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype open = 0;
    for (const QChar c : text) {
        if (core::isEmbedding(c) || (core::closesIsolate(c) && open == 0))
            continue;
        open += core::opensIsolate(c) ? 1 : core::closesIsolate(c) ? -1 : 0;
        out += breaksLine(c) ? u' ' : c;
    }
    constexpr QChar closing(0x2069);
    return out + QString(open, closing);
}
} // namespace hadir::ui
