// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QStringList>

namespace hadir::ui {

/// A table as RFC 4180 has it: UTF-8, with the mark by which spreadsheets know it. Whatever a
/// spreadsheet would carry out instead of showing it (a cell that begins with = + - @, a tab or a
/// line's end, in wide letters too) has an apostrophe in front: OWASP, "CSV Injection".
[[nodiscard]] QByteArray csv(const QStringList &head, const QList<QStringList> &rows);

/// The same in a file, which is written anew only when everything is in it.
[[nodiscard]] core::Result<void> writeCsv(const QStringList &head, const QList<QStringList> &rows,
                                          const QString &path);
} // namespace hadir::ui
