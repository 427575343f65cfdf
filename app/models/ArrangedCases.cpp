// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/ArrangedCases.h"

namespace hadir::models {

namespace {
constexpr qint64 behindAllWaiting = 4'000'000'000'000'000; ///< milliseconds
constexpr int manyAtOnce = 200; ///< rows; from here all are laid out anew

/// What a case is sorted by, rising: a number, a text, or one and then the other.
std::pair<qint64, QString> valueOf(const WorkItem &item, CaseFact fact)
{
    using Held = WorkItem::Held;
    constexpr auto never = std::numeric_limits<qint64>::max();
    switch (fact) {
    case CaseFact::Waiting:
        return {item.waitingSince ? core::toMillis(*item.waitingSince) : never, {}};
    case CaseFact::Number:
        return {item.number > 0 ? item.number : never, {}}; // new ones have none yet
    case CaseFact::Customer:
        return {0, item.customerName.toCaseFolded()};
    case CaseFact::Subject:
        return {0, item.subject.toCaseFolded()};
    case CaseFact::Status:
        return {qint64(item.status), {}};
    case CaseFact::Priority:
        return {qint64(item.priority), {}};
    case CaseFact::Channel:
        return {qint64(item.channel), {}};
    case CaseFact::Queue:
        return {item.queueName.isEmpty() ? 1 : 0, item.queueName};
    case CaseFact::Owner:
        return {item.held == Held::ByColleague ? 1
                : item.held == Held::ByNobody  ? 2
                                               : 0,
                item.held == Held::ByColleague ? item.ownerName : QString()};
    case CaseFact::LastChange:
        return {core::toMillis(item.lastAt), {}};
    }
    return {};
}
} // namespace

ArrangedCases::ArrangedCases(const WorkListModel &cases, QObject *parent)
    : QAbstractListModel(parent)
    , m_cases(cases)
{
    rebuild();
    connect(&cases, &WorkListModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(&cases, &WorkListModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                take(first.row(), last.row());
            });
    connect(&cases, &WorkListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    drop(m_cases.at(row).caseId);
            });
    connect(&cases, &WorkListModel::modelReset, this, &ArrangedCases::rebuild);
    // Whoever shows it is about to go too, and is not to look at the list once more.
    connect(&cases, &QObject::destroyed, this, [this] {
        m_groups.clear();
        m_stands.clear();
    });
}

ArrangedCases::Key ArrangedCases::keyOf(const WorkItem &item) const
{
    const auto [isLater, at, id] = WorkOrder::key(item);
    if (!m_arrangement.sortedBy)
        return {isLater ? 1 : 0, {}, at, id};
    auto [number, text] = valueOf(item, *m_arrangement.sortedBy);
    if (m_arrangement.direction == Arrangement::Direction::Falling) {
        const bool waitsNot = *m_arrangement.sortedBy == CaseFact::Waiting && !item.waitingSince;
        if (!waitsNot) // who does not stands below all who do, either way
            number = -number;
        // No text is greater than these; a falling one is told by its distance from them.
        for (QChar &c : text)
            c = QChar(char16_t(0xffff - c.unicode()));
        if (!text.isEmpty())
            text += QChar(0xffff);
    }
    return {number, text, isLater ? behindAllWaiting + at : at, id};
}

ArrangedCases::GroupKey ArrangedCases::groupOf(const WorkItem &item) const
{
    if (!m_arrangement.groupedBy)
        return {};
    auto key = valueOf(item, *m_arrangement.groupedBy);
    if (*m_arrangement.groupedBy == CaseFact::Priority)
        key.first = -key.first; // what is urgent stands above
    return key;
}

void ArrangedCases::arrange(const Arrangement &arrangement)
{
    const bool isSame = arrangement.sortedBy == m_arrangement.sortedBy
                        && arrangement.direction == m_arrangement.direction
                        && arrangement.groupedBy == m_arrangement.groupedBy;
    m_arrangement = arrangement;
    if (!isSame)
        rebuild();
}

