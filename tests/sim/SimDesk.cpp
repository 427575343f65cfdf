// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/SimDesk.h"

#include "app/desk/Reader.h"
#include "tests/sim/FailingDisk.h"

using namespace hadir::domain;

namespace hadir::sim {

std::optional<InteractionId> SimDesk::lastMessageOf(CaseId about) const
{
    auto reader = desk::Reader::open(profile);
    const auto found = reader ? reader->caseWith(about) : core::Result<std::optional<Case>>();
    return found && *found ? (*found)->lastMessage : std::nullopt;
}

store::Database &SimDesk::cache()
{
    if (!eye) {
        auto opened =
            store::Database::open(profile.cacheFile(), {.access = store::Access::ReadOnly});
        if (!opened)
            qFatal("the cache of desk %d cannot be read", number);
        eye = std::make_unique<store::Database>(*std::move(opened));
    }
    return *eye;
}

store::WorkFile &SimDesk::work()
{
    if (!workEye)
        workEye = *store::WorkFile::openToRead(profile.workFile());
    return *workEye;
}

bool SimDesk::submit(const QList<Command> &commands, store::DeedId deed)
{
    if (!bench)
        return false;
    const FailingDisk disk(diskFails);
    const desk::Submitted submitted = bench->submit(commands, deed);
    if (!submitted) {
        const bool isTurnedDown = std::holds_alternative<Rejection>(submitted.error());
        if (claimsWhatFailed && !isTurnedDown)
            saved.insert(work().lastNumber().value() + 1, commands.first());
        isTurnedDown ? ++turnedDownHere : ++failedHere;
        return false;
    }
    keep(commands, *submitted);
    return true;
}

std::optional<desk::Turned> SimDesk::lead(store::Way way, std::optional<store::DeedId> deed)
{
    if (!bench)
        return std::nullopt;
    const FailingDisk disk(diskFails);
    const auto turned = bench->lead(way, deed);
    if (!turned || !*turned)
        return std::nullopt;
    keep((*turned)->done, work().lastNumber().value());
    return **turned;
}

void SimDesk::keep(const QList<Command> &commands, qint64 last)
{
    for (qsizetype at = 0; at < commands.size(); ++at)
        saved.insert(last - commands.size() + 1 + at, commands[at]);
}
} // namespace hadir::sim
