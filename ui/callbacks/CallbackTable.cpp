// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CallbackTable.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/callbacks/rowWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace hadir::ui {

namespace {
template <class Value>
std::strong_ordering ordered(const Value &one, const Value &other)
{
    return one < other   ? std::strong_ordering::less
           : other < one ? std::strong_ordering::greater
                         : std::strong_ordering::equal;
}

std::strong_ordering compared(const CallbackRow &one, const CallbackRow &other, int column,
                              const QCollator &letters)
{
    switch (column) {
    case CallbackTable::Customer:
        return ordered(letters.compare(one.name, other.name), 0);
    case CallbackTable::Standing:
        return ordered(one.standing, other.standing);
    case CallbackTable::Who:
        return ordered(letters.compare(one.who, other.who), 0);
    case CallbackTable::Tries:
        return ordered(one.tries, other.tries);
    case CallbackTable::Reason:
        return ordered(letters.compare(one.reason, other.reason), 0);
    default:
        return ordered(one.at, other.at);
    }
}
} // namespace

void CallbackTable::show(const QList<CallbackRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    arrange();
    endResetModel();
}

void CallbackTable::arrange()
{
    const QCollator letters;
    std::ranges::stable_sort(m_rows, {}, &CallbackRow::at);
    std::ranges::stable_sort(m_rows, [&](const CallbackRow &one, const CallbackRow &other) {
        const auto which = compared(one, other, m_column, letters);
        return m_order == Qt::AscendingOrder ? which < 0 : which > 0;
    });
}

int CallbackTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallbackTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallbackTable::wordsAt(const CallbackRow &row, int column) const
{
    switch (column) {
    case When:
        return tr("%1 %2", "a day, a time of day")
            .arg(shortDay(dayOf(row.at)), isolatedLtr(timeOfDay(row.at)));
    case Customer:
        return isolated(row.name);
    case Standing:
        return standingWords(row);
    case Who:
        return isolated(row.who);
    case Tries:
        return QLocale().toString(row.tries);
    case Reason:
        return isolated(row.reason.simplified());
    default:
        return {};
    }
}

QVariant CallbackTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CallbackRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(row, index.column());
    case Qt::ToolTipRole:
        return row.reason.isEmpty() ? QVariant() : QVariant(row.reason);
    case Qt::AccessibleTextRole:
        return index.column() == When ? spokenRow(row) : wordsAt(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant CallbackTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Customer:
        return tr("Customer");
    case Standing:
        return tr("State");
    case Who:
        return tr("Who calls");
    case Tries:
        return tr("Tries");
    case Reason:
        return tr("What to have ready");
    default:
        return {};
    }
}

void CallbackTable::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    QList<domain::CallbackId> held;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &index : before)
        held.append(m_rows.at(index.row()).id);
    arrange();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const auto row = std::ranges::find(m_rows, held.at(at), &CallbackRow::id);
        after.append(index(int(row - m_rows.begin()), before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}
} // namespace hadir::ui
