// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Backup.h"
#include "app/main/CommandLine.h"
#include "app/main/hadird.h"
#include "app/server/Claim.h"
#include "app/server/Restoration.h"
#include "app/server/Workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr auto progressEvery = 2s;

QString sized(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

void tell(const BackupSize &sofar, qint64 all)
{
    std::fprintf(stderr, "database %s of %s, %lld attachments, %s\n",
                 qPrintable(sized(sofar.databaseBytes)), qPrintable(sized(all)),
                 static_cast<long long>(sofar.attachments),
                 qPrintable(sized(sofar.attachmentBytes)));
}

/// The one file that was named, or the exit code to leave with.
std::expected<QString, int> fileIn(const CommandLine &line)
{
    if (line.positional().size() != 1)
        return std::unexpected(misused(u"name one file"_s));
    return line.positional().first();
}
} // namespace

int backUp(const QStringList &arguments)
{
    CommandLine line(
        u"backup"_s,
        u"copy the workspace, with every attachment, into one file. The server may keep running; "
        "what is written meanwhile is not in it. The file holds customers, passwords' hashes and "
        "sessions: keep it as you keep the workspace."_s);
    line.parser().addPositionalArgument(u"FILE"_s, u"A file that is not there yet."_s);
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    const auto file = fileIn(line);
    if (!file)
        return file.error();
    Machine machine;
    auto database = Workspace::look(configuration->data, Workspace::Age::AnyOlder);
    if (!database)
        return complain(database.error().detail);
    const BlobFolder blobs = Workspace::blobsIn(configuration->data);
    core::Instant toldAt = machine.clock.now();
    const auto made =
        Backup(*database, blobs)
            .writeTo(*file, machine.clock.now(), [&](const BackupSize &sofar, qint64 all) {
                if (machine.clock.now() - toldAt < progressEvery)
                    return;
                tell(sofar, all);
                toldAt = machine.clock.now();
            });
    if (!made)
        return complain(made.error().detail);
    say(u"backed up revision %1: database %2, %3 attachments of %4, together %5 in %6"_s
            .arg(made->revision)
            .arg(sized(made->databaseBytes))
            .arg(made->attachments)
            .arg(sized(made->attachmentBytes), sized(QFileInfo(*file).size()), *file));
    if (made->missing > 0)
        say(u"left out %1 attachments whose bytes are not in the workspace"_s.arg(made->missing));
    return Done;
}

int restore(const QStringList &arguments)
{
    CommandLine line(
        u"restore"_s,
        u"put a backup in the workspace's place. Not while it is being served. What is there now "
        "is kept aside in a folder of its own. Every desk then begins anew and sends again what "
        "its agent did since, for seven days after the backup; sessions, passwords and disabled "
        "accounts are as they were in the backup."_s);
    line.parser().addPositionalArgument(u"FILE"_s, u"Made by: hadird backup FILE"_s);
    line.parser().addOption({u"end-sessions"_s,
                             u"Everybody has to type their password again: when an account or a "
                             "session was ended since the backup."_s});
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    const auto file = fileIn(line);
    if (!file)
        return file.error();
    if (QFile there(*file); !there.open(QIODevice::ReadOnly))
        return complain(u"%1 cannot be read: %2"_s.arg(*file, there.errorString()));
    if (!QDir().mkpath(configuration->data))
        return complain(u"the folder %1 cannot be made"_s.arg(configuration->data));
    const auto claim = Claim::toReplace(configuration->data);
    if (!claim)
        return complain(claim.error().detail);
    Machine machine;
    const auto restored = Restoration(configuration->data, machine.clock, machine.dice)
                              .from(*file, {.endSessions = line.has(u"end-sessions"_s)});
    if (!restored)
        return complain(restored.error().detail);
    // Who was erased and which desks were to be wiped since the backup: not forgotten with it.
    auto workspace = Workspace::open(configuration->data, machine.clock, machine.dice);
    if (!workspace)
        return complain(workspace.error().detail);
    if (auto ok = (*workspace)->erasures().settle(machine.clock.now()); !ok)
        return complain(ok.error().detail);
    say(u"restored \"%1\" as of %2, revision %3, with %4 attachments"_s
            .arg(restored->name,
                 QDateTime::fromMSecsSinceEpoch(core::toMillis(restored->madeAt), Qt::UTC)
                     .toString(Qt::ISODate))
            .arg(restored->revision)
            .arg(restored->attachments));
    if (!restored->replaced.isEmpty())
        say(u"what was there before is in %1"_s.arg(restored->replaced));
    return Done;
}
} // namespace hadir::server
