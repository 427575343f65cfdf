// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tones.h"

/// What the values of the domain are called and look like, for every page alike. Each is one
/// exhaustive switch, in the language of the moment.
namespace hadir::ui {

[[nodiscard]] QString wordFor(domain::Channel channel);
[[nodiscard]] QString wordFor(domain::CaseStatus status);
[[nodiscard]] QString wordFor(domain::Priority priority);
[[nodiscard]] QString wordFor(domain::OrderStatus status);
[[nodiscard]] QString wordFor(domain::ContactKind kind);
[[nodiscard]] QString wordFor(domain::Purpose purpose);
[[nodiscard]] QString wordFor(domain::Role role);

/// "Call in", "WhatsApp out", "Note".
[[nodiscard]] QString wordFor(domain::Channel channel, domain::Direction direction);
/// "Omar answered at 10:51 (Email)." of one message, who sent it and when in words; without them
/// when nobody is known.
[[nodiscard]] QString happenedWords(domain::Channel channel, domain::Author author,
                                    const QString &who, const QString &when);
/// What the button of the composer says: "Reply by email".
[[nodiscard]] QString replyWordFor(domain::Channel channel);

[[nodiscard]] Icon iconFor(domain::Channel channel);
[[nodiscard]] Icon iconFor(domain::ContactKind kind);
[[nodiscard]] Colour hueFor(domain::Channel channel);

[[nodiscard]] Tone toneFor(domain::CaseStatus status);
[[nodiscard]] Tone toneFor(domain::Priority priority);
[[nodiscard]] Tone toneFor(domain::OrderStatus status);
} // namespace hadir::ui
