// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Profile.h"
#include "app/store/SealedBlob.h"

namespace hadir::desk {

/// The bytes of that content as they lie at `path`, under a key of their own.
[[nodiscard]] inline store::SealedBlob blobOf(const Profile &profile, const QString &sha256,
                                              const QString &path)
{
    store::sealed::Key key{}; // known to everybody where nothing is sealed
    const QByteArray words = "attachment " + sha256.toLatin1();
    if (profile.seal)
        key = profile.seal->key().derive(std::as_bytes(std::span(words)));
    return {path, key};
}
} // namespace hadir::desk
