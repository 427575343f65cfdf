// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Authorship.h"
#include "app/domain/Rejection.h"
#include "app/domain/commands.h"
#include "app/store/Database.h"

#include <QList>

namespace hadir::store {

/// A command that the ledger turned down, kept with everything its author typed.
struct RefusedCommand
{
    qint64 number = 0;
    domain::Command command;
    core::Instant doneAt;
    domain::Rejection rejection;
    domain::Authorship first = {}; ///< whose doing that was
};

/// One of them that this version cannot read: as it was written down.
struct UnreadableRefusal
{
    qint64 number = 0;
    QString words; ///< its name and arguments, what was typed among them
    core::Instant doneAt;

    bool operator==(const UnreadableRefusal &) const = default;
};

/// "Needs attention" in work.db. Made for one question to a WorkFile, whose database it uses; what
/// is in it comes by WorkFile::refuse() and goes by discard() only.
class AttentionTable final
{
public:
    explicit AttentionTable(Database &database) : m_database(database) {}

    [[nodiscard]] core::Result<QList<RefusedCommand>> all() const;
    [[nodiscard]] core::Result<QList<UnreadableRefusal>> unreadable() const;
    /// Of both.
    [[nodiscard]] core::Result<qint64> count() const;
    [[nodiscard]] core::Result<void> discard(qint64 number) const;

private:
    Database &m_database;
};
} // namespace hadir::store
