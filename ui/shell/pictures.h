// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QImage>
#include <QThreadPool>

namespace hadir::ui {

/// More bytes than this are no picture to be shown.
constexpr qint64 mostPictureBytes = 20 * 1024 * 1024;

/// Reads pictures that strangers sent, one after the other, on a thread of its own: Qt paints with
/// the pool that everybody shares, and waits for it.
class PictureReader final
{
public:
    PictureReader();

    /// Of the kinds that are sent as pictures only, whatever its name says, and no larger than
    /// `most` pixels of the screen. Null when it is none, or more work than an honest one.
    [[nodiscard]] QFuture<QImage> read(const QByteArray &bytes, const QSize &most);

private:
    QThreadPool m_pool;
};
} // namespace hadir::ui
