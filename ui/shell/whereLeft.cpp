// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/whereLeft.h"

#include "ui/shell/DetailsDrafts.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
const auto key = u"last-place"_s;

struct Trace
{
    Place place;
    core::Instant at;
};

/// "customer case milliseconds"; the case may be null.
std::optional<Trace> lastPlace(desk::Reader &reader)
{
    const auto kept = reader.recall(key);
    const QStringList parts = kept ? kept->split(u' ') : QStringList();
    if (parts.size() != 3)
        return std::nullopt;
    Trace out{.place = {.customer = domain::CustomerId::fromString(parts.at(0))},
              .at = core::fromMillis(parts.at(2).toLongLong())};
    if (const auto about = domain::CaseId::fromString(parts.at(1)); !about.isNull())
        out.place.caseId = about;
    return out;
}
} // namespace

std::optional<Place> whereLeft(desk::Reader &reader)
{
    QList<Trace> traces;
    if (const auto last = lastPlace(reader))
        traces.append(*last);
    if (const auto drafts = reader.drafts(1); drafts && !drafts->isEmpty()) {
        const store::Draft &draft = drafts->first();
        traces.append({{draft.customer, draft.caseId}, draft.savedAt});
    }
    for (const DetailsDrafts::Kept &kept : DetailsDrafts::all(reader))
        traces.append({{kept.change.customer, std::nullopt}, kept.at});
    std::ranges::sort(traces, std::ranges::greater(), &Trace::at);
    for (const Trace &trace : std::as_const(traces)) {
        const auto held = reader.person(trace.place.customer);
        if (held && *held)
            return trace.place;
    }
    return std::nullopt;
}

std::optional<Place> whereToBegin(desk::Reader &reader, const sync::LineState &line,
                                  const std::optional<models::WorkItem> &top)
{
    if (const auto left = whereLeft(reader))
        return left;
    const bool isFilling = std::holds_alternative<sync::line::CatchingUp>(line);
    return top && !isFilling ? std::optional(Place{top->customer, top->caseId}) : std::nullopt;
}

void rememberPlace(desk::Desk &desk, const Place &place)
{
    // Worth trying and nothing more: whoever opens a customer is not told that this failed.
    (void)desk.keep(
        key, u"%1 %2 %3"_s
                 .arg(place.customer.toString(), place.caseId.value_or(domain::CaseId()).toString())
                 .arg(core::toMillis(desk.now())));
}
} // namespace hadir::ui
