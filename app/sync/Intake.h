// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"
#include "app/store/WorkFile.h"
#include "app/wire/messages.h"

#include <QObject>

namespace hadir::sync {

/// The replica's way from what the ledger says into the two files: checks that a page follows what
/// is here, reads it, and writes it with its cursor and with what it settles of the outbox. Says
/// what happened by signals, from within the call. On the thread of its files.
class Intake final : public QObject
{
    Q_OBJECT

public:
    Intake(store::WorkFile &work, store::Cache &cache);

    /// Makes both files agree with what the ledger counts from here.
    [[nodiscard]] core::Result<void> follow(const wire::SignedIn &session);
    /// From where the next page is to go on.
    [[nodiscard]] core::Result<store::Cursor> begin();

    /// Whom this desk holds.
    [[nodiscard]] core::Result<QList<domain::CustomerId>> holds();

    /// The page as the cache needs it. Malformed when it does not follow what is here or settles
    /// a command above `sentThrough`; what cannot be read in it is left aside.
    [[nodiscard]] core::Result<store::Patch> patchOf(const wire::Page &page, qint64 sentThrough);
    /// Moves those from `left` to `kept` for whom something waits or is half written: they stay,
    /// and Cache::stale() names them until they were asked for and came again.
    [[nodiscard]] core::Result<void> keepDear(store::Patch &patch);
    /// To be done before the page is applied: a crash in between repeats it and loses nothing.
    [[nodiscard]] core::Result<void> settleRefusals(const wire::Page &page);
    [[nodiscard]] core::Result<void> apply(const store::Patch &patch);
    /// Takes people who were erased out of both files, and says forgotten().
    [[nodiscard]] core::Result<void> forget(const QList<domain::Tombstone> &people);

Q_SIGNALS:
    /// Nothing of them is in the two files.
    void forgotten(const QList<hadir::domain::Tombstone> &people);
    void applied(const hadir::store::TouchedSet &touched);
    void commandRefused(qint64 number);
    void somethingPassedOver(const hadir::core::Failure &why);
    void cacheFailed(const hadir::core::Failure &why);

private:
    [[nodiscard]] core::Result<void> checkOrder(const wire::Page &page, const store::Cursor &before,
                                                qint64 sentThrough) const;
    void passOver(const wire::Change &change, const core::Failure &why);

    store::WorkFile &m_work;
    store::Cache &m_cache;
    bool m_hasPassedOver = false;
    QList<domain::Tombstone> m_tombstones; ///< in the page that is being taken
};
} // namespace hadir::sync
