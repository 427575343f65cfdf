// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// Messages that wait to be sent: takes one back out of the queue, or sends one that waits for its
/// moment now. By whatever way a message of this agent was taken back here, its words are offered
/// to be written on.
class Recall final : public QObject
{
    Q_OBJECT

public:
    explicit Recall(desk::Desk &desk, QObject *parent = nullptr);

    /// It was sent here: however it is taken back, its words are wanted.
    void follow(domain::InteractionId message) { m_followed.insert(message); }
    void recall(domain::InteractionId message);
    /// It was taken back here, by whichever way: its words are offered, once.
    void offer(domain::InteractionId message);
    /// The same words once more without a moment of theirs, in the place of these: both or neither.
    void sendNow(domain::InteractionId message);
    void take(const store::TouchedSet &touched);
    /// The newest of this case that waits and was written here by this agent.
    [[nodiscard]] std::optional<domain::InteractionId> newestIn(domain::CustomerId customer,
                                                                domain::CaseId about);

Q_SIGNALS:
    /// It is taken back; these were its words.
    void recalled(const hadir::store::Draft &words);
    /// It went again, as this.
    void sentNow(const hadir::domain::ReplyToCustomer &reply, hadir::store::DeedId deed);
    /// Whole sentences.
    void failed(const QString &happened, const QString &next);

private:
    [[nodiscard]] std::optional<desk::HistoryItem> itemOf(domain::InteractionId message);
    void settle(domain::InteractionId message);
    [[nodiscard]] domain::ReplyToCustomer again(const desk::HistoryItem &item);
    [[nodiscard]] std::optional<domain::InteractionId> newestOf(domain::CaseId caseId);

    desk::Desk &m_desk;
    QSet<domain::InteractionId> m_followed;
    QSet<domain::InteractionId> m_offered;
};
} // namespace hadir::ui
