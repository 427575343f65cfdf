// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/PaletteResult.h"

#include <QAbstractListModel>

#include <optional>

namespace hadir::ui {

/// The palette's rows: headings, which cannot be chosen, and results below them.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteSection> &sections);

    /// The result in a row; nothing for a heading.
    [[nodiscard]] const PaletteResult *resultAt(int row) const;
    [[nodiscard]] QString headingAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when it is not offered
    /// The nearest row with a result from \a row on in the direction of \a step, around the ends.
    [[nodiscard]] int nextResult(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        std::optional<PaletteResult> result;
    };

    QList<PaletteSection> m_sections;
    QList<Row> m_rows;
};
} // namespace hadir::ui
