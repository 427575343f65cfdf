// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "ui/paper/Paper.h"

#include <QPagedPaintDevice>

#include <functional>

namespace hadir::ui {

/// Told after each page how many of the entries are on paper; false stops the work.
using PageTold = std::function<bool(qsizetype done, qsizetype all)>;

/// Lays the paper out and paints it page by page, black on white whatever the window wears, a part
/// of bounded length at a time, each of which begins a page. On any one thread. Cancelled when
/// `told` said so, after `abort` was called; Storage when the device takes no page.
[[nodiscard]] core::Result<void> writePaper(const Paper &paper, QPagedPaintDevice &device,
                                            const PageTold &told = {},
                                            const std::function<void()> &abort = {});
/// As PDF into a file, which is written anew only when everything is in it. DiskFull or Storage
/// when it cannot be; what stood there is untouched then.
[[nodiscard]] core::Result<void> writePdf(const Paper &paper, const QString &path,
                                          const PageTold &told = {});
} // namespace hadir::ui
