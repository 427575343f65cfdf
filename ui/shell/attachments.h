// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace hadir::ui {

/// Asks where a copy of `source` should go and makes it; never opens it. `name` is what its sender
/// called it: hostile, so it is cleaned to a plain file name first.
void askWhereToSave(const QString &source, const QString &name, QWidget *parent);

/// A file name without folders, control or bidi characters, or a leading dot; never empty.
[[nodiscard]] QString plainFileName(const QString &name);
} // namespace hadir::ui
