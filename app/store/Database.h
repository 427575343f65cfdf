// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/store/Row.h"
#include "app/store/SealedFiles.h"

#include <QHash>

#include <functional>
#include <memory>

namespace hadir::store {

/// How hard a commit insists on the disk. Full: an answer means on disk, also after power loss.
/// Normal: the last commits may be missing after power loss, never half of one.
enum class Durability { Full, Normal };
enum class Access { ReadWrite, ReadOnly };

/// One connection to one SQLite file (WAL, foreign keys off: rules check what points where).
/// Belongs to the thread that opened it. Statements are prepared once and kept.
class Database final
{
public:
    struct Options
    {
        Access access = Access::ReadWrite;
        Durability durability = Durability::Full;
        /// Under whose key the file lies on the disk; absent: in plain sight. Shared by the
        /// connections that it has to outlive.
        std::shared_ptr<const SealedFiles> seal = {};
        /// How long another process that writes is waited for, the thread standing still; then
        /// the answer is TimedOut.
        core::Milliseconds patience{5'000};
    };

    /// Opens the file, or makes it. ":memory:" is a database of its own. Corrupt when the file is
    /// no database or damaged, DiskFull or Storage when it cannot be made. With a seal the file
    /// proves to be encrypted or is not opened: Refused when it lies in plain sight, Unauthorised
    /// when it needs another key.
    [[nodiscard]] static core::Result<Database> open(const QString &path, Options options);

    Database(Database &&other) noexcept = default;
    Database &operator=(Database &&other) noexcept;
    ~Database() = default;

    /// Runs a statement that answers no rows; answers how many rows it changed.
    template <class... Args>
    [[nodiscard]] core::Result<int> run(const QString &sql, const Args &...args)
    {
        Statement *statement = prepared(sql);
        if (!statement)
            return std::unexpected(m_error);
        int at = 0;
        (bind(*statement, at++, args), ...);
        return finish(*statement);
    }

    /// Runs a question and calls `visit(Row)` for each row; stops early when visit answers false
    /// (not for a statement that writes: see value()).
    template <class Visit, class... Args>
    [[nodiscard]] core::Result<void> each(const QString &sql, Visit &&visit, const Args &...args)
    {
        Statement *statement = prepared(sql);
        if (!statement)
            return std::unexpected(m_error);
        int at = 0;
        (bind(*statement, at++, args), ...);
        return walk(*statement, [&](const Row &row) {
            if constexpr (std::is_void_v<decltype(visit(row))>) {
                visit(row);
                return true;
            } else {
                return bool(visit(row));
            }
        });
    }

    /// The first column of the first row, or nothing. Goes through to the end, so that a statement
    /// that writes and answers (RETURNING) has committed, or failed to, before this returns.
    template <class Value, class... Args>
    [[nodiscard]] core::Result<std::optional<Value>> value(const QString &sql, const Args &...args)
    {
        std::optional<Value> out;
        auto ok = each(
            sql,
            [&](const Row &row) {
                if (!out)
                    out = row.at<Value>(0);
            },
            args...);
        if (!ok)
            return std::unexpected(ok.error());
        return out;
    }

    /// A statement for many rounds of bind() and step by its owner. Null after a failure, which
    /// error() then tells. Valid as long as the database.
    [[nodiscard]] Statement *prepared(const QString &sql);
    [[nodiscard]] core::Result<int> finish(Statement &statement);
    [[nodiscard]] core::Result<void> walk(Statement &statement,
                                          const std::function<bool(const Row &)> &visit);

    /// Several statements separated by semicolons, for schema; no arguments, no trigger bodies.
    [[nodiscard]] core::Result<void> script(const QString &sql);

    /// From now on whatever runs here ends as Cancelled soon after `isUnwanted` says so; nothing
    /// does without one. It is asked in the middle of a statement, on this thread.
    void endWhen(std::function<bool()> isUnwanted);

    [[nodiscard]] const core::Failure &error() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// SQLite's own connection, for what is not offered here.
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    /// Whether a transaction is open; SQLite may have ended one by itself (a full disk and the
    /// like).
    [[nodiscard]] bool isInTransaction() const;

private:
    struct Closing
    {
        void operator()(sqlite3 *handle) const;
    };

    Database() = default;
    [[nodiscard]] core::Result<void> connect(const Options &options);
    void harden();
    [[nodiscard]] core::Failure failure() const;

    QString m_path;
    core::Failure m_error;
    // In the order in which they need each other: the statements go first.
    std::unique_ptr<std::function<bool()>> m_isUnwanted; // where SQLite finds it
    std::shared_ptr<const SealedFiles> m_seal;
    std::unique_ptr<sqlite3, Closing> m_handle;
    QHash<QString, std::shared_ptr<Statement>> m_prepared;
};

/// Everything or nothing: rolls back when it goes out of scope without commit().
class Transaction final
{
public:
    /// Immediate: takes the write lock at once, so that no reader's snapshot grows stale in it.
    [[nodiscard]] static core::Result<Transaction> begin(Database &database);
    /// Deferred, for reading only: all that is read within it is of one moment, and SQLite takes
    /// its lock once instead of for each statement. Ends by itself.
    [[nodiscard]] static core::Result<Transaction> snapshot(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] core::Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// A part of a transaction that can be taken back alone.
class Savepoint final
{
public:
    [[nodiscard]] static core::Result<Savepoint> begin(Database &database);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    [[nodiscard]] core::Result<void> keep();

private:
    explicit Savepoint(Database &database) : m_database(&database) {}
    Database *m_database;
};
} // namespace hadir::store
