// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"
#include "app/main/hadird.h"
#include "app/server/Claim.h"
#include "app/server/Inspection.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

int check(const QStringList &arguments)
{
    CommandLine line(u"check"_s,
                     u"look a workspace over; lists what is wrong and ends with 1 if anything is. "
                     "The server may keep running."_s);
    line.parser().addOption(
        {u"restored"_s, u"The workspace was restored from a backup: begin a new epoch, so that "
                        "every desk fetches everything anew. Not while it is being served."_s});
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    if (!line.positional().isEmpty())
        return misused(u"check takes no arguments"_s);
    Machine machine;
    if (line.has(u"restored"_s)) {
        // Desks that are being served would hear of two epochs.
        if (auto claim = Claim::on(configuration->data); !claim)
            return complain(claim.error().detail);
        auto workspace = Workspace::open(configuration->data, machine.clock, machine.dice);
        auto ok =
            workspace ? (*workspace)->beginEpoch(machine.dice) : std::unexpected(workspace.error());
        if (!ok)
            return complain(ok.error().detail);
    }
    auto database = Workspace::look(configuration->data, Workspace::Age::Current);
    if (!database)
        return complain(database.error().detail);
    const BlobFolder blobs = Workspace::blobsIn(configuration->data);
    const auto findings = Inspection(*database, blobs).run();
    if (!findings)
        return complain(findings.error().detail);
    for (const QString &finding : *findings)
        say(finding);
    if (findings->isEmpty()) {
        say(u"all is well"_s);
        return Done;
    }
    const qsizetype many = findings->size();
    say(many == 1 ? u"1 finding. Nothing was changed."_s
                  : u"%1 findings. Nothing was changed."_s.arg(many));
    say(Workspace::wayBack(configuration->data));
    return Failed;
}
} // namespace hadir::server
