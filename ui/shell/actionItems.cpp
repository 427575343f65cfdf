// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actionItems.h"

#include "app/domain/commandJson.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/commandWords.h"
#include "ui/shell/turnWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ActionsList)
};

/// Whom it was about, by the names that they have now.
QString aboutDeed(const store::JournalEntry &entry, desk::Reader &reader)
{
    if (!entry.customer) {
        return domain::caseOf(entry.first) && entry.commands > 1
                   ? ActionWords::tr("%n case(s)", nullptr, int(entry.commands))
                   : QString();
    }
    const auto person = reader.person(*entry.customer);
    if (!person || !*person)
        return ActionWords::tr("A customer who is not on this machine");
    const auto about =
        entry.caseId ? reader.caseWith(*entry.caseId) : core::Result<std::optional<domain::Case>>();
    return about && *about ? caseAndCustomer(**about, **person) : isolated((*person)->name);
}

QString stateOf(const store::JournalEntry &entry, core::Instant now)
{
    if (entry.undoneAt)
        return ActionWords::tr("Undone at %1.", "a time").arg(timeAndDay(*entry.undoneAt, now));
    if (entry.hasWayBack)
        return entry.wasPassed ? ActionWords::tr("It could not be undone: somebody changed it "
                                                 "since.")
                               : QString();
    return entry.stays ? finalityWords(*entry.stays) : QString();
}
} // namespace

QList<ActionItem> actionItems(const QList<store::JournalEntry> &entries, desk::Reader &reader,
                              core::Instant now)
{
    QList<ActionItem> out;
    for (const store::JournalEntry &entry : entries)
        out.append({.deed = entry.deed,
                    .icon = iconFor(entry.first),
                    .what = wordsFor(entry.first),
                    .about = aboutDeed(entry, reader),
                    .when = timeAndDay(entry.doneAt, now),
                    .state = stateOf(entry, now),
                    .canBeUndone = entry.hasWayBack && !entry.undoneAt,
                    .customer = entry.customer,
                    .caseId = entry.caseId});
    return out;
}
} // namespace hadir::ui
