// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

#include <QList>
#include <QString>

namespace hadir::store {

/// A file that an agent attached, by its content.
struct OutgoingFile
{
    QString sha256;
    qint64 size = 0;

    bool operator==(const OutgoingFile &) const = default;
};

/// The files that this desk has to bring to the server, in work.db; their bytes lie beside it. Made
/// for one question to a WorkFile, whose database it uses.
class FileTable final
{
public:
    explicit FileTable(Database &database) : m_database(database) {}

    /// It is to be brought, also when it was before: the server may have thrown it away since.
    [[nodiscard]] core::Result<void> add(const OutgoingFile &file) const;
    /// The same, unless it is known here.
    [[nodiscard]] core::Result<void> addNew(const OutgoingFile &file) const;
    [[nodiscard]] core::Result<void> noteArrival(const QString &sha256) const;
    [[nodiscard]] core::Result<void> remove(const QString &sha256) const;

    [[nodiscard]] core::Result<QList<OutgoingFile>> all() const;
    /// What has not arrived: first what messages name that are sent, then by age.
    [[nodiscard]] core::Result<QList<OutgoingFile>> waiting() const;
    [[nodiscard]] core::Result<bool> hasArrived(const QString &sha256) const;

    /// Whether a draft, an earlier version of one, or a command that waits or was refused names it.
    [[nodiscard]] core::Result<bool> isNamed(const QString &sha256) const;
    /// Whether a command names it that the ledger has confirmed lately.
    [[nodiscard]] core::Result<bool> wasSent(const QString &sha256) const;

private:
    [[nodiscard]] core::Result<bool> says(const QString &question, const QString &sha256) const;

    Database &m_database;
};
} // namespace hadir::store
