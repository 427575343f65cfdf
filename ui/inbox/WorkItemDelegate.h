// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/Arrangement.h"

#include <QStyledItemDelegate>

namespace hadir::ui {

/// Paints one case of a work list: channel, customer, how long they wait, subject, who else is
/// there. All rows are as high as each other.
class WorkItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WorkItemDelegate(core::Clock &clock, QObject *parent = nullptr);

    void setHeaders(const std::optional<models::CaseFact> &groupedBy) { m_groupedBy = groupedBy; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintAge(QPainter &painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const;
    int paintOwner(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   int trailing) const;
    int paintOthers(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    core::Clock &m_clock;
    std::optional<models::CaseFact> m_groupedBy;
};
} // namespace hadir::ui
