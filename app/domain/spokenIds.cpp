// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/spokenIds.h"

namespace hadir::domain {

bool speaksOf(QByteArrayView json, const std::function<bool(const QUuid &)> &is)
{
    constexpr qsizetype uuidLength = 36;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
        if (json.size() < at + uuidLength + 2)
            return false;
        if (json[at + uuidLength + 1] != '"')
            continue;
        const QUuid id = QUuid::fromString(
            QLatin1StringView(json.data() + at + 1, uuidLength)); // null when it is none
        if (!id.isNull() && is(id))
            return true;
    }
    return false;
}
} // namespace hadir::domain
