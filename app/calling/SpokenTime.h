// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Weekdays.h"
#include "app/calling/ZoneClock.h"

#include <QStringList>

/// Times as people say or type them, in English, Malay (and Indonesian) and Arabic, mixed as they
/// come: "tmrw 2pm", "esok 2 ptg", "غدا ٢ م", "in 20 minutes", "selepas solat Jumaat", "23/11".
namespace hadir::calling {

/// Whose time it is that somebody speaks of, and what is likely there.
struct SpokenContext
{
    Instant now;
    QString zone;            ///< IANA; words mean wall times of it
    int likelyFrom = 8 * 60; ///< minutes between which a call is likely meant
    int likelyTo = 21 * 60;
    Weekdays weekend{Qt::Saturday, Qt::Sunday};
    int fridayPrayerEnds = 14 * 60; ///< minute of a Friday
};

enum class Clarity {
    NotUnderstood, ///< there is no time in it
    Clear,
    Guessed,   ///< could be meant otherwise, but hardly: "2 o'clock" is not in the night
    Ambiguous, ///< several are as likely: ask
};

/// What may have been meant.
struct SpokenMeaning
{
    enum class Breadth {
        Moment,
        PartOfDay, ///< any time between `wall` and `wallEnd`: "tomorrow morning"
        Days,      ///< the same, of whole days: "tomorrow", "next week"
    };

    Breadth breadth = Breadth::Moment;
    QDateTime wall;    ///< as Qt::UTC, to be read as wall time
    QDateTime wallEnd; ///< the same as `wall` for a moment
    Settled settled;   ///< `wall` in the zone

    bool operator==(const SpokenMeaning &) const = default;
};

struct SpokenTime
{
    Clarity clarity = Clarity::NotUnderstood;
    QList<SpokenMeaning> meanings; ///< the likeliest first; none when nothing was understood
    QStringList unread;            ///< words that played no part

    bool operator==(const SpokenTime &) const = default;
};

/// Reads what somebody said. It answers whatever it is given, at once: more than 200 characters are
/// not read.
[[nodiscard]] SpokenTime understand(const QString &words, const SpokenContext &context);
} // namespace hadir::calling
