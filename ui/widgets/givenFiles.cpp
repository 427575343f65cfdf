// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/givenFiles.h"

#include <QMimeData>

namespace hadir::ui {

GivenFiles givenIn(const QMimeData &what)
{
    GivenFiles out;
    const QList<QUrl> urls = what.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            out.files.append(url);
    }
    if (out.files.isEmpty() && what.hasImage() && !what.hasText())
        out.picture = qvariant_cast<QImage>(what.imageData());
    return out;
}
} // namespace hadir::ui
