// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

namespace hadir::ui {

/// Who will read what is written for this channel. Each has words of their own, which never become
/// the other's by a key or a click.
[[nodiscard]] constexpr domain::Audience audienceOf(domain::Channel channel)
{
    return channel == domain::Channel::Note ? domain::Audience::Internal
                                            : domain::Audience::Customer;
}
} // namespace hadir::ui
