// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/SealedPage.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace hadir::store {

/// A file that grows piece by piece, maybe over days, and is then read from its beginning: each
/// piece is under XChaCha20-Poly1305 with a nonce of its own, and its tag binds it to its place.
/// That nothing is missing at the end cannot be told here: whoever reads knows the hash of the
/// whole. One thread.
class SealedBlob final
{
public:
    /// The key is this blob's alone; nothing is opened yet.
    SealedBlob(QString path, const sealed::Key &key) : m_path(std::move(path)), m_key(key) {}

    /// How many bytes are in it, not counting a piece that was cut short; 0 when there is no file.
    [[nodiscard]] qint64 size() const;
    /// Behind what is there; a piece that was cut short makes room for it.
    [[nodiscard]] core::Result<void> append(QByteArrayView piece) const;
    /// What is in it from that byte on, to the end of its piece; empty at the end. Corrupt when
    /// that is not what was written.
    [[nodiscard]] core::Result<QByteArray> from(qint64 offset) const;
    /// Hands over every piece in order. Corrupt when one is not what was written, else the first
    /// failure of `take`.
    [[nodiscard]] core::Result<void>
    read(const std::function<core::Result<void>(QByteArrayView)> &take) const;

private:
    QString m_path;
    sealed::Key m_key;
};
} // namespace hadir::store
