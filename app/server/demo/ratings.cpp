// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/ratings.h"

#include "app/core/Ids.h"
#include "app/domain/feedback.h"
#include "app/server/demo/chance.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {
namespace {
const QStringList &answersFor(domain::Mood mood, const Answers &answers)
{
    switch (mood) {
    case domain::Mood::Bad:
        return answers.bad;
    case domain::Mood::Between:
        return answers.between;
    case domain::Mood::Good:
        return answers.good;
    }
    Q_UNREACHABLE();
}

/// The last that the house wrote or said; with it one asks.
std::optional<domain::InteractionId> lastFromUs(const Tale &tale)
{
    std::optional<domain::InteractionId> last;
    for (const domain::Interaction &one : tale.interactions) {
        if (one.direction == domain::Direction::Outbound && one.caseId == tale.opened.id)
            last = one.id;
    }
    return last;
}
} // namespace

std::optional<domain::Feedback> ratingFor(const Tale &tale, const Answers &answers,
                                          core::Instant now, core::Dice &dice)
{
    using domain::FeedbackKind;
    const domain::Case &about = tale.opened;
    if (!about.solvedAt || !happens(35, dice))
        return std::nullopt;
    const core::Instant at = *about.solvedAt + std::chrono::minutes(between(30, 2'000, dice));
    domain::Feedback given{
        .id = domain::FeedbackId(core::uuidFor(u"feedback/"_s + about.id.toString())),
        .customer = about.customer,
        .caseId = about.id,
        .interaction = lastFromUs(tale),
        .givenAt = std::min(at, now)};
    if (happens(25, dice))
        given.kind = happens(50, dice) ? FeedbackKind::Nps : FeedbackKind::Ces;
    const domain::ScoreRange range = domain::scoreRange(given.kind);
    // Who answers is mostly content; the best of two throws leans that way.
    given.score =
        std::max(between(range.least, range.most, dice), between(range.least, range.most, dice));
    if (happens(60, dice))
        given.comment = pick(answersFor(domain::moodOf(given.kind, given.score), answers), dice);
    return given;
}
} // namespace hadir::server::demo
