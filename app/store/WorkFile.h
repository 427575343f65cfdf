// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/store/AttentionTable.h"
#include "app/store/DraftTable.h"
#include "app/store/ErasedTable.h"
#include "app/store/FileTable.h"
#include "app/store/JournalTable.h"
#include "app/store/OutboxCount.h"
#include "app/store/workRecovery.h"

#include <QJsonObject>
#include <QList>

namespace hadir::store {

/// One command that the ledger has not confirmed yet.
struct PendingCommand
{
    qint64 number = 0; ///< the desk's own gapless count, given by SQLite
    domain::Command command;
    core::Instant doneAt;
};

/// The same as it goes to the ledger: as it was written down, whether or not this version knows it.
struct OutgoingCommand
{
    qint64 number = 0;
    QString name;
    QJsonObject arguments;
    core::Instant doneAt;
    QString mark; ///< tells it from another with the same number, see continueAfter()
};

/// What the journal takes down with commands: a deed, or which way one was led.
using JournalWord = std::variant<std::monostate, DeedNote, DeedTurn>;

/// work.db: what the agent made and the ledger does not have yet. Tiny, written first, fully
/// synchronous; never rebuilt. "Saved" is said only after a commit here. One thread.
class WorkFile final
{
public:
    /// Opens or makes the file. Incompatible when it is from a newer Hadir: left untouched. With a
    /// seal a damaged one is restored, see openSealedWork().
    [[nodiscard]] static core::Result<WorkFile> open(const QString &path, const Seal &seal = {});

    /// For questions only, on another thread than the one that writes.
    [[nodiscard]] static core::Result<WorkFile> openToRead(const QString &path,
                                                           const Seal &seal = {});

    /// Whether the file had been damaged when it was opened.
    [[nodiscard]] WorkState state() const { return m_state; }
    /// Whether it had been damaged and nobody was told yet; from now on somebody was.
    [[nodiscard]] core::Result<bool> takeRestored();
    /// Keeps a copy of all that is here now, in case the file is damaged later. What it reads for
    /// that it checks; nothing is copied when that fails. A file without a seal has no copy.
    [[nodiscard]] core::Result<void> keepCopy();

    /// Makes the command durable and answers its number.
    [[nodiscard]] core::Result<qint64> append(const domain::Command &command, core::Instant doneAt);
    /// Makes all of them durable or none, and with them what the journal has to say of it; answers
    /// the number of the last, 0 when there are none.
    [[nodiscard]] core::Result<qint64> append(const QList<domain::Command> &commands,
                                              core::Instant doneAt, const JournalWord &word = {});

    /// The oldest commands with a number above `after`, in order.
    [[nodiscard]] core::Result<QList<PendingCommand>> pending(qint64 after, int limit = -1);
    [[nodiscard]] core::Result<QList<OutgoingCommand>> outgoing(qint64 after, int limit);
    [[nodiscard]] core::Result<qint64> pendingCount();
    /// The newest number that was given to a command; 0 before the first.
    [[nodiscard]] core::Result<qint64> lastNumber();

    /// Takes commands up to `number` out of the outbox: their outcome is in the cache. They are
    /// kept aside for seven days from `at`, the server's time, should it be put back meanwhile.
    [[nodiscard]] core::Result<void> confirmThrough(qint64 number, core::Instant at = {});

    /// Moves a command from the outbox to "Needs attention", and answers whether it did: one that
    /// the ledger had confirmed once and lost stands aside instead, see owed(). Doing it twice is
    /// harmless. `first` is whose doing it was that it was turned down.
    [[nodiscard]] core::Result<bool> refuse(qint64 number, const domain::Rejection &rejection,
                                            core::Instant at = {},
                                            const domain::Authorship &first = {});
    [[nodiscard]] AttentionTable attention() { return AttentionTable(m_database); }

    /// Lets the outbox begin where the ledger's count from here ends: with `number`, whose mark
    /// was `mark` (empty: the ledger does not say). When that is no command of this file (it is a
    /// restored or copied older one) or the ledger has been put back to an earlier day, the waiting
    /// commands are numbered anew, so that they follow without a gap and none is taken for known;
    /// in front of them wait those again that the ledger had confirmed in the seven days before
    /// `at` and lost.
    [[nodiscard]] core::Result<void> continueAfter(qint64 number, const QString &mark = {},
                                                   core::Instant at = {});

    /// The outbox and the ledger's count of it, for what is seldom asked. Valid as long as this.
    [[nodiscard]] OutboxCount count() { return OutboxCount(m_database); }

    /// Cuts the log, so that what was deleted is nowhere; see store::removeTraces.
    [[nodiscard]] core::Result<void> removeTraces();
    [[nodiscard]] ErasedTable erased() { return ErasedTable(m_database); }

    [[nodiscard]] DraftTable drafts() { return DraftTable(m_database); }
    [[nodiscard]] JournalTable journal() { return JournalTable(m_database); }

    [[nodiscard]] FileTable files() { return FileTable(m_database); }

    /// Whether anything that an agent made is here: waiting, refused or half
    /// written, and files that have not arrived.
    [[nodiscard]] core::Result<bool> holdsWords();
    /// Whether something half written about this customer is here: a draft, or a fact under
    /// "words/", anything, "/" and their id.
    [[nodiscard]] core::Result<bool> holdsWordsAbout(domain::CustomerId customer);

    /// Until when this agent has seen a case, for "unread".
    [[nodiscard]] core::Result<void> markSeen(domain::CaseId seen, core::Instant until);
    [[nodiscard]] core::Result<QHash<domain::CaseId, core::Instant>> seenCases();

    /// Small facts about this desk: client id, account, server, offset of the clock. What somebody
    /// typed is kept under keys that begin with "words/".
    [[nodiscard]] core::Result<void> remember(const QString &key, const QString &value);
    [[nodiscard]] core::Result<QString> recall(const QString &key);
    /// Every such fact whose key begins so and that says something, by the rest of its key.
    [[nodiscard]] core::Result<QHash<QString, QString>> recallAll(const QString &prefix);

private:
    explicit WorkFile(Database database, Seal seal)
        : m_database(std::move(database))
        , m_seal(std::move(seal))
    {}
    Database m_database;
    Seal m_seal; // shared: every connection to a sealed file holds it
    WorkState m_state = WorkState::Sound;
};
} // namespace hadir::store
