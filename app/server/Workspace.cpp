// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Workspace.h"

#include "app/server/ledgerSchema.h"

#include <QDir>
#include <QFile>

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
    , m_receipts(std::move(receipts))
    , m_erasures(m_database, m_ledger, m_receipts, m_blobs)
{}

Result<void> Workspace::expectOne(const QString &folder)
{
    if (QFile::exists(databaseIn(folder)))
        return {};
    if (QFile::exists(databaseIn(folder) + u".restoring"_s))
        return fail(
            FailureKind::NotFound,
            u"a restore into %1 was broken off; do it again: hadird restore --data %1 FILE. "
            "What was there before lies in the newest folder %1/replaced-…"_s.arg(folder));
    return fail(FailureKind::NotFound,
                u"there is no workspace in %1; make one with: hadird init --data %1"_s.arg(folder));
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
        return std::unexpected(database.error());
    if (auto ok = store::migrate(*database, ledgerMigrations()); !ok)
        return std::unexpected(ok.error());
    auto receipts = Receipts::open(folder);
    if (!receipts)
        return std::unexpected(receipts.error());
    std::unique_ptr<Workspace> out(
        new Workspace(*std::move(database), *std::move(receipts), folder, clock, dice, cost));
    if (auto ok = out->readMeta(); !ok)
        return std::unexpected(ok.error());
    if (auto ok = out->wasChangedElsewhere(); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<store::Database> Workspace::look(const QString &folder, Age age)
{
    if (auto there = expectOne(folder); !there)
        return std::unexpected(there.error());
    auto database = store::Database::open(databaseIn(folder), {.access = store::Access::ReadOnly});
    if (!database)
        return database;
    const auto version = database->value<int>(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
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
        return fail(FailureKind::Corrupt, u"the workspace was begun and not finished"_s);
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
