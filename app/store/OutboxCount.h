// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/Authorship.h"
#include "app/domain/Rejection.h"
#include "app/store/Database.h"

#include <QJsonObject>

namespace hadir::store {

/// Names a command by what it is: two with one mark mean the same thing at the same moment.
[[nodiscard]] QString markOf(const QString &name, const QString &arguments, core::Instant doneAt);

/// A command that the ledger had confirmed, lost, and turned down when it was told again.
struct OwedCommand
{
    qint64 at = 0; ///< its place among them
    QString name;
    QJsonObject arguments;
    core::Instant doneAt;
    core::Instant since; ///< when it was first turned down, by the server's clock
};

/// Keeps the outbox in work.db and the ledger's count of it in step: what is settled leaves, what
/// the ledger confirmed and then lost comes back, and the numbers follow each other without a gap.
///
/// A confirmed command is kept for seven days (`kept`). When the ledger then counts fewer than it
/// had confirmed, it was put back to an earlier day, and what it lost waits in the outbox again, in
/// front. Such a command may come before a colleague's on which it rests; turned down, it is no
/// one's mistake and stands aside (`owed`) until Arrears finds that it would pass. Holds nothing
/// itself; used on the database's thread.
class OutboxCount final
{
public:
    explicit OutboxCount(Database &database) : m_database(database) {}

    /// The newest number that was given to a command; 0 before the first.
    [[nodiscard]] core::Result<qint64> lastNumber();

    /// See WorkFile::confirmThrough.
    [[nodiscard]] core::Result<void> confirmThrough(qint64 number, core::Instant at);
    /// See WorkFile::refuse.
    [[nodiscard]] core::Result<bool> refuse(qint64 number, const domain::Rejection &rejection,
                                            core::Instant at, const domain::Authorship &first);
    /// See WorkFile::continueAfter.
    [[nodiscard]] core::Result<void> continueAfter(qint64 number, const QString &mark,
                                                   core::Instant at);

    /// What stands aside, oldest first.
    [[nodiscard]] core::Result<QList<OwedCommand>> owed();
    /// Back into the outbox, behind all that waits.
    [[nodiscard]] core::Result<void> sendOwed(qint64 at);
    /// To "Needs attention" with the ledger's reason.
    [[nodiscard]] core::Result<void> giveUpOwed(qint64 at);

private:
    [[nodiscard]] core::Result<void> leaveOwed(qint64 at, const QString &into);
    [[nodiscard]] core::Result<QString> markOfNumber(qint64 number);
    [[nodiscard]] core::Result<QString> settled();
    [[nodiscard]] core::Result<void> noteSettled(qint64 number);
    [[nodiscard]] core::Result<bool> isOwn(qint64 number, const QString &mark);
    [[nodiscard]] core::Result<void> closeGap(qint64 number);
    [[nodiscard]] core::Result<void> numberAnew(qint64 shift, qint64 from);
    [[nodiscard]] core::Result<bool> takeBackLost(qint64 number);
    [[nodiscard]] core::Result<void> numberFrom(qint64 first);
    [[nodiscard]] core::Result<void> setLast(qint64 number);

    Database &m_database;
};
} // namespace hadir::store
