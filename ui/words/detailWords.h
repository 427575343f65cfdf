// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

/// The fields about a customer, by the names that the domain gives them.
namespace hadir::ui {

/// "City"; empty for a name that is none of them.
[[nodiscard]] QString nameOfDetail(const QString &key);
/// What such a field holds, as people read it; "nothing" when it is empty.
[[nodiscard]] QString valueOfDetail(const QString &key, const QJsonValue &value);
} // namespace hadir::ui
