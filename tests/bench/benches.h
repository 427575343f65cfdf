// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "tests/bench/Scale.h"

#include <QString>
#include <QUrl>

namespace hadir::bench {

/// Where a bench works and how much it does.
struct Setting
{
    Scale scale;
    QString data;  ///< folder that is kept between runs
    QString goals; ///< file; none when nothing is to be judged
};

[[nodiscard]] core::Result<void> benchDesk(const Setting &setting);
[[nodiscard]] core::Result<void> benchSync(const Setting &setting);
[[nodiscard]] core::Result<void> benchServer(const Setting &setting);
[[nodiscard]] core::Result<void> benchStore(const Setting &setting);
[[nodiscard]] core::Result<void> benchSearch(const Setting &setting);
[[nodiscard]] core::Result<void> benchCallbacks(const Setting &setting);

/// A desk in a process of its own: follows the server from nothing until it is live, and prints one
/// JSON line about it. The hidden half of benchSync().
[[nodiscard]] int firstSyncAlone(const QUrl &server, const QString &profile, const QString &token);

/// The window of a desk in a process of its own, and somebody who works in it; prints one JSON
/// array [metric, value, unit, count] a figure. The hidden half of benchDesk().
[[nodiscard]] int atTheDesk(const QString &profiles, const QString &account, const Scale &scale);
} // namespace hadir::bench
