// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/Arrangement.h"

#include <QStyledItemDelegate>

namespace hadir::ui {

class CaseColumns;

/// Draws a case as a row of a table, each fact below its column.
class CaseTableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    CaseTableDelegate(core::Clock &clock, const CaseColumns &columns, QObject *parent = nullptr);

    void setHeaders(const std::optional<models::CaseFact> &groupedBy) { m_groupedBy = groupedBy; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    core::Clock &m_clock;
    const CaseColumns &m_columns;
    std::optional<models::CaseFact> m_groupedBy;
};
} // namespace hadir::ui
