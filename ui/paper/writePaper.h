// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "ui/paper/Paper.h"

#include <QPagedPaintDevice>

#include <functional>

namespace hadir::ui {

/// Told after each page; false stops the work.
using PageTold = std::function<bool(int page, int pages)>;

/// Lays the paper out and paints it page by page, black on white whatever the window wears. On any
/// one thread. Cancelled when `told` said so; Storage when the device takes no page.
[[nodiscard]] core::Result<void> writePaper(const Paper &paper, QPagedPaintDevice &device,
                                            const PageTold &told = {});
/// As PDF into a file, which is written anew only when everything is in it. DiskFull or Storage
/// when it cannot be; what stood there is untouched then.
[[nodiscard]] core::Result<void> writePdf(const Paper &paper, const QString &path,
                                          const PageTold &told = {});
} // namespace hadir::ui
