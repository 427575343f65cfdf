// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QStringList>

namespace hadir::store {
class Database;
}

namespace hadir::server {

class BlobFolder;

/// Looks a workspace over: the file, every promise that its tables make to each other, and that
/// whatever is pointed to is there. Reads only; takes as long as reading everything takes.
class Inspection final
{
public:
    Inspection(store::Database &database, const BlobFolder &blobs);

    /// One line a finding, with ids and no customer text; empty when all is well. Where the file
    /// is damaged, what cannot be read is such a line and the rest is looked over all the same.
    [[nodiscard]] core::Result<QStringList> run();

private:
    [[nodiscard]] core::Result<void> lookAtTheFile();
    [[nodiscard]] core::Result<void> lookAtTheFeed();
    [[nodiscard]] core::Result<void> lookAtReferences();
    [[nodiscard]] core::Result<void> lookAtTheAudit();
    [[nodiscard]] core::Result<void> lookAtTheCounters();
    /// Adds a finding for each row; its columns fill the sentence's places, ids as ids.
    [[nodiscard]] core::Result<void> expectNone(const QString &sentence, const QString &question);

    store::Database &m_database;
    const BlobFolder &m_blobs;
    QStringList m_findings;
};
} // namespace hadir::server
