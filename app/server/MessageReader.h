// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/store/CaseSieve.h"
#include "app/wire/messages.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace hadir::server {

/// Reads through what was said and written for the words of a search: on a thread and connections
/// of its own, so that the ledger does not wait, and one question after the other, so that however
/// many ask, one processor is what it costs. Belongs to the thread that made it.
class MessageReader final
{
public:
    /// What is looked for, by whom, and what of it is told.
    struct Wanted
    {
        QString query;
        store::Asker asker;
        int most = 8;                   ///< messages, the newest
        QSet<domain::CustomerId> but{}; ///< of whom none is told
    };
    struct Answer
    {
        QList<wire::Said> messages;
        bool isWhole = true; ///< else older ones were not looked at
    };

    /// Looks into the database at this path.
    explicit MessageReader(QString database);
    /// What is being read ends.
    ~MessageReader();
    MessageReader(const MessageReader &) = delete;
    MessageReader &operator=(const MessageReader &) = delete;

    /// Absent while too many wait. A newer question of the same agent ends the one before, which
    /// answers Cancelled.
    [[nodiscard]] std::optional<QFuture<core::Result<Answer>>> read(const Wanted &wanted);
    /// Lets go of the file, soon: what is being read answers Cancelled.
    void stop();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    QString m_database;
    QThreadPool m_pool;
    QHash<domain::AgentId, Flag> m_ends;        ///< of each agent's newest
    std::shared_ptr<std::atomic_int> m_waiting; ///< shared with what runs yet
};
} // namespace hadir::server
