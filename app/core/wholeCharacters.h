// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace hadir::core {

/// JSON as QJsonDocument writes it, with U+FFFD for each half of a surrogate pair, which it writes
/// as an escape: what a clipboard or a cut text leaves in an input, and no reader of ours takes.
[[nodiscard]] inline QByteArray withWholeCharacters(const QByteArray &json)
{
    constexpr qsizetype escapeLength = 6; // \uXXXX
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (!QByteArrayView(json).sliced(at).startsWith("\\ud"))
            continue;
        out.append(json.constData() + copied, at - copied).append("\xef\xbf\xbd");
        copied = at + escapeLength;
    }
    return copied == 0 ? json : out.append(json.constData() + copied, json.size() - copied);
}
} // namespace hadir::core
