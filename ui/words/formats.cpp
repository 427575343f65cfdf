// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/formats.h"

#include "app/domain/PhoneNumber.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <unicode/uloc.h>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {
namespace {
struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Formats)
};

QDateTime localTime(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(instant), Qt::LocalTime);
}

constexpr qint64 mostDays = 60;          ///< beyond them nobody counts days
constexpr qint64 mostMonthsInDays = 730; ///< from two years on, years say enough

int monthsIn(qint64 days)
{
    return int(days * 12 / 365);
}

int yearsIn(qint64 days)
{
    return int(days * 100 / 36'525);
}

QString number(qint64 value)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value);
}
} // namespace

QDate dayOf(core::Instant instant)
{
    return localTime(instant).date();
}

QString timeOfDay(core::Instant instant)
{
    return QLocale().toString(localTime(instant).time(), u"HH:mm"_s);
}

QString dayWords(QDate day, QDate today)
{
    if (day == today)
        return Formats::tr("Today");
    if (day == today.addDays(-1))
        return Formats::tr("Yesterday");
    if (day.year() == today.year())
        return QLocale().toString(day, Formats::tr("d MMMM", "date format of a day of this year"));
    return QLocale().toString(day, Formats::tr("d MMMM yyyy", "date format of a day"));
}

QString momentWords(core::Instant instant, core::Instant now)
{
    const QDate day = dayOf(instant);
    const QDate today = dayOf(now);
    const QString time = isolatedLtr(timeOfDay(instant));
    if (day == today)
        return Formats::tr("today %1", "with a time of day").arg(time);
    if (day == today.addDays(-1))
        return Formats::tr("yesterday %1", "with a time of day").arg(time);
    return Formats::tr("%1 %2", "a date and a time of day").arg(dayWords(day, today), time);
}

QString timeAndDay(core::Instant instant, core::Instant now)
{
    const QDate day = dayOf(instant);
    const QDate today = dayOf(now);
    const QString time = isolatedLtr(timeOfDay(instant));
    if (day == today)
        return time;
    if (day == today.addDays(-1))
        return Formats::tr("%1 yesterday", "behind 'at': a time of day").arg(time);
    return Formats::tr("%1 on %2", "behind 'at': a time of day and a date")
        .arg(time, dayWords(day, today));
}

QString shortWake(core::Instant instant, core::Instant now)
{
    const QDate day = dayOf(instant);
    const QDate today = dayOf(now);
    if (day == today)
        return isolatedLtr(timeOfDay(instant));
    if (day < today.addDays(7))
        return Formats::tr("%1 %2", "a date and a time of day")
            .arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                 isolatedLtr(timeOfDay(instant)));
    return dayWords(day, today);
}

QString dateAndTime(core::Instant instant)
{
    return QLocale().toString(localTime(instant),
                              Formats::tr("d MMM yyyy, HH:mm", "date format with the time"));
}

