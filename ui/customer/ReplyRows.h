// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/OfferedReply.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace hadir::ui {

/// As much of a reply as is read at a glance.
[[nodiscard]] QString beginningOf(const QString &text);

/// The rows of a ReplyPicker: one snapshot, replaced with every letter typed.
class ReplyRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<OfferedReply> &offered);
    /// Null when there is no such row.
    [[nodiscard]] const OfferedReply *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<OfferedReply> m_offered;
};

/// Its title, and behind it the word that finds it; whose it is as an icon.
class ReplyRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReplyRowDelegate(const ReplyRows &rows, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const ReplyRows &m_rows;
};
} // namespace hadir::ui
