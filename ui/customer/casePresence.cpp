// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/casePresence.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using hadir::models::Presence;

namespace hadir::ui {

namespace {
struct PresenceWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CasePanel)
};
} // namespace

std::optional<ChipLook> presenceLook(const models::CustomerFile &file, domain::CaseId about)
{
    QStringList writing;
    QStringList looking;
    for (const Presence &one : file.presence) {
        if (one.caseId != about || one.agent == file.directory.me)
            continue;
        const QString name = file.directory.nameOf(one.agent);
        (one.doing == Presence::Doing::Writing ? writing : looking).append(name);
    }
    if (!writing.isEmpty())
        return ChipLook{.text = (writing.size() == 1
                                     ? PresenceWords::tr("%1 is writing", "a colleague")
                                     : PresenceWords::tr("%1 are writing", "colleagues"))
                                    .arg(listed(writing)),
                        .tone = Tone::Warn,
                        .icon = Icon::Pencil};
    if (!looking.isEmpty())
        return ChipLook{.text = (looking.size() == 1
                                     ? PresenceWords::tr("%1 is here too", "a colleague")
                                     : PresenceWords::tr("%1 are here too", "colleagues"))
                                    .arg(listed(looking)),
                        .tone = Tone::Neutral,
                        .icon = Icon::Eye};
    return std::nullopt;
}
} // namespace hadir::ui
