// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/Arrangement.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::models {

namespace {
constexpr std::array<QLatin1StringView, caseFacts> names{
    "waiting"_L1,  "number"_L1,  "customer"_L1, "subject"_L1, "status"_L1,
    "priority"_L1, "channel"_L1, "queue"_L1,    "owner"_L1,   "lastChange"_L1};
constexpr int widest = 2'000; ///< design pixels

QList<ShownColumn> columnsIn(const QJsonArray &from)
{
    QList<ShownColumn> out;
    for (const QJsonValue &each : from) {
        const auto fact = factNamed(each["fact"_L1].toString());
        const bool isNew = fact && std::ranges::find(out, *fact, &ShownColumn::fact) == out.end();
        if (isNew)
            out.append({*fact, std::clamp(each["width"_L1].toInt(), 0, widest)});
    }
    return out.isEmpty() ? Arrangement::usualColumns() : out;
}
} // namespace

QList<ShownColumn> Arrangement::usualColumns()
{
    using enum CaseFact;
    return {{Number, 0},   {Customer, 0}, {Subject, 0}, {Status, 0},
            {Priority, 0}, {Queue, 0},    {Owner, 0},   {Waiting, 0}};
}

QList<CaseFact> groupingFacts()
{
    using enum CaseFact;
    return {Queue, Owner, Status, Channel, Priority};
}

QString nameOf(CaseFact fact)
{
    return names[size_t(fact)];
}

std::optional<CaseFact> factNamed(const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(CaseFact(found - names.begin()));
}

QJsonObject toJson(const Arrangement &arrangement)
{
    QJsonObject out;
    if (arrangement.sortedBy)
        out["sortedBy"_L1] = nameOf(*arrangement.sortedBy);
    if (arrangement.direction == Arrangement::Direction::Falling)
        out["falling"_L1] = true;
    if (arrangement.groupedBy)
        out["groupedBy"_L1] = nameOf(*arrangement.groupedBy);
    if (arrangement.look == Arrangement::Look::Table)
        out["table"_L1] = true;
    QJsonArray columns;
    for (const ShownColumn &one : arrangement.columns)
        columns.append(QJsonObject{{"fact"_L1, nameOf(one.fact)}, {"width"_L1, one.width}});
    out["columns"_L1] = columns;
    return out;
}

Arrangement arrangementIn(const QJsonObject &from)
{
    Arrangement out{.sortedBy = factNamed(from["sortedBy"_L1].toString()),
                    .groupedBy = factNamed(from["groupedBy"_L1].toString()),
                    .columns = columnsIn(from["columns"_L1].toArray())};
    if (from["falling"_L1].toBool())
        out.direction = Arrangement::Direction::Falling;
    if (from["table"_L1].toBool())
        out.look = Arrangement::Look::Table;
    if (out.groupedBy && !groupingFacts().contains(*out.groupedBy))
        out.groupedBy.reset();
    return out;
}
} // namespace hadir::models
