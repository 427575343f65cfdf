// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Rejection.h"
#include "app/domain/entities.h"

#include <expected>

/// What holds of saved replies, at the desk and in the rules of their commands.
namespace hadir::domain {

/// Whether `actor` may change or retire it: their own, or as one who leads what others share.
[[nodiscard]] bool mayChange(const SavedReply &reply, const Actor &actor);
/// Whether `actor` may make one for others than themselves.
[[nodiscard]] bool mayShare(const Actor &actor);

/// Of a BCP 47 tag the language alone, without its region, in lower case.
[[nodiscard]] QString primaryLanguage(const QString &tag);

/// For whom it is: a saved reply or a macro.
template <class Kept>
[[nodiscard]] Circle circleOf(const Kept &kept)
{
    if (kept.agent)
        return Circle::Own;
    return kept.team ? Circle::Team : Circle::Everyone;
}

/// Whether it is offered to somebody who writes there.
[[nodiscard]] bool isOfferedTo(const SavedReply &reply, const Agent &agent, Channel channel);

/// What keeps it from being saved: Invalid, `about` names the field ("wordings" when there are
/// none, too many or two in one language; "language", "text" or "placeholder" of one of them).
[[nodiscard]] std::expected<void, Rejection> soundness(const SavedReply &reply);

/// As it is stored: without spaces around, its shortcut in lower case, its channels in order.
[[nodiscard]] SavedReply tidied(SavedReply reply);

/// The place in `wordings` of the one that fits best: the first language that there is one in,
/// whatever its region; the first wording when there is none.
[[nodiscard]] qsizetype wordingFor(const SavedReply &reply, const QStringList &languages);
} // namespace hadir::domain
