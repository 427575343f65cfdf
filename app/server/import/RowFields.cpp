// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/RowFields.h"

#include "app/server/mail/plainText.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
QString asText(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return whole == std::numeric_limits<qint64>::min() ? QString::number(value.toDouble(), 'f')
                                                           : QString::number(whole);
    }
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}
} // namespace

QJsonValue RowFields::take(QLatin1StringView name)
{
    m_asked += name;
    return m_row.value(name);
}

void RowFields::setWrong(QLatin1StringView name, const QString &value)
{
    // The value is the house's own record, but it may be a customer's word: its start is enough.
    if (m_wrong.isEmpty())
        m_wrong = u"%1 cannot be \"%2\""_s.arg(name, value.left(40));
}

void RowFields::require(QLatin1StringView name)
{
    if (m_wrong.isEmpty() && asText(m_row.value(name)).isEmpty())
        m_wrong = u"%1 is missing"_s.arg(name);
}

QString RowFields::line(QLatin1StringView name, qsizetype ceiling)
{
    const QJsonValue value = take(name);
    if (value.isArray() || value.isObject())
        setWrong(name, u"a list"_s);
    return oneLine(asText(value)).left(ceiling);
}

QString RowFields::requiredLine(QLatin1StringView name, qsizetype ceiling)
{
    const QString said = line(name, ceiling);
    if (said.isEmpty() && m_wrong.isEmpty())
        m_wrong = u"%1 is missing"_s.arg(name);
    return said;
}

QString RowFields::text(QLatin1StringView name)
{
    return asText(take(name));
}

QStringList RowFields::lines(QLatin1StringView name, qsizetype ceiling)
{
    const QJsonValue value = take(name);
    QStringList all;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            all += asText(one);
    } else {
        all = asText(value).split(u'|');
    }
    for (QString &one : all)
        one = oneLine(one).left(ceiling);
    all.removeAll(QString());
    return all;
}

std::optional<qint64> RowFields::number(QLatin1StringView name)
{
    const QString said = line(name);
    bool isNumber = false;
    const qint64 value = said.toLongLong(&isNumber);
    if (!said.isEmpty() && !isNumber)
        setWrong(name, said);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<qint64> RowFields::amount(QLatin1StringView name, int digits)
{
    static const QRegularExpression decimal(u"^(-?)(\\d{1,15})(?:\\.(\\d+))?$"_s);
    const QString said = line(name);
    const auto match = decimal.match(said);
    QString fraction = match.captured(3);
    while (fraction.size() > digits && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (said.isEmpty() || !match.hasMatch() || fraction.size() > digits) {
        if (!said.isEmpty())
            setWrong(name, said);
        return std::nullopt;
    }
    const qint64 minor = (match.captured(2) + fraction.leftJustified(digits, u'0')).toLongLong();
    return match.capturedLength(1) > 0 ? -minor : minor;
}

std::optional<core::Instant> RowFields::instant(QLatin1StringView name)
{
    const QString said = line(name);
    if (said.isEmpty())
        return std::nullopt;
    bool isMillis = false;
    const qint64 millis = said.toLongLong(&isMillis);
    const auto read = isMillis ? core::fromMillis(millis) : core::instantFromIso(said);
    if (!read)
        setWrong(name, said);
    return read;
}

core::Instant RowFields::requiredInstant(QLatin1StringView name)
{
    const auto read = instant(name);
    if (!read && m_wrong.isEmpty())
        m_wrong = u"%1 is missing"_s.arg(name);
    return read.value_or(core::Instant());
}

QList<QJsonObject> RowFields::objects(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    QList<QJsonObject> all;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isObject())
            setWrong(name, asText(one));
        all += one.toObject();
    }
    if (!value.isUndefined() && !value.isArray())
        setWrong(name, asText(value));
    return all;
}

core::Result<void> RowFields::outcome() const
{
    if (!m_wrong.isEmpty())
        return core::fail(core::FailureKind::Malformed, m_wrong);
    for (auto field = m_row.begin(); field != m_row.end(); ++field) {
        if (!m_asked.contains(field.key()) && !field.key().startsWith(u"x-"_s))
            return core::fail(core::FailureKind::Malformed,
                              u"there is no field \"%1\""_s.arg(field.key().left(40)));
    }
    return {};
}
} // namespace hadir::server
