// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Workspace.h"

#include "app/server/ledgerSchema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
QString databaseIn(const QString &folder)
{
    return folder + u"/hadir.db"_s;
}

/// An empty file is a database too, of which migrate() would make a workspace of nobody's.
Result<void> expectTables(store::Database &database)
{
    const auto version = database.value<int>(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (version->value_or(0) == 0)
        return fail(FailureKind::Corrupt, u"there is nothing in it"_s);
    return {};
}

/// What SQLite says of a damaged file is no sentence for whoever has to do something about it.
core::Failure explained(const core::Failure &why, const QString &folder)
{
    if (why.kind != FailureKind::Corrupt)
        return why;
    return {why.kind, u"%1 is damaged: %2. Nothing in it was changed. %3"_s.arg(
                          databaseIn(folder), why.detail, Workspace::wayBack(folder))};
}

/// Everything below is the customers': nobody else on this machine may look.
void closeToOthers(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(databaseIn(folder), QFile::ReadOwner | QFile::WriteOwner);
}
} // namespace

Workspace::Workspace(store::Database database, Receipts receipts, const QString &folder,
                     const core::Clock &clock, core::Dice &dice, PasswordCost cost)
    : m_folder(folder)
    , m_database(std::move(database))
    , m_ledger(m_database)
    , m_feed(m_database)
    , m_workingSets(m_database, clock)
    , m_enquiries(m_database, clock)
    , m_accounts(m_database, cost)
    , m_sessions(m_database, clock, dice)
    , m_blobs(blobsIn(folder))
    , m_files(folder + u"/coming"_s, m_blobs, m_database, {})
    , m_receipts(std::move(receipts))
    , m_erasures(m_database, m_ledger, m_receipts, {m_blobs, m_files})
{}

Result<void> Workspace::expectOne(const QString &folder)
{
    const QFileInfo file(databaseIn(folder));
    if (file.exists() && file.size() == 0) // opening it would begin a new one in its place
        return std::unexpected(explained({FailureKind::Corrupt, u"it is empty"_s}, folder));
    if (file.exists())
        return {};
    if (QFile::exists(databaseIn(folder) + u".restoring"_s))
        return fail(
            FailureKind::NotFound,
            u"a restore into %1 was broken off; do it again: hadird restore --data %1 FILE. "
            "What was there before lies in the newest folder %1/replaced-…"_s.arg(folder));
    return fail(FailureKind::NotFound,
                u"there is no workspace in %1; make one with: hadird init --data %1"_s.arg(folder));
}

QString Workspace::wayBack(const QString &folder)
{
    return u"To go back to a backup: stop the server, then hadird restore --data %1 FILE. What is "
           "there now is kept beside it, and the desks send again what they did since."_s.arg(
               folder);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, const QString &name,
                                                     core::Clock &clock, core::Dice &dice,
                                                     PasswordCost cost)
{
    if (!QDir().mkpath(folder))
        return fail(FailureKind::Storage, u"the folder %1 cannot be made"_s.arg(folder));
    if (QFile::exists(databaseIn(folder) + u".restoring"_s)) {
        if (auto there = expectOne(folder); !there)
            return std::unexpected(there.error());
    }
    {
        auto database = store::Database::open(databaseIn(folder), {});
        if (!database)
            return std::unexpected(database.error());
        closeToOthers(folder);
        if (auto ok = store::migrate(*database, ledgerMigrations()); !ok)
            return std::unexpected(ok.error());
        // One that was begun and not finished, because the power failed, is finished now.
        const auto finished = database->value<int>(u"SELECT count(*) FROM meta"_s);
        if (!finished)
            return std::unexpected(finished.error());
        if (finished->value_or(0) != 0)
            return fail(FailureKind::Refused, u"there is a workspace in %1 already"_s.arg(folder));
        if (auto ok = found(*database, {name, freshEpoch(dice)}); !ok)
            return std::unexpected(ok.error());
    }
    return open(folder, clock, dice, cost);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, core::Clock &clock,
                                                   core::Dice &dice, PasswordCost cost)
{
    if (auto there = expectOne(folder); !there)
        return std::unexpected(there.error());
    auto database = store::Database::open(databaseIn(folder), {});
    if (!database)
        return std::unexpected(explained(database.error(), folder));
    if (auto ok = expectTables(*database); !ok)
        return std::unexpected(explained(ok.error(), folder));
    if (auto ok = store::migrate(*database, ledgerMigrations()); !ok)
        return std::unexpected(explained(ok.error(), folder));
    auto receipts = Receipts::open(folder);
    if (!receipts)
        return std::unexpected(receipts.error());
    std::unique_ptr<Workspace> out(
        new Workspace(*std::move(database), *std::move(receipts), folder, clock, dice, cost));
    if (auto ok = out->readMeta(); !ok)
        return std::unexpected(explained(ok.error(), folder));
    if (auto ok = out->wasChangedElsewhere(); !ok)
        return std::unexpected(explained(ok.error(), folder));
    return out;
}

Result<store::Database> Workspace::look(const QString &folder, Age age)
{
    if (auto there = expectOne(folder); !there)
        return std::unexpected(there.error());
    auto database = store::Database::open(databaseIn(folder), {.access = store::Access::ReadOnly});
    if (!database)
        return std::unexpected(explained(database.error(), folder));
    if (auto ok = expectTables(*database); !ok)
        return std::unexpected(explained(ok.error(), folder));
    const auto version = database->value<int>(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(explained(version.error(), folder));
    const int current = ledgerMigrations().back().version;
    if (version->value_or(0) > current)
        return fail(FailureKind::Incompatible, u"the workspace is from a newer hadird"_s);
    if (version->value_or(0) < current && age == Age::Current)
        return fail(FailureKind::Incompatible,
                    u"the workspace is from an older hadird; look at it with that one, or serve it "
                    "with this one first"_s);
    return database;
}

BlobFolder Workspace::blobsIn(const QString &folder)
{
    return BlobFolder(folder + u"/blobs"_s);
}

Result<void> Workspace::readMeta()
{
    bool there = false;
    auto read =
        m_database.each(uR"(SELECT "workspace", "epoch" FROM meta)"_s, [&](const store::Row &row) {
            there = true;
            m_name = row.at<QString>(0);
            m_epoch = row.at<QString>(1);
        });
    if (!read)
        return read;
    if (!there)
        return fail(FailureKind::NotFound,
                    u"the workspace in %1 was begun and not finished; do it again: hadird init "
                    "--data %1"_s.arg(m_folder));
    return {};
}

Result<bool> Workspace::wasChangedElsewhere()
{
    auto version = m_database.value<qint64>(u"PRAGMA data_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const qint64 before = std::exchange(m_version, version->value_or(0));
    return before != m_version;
}

Result<void> Workspace::setPatience(core::Milliseconds patience)
{
    return m_database.script(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

Result<void> Workspace::beginEpoch(core::Dice &dice)
{
    if (auto ok = server::beginEpoch(m_database, dice); !ok)
        return ok;
    return readMeta();
}
} // namespace hadir::server