QString shortAge(core::Milliseconds age)
{
    const qint64 minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return Formats::tr("now", "waiting since this moment");
    if (minutes < 60)
        return Formats::tr("%1 m", "minutes, short").arg(number(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 2 && minutes % 60 > 0) {
        return Formats::tr("%1 h %2 m", "hours and minutes, short")
            .arg(number(hours), number(minutes % 60));
    }
    if (hours < 24)
        return Formats::tr("%Ln h", "hours, short", int(hours));
    const qint64 days = hours / 24;
    if (days <= mostDays)
        return Formats::tr("%Ln d", "days, short", int(days));
    if (days < mostMonthsInDays)
        return Formats::tr("%Ln mo", "months, short", monthsIn(days));
    return Formats::tr("%Ln y", "years, short", yearsIn(days));
}

QString spokenAge(core::Milliseconds age)
{
    const qint64 minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return Formats::tr("less than a minute");
    if (minutes < 60)
        return Formats::tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return Formats::tr("%n hour(s)", nullptr, int(minutes / 60));
    const qint64 days = minutes / 60 / 24;
    if (days <= mostDays)
        return Formats::tr("%n day(s)", nullptr, int(days));
    if (days < mostMonthsInDays)
        return Formats::tr("%n month(s)", nullptr, monthsIn(days));
    return Formats::tr("%n year(s)", nullptr, yearsIn(days));
}

QString callLength(qint64 seconds)
{
    if (seconds < 60)
        return Formats::tr("%1 s", "seconds, short").arg(number(seconds));
    return Formats::tr("%1 min", "minutes, short").arg(number((seconds + 30) / 60));
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

qint64 minorUnits(const QString &currency)
{
    static const QStringList none{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s,
                                  u"UGX"_s, u"XAF"_s, u"XOF"_s, u"PYG"_s};
    static const QStringList three{u"BHD"_s, u"KWD"_s, u"OMR"_s, u"JOD"_s,
                                   u"TND"_s, u"IQD"_s, u"LYD"_s};
    if (none.contains(currency))
        return 1;
    return three.contains(currency) ? 1000 : 100;
}

QString money(qint64 minor, const QString &currency)
{
    const qint64 units = minorUnits(currency);
    const int digits = units == 1 ? 0 : units == 100 ? 2 : 3;
    const QString amount = QLocale().toString(double(minor) / double(units), 'f', digits);
    const QString sign = currency == "MYR"_L1   ? u"RM"_s
                         : currency == "USD"_L1 ? u"US$"_s
                         : currency == "EUR"_L1 ? u"€"_s
                         : currency == "GBP"_L1 ? u"£"_s
                                                : currency;
    return sign.isEmpty() ? amount : isolatedLtr(sign + QChar::Nbsp + amount);
}

QString caseNumber(qint64 number)
{
    if (number == 0)
        return Formats::tr("new", "a case that has no number yet");
    return isolatedLtr(u"#"_s + ui::number(number));
}

QString phone(const QString &e164)
{
    const auto read = domain::PhoneNumber::read(e164, {});
    return isolatedLtr(read ? read->display() : e164);
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString countryName(const QString &code)
{
    const QByteArray locale = "und_" + code.toLatin1();
    std::array<char16_t, 120> name{};
    UErrorCode outcome = U_ZERO_ERROR;
    const QByteArray reader = QLocale().bcp47Name().toLatin1();
    const int length = uloc_getDisplayCountry(locale.constData(), reader.constData(), name.data(),
                                              int(name.size()), &outcome);
    return U_SUCCESS(outcome) && length > 0 ? QString::fromUtf16(name.data(), length) : code;
}

QString languageName(const QString &tag)
{
    const QLocale language(tag);
    switch (language.language()) {
    case QLocale::Arabic:
        return Formats::tr("Arabic", "language");
    case QLocale::English:
        return Formats::tr("English", "language");
    case QLocale::Malay:
        return Formats::tr("Malay", "language");
    case QLocale::Chinese:
        return Formats::tr("Chinese", "language");
    case QLocale::Tamil:
        return Formats::tr("Tamil", "language");
    case QLocale::Hindi:
        return Formats::tr("Hindi", "language");
    case QLocale::Indonesian:
        return Formats::tr("Indonesian", "language");
    case QLocale::French:
        return Formats::tr("French", "language");
    case QLocale::C: // no language Qt knows
        return tag;
    default: // QLocale has no names in the window's language; the language's own is right too
        return language.nativeLanguageName();
    }
}

QString languageNames(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names.append(languageName(tag));
    return names.join(Formats::tr(", ", "between languages"));
}

QString listed(const QStringList &things)
{
    if (things.size() < 2)
        return things.isEmpty() ? QString() : isolated(things.first());
    QString text = isolated(things.first());
    for (qsizetype at = 1; at < things.size() - 1; ++at)
        text = Formats::tr("%1, %2", "a list that goes on").arg(text, isolated(things.at(at)));
    return Formats::tr("%1 and %2", "the end of a list").arg(text, isolated(things.last()));
}
} // namespace hadir::ui
