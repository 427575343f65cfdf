// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/StrictJson.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

QDate sensible(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool isSensible =
        text.size() == 10 && date.year() >= firstYear && date.year() <= lastYear;
    return isSensible ? date : QDate();
}
} // namespace

void StrictJson::complain(const QString &where, const QString &what)
{
    if (!m_problem)
        m_problem = where + u": "_s + what;
}

void StrictJson::allow(const QJsonObject &object, const QString &where, const QStringList &keys)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            complain(where, u"\"%1\" is not known"_s.arg(key));
    }
}

QJsonObject StrictJson::object(const QJsonObject &in, const QString &key, const QString &where)
{
    const QJsonValue value = in.value(key);
    if (!value.isUndefined() && !value.isObject())
        complain(where, u"\"%1\" is no object"_s.arg(key));
    return value.toObject();
}

QJsonArray StrictJson::array(const QJsonObject &in, const QString &key, const QString &where)
{
    const QJsonValue value = in.value(key);
    if (!value.isUndefined() && !value.isArray())
        complain(where, u"\"%1\" is no list"_s.arg(key));
    return value.toArray();
}

QStringList StrictJson::texts(const QJsonObject &in, const QString &key, const QString &where)
{
    QStringList out;
    for (const QJsonValue &one : array(in, key, where)) {
        if (!one.isString())
            complain(where, u"\"%1\" holds what is no text"_s.arg(key));
        out.append(one.toString());
    }
    return out;
}

QList<QDate> StrictJson::dates(const QJsonValue &value, const QString &where)
{
    QList<QDate> out;
    if (!value.isUndefined() && !value.isArray())
        complain(where, u"is no list of dates"_s);
    for (const QJsonValue &one : value.toArray()) {
        out.append(sensible(one.toString()));
        if (!out.last().isValid())
            complain(where, u"\"%1\" is no date"_s.arg(one.toString()));
    }
    return out;
}

QString StrictJson::text(const QJsonObject &in, const QString &key, const QString &where)
{
    const QString value = in.value(key).toString();
    if (value.isEmpty())
        complain(where, u"\"%1\" is missing"_s.arg(key));
    return value;
}

QDate StrictJson::date(const QJsonObject &in, const QString &key, const QString &where)
{
    const QDate read = sensible(in.value(key).toString());
    if (!read.isValid())
        complain(where, u"\"%1\" is no date"_s.arg(key));
    return read;
}

int StrictJson::minute(const QJsonObject &in, const QString &key, const QString &where)
{
    const QString said = in.value(key).toString();
    if (said == u"24:00")
        return 24 * 60;
    const QTime time = QTime::fromString(said, u"HH:mm"_s);
    if (!time.isValid())
        complain(where, u"\"%1\" is no time as HH:MM"_s.arg(key));
    return time.isValid() ? time.hour() * 60 + time.minute() : 0;
}

int StrictJson::weekday(const QJsonValue &value, const QString &where)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    const auto at = names.indexOf(value.toString());
    if (at < 0)
        complain(where, u"\"%1\" is no weekday"_s.arg(value.toString()));
    return at < 0 ? 1 : int(at) + 1;
}

Weekdays StrictJson::weekdays(const QJsonValue &value, const QString &where)
{
    if (value.toString() == u"all")
        return Weekdays::all();
    Weekdays out;
    for (const QJsonValue &one : value.toArray())
        out.add(weekday(one, where));
    if (out.isEmpty())
        complain(where, u"names no weekdays"_s);
    return out;
}

int StrictJson::number(const QJsonObject &in, const QString &key, const QString &where, Range range)
{
    const QJsonValue value = in.value(key);
    if (value.isUndefined())
        return range.otherwise;
    const double said = value.toDouble(range.most + 1.0);
    const bool isGood = said >= range.least && said <= range.most && said == int(said);
    if (!isGood)
        complain(
            where,
            u"\"%1\" is no whole number from %2 to %3"_s.arg(key).arg(range.least).arg(range.most));
    return isGood ? int(said) : range.otherwise;
}
} // namespace hadir::calling
