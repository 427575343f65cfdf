// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QImage>

namespace hadir::ui {

/// More bytes than this are no picture to be shown.
constexpr qint64 mostPictureBytes = 20 * 1024 * 1024;

/// Reads a picture that a stranger sent, on another thread: of the kinds that are sent as pictures
/// only, whatever its name says, and no larger than `most` pixels of the screen. Null when it is
/// none.
[[nodiscard]] QFuture<QImage> readPicture(const QByteArray &bytes, const QSize &most);
} // namespace hadir::ui
