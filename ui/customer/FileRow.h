// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/parts.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

#include <functional>

class QListView;

namespace hadir::ui {

/// What one row of a customer's cases or orders shows.
struct FileRow
{
    QString title;
    QString text;
    QString trailing;
    ChipLook chip;
    Icon icon = Icon::ListChecks;
};
using RowWords = std::function<FileRow(int row)>;

/// Gives a model's rows their words for screen readers and for finding by typing.
class FileRowWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit FileRowWords(RowWords words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    RowWords m_words;
};

/// Paints such a row as a card.
class FileRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FileRowDelegate(RowWords words, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowWords m_words;
};

/// A list over \a model that paints and speaks with \a words.
[[nodiscard]] QListView *makeFileList(QAbstractItemModel &model, const RowWords &words,
                                      QWidget *parent);
} // namespace hadir::ui
