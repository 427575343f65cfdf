// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/sharedArrangement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::models {

Arrangement arrangementOf(const domain::TeamView &view)
{
    Arrangement out;
    const bool isFalling = view.order.startsWith(u'-');
    out.sortedBy = factNamed(isFalling ? view.order.mid(1) : view.order);
    if (out.sortedBy && isFalling)
        out.direction = Arrangement::Direction::Falling;
    if (const auto fact = factNamed(view.grouping); fact && groupingFacts().contains(*fact))
        out.groupedBy = fact;
    QList<ShownColumn> columns;
    for (const QString &name : view.columns) {
        const auto fact = factNamed(name);
        if (fact && std::ranges::find(columns, *fact, &ShownColumn::fact) == columns.end())
            columns.append({*fact, 0});
    }
    if (!columns.isEmpty()) {
        out.look = Arrangement::Look::Table;
        out.columns = columns;
    }
    return out;
}

domain::TeamView arrangedAs(domain::TeamView view, const Arrangement &arrangement)
{
    const bool isFalling = arrangement.direction == Arrangement::Direction::Falling;
    view.order = arrangement.sortedBy
                     ? (isFalling ? u"-"_s : QString()) + nameOf(*arrangement.sortedBy)
                     : QString();
    view.grouping = arrangement.groupedBy ? nameOf(*arrangement.groupedBy) : QString();
    view.columns.clear();
    if (arrangement.look == Arrangement::Look::Table) {
        for (const ShownColumn &one : arrangement.columns)
            view.columns.append(nameOf(one.fact));
    }
    return view;
}
} // namespace hadir::models
