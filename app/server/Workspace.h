// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "app/server/Accounts.h"
#include "app/server/BlobFolder.h"
#include "app/server/Enquiries.h"
#include "app/server/Erasures.h"
#include "app/server/Feed.h"
#include "app/server/FileIntake.h"
#include "app/server/Ledger.h"
#include "app/server/Sessions.h"
#include "app/server/WorkingSets.h"
#include "app/store/Database.h"

#include <memory>

namespace hadir::server {

/// One contact centre's data: the folder with hadir.db and blobs/, and all that reads and writes
/// it. Belongs to the thread that opened it. Two processes may have one open at a time.
class Workspace final
{
public:
    /// Makes a workspace in the folder, which is made too. Refused when there is one already.
    [[nodiscard]] static core::Result<std::unique_ptr<Workspace>>
    create(const QString &folder, const QString &name, core::Clock &clock, core::Dice &dice,
           PasswordCost cost = {});

    /// Opens the one in the folder and brings its schema up to date. NotFound when there is none.
    [[nodiscard]] static core::Result<std::unique_ptr<Workspace>>
    open(const QString &folder, core::Clock &clock, core::Dice &dice, PasswordCost cost = {});

    /// NotFound when there is none in the folder, Corrupt when its file is empty, in a sentence
    /// that says what to do.
    [[nodiscard]] static core::Result<void> expectOne(const QString &folder);
    /// For whoever stands before a damaged one: what to do, and what becomes of what is there.
    [[nodiscard]] static QString wayBack(const QString &folder);

    /// The database of the one in the folder, to look at and not to change. NotFound when there is
    /// none; Incompatible when it is from a newer hadird, or from an older one that `age`
    /// does not allow.
    enum class Age { Current, AnyOlder };
    [[nodiscard]] static core::Result<store::Database> look(const QString &folder, Age age);
    [[nodiscard]] static BlobFolder blobsIn(const QString &folder);

    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &epoch() const { return m_epoch; }
    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] Feed &feed() { return m_feed; }
    [[nodiscard]] WorkingSets &workingSets() { return m_workingSets; }
    [[nodiscard]] Enquiries &enquiries() { return m_enquiries; }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] Sessions &sessions() { return m_sessions; }
    [[nodiscard]] const BlobFolder &blobs() const { return m_blobs; }
    [[nodiscard]] FileIntake &files() { return m_files; }
    [[nodiscard]] Receipts &receipts() { return m_receipts; }
    [[nodiscard]] Erasures &erasures() { return m_erasures; }

    /// How long to stand still while another process writes, before the answer is TimedOut: a
    /// server has others to serve meanwhile.
    [[nodiscard]] core::Result<void> setPatience(core::Milliseconds patience);

    /// Whether somebody else wrote to the file since this was last asked.
    [[nodiscard]] core::Result<bool> wasChangedElsewhere();

    /// Gives the workspace a new epoch, so that every desk begins anew: after a restore.
    [[nodiscard]] core::Result<void> beginEpoch(core::Dice &dice);

private:
    Workspace(store::Database database, Receipts receipts, const QString &folder,
              const core::Clock &clock, core::Dice &dice, PasswordCost cost);
    [[nodiscard]] core::Result<void> readMeta();

    QString m_folder;
    store::Database m_database;
    QString m_name;
    QString m_epoch;
    qint64 m_version = 0;
    Ledger m_ledger;
    Feed m_feed;
    WorkingSets m_workingSets;
    Enquiries m_enquiries;
    Accounts m_accounts;
    Sessions m_sessions;
    BlobFolder m_blobs;
    FileIntake m_files;
    Receipts m_receipts;
    Erasures m_erasures;
};
} // namespace hadir::server
