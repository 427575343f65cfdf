// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QString>

#include <functional>

class QSaveFile;

namespace hadir::server {

/// The bytes of attachments, each in a file named by its SHA-256 (aa/aabbcc…). What is there is
/// whole: a file gets its name only when it is on disk.
class BlobFolder final
{
public:
    explicit BlobFolder(QString path);

    /// Keeps the bytes and answers their name; bytes that are there already are left alone.
    [[nodiscard]] core::Result<QString> put(const QByteArray &bytes) const;

    /// Keeps what `next` gives piece after piece, until it gives an empty one, under that name.
    /// Corrupt when it is another's content.
    [[nodiscard]] core::Result<void>
    putPieces(const QString &sha256, const std::function<core::Result<QByteArray>()> &next) const;

    /// Takes a file that lies on the same disk and was found to be that content; it moves.
    [[nodiscard]] core::Result<void> adopt(const QString &file, const QString &sha256) const;

    struct Piece
    {
        QByteArray bytes;
        qint64 total = 0; ///< of the whole; 0 when it is not there
    };
    [[nodiscard]] core::Result<Piece> read(const QString &sha256, qint64 offset,
                                           qint64 length) const;

    /// Removes one, if it is there.
    [[nodiscard]] core::Result<void> remove(const QString &sha256) const;

    [[nodiscard]] bool has(const QString &sha256) const;

    /// Nothing but 64 hex digits becomes part of a path: names come from desks and files.
    [[nodiscard]] static bool isName(const QString &sha256);

private:
    /// A file for that content, which has its name once it is committed.
    [[nodiscard]] core::Result<void> begin(QSaveFile &file) const;
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    QString m_path;
};
} // namespace hadir::server
