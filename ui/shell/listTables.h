// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/ArrangedCases.h"
#include "ui/inbox/CustomerListPane.h"

namespace hadir::ui {

/// A list as a table for a spreadsheet: values as they are kept, times as ISO 8601 in the zone of
/// this machine.
struct ListTable
{
    QStringList head;
    QList<QStringList> rows;
};
/// As they stand: in their order, with the columns that are shown, what they are grouped by among
/// them; rows of two lines say all there is. `me` owns what is in a list of one's own.
[[nodiscard]] ListTable tableOf(const models::ArrangedCases &cases, const QString &me);
[[nodiscard]] ListTable tableOf(const QList<CustomerListPane::Row> &customers);
} // namespace hadir::ui
