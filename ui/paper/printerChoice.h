// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace hadir::ui {

/// Asks over `window` on which printer and how; `chosen` is called with it, never when the person
/// thinks better of it. The dialog is the caller's to show, and goes by itself.
[[nodiscard]] QDialog *printerChoice(QWidget &window, const QString &document,
                                     std::function<void(std::shared_ptr<QPrinter>)> chosen);
} // namespace hadir::ui
