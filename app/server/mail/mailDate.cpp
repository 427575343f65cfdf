// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/mailDate.h"

#include "app/server/mail/headerWords.h"
#include "app/server/mail/plainText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestDate = 300;

int monthNamed(QStringView name)
{
    static constexpr std::array<QStringView, 12> months{u"jan", u"feb", u"mar", u"apr",
                                                        u"may", u"jun", u"jul", u"aug",
                                                        u"sep", u"oct", u"nov", u"dec"};
    for (size_t i = 0; i < months.size(); ++i) {
        if (name.left(3).compare(months[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

/// Minutes east of Greenwich. A zone that RFC 5322 does not define is unknown, which means UTC.
int zoneMinutes(QStringView zone)
{
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const int sign = zone[0] == u'-' ? -1 : 1;
        QString digits = zone.sliced(1).toString().remove(u':');
        if (digits.size() <= 2)
            digits += u"00"_s;
        const int hours = digits.left(digits.size() - 2).toInt();
        const int minutes = digits.right(2).toInt();
        return hours > 23 || minutes > 59 ? 0 : sign * (hours * 60 + minutes);
    }
    struct Zone
    {
        QStringView name;
        int hours = 0;
    };
    static constexpr std::array<Zone, 14> zones{{{u"EST", -5},
                                                 {u"EDT", -4},
                                                 {u"CST", -6},
                                                 {u"CDT", -5},
                                                 {u"MST", -7},
                                                 {u"MDT", -6},
                                                 {u"PST", -8},
                                                 {u"PDT", -7},
                                                 {u"CET", 1},
                                                 {u"CEST", 2},
                                                 {u"MEZ", 1},
                                                 {u"MESZ", 2},
                                                 {u"BST", 1},
                                                 {u"MSK", 3}}};
    for (const Zone &known : zones) {
        if (zone.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.hours * 60;
    }
    return 0;
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2) // RFC 5322, 4.3
        return year < 50 ? year + 2000 : year + 1900;
    return digits.size() == 3 ? year + 1900 : year;
}

std::optional<core::Instant> instant(const QDate &date, QStringView time, QStringView zone)
{
    static const QRegularExpression clock(
        u"^(\\d{1,2})\\s*[:.]\\s*(\\d{1,2})(?:\\s*[:.]\\s*(\\d{1,2}))?"_s);
    const auto match = clock.match(time.toString());
    const int seconds = match.capturedView(3).toInt();
    const QTime at(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                   seconds == 60 ? 59 : seconds); // a leap second
    if (!match.hasMatch() || !date.isValid() || !at.isValid())
        return std::nullopt;
    const qint64 day = date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    return core::fromMillis(day + at.msecsSinceStartOfDay() - qint64(zoneMinutes(zone)) * 60'000);
}
} // namespace

std::optional<core::Instant> readMailDate(QByteArrayView raw)
{
    // 3 May 2012 11:36:43 +0200
    static const QRegularExpression usual(
        u"(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s,-]+(\\d{2,4})[\\s,T]+"
        "(\\d{1,2}\\s*[:.]\\s*\\d{1,2}(?:\\s*[:.]\\s*\\d{1,2})?)\\S*\\s*"
        "([+-]\\d{1,2}:?\\d{2}|[+-]\\d{1,2}|[A-Za-z]{1,5})?"_s);
    // Thu Apr  6 16:46:09 2001, with or without a zone before or after the year
    static const QRegularExpression asctime(
        u"([A-Za-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)\\s+"
        "(?:([A-Za-z]{2,5}|[+-]\\d{4})\\s+)?(\\d{4})(?:\\s+([+-]\\d{4}))?"_s);
    const QByteArray held = unfolded(raw.first(std::min(raw.size(), longestDate)));
    const QString text = withoutComments(QString::fromLatin1(held)).simplified();
    if (const auto match = usual.match(text); match.hasMatch()) {
        const QDate date(fullYear(match.capturedView(3)), monthNamed(match.capturedView(2)),
                         match.capturedView(1).toInt());
        return instant(date, match.capturedView(4), match.capturedView(5));
    }
    if (const auto match = asctime.match(text); match.hasMatch()) {
        const QDate date(match.capturedView(5).toInt(), monthNamed(match.capturedView(1)),
                         match.capturedView(2).toInt());
        const QStringView zone = match.capturedView(4);
        return instant(date, match.capturedView(3), zone.isEmpty() ? match.capturedView(6) : zone);
    }
    return core::instantFromIso(text);
}
} // namespace hadir::server
