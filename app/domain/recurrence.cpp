// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/recurrence.h"

#include "app/calling/Recurrence.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

std::optional<QString> turnAfter(const Callback &first, const Callback &done)
{
    // As UTC: a wall time must not meet what this machine's own clock jumps over.
    const auto wall = [](const Callback &one) {
        return QDateTime(QDate::fromString(one.localTime.left(10), Qt::ISODate),
                         QTime::fromString(one.localTime.mid(11), u"HH:mm"_s), Qt::UTC);
    };
    const auto next = calling::nextAfter({done.rule, wall(first), done.zone}, wall(done));
    return next ? std::optional(next->toString(u"yyyy-MM-ddTHH:mm"_s)) : std::nullopt;
}
} // namespace hadir::domain
