// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/HolidayRule.h"
#include "app/calling/StrictJson.h"

namespace hadir::calling {

/// Reads the holidays of a country; what is wrong is told to the StrictJson it was given.
class HolidayReader final
{
public:
    explicit HolidayReader(StrictJson &json) : m_json(json) {}

    [[nodiscard]] QList<HolidayRule> read(const QJsonArray &from, const QString &country);

private:
    [[nodiscard]] HolidayRule rule(const QJsonObject &from, const QString &where);
    void readDate(const QJsonObject &from, const QString &where, HolidayRule &to);
    void readListed(const QJsonObject &from, const QString &where, HolidayRule &to);
    [[nodiscard]] FixedDate monthAndDay(const QJsonObject &from, const QString &key,
                                        const QString &where);

    StrictJson &m_json;
};
} // namespace hadir::calling
