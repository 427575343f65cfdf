// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::models {

/// In the order in which they are offered wherever one is shown or chosen: first those whose owner
/// did not refuse service there, of these the confirmed ones, of these the ones confirmed longest;
/// otherwise as they came.
[[nodiscard]] QList<domain::ContactPoint> inOrderOfUse(QList<domain::ContactPoint> points);

/// Whether it lies in the quiet hours there at this minute after the customer's midnight.
[[nodiscard]] bool isQuietAt(const domain::ContactPoint &point, qint64 minute);

/// What the contact points in use say together about one purpose.
enum class ConsentAcross {
    Unknown, ///< nobody asked
    Granted, ///< at least one grants it and none refuses
    Mixed,   ///< granted for one and refused for another: only each by itself can say
    Refused, ///< at least one refuses it and none grants
};
[[nodiscard]] ConsentAcross consentAcross(const QList<domain::ContactPoint> &points,
                                          domain::Purpose purpose);
} // namespace hadir::models
