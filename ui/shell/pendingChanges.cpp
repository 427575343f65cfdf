// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pendingChanges.h"

#include "app/core/log.h"
#include "ui/shell/attentionItems.h"
#include "ui/shell/commandWords.h"

namespace hadir::ui {

namespace {
constexpr int pendingShown = 200;
}

std::optional<QList<PendingChange>> pendingChanges(desk::Reader &reader)
{
    const auto pending = reader.pending(pendingShown);
    if (!pending) {
        qCWarning(logUi) << "outbox not read" << pending.error().detail;
        return std::nullopt;
    }
    QList<PendingChange> changes;
    for (const store::PendingCommand &waiting : *pending) {
        changes.append({.id = QString::number(waiting.number),
                        .icon = iconFor(waiting.command),
                        .what = wordsFor(waiting.command),
                        .about = aboutWords(waiting.command, reader),
                        .madeAt = waiting.doneAt});
    }
    return changes;
}
} // namespace hadir::ui
