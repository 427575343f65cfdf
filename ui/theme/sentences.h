// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"

namespace hadir::ui {

/// What a person is told about a failure: three whole sentences, never glued.
struct Sentence
{
    QString happened; ///< what happened
    QString kept;     ///< what is safe
    QString next;     ///< what to do now

    bool operator==(const Sentence &) const = default;
};

/// The words for each kind of failure, in the language of the moment.
[[nodiscard]] Sentence sentenceFor(core::FailureKind kind);
} // namespace hadir::ui
