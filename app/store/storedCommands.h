// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/store/Row.h"

#include <QJsonObject>

namespace hadir::store {

/// A command as work.db writes it down: its name in one column and this text in the next.
[[nodiscard]] QString argumentsText(const domain::Command &command);
[[nodiscard]] QJsonObject argumentsIn(const Row &row, int column);
/// The command in columns name, arguments; absent when this version cannot read it. The number of
/// the row, for the log, is in column 0.
[[nodiscard]] std::optional<domain::Command> commandIn(const Row &row, int nameColumn);
} // namespace hadir::store
