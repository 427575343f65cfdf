// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QHash>
#include <QString>

namespace hadir::desk {
class Desk;
class Reader;
} // namespace hadir::desk

/// When something was done last, by a key without spaces: the four hundred newest of a kind in one
/// row of `work.db`. The row goes when somebody is erased whose id is in it, and is read anew each
/// time, so that nobody who was erased is written down again.
namespace hadir::ui {

[[nodiscard]] QHash<QString, core::Instant> keptMoments(desk::Reader &reader, const QString &row);

/// Now. Worth trying and nothing more: a disk that is full is told of elsewhere.
void keepMoment(desk::Desk &desk, const QString &row, const QString &key);
} // namespace hadir::ui
