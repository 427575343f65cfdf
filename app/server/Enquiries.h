// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Result.h"
#include "app/server/GuessLimit.h"
#include "app/server/MessageReader.h"
#include "app/wire/messages.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

struct Sight;
struct View;

/// Finds customers and cases for desks that do not hold them, in the index that the ledger keeps,
/// messages by reading, and who last changed a customer's fields, in the audit; so often and no
/// more for each agent.
/// Used on the thread of its database.
class Enquiries final
{
public:
    Enquiries(store::Database &database, const core::Clock &clock);

    /// What `who` may open and is not in sight already.
    [[nodiscard]] core::Result<wire::Found> answer(const View &who, const Sight &sight,
                                                   const wire::Search &search);

    using Read = core::Result<MessageReader::Answer>;
    /// After answer(): looks for messages, too, where it says that it is `reading`.
    [[nodiscard]] std::optional<QFuture<Read>> messages(const View &who, const Sight &sight,
                                                        const wire::Search &search,
                                                        wire::Found &answered);
    /// What was read, but for whom nobody knows any more by now.
    [[nodiscard]] QList<wire::Said> stillThere(QList<wire::Said> messages);
    /// No file is held by what is being read, soon.
    void stopReading() { m_reader.stop(); }

private:
    [[nodiscard]] core::Result<wire::Found> handsOn(domain::CustomerId customer,
                                                    const QStringList &fields, wire::Found out);

    store::Database &m_database;
    const core::Clock &m_clock;
    GuessLimit m_limit;
    MessageReader m_reader;
};
} // namespace hadir::server
