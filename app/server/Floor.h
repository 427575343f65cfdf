// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/server/BlackBox.h"
#include "app/server/Conversation.h"
#include "app/server/Ledger.h"
#include "app/server/PresenceBoard.h"
#include "app/server/PushQueue.h"

namespace hadir::server {

/// All desks together. What they push in one turn of the event loop is committed as one batch and
/// one fsync, each desk in its turn when it is much; then everybody is told, each change encoded
/// once. Notices within half a second what
/// another process wrote into the same workspace, and whose session ended there. Used on the
/// workspace's thread.
class Floor final : public QObject
{
    Q_OBJECT

public:
    explicit Floor(House house, QObject *parent = nullptr);

    /// Begins the talk with a desk; whoever holds it ends it by letting it go.
    [[nodiscard]] std::unique_ptr<Conversation> receive(DeskLink &link, const QString &address);

    /// Commits what was pushed, unless another process writes, and ends every conversation. Each
    /// desk is told a moment of its own to come back at, by chance, so that thousands do not come
    /// at once.
    void shutDown(core::Dice &dice);

    [[nodiscard]] qsizetype desks() const { return m_conversations.size(); }

private:
    void welcome(Conversation &conversation);
    void take(Conversation &conversation, const QList<wire::Pushed> &commands);
    void place(Conversation &conversation, const wire::Present &where);
    void bidFarewell(Conversation &conversation);
    void settleSoon();
    void spreadPresenceSoon();
    void settle();
    void commit();
    [[nodiscard]] QList<PushQueue::Waiting> nextBatch();
    [[nodiscard]] bool setAside(const QList<PushQueue::Waiting> &batch);
    [[nodiscard]] bool holdOn(const QList<PushQueue::Waiting> &batch, const Setback &setback);
    [[nodiscard]] bool giveUp(const PushQueue::Waiting &waiting);
    [[nodiscard]] bool excuse(QList<PushQueue::Waiting> &batch, const Setback &setback, int before);
    void answer(const PushQueue::Waiting &waiting, Outcome outcome);
    void spreadNews();
    void spreadPresence();
    void watchTheFile();
    void visitSessions();
    void settleErasures();
    void recheckSessions();

    House m_house;
    BlackBox m_blackBox;
    QList<Conversation *> m_conversations;
    PushQueue m_pushed;
    QList<PushQueue::Waiting> m_held; // a batch that another process's writing keeps out
    int m_heldFor = 0;                // attempts in a row
    struct Trouble                    // a command that could not be written
    {
        qint64 number = 0;
        int tries = 0;
    };
    QHash<wire::ClientId, Trouble> m_troubles;
    PresenceBoard m_board;
    qint64 m_told = 0; // everybody live and not behind was told up to here
    bool m_settling = false;
    QList<QPointer<Conversation>> m_newcomers; // who were not told yet who is here
    bool m_presenceWaits = false;
};
} // namespace hadir::server
