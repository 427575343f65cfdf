// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/wire/messages.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// How far the ledger has answered each client, as on disk now. Kept for good. Used on the thread
/// of its database.
class Clients final
{
public:
    explicit Clients(store::Database &database) : m_database(database) {}

    /// The newest command of a client that was answered; 0 for one that is not known.
    [[nodiscard]] core::Result<qint64> lastNumberOf(wire::ClientId client);
    /// What its desk called that command; empty when it did not say.
    [[nodiscard]] core::Result<QString> lastMarkOf(wire::ClientId client);
    /// A client's refused commands with a number above `after`, in order.
    [[nodiscard]] core::Result<QList<wire::Refused>> refusedOf(wire::ClientId client, qint64 after);

private:
    store::Database &m_database;
};
} // namespace hadir::server