void ArrangedCases::rebuild()
{
    beginResetModel();
    m_groups.clear();
    m_stands.clear();
    m_waiting.clear();
    m_stands.reserve(m_cases.rowCount());
    QMap<GroupKey, QList<Entry>> groups;
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const WorkItem &item = m_cases.at(row);
        const Stand stand{groupOf(item), keyOf(item)};
        groups[stand.group].append({stand.key, item.caseId});
        m_stands.insert(item.caseId, stand);
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        std::sort(group->begin(), group->end(),
                  [](const Entry &a, const Entry &b) { return a.key < b.key; });
        m_groups.append({group.key(), *group});
    }
    endResetModel();
}

void ArrangedCases::take(int first, int last)
{
    if (last - first >= manyAtOnce && !m_isHeld)
        return rebuild();
    for (int row = first; row <= last; ++row)
        put(m_cases.at(row));
}

void ArrangedCases::put(const WorkItem &item)
{
    const Stand now{groupOf(item), keyOf(item)};
    const auto known = m_stands.constFind(item.caseId);
    const bool isNew = known == m_stands.constEnd();
    const bool stays = !isNew && known->group == now.group && known->key == now.key;
    if (!isNew && (stays || m_isHeld)) {
        if (!stays)
            m_waiting.insert(item.caseId);
        const QModelIndex place = index(rowOf(item.caseId));
        Q_EMIT dataChanged(place, place);
        return;
    }
    if (m_isHeld) {
        m_waiting.insert(item.caseId);
        return;
    }
    if (isNew)
        return insert(item.caseId, now);
    const qsizetype from = groupWith(known->group);
    const qsizetype to = groupWith(now.group);
    const bool isWithin = from == to;
    if (!isWithin) { // another header counts it
        drop(item.caseId);
        return insert(item.caseId, now);
    }
    QList<Entry> &entries = m_groups[from].entries;
    const auto byKey = [](const Entry &entry, const Key &key) { return entry.key < key; };
    const auto old =
        std::lower_bound(entries.begin(), entries.end(), known->key, byKey) - entries.begin();
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), now.key, byKey) - entries.begin();
    const int top = firstRowOf(from) + (hasHeaders() ? 1 : 0);
    const bool moves = place != old && place != old + 1;
    const auto target = place > old ? place - 1 : place;
    if (moves) {
        beginMoveRows({}, top + int(old), top + int(old), {}, top + int(place));
        entries.move(old, target);
    }
    entries[moves ? target : old].key = now.key;
    m_stands.insert(item.caseId, now);
    if (moves)
        endMoveRows();
    const QModelIndex at = index(rowOf(item.caseId));
    Q_EMIT dataChanged(at, at);
}

void ArrangedCases::insert(domain::CaseId caseId, const Stand &stand)
{
    auto group = std::ranges::lower_bound(m_groups, stand.group, {}, &Group::key);
    const qsizetype at = group - m_groups.begin();
    const bool isThere = group != m_groups.end() && group->key == stand.group;
    if (!isThere) {
        const int row = at < m_groups.size() ? firstRowOf(at) : rowCount();
        beginInsertRows({}, row, row + (hasHeaders() ? 1 : 0));
        m_groups.insert(at, {stand.group, {{stand.key, caseId}}});
        m_stands.insert(caseId, stand);
        endInsertRows();
        return;
    }
    QList<Entry> &entries = m_groups[at].entries;
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), stand.key,
                         [](const Entry &entry, const Key &key) { return entry.key < key; })
        - entries.begin();
    const int row = firstRowOf(at) + (hasHeaders() ? 1 : 0) + int(place);
    beginInsertRows({}, row, row);
    entries.insert(place, {stand.key, caseId});
    m_stands.insert(caseId, stand);
    endInsertRows();
    tellHeader(at);
}

