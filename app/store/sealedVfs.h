// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/SealedPage.h"

#include <sqlite3.h>

namespace hadir::store {

/// What a sealed file system stands on.
struct SealedGround
{
    sqlite3_vfs *real; ///< does everything but the sealing
    const DataKey *key;
};

/// SQLite's view of sealed files, as its C interface wants it (https://www.sqlite.org/vfs.html).
/// `ground` and `name` stay where they are as long as it is registered.
[[nodiscard]] sqlite3_vfs sealedVfs(const SealedGround &ground, const char *name);

/// Where on the disk the byte of the database lies that SQLite calls `offset`: behind our header,
/// and not where SQLite locks (Windows does not let us write there).
[[nodiscard]] qint64 placeOf(qint64 offset);

/// Seals the page of a database that begins at `offset`.
void sealPage(Bytes page, qint64 offset, const sealed::Key &key, RoomForBytes out);
} // namespace hadir::store
