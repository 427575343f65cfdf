// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Tombstone.h"
#include "app/store/Database.h"

#include <QSet>

namespace hadir::store {

/// Who was erased, in work.db, so that nothing about them is written there again. Made for one
/// question to a WorkFile, whose database it uses.
class ErasedTable final
{
public:
    explicit ErasedTable(Database &database) : m_database(database) {}

    /// Takes out all that an agent made about them: drafts and their versions, what needs
    /// attention, what is kept to be sent again, and their deeds in the journal. What waits in the
    /// outbox keeps its number and loses its words; the ledger refuses it, and then it is gone
    /// without a word. Doing it twice is harmless.
    [[nodiscard]] core::Result<void> takeOut(const QList<domain::Tombstone> &people) const;

    [[nodiscard]] core::Result<bool> has(const QUuid &id) const;

private:
    [[nodiscard]] core::Result<void> takeOutOne(const domain::Tombstone &one) const;
    [[nodiscard]] core::Result<void> takeOutCommands(const QSet<QUuid> &ids) const;
    [[nodiscard]] core::Result<void> takeOutFacts(const QSet<QUuid> &ids) const;

    Database &m_database;
};
} // namespace hadir::store
