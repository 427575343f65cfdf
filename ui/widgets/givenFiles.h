// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QUrl>

class QMimeData;

namespace hadir::ui {

/// What somebody drops or pastes that is no text.
struct GivenFiles
{
    QList<QUrl> files; ///< on this machine
    QImage picture;    ///< when there are none

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && picture.isNull(); }
};

/// Files before a picture, and words before a picture of them: what is copied from a table or a
/// letter is both.
[[nodiscard]] GivenFiles givenIn(const QMimeData &what);
} // namespace hadir::ui
