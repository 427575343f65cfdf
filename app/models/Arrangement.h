// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace hadir::models {

/// What of a case a list can be sorted by, be grouped by, or show in a column.
enum class CaseFact {
    Waiting, ///< since when its customer waits
    Number,  ///< rises with its age
    Customer,
    Subject,
    Status,
    Priority,
    Channel,
    Queue,
    Owner,
    LastChange,
};
constexpr int caseFacts = int(CaseFact::LastChange) + 1;

/// A column of a table of cases.
struct ShownColumn
{
    CaseFact fact = CaseFact::Subject;
    int width = 0; ///< in design pixels; 0: as the fact needs

    bool operator==(const ShownColumn &) const = default;
};

/// How the cases of a list stand: in what order, under which headers, in rows of two lines or as a
/// table. What an agent chose, and what a view keeps.
struct Arrangement
{
    enum class Direction { Rising, Falling };
    enum class Look { Rows, Table };

    std::optional<CaseFact> sortedBy; ///< absent: in the list's own order
    Direction direction = Direction::Rising;
    std::optional<CaseFact> groupedBy;
    Look look = Look::Rows;
    QList<ShownColumn> columns = usualColumns(); ///< in their order; never none, none twice

    [[nodiscard]] static QList<ShownColumn> usualColumns();

    bool operator==(const Arrangement &) const = default;
};

/// The facts that cases can be grouped by, in the order in which they are offered.
[[nodiscard]] QList<CaseFact> groupingFacts();

/// For keeping it. What is not understood, of a later version, say, is left out.
[[nodiscard]] QJsonObject toJson(const Arrangement &arrangement);
[[nodiscard]] Arrangement arrangementIn(const QJsonObject &from);
/// "queue", "lastChange": how a fact is kept.
[[nodiscard]] QString nameOf(CaseFact fact);
[[nodiscard]] std::optional<CaseFact> factNamed(const QString &name);
} // namespace hadir::models
