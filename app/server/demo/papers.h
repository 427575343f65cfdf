// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"

#include <QByteArray>
#include <QStringList>

/// Small files that really open, drawn with Qt Core alone: a server has no window system.
namespace hadir::server::demo {

/// A picture of the kind that customers send: "statement", "speedtest" or "screenshot", as PNG.
/// Chance decides its lines and bars.
[[nodiscard]] QByteArray pictureOf(QStringView subject, core::Dice &dice);

/// One page with these lines, as PDF. Latin letters only; others are shown as "?".
[[nodiscard]] QByteArray pdfOf(const QStringList &lines);
} // namespace hadir::server::demo
