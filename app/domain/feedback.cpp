// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/feedback.h"

namespace hadir::domain {

ScoreRange scoreRange(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Csat:
        return {.least = 1, .most = 5};
    case FeedbackKind::Nps:
        return {.least = 0, .most = 10};
    case FeedbackKind::Ces:
        return {.least = 1, .most = 7};
    }
    Q_UNREACHABLE();
}

Mood moodOf(FeedbackKind kind, qint64 score)
{
    if (kind == FeedbackKind::Nps)
        return score <= 6 ? Mood::Bad : score >= 9 ? Mood::Good : Mood::Between;
    const ScoreRange range = scoreRange(kind);
    const qint64 middle = (range.least + range.most) / 2;
    return score < middle ? Mood::Bad : score > middle ? Mood::Good : Mood::Between;
}
} // namespace hadir::domain
