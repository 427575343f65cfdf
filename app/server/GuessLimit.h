// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QHash>
#include <QList>

namespace hadir::server {

/// How often one thing (a login, an address) may be tried: so many times in any stretch of so
/// long. Forgets by itself; holds no more than what was tried within one stretch.
class GuessLimit final
{
public:
    GuessLimit(qsizetype most, core::Milliseconds within);

    /// Zero when it may be tried now, which is then counted; else how long to wait.
    [[nodiscard]] core::Milliseconds take(const QString &what, core::Instant now);
    /// What was taken at that moment was no guess: somebody who knew.
    void giveBack(const QString &what, core::Instant takenAt);

private:
    void forget(core::Instant now);

    qsizetype m_most;
    core::Milliseconds m_within;
    QHash<QString, QList<core::Instant>> m_tried;
    core::Instant m_forgot;
};
} // namespace hadir::server
