// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/Schema.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hadir::server {

/// Reads the fields of one row by name and type. JSON and CSV alike: a number may stand as text,
/// a list as a|b. Remembers the first thing that is wrong, and every field that was asked for, so
/// that one which nobody asks for is noticed: mostly it is a misspelt name.
class RowFields final
{
public:
    explicit RowFields(const QJsonObject &row) : m_row(row) {}

    /// Text of one line, made calm; cut at `ceiling`.
    [[nodiscard]] QString line(QLatin1StringView name, qsizetype ceiling = 200);
    /// The same, and wrong when it is not there.
    [[nodiscard]] QString requiredLine(QLatin1StringView name, qsizetype ceiling = 200);
    /// Text of any number of lines, as it came.
    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] QStringList lines(QLatin1StringView name, qsizetype ceiling = 200);
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name);
    /// An amount in the smallest unit: 12.50 is 1250 when the unit has two digits.
    [[nodiscard]] std::optional<qint64> amount(QLatin1StringView name, int digits);
    /// RFC 3339 (UTC when it has no offset), a date alone, or milliseconds since 1970.
    [[nodiscard]] std::optional<core::Instant> instant(QLatin1StringView name);
    [[nodiscard]] core::Instant requiredInstant(QLatin1StringView name);
    [[nodiscard]] QList<QJsonObject> objects(QLatin1StringView name);

    template <domain::Named E>
    [[nodiscard]] std::optional<E> choice(QLatin1StringView name)
    {
        const QString said = line(name);
        const auto value = domain::fromName<E>(said);
        if (!said.isEmpty() && !value)
            setWrong(name, said);
        return value;
    }

    /// Wrong when the row does not have the field, or has it empty.
    void require(QLatin1StringView name);
    void setWrong(QLatin1StringView name, const QString &value);

    /// Nothing when all was well; otherwise the first thing that was not.
    [[nodiscard]] core::Result<void> outcome() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView name);

    QJsonObject m_row;
    QStringList m_asked;
    QString m_wrong;
};
} // namespace hadir::server
