// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUuid>

#include <functional>

namespace hadir::domain {

/// Whether `is` says yes to one of the ids that stand in compact JSON, as a value or a key.
[[nodiscard]] bool speaksOf(QByteArrayView json, const std::function<bool(const QUuid &)> &is);
} // namespace hadir::domain
