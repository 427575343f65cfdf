// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

namespace hadir::ui {

/// What something does, and its key: "Take the case (Y)".
[[nodiscard]] QString keyed(const QString &words, const QKeySequence &keys);
} // namespace hadir::ui
