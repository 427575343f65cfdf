// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Alarm.h"
#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "app/models/WorkListModel.h"

namespace hadir::ui {

class WorkListPane;

/// Keeps the work list true: what this agent owns and what waits in their teams' queues. Reads
/// from the desk, changes only the rows that a commit touched.
class WorkListBinding final : public QObject
{
    Q_OBJECT

public:
    WorkListBinding(desk::Desk &desk, WorkListPane &pane, QObject *parent = nullptr);

    /// Everybody and every queue; asks for both lists anew.
    void setDirectory(const models::Directory &directory);
    void take(const store::TouchedSet &touched);
    /// Whether the lists are whole, being fetched, or as of an earlier time.
    void showLine();
    /// Who else is on which case.
    void showPeople();
    /// Where this agent has written something that is not sent or saved, where what they did is not
    /// sent yet, and where something of theirs was turned down or held back.
    void showMarks();
    /// These were discarded a moment ago: for the list they are gone, though that can be taken
    /// back.
    void setLeaving(const QList<qint64> &refused);

    /// The case at the top of the own list, then of the team's; absent when there is none.
    [[nodiscard]] std::optional<models::WorkItem> first() const;
    [[nodiscard]] int unread() const;
    /// A case as the team's list describes it, for another list.
    [[nodiscard]] models::WorkItem described(const desk::WorkRow &row) const
    {
        return teamItemFor(row);
    }
    void markSeen(domain::CaseId caseId, core::Instant until);

Q_SIGNALS:
    void counted();

private:
    /// The own list at once, the team's a queue at a time after it.
    void reload();
    void readOn();
    void readNextQueue();
    void showTeam();
    void refresh(domain::CaseId caseId);
    [[nodiscard]] bool isMine(const domain::Case &work) const;
    [[nodiscard]] bool isAsleep(const domain::Case &work) const;
    void noteDecision(const desk::WorkRow &row);
    void wakeInTime();
    void wakeThose();
    [[nodiscard]] bool isOurs(const domain::Case &work) const;
    [[nodiscard]] models::WorkItem itemFor(const desk::WorkRow &row) const;
    [[nodiscard]] models::WorkItem teamItemFor(const desk::WorkRow &row) const;
    [[nodiscard]] QList<models::WorkItem> teamItems(const QList<desk::WorkRow> &rows) const;
    [[nodiscard]] QStringList othersOn(domain::CaseId caseId) const;
    void readMarks();
    void readRefused();
    [[nodiscard]] bool needsAttention(domain::CaseId about, domain::CustomerId customer) const;

    desk::Desk &m_desk;
    WorkListPane &m_pane;
    models::Directory m_directory;
    QList<domain::QueueId> m_queues;
    models::WorkListModel m_mine;
    models::WorkListModel m_team;
    models::WorkListModel m_asleep; ///< of both, those that wake first at the top
    models::WorkListModel m_toDecide;
    core::Alarm m_alarm; ///< when the first of them wakes
    QList<domain::QueueId> m_queuesToRead;
    QHash<domain::CaseId, desk::WorkRow> m_gathered; ///< of the queues that were read
    bool m_isWhole = true;                           ///< no queue failed to be read
    QSet<domain::CaseId> m_touchedMeanwhile;
    bool m_isReading = false;
    QSet<domain::CaseId> m_visited; ///< cases that a colleague was last seen on
    QSet<domain::CaseId> m_written; ///< cases with a draft
    QSet<domain::CaseId> m_unsent;  ///< cases with something that is not sent yet
    QList<qint64> m_leaving;        ///< turned down, and discarded a moment ago
    QSet<domain::CaseId> m_refusedCases;
    QSet<domain::CustomerId> m_refusedCustomers; ///< of changes that are of no case
    QSet<domain::CustomerId> m_edited;           ///< customers with words that are of no case
};
} // namespace hadir::ui
