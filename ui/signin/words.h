// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/SignInState.h"
#include "ui/widgets/parts.h"

namespace hadir::ui {

/// What the sign-in page says in each state. Absent where there is nothing to say.
struct StateWords
{
    Tone tone;
    QString title;
    QString text;
};

[[nodiscard]] std::optional<StateWords> wordsFor(const SignInState &state);
[[nodiscard]] std::optional<ChipLook> wordsFor(TlsState tls);
} // namespace hadir::ui
