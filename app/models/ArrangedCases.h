// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Arrangement.h"
#include "app/models/WorkListModel.h"

namespace hadir::models {

/// The cases of a list as somebody wants them to stand: sorted, under headers with counts. Follows
/// the list a row at a time, so that a view keeps its place; has the list's roles and two of its
/// own. A header is a row without a case, whose other roles are those of a case of its group.
class ArrangedCases final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeaderRole = Qt::UserRole + 500, ///< whether it is one
        CountRole,                       ///< of the cases below a header
    };

    /// When the list goes, nothing is there any more.
    explicit ArrangedCases(const WorkListModel &cases, QObject *parent = nullptr);

    void arrange(const Arrangement &arrangement);
    [[nodiscard]] const Arrangement &arrangement() const { return m_arrangement; }

    /// Cases, without headers.
    [[nodiscard]] int count() const { return m_cases.rowCount(); }
    /// -1 when there is no such case.
    [[nodiscard]] int rowOf(domain::CaseId caseId) const;
    /// Null for a header.
    [[nodiscard]] domain::CaseId caseAt(int row) const;
    /// The nearest row with a case from `row` on in the direction of `step`; -1 when there is none.
    [[nodiscard]] int caseRowFrom(int row, int step) const;

    /// Until release() no row moves and none comes: whoever points at one finds it there. Those
    /// that go, go.
    void hold();
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Lower stands higher; no two cases share one.
    struct Key
    {
        qint64 first = 0;
        QString text;
        qint64 second = 0;
        QUuid id;

        bool operator<(const Key &other) const
        {
            return std::tie(first, text, second, id)
                   < std::tie(other.first, other.text, other.second, other.id);
        }
        bool operator==(const Key &) const = default;
    };
    using GroupKey = std::pair<qint64, QString>;
    struct Entry
    {
        Key key;
        domain::CaseId caseId;
    };
    struct Group
    {
        GroupKey key;
        QList<Entry> entries; ///< in order; never none
    };
    struct Stand
    {
        GroupKey group;
        Key key;
    };
    struct Place
    {
        qsizetype group = -1;
        qsizetype entry = -1; ///< -1: its header
    };

    void rebuild();
    void take(int first, int last);
    void put(const WorkItem &item);
    void drop(domain::CaseId caseId);
    void insert(domain::CaseId caseId, const Stand &stand);
    void tellHeader(qsizetype group);
    [[nodiscard]] Key keyOf(const WorkItem &item) const;
    [[nodiscard]] GroupKey groupOf(const WorkItem &item) const;
    [[nodiscard]] bool hasHeaders() const { return m_arrangement.groupedBy.has_value(); }
    [[nodiscard]] int firstRowOf(qsizetype group) const;
    [[nodiscard]] Place placeAt(int row) const;
    [[nodiscard]] qsizetype groupWith(const GroupKey &key) const;

    const WorkListModel &m_cases;
    Arrangement m_arrangement;
    QList<Group> m_groups;
    QHash<domain::CaseId, Stand> m_stands;
    bool m_isHeld = false;
    QSet<domain::CaseId> m_waiting; ///< that would have come or moved
};
} // namespace hadir::models