void ArrangedCases::drop(domain::CaseId caseId)
{
    m_waiting.remove(caseId);
    const int row = rowOf(caseId);
    if (row < 0)
        return;
    const Place place = placeAt(row);
    const bool isLast = m_groups[place.group].entries.size() == 1;
    beginRemoveRows({}, isLast && hasHeaders() ? row - 1 : row, row);
    m_groups[place.group].entries.removeAt(place.entry);
    if (isLast)
        m_groups.removeAt(place.group);
    m_stands.remove(caseId);
    endRemoveRows();
    if (!isLast)
        tellHeader(place.group);
}

void ArrangedCases::tellHeader(qsizetype group)
{
    if (!hasHeaders())
        return;
    const QModelIndex header = index(firstRowOf(group));
    Q_EMIT dataChanged(header, header);
}

void ArrangedCases::hold()
{
    m_isHeld = true;
}

void ArrangedCases::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    const QSet<domain::CaseId> waiting = std::exchange(m_waiting, {});
    if (waiting.size() > manyAtOnce)
        return rebuild();
    for (const domain::CaseId &caseId : waiting) {
        if (const int row = m_cases.rowOf(caseId); row >= 0)
            put(m_cases.at(row));
    }
}

int ArrangedCases::firstRowOf(qsizetype group) const
{
    qsizetype row = 0;
    for (qsizetype at = 0; at < group; ++at)
        row += m_groups[at].entries.size() + (hasHeaders() ? 1 : 0);
    return int(row);
}

qsizetype ArrangedCases::groupWith(const GroupKey &key) const
{
    const auto found = std::ranges::lower_bound(m_groups, key, {}, &Group::key);
    return found != m_groups.end() && found->key == key ? found - m_groups.begin() : -1;
}

ArrangedCases::Place ArrangedCases::placeAt(int row) const
{
    qsizetype left = row;
    const qsizetype header = hasHeaders() ? 1 : 0;
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        const qsizetype rows = m_groups[at].entries.size() + header;
        if (left < rows)
            return {at, left - header};
        left -= rows;
    }
    return {};
}

int ArrangedCases::rowOf(domain::CaseId caseId) const
{
    const auto stand = m_stands.constFind(caseId);
    if (stand == m_stands.constEnd())
        return -1;
    const qsizetype group = groupWith(stand->group);
    const QList<Entry> &entries = m_groups[group].entries;
    const auto entry =
        std::lower_bound(entries.begin(), entries.end(), stand->key,
                         [](const Entry &one, const Key &key) { return one.key < key; });
    return firstRowOf(group) + (hasHeaders() ? 1 : 0) + int(entry - entries.begin());
}

domain::CaseId ArrangedCases::caseAt(int row) const
{
    const Place place = row < 0 ? Place() : placeAt(row);
    return place.group < 0 || place.entry < 0 ? domain::CaseId()
                                              : m_groups[place.group].entries[place.entry].caseId;
}

int ArrangedCases::caseRowFrom(int row, int step) const
{
    while (row >= 0 && row < rowCount()) {
        if (!caseAt(row).isNull())
            return row;
        row += step;
    }
    return -1;
}

int ArrangedCases::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRowOf(m_groups.size());
}

QVariant ArrangedCases::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeAt(index.row());
    const bool isHeader = place.entry < 0;
    const QList<Entry> &entries = m_groups[place.group].entries;
    if (role == HeaderRole)
        return isHeader;
    if (role == CountRole)
        return isHeader ? int(entries.size()) : 0;
    if (isHeader && role == WorkListModel::CaseRole)
        return QVariant::fromValue(domain::CaseId());
    return m_cases.indexOf(entries[qMax(0, place.entry)].caseId).data(role);
}

Qt::ItemFlags ArrangedCases::flags(const QModelIndex &index) const
{
    return caseAt(index.row()).isNull() ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}
} // namespace hadir::models
