// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/inverse.h"

#include "app/domain/Opposite.h"
#include "app/domain/joining.h"

namespace hadir::domain {

Inverse inverseOf(const Command &command, const Actor &actor, const Stamp &stamp, Unit &before)
{
    return std::visit(Opposite{actor, before, stamp.happened()}, command);
}

Inverse Opposite::operator()(const AddNote &) const
{
    return stays(Finality::Recorded);
}

/// While it waits; once it has left, that is refused. A case that was over is so again.
Inverse Opposite::operator()(const ReplyToCustomer &command) const
{
    RecallMessage back{command.interaction, command.customer, {}};
    const auto about = survivorOf(command.caseId, before);
    if (!about)
        return by(back);
    back.lastAt = about->lastAt;
    if (about->status != CaseStatus::Closed)
        return by(back);
    return QList<Command>{back, endAgain(*about)};
}

Inverse Opposite::operator()(const AskOutside &command) const
{
    const auto about = before.find(command.caseId);
    return by(RecallMessage{command.interaction, command.customer,
                            about ? std::optional(about->lastAt) : std::nullopt});
}

Inverse Opposite::operator()(const RecallMessage &) const
{
    return stays(Finality::Recorded);
}

Inverse Opposite::operator()(const LogCall &) const
{
    return stays(Finality::Recorded);
}

Inverse Opposite::operator()(const LogVisit &) const
{
    return stays(Finality::Recorded);
}
} // namespace hadir::domain
