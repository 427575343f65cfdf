// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/inverse.h"

#include "app/domain/Opposite.h"

namespace hadir::domain {

Inverse inverseOf(const Command &command, const Actor &actor, Unit &before)
{
    return std::visit(Opposite{actor, before}, command);
}

Inverse Opposite::operator()(const AddNote &) const
{
    return stays(Finality::Recorded);
}

/// While it waits; once it has left, that is refused.
Inverse Opposite::operator()(const ReplyToCustomer &command) const
{
    return by(RecallMessage{command.interaction, command.customer});
}

Inverse Opposite::operator()(const AskOutside &command) const
{
    return by(RecallMessage{command.interaction, command.customer});
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
