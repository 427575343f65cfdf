// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/policy.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// A stretch of everything that changed, as it is sent.
struct Slice
{
    qint64 from = 0;
    qint64 to = 0;      ///< everything in (from, to] is in it
    bool more = false;  ///< the ledger was past `to` when this was read
    qint64 count = 0;   ///< entities in it
    QByteArray changes; ///< JSON objects {"kind","entity"}, separated by commas
};

/// Reads what changed since a revision: each entity once, in its newest state, in the order of the
/// revisions. One scan of an index; the states lie encoded in the file, so reading is copying.
class Feed final
{
public:
    /// What a page holds at most. A command's changes are never torn apart, so a page may be
    /// longer by the last command's.
    struct Limits
    {
        qint64 entities = 2'000;
        qsizetype bytes = 2 * 1024 * 1024;
    };

    explicit Feed(store::Database &database);

    [[nodiscard]] core::Result<Slice> since(qint64 revision, const View &view, Limits limits);

    /// How many entities changed since; for progress, not for decisions.
    [[nodiscard]] core::Result<qint64> countSince(qint64 revision);

    /// Whether a file with that content hangs on something that this view may see.
    [[nodiscard]] core::Result<bool> showsAttachment(const QString &sha256, const View &view);

private:
    store::Database &m_database;
};
} // namespace hadir::server
