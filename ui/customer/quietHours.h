// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QTime>

/// Hours in which a customer does not want to be reached somewhere, by their own clock.
namespace hadir::ui {

/// Until when they are quiet there; absent when they are not at this moment. A customer of unknown
/// zone is taken to be where this machine is.
[[nodiscard]] std::optional<QTime> quietUntil(const domain::ContactPoint &point,
                                              const QString &zone, core::Instant now);
/// A whole sentence for whoever is about to write or call there.
[[nodiscard]] QString quietWarning(QTime until);
} // namespace hadir::ui
