// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/caseTies.h"

#include "app/domain/sending.h"
#include "ui/shell/searchAsker.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
constexpr int mostFound = 20;
constexpr int mostLookedBack = 50; ///< entries, for the newest message
constexpr int mostOffered = 200;   ///< entries, to be split off

struct TieWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CaseTies)
};

std::optional<RelatedCase> relatedCase(desk::Reader &reader, domain::CaseId id)
{
    const auto about = reader.caseWith(id);
    if (!about || !*about)
        return std::nullopt;
    const auto person = reader.person((*about)->customer);
    return RelatedCase{**about, person && *person ? (*person)->name : QString()};
}

QList<RelatedCase> casesFound(desk::Desk &desk, const QString &typed)
{
    QList<RelatedCase> out;
    const auto answer = desk.reader().search(typed, askerAt(desk), mostFound);
    if (!answer)
        return out;
    for (const store::Hit &hit : answer->hits) {
        if (hit.found)
            out.append({*hit.found, hit.customer.name});
    }
    return out;
}

QList<SplitSheet::Entry> entriesOf(const domain::Case &about, desk::Reader &reader)
{
    QList<SplitSheet::Entry> out;
    const auto history =
        reader.history({.customer = about.customer, .caseId = about.id, .limit = mostOffered});
    for (const desk::HistoryItem &item : history ? history->items : QList<desk::HistoryItem>()) {
        const auto *said = std::get_if<domain::Interaction>(&item.what);
        if (!said || said->caseId != about.id)
            continue; // what came by a merge stays with its own case
        const QString first = withoutTurns(said->body.simplified().left(80));
        out.append({said->id,
                    TieWords::tr("%1, %2: %3", "when, how, what was said first")
                        .arg(dateAndTime(said->happenedAt), wordFor(said->channel, said->direction),
                             isolated(first)),
                    first});
    }
    return out;
}

/// Since when the customer waits, as far as what was said in this case alone tells.
std::optional<core::Instant> waitIn(const domain::Case &about, desk::Reader &reader)
{
    const auto history =
        reader.history({.customer = about.customer, .caseId = about.id, .limit = mostLookedBack});
    if (!history)
        return std::nullopt;
    std::optional<core::Instant> since;
    for (const desk::HistoryItem &item : history->items) { // the newest first
        const auto *said = std::get_if<domain::Interaction>(&item.what);
        if (!said || said->caseId != about.id || !domain::isMessage(*said))
            continue;
        if (said->direction == domain::Direction::Outbound)
            break;
        since = said->happenedAt;
    }
    return since;
}
} // namespace

CaseJoins::Known casesKnownTo(desk::Desk &desk)
{
    return {
        .with = [&desk](domain::CaseId id) { return relatedCase(desk.reader(), id); },
        .found = [&desk](const QString &typed) { return casesFound(desk, typed); },
        .entries = [&desk](const domain::Case &about) { return entriesOf(about, desk.reader()); }};
}

std::optional<domain::Case> survivorIn(desk::Reader &reader, const domain::Case &merged)
{
    constexpr int longestChain = 50;
    std::optional<domain::Case> out = merged;
    for (int at = 0; out && out->mergedInto && at < longestChain; ++at) {
        const auto next = reader.caseWith(*out->mergedInto);
        out = next ? *next : std::nullopt;
    }
    return merged.mergedInto ? out : std::nullopt;
}

domain::SeparateCase separationOf(domain::CaseId merged, desk::Reader &reader)
{
    domain::SeparateCase out{.caseId = merged};
    const auto about = reader.caseWith(merged);
    if (!about || !*about || !(*about)->mergedInto)
        return out;
    const auto survivor = reader.caseWith(*(*about)->mergedInto);
    if (!survivor || !*survivor)
        return out;
    out.status = (*survivor)->status;
    if (!(*survivor)->waitingSince)
        return out; // who has been answered waits in neither
    out.waitingSince = waitIn(**about, reader);
    out.intoWaitingSince = waitIn(**survivor, reader);
    return out;
}
} // namespace hadir::ui
