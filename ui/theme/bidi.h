// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// Unicode isolates around a value inside a sentence of ours, so that a name, amount or "!" in
/// one direction cannot reorder its neighbours in the other (+60 12-345 6789 in Arabic text).
/// Whatever a person or a server supplied goes through one of these before tr().arg().

/// The value decides its own direction: names, subjects, free text.
[[nodiscard]] QString isolated(const QString &value);

/// Left to right whatever the surroundings: phone numbers, ids, addresses, codes, HH:mm.
[[nodiscard]] QString isolatedLtr(const QString &value);

/// Without any isolate or direction mark of ours: for the clipboard, search and comparison.
[[nodiscard]] QString withoutIsolates(QString text);

/// The direction of a text by its first strong letter; `otherwise` when it has none.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise);
} // namespace hadir::ui
