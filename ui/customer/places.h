// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QComboBox;

/// Countries, zones and languages to choose from, with codes as data and names to read.
namespace hadir::ui {

/// "Unknown" and all countries by name; the one with this ISO 3166 code is chosen.
void fillCountries(QComboBox &field, const QString &chosen);
/// "Unknown", the zones of the country first, then all others.
void fillZones(QComboBox &field, const QString &country, const QString &chosen);
/// BCP 47, in the order in which they are offered.
[[nodiscard]] QStringList commonLanguages();
/// "Unknown", and those that are common here.
void fillLanguages(QComboBox &field, const QString &chosen);
/// Chooses by code, adding one that is not in the list.
void chooseCode(QComboBox &field, const QString &code);
/// The zone of a country that has only one; empty otherwise, never a guess.
[[nodiscard]] QString onlyZoneOf(const QString &country);
} // namespace hadir::ui
