// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pictures.h"

#include "app/core/inTurn.h"

#include <QBuffer>
#include <QImageReader>

namespace hadir::ui {

namespace {
constexpr qint64 mostPixels = 60'000'000;    ///< what a good camera makes
constexpr qint64 mostWork = 12 * mostPixels; ///< a picture that becomes clear in steps has ten

/// Each scan of a JPEG goes over all of it, and a hostile one has thousands.
qint64 scansIn(const QByteArray &jpeg)
{
    return jpeg.count("\xFF\xDA");
}

QImage pictureIn(QByteArray bytes, const QSize &most)
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
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || pixels > mostPixels)
        return {};
    if (kind == "jpeg" && pixels * scansIn(buffer.data()) > mostWork)
        return {};
    // Read as large as it is shown: what a camera makes would take long to shrink at the window.
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = isTurned ? most.transposed() : most;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return reader.read();
}
} // namespace

PictureReader::PictureReader()
{
    m_pool.setMaxThreadCount(1);
}

QFuture<QImage> PictureReader::read(const QByteArray &bytes, const QSize &most)
{
    return core::inTurn(m_pool, [bytes, most] { return pictureIn(bytes, most); });
}
} // namespace hadir::ui
