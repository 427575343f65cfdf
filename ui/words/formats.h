// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QDate>
#include <QString>

/// Times, amounts and addresses as people read them, in the default locale's digits and order.
/// What could be reordered inside a sentence comes isolated (ui/theme/bidi.h).
namespace hadir::ui {

/// In the zone of this machine.
[[nodiscard]] QDate dayOf(core::Instant instant);
/// "16:20".
[[nodiscard]] QString timeOfDay(core::Instant instant);
/// "Today", "Yesterday", "12 November", "12 November 2025".
[[nodiscard]] QString dayWords(QDate day, QDate today);
/// "today 16:20", "yesterday 16:20", "12 November 16:20": inside a field or a sentence.
[[nodiscard]] QString momentWords(core::Instant instant, core::Instant now);
/// "16:20", "16:20 yesterday", "16:20 on 12 November": behind the word "at".
[[nodiscard]] QString timeAndDay(core::Instant instant, core::Instant now);
/// "16:20" today, "Tue 09:00" within a week, "12 November": where there is little room.
[[nodiscard]] QString shortWake(core::Instant instant, core::Instant now);
/// "12 Nov 2026, 16:20".
[[nodiscard]] QString dateAndTime(core::Instant instant);

/// "now", "22 m", "1 h 42 m", "3 h", "2 d", "5 mo", "9 y".
[[nodiscard]] QString shortAge(core::Milliseconds age);
/// The same for a screen reader: "22 minutes".
[[nodiscard]] QString spokenAge(core::Milliseconds age);
/// "6 min", "45 s".
[[nodiscard]] QString callLength(qint64 seconds);
[[nodiscard]] QString fileSize(qint64 bytes);
/// "RM 120.00"; the currency is ISO 4217.
[[nodiscard]] QString money(qint64 minor, const QString &currency);
/// Units of the currency that make one of its main: 100 for most.
[[nodiscard]] qint64 minorUnits(const QString &currency);
/// "#4821", or "new" until the ledger has given a number.
[[nodiscard]] QString caseNumber(qint64 number);
/// An E.164 number in its international form.
[[nodiscard]] QString phone(const QString &e164);
/// The place of an IANA zone as people say it: "Kuala Lumpur".
[[nodiscard]] QString cityOf(const QString &zone);
/// A language by its tag, in the language of the window: "Arabic".
[[nodiscard]] QString languageName(const QString &tag);
/// Several of them, in one line.
[[nodiscard]] QString languageNames(const QStringList &tags);
/// A country by its ISO 3166 code, in the language of the window: "Malaysia"; the code when it is
/// not known.
[[nodiscard]] QString countryName(const QString &code);
/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const QStringList &things);
} // namespace hadir::ui
