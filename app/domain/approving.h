// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ownership.h"

#include <algorithm>

/// Who may decide whether something is allowed: asked by the rule and by whoever offers it.
namespace hadir::domain {

/// Not who asked; the one who was asked, or whoever leads.
[[nodiscard]] inline bool mayDecide(const Approval &asked, const Actor &actor)
{
    return asked.state == ApprovalState::Asked && asked.askedBy != actor.agent
           && (leads(actor) || asked.of == actor.agent);
}

/// Whether a decision in the case waits for this one in the first place: those who lead are not
/// told of what a named colleague was asked.
[[nodiscard]] inline bool awaits(const Case &about, const Actor &actor)
{
    return std::ranges::any_of(about.approvals, [&actor](const Approval &one) {
        return mayDecide(one, actor) && (!one.of || one.of == actor.agent);
    });
}
} // namespace hadir::domain
