// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::desk {

/// The folder of one account on one server on this machine, and what lies where in it.
struct Profile
{
    QString folder;

    [[nodiscard]] QString workFile() const { return folder + QStringLiteral("/work.db"); }
    [[nodiscard]] QString cacheFile() const { return folder + QStringLiteral("/cache.db"); }
    [[nodiscard]] QString blobs() const { return folder + QStringLiteral("/blobs"); }
    /// Where an attachment's bytes lie once they are here.
    [[nodiscard]] QString blob(const QString &sha256) const
    {
        return blobs() + QLatin1Char('/') + sha256.left(2) + QLatin1Char('/') + sha256;
    }
};
} // namespace hadir::desk
