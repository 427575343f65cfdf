// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace hadir::core {

/// JSON as QJsonDocument writes it, with U+FFFD for each half of a surrogate pair, which it writes
/// as an escape: what a clipboard or a cut text leaves in an input, and no reader of ours takes.
[[nodiscard]] inline QByteArray withWholeCharacters(QByteArray json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.mid(at, 3) == "\\ud")
            json.replace(at, 6, "\xef\xbf\xbd");
    }
    return json;
}
} // namespace hadir::core
