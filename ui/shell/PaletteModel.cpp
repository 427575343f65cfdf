// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteModel.h"

#include "ui/theme/bidi.h"

namespace hadir::ui {

void PaletteModel::show(const QList<PaletteSection> &sections)
{
    if (sections == m_sections)
        return;
    beginResetModel();
    m_sections = sections;
    m_rows.clear();
    for (const PaletteSection &section : sections) {
        if (section.results.isEmpty() && !section.speaksForItself)
            continue;
        if (!section.title.isEmpty())
            m_rows << Row{section.title, std::nullopt};
        for (const PaletteResult &result : section.results)
            m_rows << Row{section.title, result};
    }
    endResetModel();
}

const PaletteResult *PaletteModel::resultAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].result)
        return nullptr;
    return &*m_rows[row].result;
}

QString PaletteModel::headingAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].heading : QString();
}

int PaletteModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].result && m_rows[row].result->id == id)
            return row;
    }
    return -1;
}

int PaletteModel::nextResult(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int tries = 0; tries < count; ++tries) {
        row = ((row + step) % count + count) % count;
        if (m_rows[row].result)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.result ? row.result->text : row.heading;
    case Qt::AccessibleTextRole:
        return withoutIsolates(row.result ? row.result->text : row.heading);
    case Qt::AccessibleDescriptionRole:
        return row.result ? row.heading : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return resultAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}
} // namespace hadir::ui
