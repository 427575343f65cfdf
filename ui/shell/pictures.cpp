// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

namespace hadir::ui {

namespace {
constexpr qint64 mostPixels = 60'000'000; ///< what a good camera makes
constexpr int longestSide = 4096;         ///< of what is shown

QImage pictureIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as it was held
    const QByteArray kind = reader.format();
    if (kind != "png" && kind != "jpeg" && kind != "gif")
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}
} // namespace

QFuture<QImage> readPicture(const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<QImage>>(); // shared: a task has to be copyable
    QFuture<QImage> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->addResult(pictureIn(bytes));
        promise->finish();
    });
    return future;
}
} // namespace hadir::ui
