// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Weekdays.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hadir::calling {

/// Reads values out of JSON that somebody may have written by hand, and remembers the first thing
/// that is wrong with its place. Every question has an answer, so that reading goes on without a
/// branch at each; what was read counts only when there is no problem() at the end.
class StrictJson final
{
public:
    void complain(const QString &where, const QString &what);
    [[nodiscard]] const std::optional<QString> &problem() const { return m_problem; }

    /// Complains about every key that is not among these.
    void allow(const QJsonObject &object, const QString &where, const QStringList &keys);

    /// Nothing in it when it is not there.
    [[nodiscard]] QJsonObject object(const QJsonObject &in, const QString &key,
                                     const QString &where);
    [[nodiscard]] QJsonArray array(const QJsonObject &in, const QString &key, const QString &where);
    [[nodiscard]] QStringList texts(const QJsonObject &in, const QString &key,
                                    const QString &where);
    [[nodiscard]] QList<QDate> dates(const QJsonValue &value, const QString &where);

    /// These have to be there.
    [[nodiscard]] QString text(const QJsonObject &in, const QString &key, const QString &where);
    [[nodiscard]] QDate date(const QJsonObject &in, const QString &key, const QString &where);
    /// "HH:MM", up to 24:00.
    [[nodiscard]] int minute(const QJsonObject &in, const QString &key, const QString &where);
    [[nodiscard]] Weekdays weekdays(const QJsonValue &value, const QString &where);
    [[nodiscard]] int weekday(const QJsonValue &value, const QString &where);

    /// A whole number between the two; `otherwise` when it is not there.
    struct Range
    {
        int least = 0;
        int most = 0;
        int otherwise = 0;
    };
    [[nodiscard]] int number(const QJsonObject &in, const QString &key, const QString &where,
                             Range range);

private:
    std::optional<QString> m_problem;
};
} // namespace hadir::calling
