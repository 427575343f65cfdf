// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Which clocks there are in a country, and by which one an area code lives.
namespace hadir::domain {

/// IANA zones of the area that a national number (digits without the country's code) begins with;
/// several where an area lies in several, none where the number does not tell.
[[nodiscard]] QStringList zonesOfAreaCode(const QString &region, const QString &nationalDigits);

/// The clocks of a country (ISO 3166), a zone for each, the one most people live by first.
[[nodiscard]] QStringList zonesOfCountry(const QString &region);
} // namespace hadir::domain
