// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/execute.h"
#include "app/server/Graves.h"
#include "app/server/Receipts.h"

namespace hadir::server {

class BlobFolder;
class FileIntake;
class Ledger;

/// What an erasure and a wipe need beside the ledger's transaction: the desks that have to hear of
/// it, the files and the log of the database, and that a restore forgets none of it. Used on the
/// thread of its database.
class Erasures final
{
public:
    /// Where attachments lie: those that are whole, and those on their way.
    struct Files
    {
        const BlobFolder &whole;
        FileIntake &coming;
    };
    Erasures(store::Database &database, Ledger &ledger, Receipts &receipts, Files files);

    /// Erases a customer by the word of whoever owns the machine. A failure of TimedOut comes when
    /// all of it is done but the last cleaning: settle() goes on with that.
    [[nodiscard]] core::Result<domain::Verdict> order(const domain::EraseCustomer &command,
                                                      core::Instant at);

    /// Makes ledger and receipts agree, whichever of them lacks something: an erasure that the
    /// ledger has (`since` counts as its time) gets its addressees, one that it lost in a restore
    /// is done again, so are wipes. Then removes what is left of the erased in the search index,
    /// the attachments and the log of the database. TimedOut when somebody reads the log for long,
    /// as a backup does: to be tried again. Does little when there is nothing to do.
    [[nodiscard]] core::Result<void> settle(core::Instant since);

    /// Whom that desk is to forget before it shows anything.
    [[nodiscard]] core::Result<QList<domain::Tombstone>> owedBy(wire::ClientId client);

private:
    [[nodiscard]] core::Result<void> addressAll(const Receipts::Erasure &erasure);
    [[nodiscard]] core::Result<void> wipeAgain();
    [[nodiscard]] core::Result<void> clean(const QList<domain::CustomerId> &customers);

    store::Database &m_database;
    Ledger &m_ledger;
    Receipts &m_receipts;
    Files m_files;
    Graves m_graves;
};
} // namespace hadir::server
