// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/likelyZone.h"

#include "app/domain/PhoneNumber.h"
#include "app/domain/areaCodes.h"

#include <QTimeZone>

#include <algorithm>

namespace hadir::domain {
namespace {
/// Digits of the country's code, of the countries whose areas we know.
qsizetype codeLength(const QString &region)
{
    return region == QLatin1StringView("US") || region == QLatin1StringView("CA")
                   || region == QLatin1StringView("RU")
               ? 1
               : 2;
}

LikelyZone zoneOfAddress(const Customer &customer)
{
    const QStringList zones = zonesOfCountry(customer.country);
    if (zones.isEmpty())
        return {};
    const QString city = customer.city.simplified().replace(u' ', u'_');
    const auto named = std::ranges::find_if(zones, [&city](const QString &zone) {
        return zone.section(u'/', -1).compare(city, Qt::CaseInsensitive) == 0;
    });
    if (named != zones.end())
        return {.zones = {*named}, .by = ZoneSource::Address, .number = {}};
    return {.zones = zones, .by = ZoneSource::Address, .number = {}};
}
} // namespace

LikelyZone likelyZone(const QString &e164)
{
    const auto number = PhoneNumber::read(e164, {});
    if (!number || number->region().isEmpty())
        return {};
    const QString region = number->region();
    const QString national = number->e164().sliced(1 + codeLength(region));
    QStringList zones = zonesOfAreaCode(region, national);
    if (zones.isEmpty())
        zones = zonesOfCountry(region);
    if (zones.isEmpty())
        return {};
    return {.zones = zones, .by = ZoneSource::Number, .number = number->e164()};
}

LikelyZone likelyZone(const Customer &customer, const QList<ContactPoint> &contactPoints)
{
    if (!customer.zone.isEmpty() && QTimeZone(customer.zone.toLatin1()).isValid())
        return {.zones = {customer.zone}, .by = ZoneSource::Said, .number = {}};
    QList<ContactPoint> points = contactPoints;
    // Whoever asks has them in an order of their own.
    std::ranges::sort(points, [](const ContactPoint &a, const ContactPoint &b) {
        return a.id.uuid() < b.id.uuid();
    });
    QList<LikelyZone> told;
    for (const ContactPoint &point : std::as_const(points)) {
        if (point.kind == ContactKind::Phone && !point.retired)
            told.append(likelyZone(point.value));
    }
    told.append(zoneOfAddress(customer));
    const auto one = [](const LikelyZone &each) { return each.zones.size() == 1; };
    const auto some = [](const LikelyZone &each) { return !each.zones.isEmpty(); };
    if (const auto found = std::ranges::find_if(told, one); found != told.end())
        return *found;
    const auto found = std::ranges::find_if(told, some);
    return found != told.end() ? *found : LikelyZone();
}
} // namespace hadir::domain
