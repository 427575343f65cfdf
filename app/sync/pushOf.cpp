// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/pushOf.h"

#include <QJsonDocument>

namespace hadir::sync {

namespace {
constexpr qsizetype bytesAPush = 512 * 1024; // half of what a server takes in one message
}

wire::Push pushOf(const QList<store::OutgoingCommand> &outgoing)
{
    wire::Push push;
    qsizetype bytes = 0;
    for (const store::OutgoingCommand &waiting : outgoing) {
        bytes += QJsonDocument(waiting.arguments).toJson(QJsonDocument::Compact).size();
        if (bytes > bytesAPush && !push.commands.isEmpty())
            break;
        push.commands.append(
            {waiting.number, waiting.name, waiting.arguments, waiting.doneAt, waiting.mark});
    }
    return push;
}
} // namespace hadir::sync
