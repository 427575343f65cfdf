// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/inverse.h"
#include "app/store/Database.h"

#include <QList>

namespace hadir::store {

/// One stroke of the agent's: a single command, or all that a macro or a change of many did.
struct Deed;
using DeedId = core::Id<Deed>;

/// To where a deed is led: back to how it was before, or to being done once more.
enum class Way { Back, Again };

} // namespace hadir::store

template <>
struct hadir::domain::Names<hadir::store::Way>
{
    static constexpr std::array values{"back", "again"};
};

namespace hadir::store {

/// What is to be written down of commands that were just executed.
struct DeedNote
{
    DeedId deed;
    QList<domain::Command> commands;
    QList<domain::Inverse> inverses; ///< of each
    /// Whom it was about, when that is one.
    std::optional<domain::CustomerId> customer = {};
    std::optional<domain::CaseId> caseId = {};
};

/// One deed as the journal has it.
struct JournalEntry
{
    qint64 number = 0;
    DeedId deed;
    core::Instant doneAt;
    domain::Command first; ///< without the words that were written
    qint64 commands = 0;   ///< how many there were
    std::optional<domain::CustomerId> customer = {};
    std::optional<domain::CaseId> caseId = {};
    std::optional<domain::Finality> stays = {}; ///< why it, or part of it, has no way back
    std::optional<core::Instant> undoneAt = {};
    bool hasWayBack = false;
    bool wasPassed = false; ///< was asked for and could not be taken back
    /// The numbers of newer deeds that were looked past: another version wrote them.
    QList<qint64> unread = {};

    bool operator==(const JournalEntry &) const = default;
};

/// One of the commands that lead a deed back, or do it again.
struct DeedStep
{
    qint64 number = 0;
    domain::Command command;
};

/// What became of leading a deed one way.
struct DeedTurn
{
    qint64 deed = 0;
    Way way = Way::Back;
    QList<qint64> taken = {};          ///< steps that were executed
    QList<domain::Inverse> inverses{}; ///< of each of them
    core::Instant at = {};
};

/// What the agent did at this desk, in work.db: the newest 500 deeds of the last 30 days, each with
/// its way back. Made for one question to a WorkFile, whose database it uses.
class JournalTable final
{
public:
    static constexpr qint64 mostDeeds = 500;
    static constexpr auto life = std::chrono::hours(24 * 30);

    explicit JournalTable(Database &database) : m_database(database) {}

    /// Writes a deed down, or adds to it when it is there. What had been taken back cannot be done
    /// again from then on. Commands that changed nothing leave no trace.
    [[nodiscard]] core::Result<void> note(const DeedNote &deed, core::Instant at) const;
    /// A deed was led one way: the commands for the other are there now.
    [[nodiscard]] core::Result<void> turn(const DeedTurn &turned) const;
    /// It was asked for and stays: newestFor(Way::Back) goes on to the one before.
    [[nodiscard]] core::Result<void> pass(qint64 deed) const;

    /// The newest first.
    [[nodiscard]] core::Result<QList<JournalEntry>> newest(int limit) const;
    [[nodiscard]] core::Result<std::optional<JournalEntry>> find(DeedId deed) const;
    /// The newest that is not taken back and was not passed; or what was taken back last. What this
    /// version cannot read is looked past, and named.
    [[nodiscard]] core::Result<std::optional<JournalEntry>> newestFor(Way way) const;
    /// What leads a deed there, in the order in which it is to be given.
    [[nodiscard]] core::Result<QList<DeedStep>> steps(qint64 deed, Way way) const;

private:
    [[nodiscard]] core::Result<qint64> begin(const DeedNote &deed, core::Instant at) const;
    [[nodiscard]] core::Result<void> addStep(qint64 deed, Way way,
                                             const domain::Command &command) const;
    [[nodiscard]] core::Result<void> addInverse(qint64 deed, Way way,
                                                const domain::Inverse &inverse) const;
    [[nodiscard]] core::Result<void> settle(const DeedTurn &turned) const;
    [[nodiscard]] core::Result<void> forgetOld(qint64 newest, core::Instant at) const;

    Database &m_database;
};
} // namespace hadir::store
