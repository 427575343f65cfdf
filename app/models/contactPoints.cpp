// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/contactPoints.h"

#include "app/domain/sending.h"

#include <algorithm>
#include <tuple>

namespace hadir::models {

namespace {
using domain::ContactPoint;
using domain::refusesService;
} // namespace

QList<ContactPoint> inOrderOfUse(QList<ContactPoint> points)
{
    const auto rank = [](const ContactPoint &point) {
        return std::tuple(refusesService(point), !point.confirmedAt,
                          point.confirmedAt.value_or(domain::Instant()));
    };
    std::ranges::stable_sort(points, {}, rank);
    return points;
}

bool isQuietAt(const ContactPoint &point, qint64 minute)
{
    if (!point.quietFromMinute || !point.quietToMinute)
        return false;
    const qint64 from = *point.quietFromMinute;
    const qint64 to = *point.quietToMinute;
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

ConsentAcross consentAcross(const QList<ContactPoint> &points, domain::Purpose purpose)
{
    bool yes = false;
    bool no = false;
    for (const ContactPoint &point : points) {
        for (const domain::Consent &consent : point.consents) {
            if (consent.purpose == purpose && !point.retired)
                (consent.granted ? yes : no) = true;
        }
    }
    if (yes)
        return no ? ConsentAcross::Mixed : ConsentAcross::Granted;
    return no ? ConsentAcross::Refused : ConsentAcross::Unknown;
}
} // namespace hadir::models
