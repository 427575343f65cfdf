// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/vocabulary.h"

/// What the scores of feedback mean.
namespace hadir::domain {

struct ScoreRange
{
    qint64 least = 0;
    qint64 most = 0;

    [[nodiscard]] bool holds(qint64 score) const { return score >= least && score <= most; }
};

/// The first moment of 2000. What says that it was given before was dated by mistake.
inline constexpr core::Instant earliestFeedback{std::chrono::milliseconds(946'684'800'000)};

/// CSAT is asked from 1 to 5, NPS from 0 to 10, CES from 1 to 7; more is better in all.
[[nodiscard]] ScoreRange scoreRange(FeedbackKind kind);

/// What an answer says of how it went.
enum class Mood { Bad, Between, Good };

/// NPS as its makers count it: up to 6 a detractor, from 9 a promoter. Of the others the middle of
/// the scale is between.
[[nodiscard]] Mood moodOf(FeedbackKind kind, qint64 score);
} // namespace hadir::domain
