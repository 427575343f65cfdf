// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Alarm.h"
#include "app/desk/CallbackBell.h"
#include "app/desk/Desk.h"
#include "ui/shell/notices.h"

namespace hadir::ui {

/// Watches an open desk for what happens to its agent's cases, for what is turned down, and for
/// callbacks that are due, and says it once each. What was there when it began has not happened.
/// The desk outlives it. Lives on the GUI thread.
class CaseWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CaseWatch(desk::Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    /// What one step of the desk brought.
    void happened(const QList<hadir::ui::Happening> &happenings);

private:
    void begin();
    void take(const store::TouchedSet &touched);
    void follow(domain::CaseId id, const std::optional<desk::WorkRow> &row);
    void takeRefused();
    void tellDue(const QList<desk::CallbackEntry> &callbacks);
    [[nodiscard]] std::optional<Happening::Kind> decided(domain::CaseId id,
                                                         const domain::Case &now);
    void tellWoken();
    void setAlarm();
    [[nodiscard]] Happening about(domain::CustomerId customer,
                                  const std::optional<domain::CaseId> &caseId);

    desk::Desk &m_desk;
    domain::AgentId m_me;
    QHash<domain::CaseId, desk::WorkRow> m_mine; ///< and those that are watched
    QHash<domain::CaseId, domain::Case> m_asked; ///< cases with approvals, as they were
    core::Instant m_begun;
    QSet<domain::InteractionId> m_mentions; ///< that were told
    QSet<qint64> m_refused;
    core::Alarm m_alarm;                  ///< when the next of them wakes
    core::Instant m_wokenUntil;           ///< those that woke before it were told, or were awake
    desk::CallbackBell *m_bell = nullptr; ///< once somebody sits here
};
} // namespace hadir::ui
