// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/SealedPage.h"

#include <QString>

struct sqlite3;

namespace hadir::store {

/// The files of one key: a file system for SQLite (a VFS) whose databases and logs are sealed page
/// by page. It stands in the list of the SQLite library under a name of its own as long as it
/// lives, and every connection opened through it shares it. Databases in WAL mode with pages of
/// 4096 bytes only; rollback journals and temporary files cannot be opened. Any thread.
class SealedFiles final
{
public:
    /// `under` is the VFS that does the real work; the system's own unless a test says otherwise.
    [[nodiscard]] static core::Result<std::shared_ptr<const SealedFiles>>
    of(DataKey key, const char *under = nullptr);
    ~SealedFiles();
    Q_DISABLE_COPY_MOVE(SealedFiles)

    /// What SQLite opens, for SQLITE_OPEN_URI.
    [[nodiscard]] QString uriOf(const QString &path) const;
    /// Whether the file at `path` is one that this key opens. NotFound when there is none or it
    /// is empty; else as sealed::keyIn.
    [[nodiscard]] core::Result<void> recognise(const QString &path) const;

    /// Makes an empty database, whole or not at all.
    [[nodiscard]] core::Result<void> make(const QString &path) const;
    /// Writes all of an open database, whole or not at all, as a sealed file of its own salt. The
    /// other may be in plain sight, or sealed under whatever key; damage in it is a failure.
    [[nodiscard]] core::Result<void> copy(sqlite3 *from, const QString &path) const;

    [[nodiscard]] const DataKey &key() const { return m_key; }

private:
    explicit SealedFiles(DataKey key);
    [[nodiscard]] core::Result<void> write(const QString &path, Bytes pages) const;

    struct Registration;
    DataKey m_key;
    std::unique_ptr<Registration> m_registration;
};

/// The first bytes of a database in WAL mode that has nothing in it, with room for the seals.
[[nodiscard]] std::array<std::byte, sealed::pageSize> emptyDatabase();
} // namespace hadir::store
