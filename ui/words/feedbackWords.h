// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/domain/feedback.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

/// What customers are asked after a case and what their answers are called.
namespace hadir::ui {

/// "Satisfaction (CSAT)".
[[nodiscard]] QString wordFor(domain::FeedbackKind kind);
/// The question as it is put to the customer.
[[nodiscard]] QString questionFor(domain::FeedbackKind kind);
/// What one score of a scale stands for: "satisfied".
[[nodiscard]] QString meaningOf(domain::FeedbackKind kind, qint64 score);
/// "4 of 5: satisfied".
[[nodiscard]] QString scoreWords(domain::FeedbackKind kind, qint64 score);

/// "Satisfaction (CSAT) 4 of 5: satisfied", for whoever knows a customer by their last answer.
[[nodiscard]] QString lastFeedbackWords(const domain::Feedback &given);
/// When it was given, what was said, and that it counts in no score.
[[nodiscard]] QString feedbackExplained(const domain::Feedback &given, core::Instant now);

/// Told apart by their shapes, so that no colour is needed.
[[nodiscard]] Icon iconFor(domain::Mood mood);
[[nodiscard]] Colour colourFor(domain::Mood mood);
} // namespace hadir::ui
