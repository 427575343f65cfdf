// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

/// By which clock a customer lives, as far as anybody knows. Never UTC because nobody said.
namespace hadir::domain {

enum class ZoneSource {
    Nothing,
    Said,    ///< somebody wrote it down
    Number,  ///< where a telephone number of theirs is from
    Address, ///< their country, and their city where that names a zone
};

struct LikelyZone
{
    /// IANA: one is the likely one, several are all that it may be, the likeliest first; none when
    /// nothing tells.
    QStringList zones;
    ZoneSource by = ZoneSource::Nothing;
    QString number; ///< E.164, by which it was told

    /// The one to reckon with; empty where it may be several.
    [[nodiscard]] QString sure() const { return zones.size() == 1 ? zones.first() : QString(); }

    bool operator==(const LikelyZone &) const = default;
};

/// Of a number: by its area where its country has several clocks and the area tells. A mobile
/// number of such a country mostly does not.
[[nodiscard]] LikelyZone likelyZone(const QString &e164);

/// What is written down comes first, then what tells one zone, then what tells several; numbers
/// before the address, and the oldest number first.
[[nodiscard]] LikelyZone likelyZone(const Customer &customer,
                                    const QList<ContactPoint> &contactPoints);
} // namespace hadir::domain
