// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/ids.h"
#include "app/store/Database.h"
#include "app/wire/messages.h"

namespace hadir::server {

/// A desk that an order to forget or to destroy concerns.
struct Addressee
{
    wire::ClientId client;
    domain::AgentId agent;
    std::optional<core::Instant> doneAt; ///< when it said that it had
};

/// Whom the desks are to forget and which desks are to destroy all they hold, and which of them
/// said that they did. Lies in a file of its own beside the workspace's, receipts.db, that no
/// restore puts back to an earlier day: a restore repeats from it what the backup does not know.
/// Holds ids and what the operator gave as the reason. Two processes may have it open.
class Receipts final
{
public:
    /// Opens the one in the folder, or makes it.
    [[nodiscard]] static core::Result<Receipts> open(const QString &folder);

    struct Erasure
    {
        domain::CustomerId customer;
        core::Instant at;
        QString reason;
        bool isClean = false; ///< nothing of it is left in the files here
    };
    /// Writes an erasure down, once, with the desks that are to confirm it.
    [[nodiscard]] core::Result<void> expect(const Erasure &erasure, const QList<Addressee> &desks);
    [[nodiscard]] core::Result<void> noteClean(domain::CustomerId customer);
    /// The oldest first.
    [[nodiscard]] core::Result<QList<Erasure>> erasures();
    [[nodiscard]] core::Result<QList<Addressee>> desksOf(domain::CustomerId customer);
    /// What that desk has not confirmed, the oldest first.
    [[nodiscard]] core::Result<QList<domain::CustomerId>> owedBy(wire::ClientId client);
    /// How many of these that desk had been asked to forget and not confirmed; the others are
    /// passed over.
    [[nodiscard]] core::Result<int>
    confirm(wire::ClientId client, const QList<domain::CustomerId> &customers, core::Instant at);

    [[nodiscard]] core::Result<void> expectWipe(const QList<Addressee> &desks, core::Instant at);
    [[nodiscard]] core::Result<void> confirmWipe(wire::ClientId client, core::Instant at);
    /// Every desk that was ever to be wiped.
    [[nodiscard]] core::Result<QList<Addressee>> wipes();

private:
    explicit Receipts(store::Database file) : m_file(std::move(file)) {}
    [[nodiscard]] core::Result<QList<Addressee>> addressees(const QString &question,
                                                            const QUuid &about);

    store::Database m_file;
};
} // namespace hadir::server
