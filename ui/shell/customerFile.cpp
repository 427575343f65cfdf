// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/customerFile.h"

#include "app/core/log.h"
#include "app/models/contactPoints.h"

namespace hadir::ui {
namespace {
std::optional<domain::Feedback> lastFeedbackOf(domain::CustomerId customer, desk::Reader &reader)
{
    const auto newest = reader.history(
        {.customer = customer, .limit = 1, .kinds = desk::HistorySpan::Kinds::Feedback});
    if (!newest)
        qCWarning(logUi) << "feedback not read" << newest.error().detail;
    return newest && !newest->items.isEmpty()
               ? std::optional(std::get<domain::Feedback>(newest->items.first().what))
               : std::nullopt;
}
} // namespace

void layRecord(models::CustomerFile &file, const desk::CustomerRecord &record, desk::Reader &reader)
{
    file.customer = record.customer;
    file.merged = record.merged;
    file.contactPoints = models::inOrderOfUse(record.contactPoints);
    file.cases = record.cases;
    file.orders = record.orders;
    file.callbacks = record.callbacks;
    file.lastFeedback = lastFeedbackOf(record.customer.id, reader);
    file.answered.clear();
    for (const domain::Case &one : std::as_const(file.cases)) {
        if (!one.waitingSince)
            continue;
        const auto row = reader.workRow(one.id);
        if (row && *row && (*row)->replyWaits)
            file.answered.insert(one.id);
    }
}
} // namespace hadir::ui
