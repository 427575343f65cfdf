// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Database.h"

#include "app/core/log.h"
#include "app/store/analyser.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int stepsBetweenLooks = 20'000; ///< of SQLite's machine: well below a millisecond

/// folded_text(t): as words are folded before they are searched, in any script.
void foldText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray out = folded(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, out.constData(), int(out.size()), SQLITE_TRANSIENT);
}
} // namespace

Result<Database> Database::open(const QString &path, Options options)
{
    if (path == ":memory:"_L1)
        options.seal.reset(); // there is nothing on the disk
    if (options.seal) {
        auto known = options.seal->recognise(path);
        if (!known && known.error().kind == FailureKind::NotFound
            && options.access == Access::ReadWrite)
            known = options.seal->make(path);
        if (!known)
            return std::unexpected(known.error());
    }
    Database out;
    out.m_path = path;
    out.m_seal = options.seal;
    if (auto ok = out.connect(options); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<void> Database::connect(const Options &options)
{
    int how = SQLITE_OPEN_NOMUTEX; // one thread
    how |= options.access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                              : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (m_seal)
        how |= SQLITE_OPEN_URI;
    const QString name = m_seal ? m_seal->uriOf(m_path) : m_path;
    sqlite3 *opened = nullptr;
    const int outcome = sqlite3_open_v2(name.toUtf8().constData(), &opened, how, nullptr);
    m_handle.reset(opened); // also after a failure, which it then tells
    if (outcome != SQLITE_OK)
        return std::unexpected(failure());
    sqlite3_extended_result_codes(opened, 1);
    // Two processes may hold one file (hadird serve and hadird user); a writer is waited for.
    sqlite3_busy_timeout(opened, int(options.patience.count()));
    harden();
    sqlite3_create_function_v2(opened, "folded_text", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               foldText, nullptr, nullptr, nullptr);
    const QString sync = options.durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
                                                                : u"PRAGMA synchronous=NORMAL"_s;
    // Read, not mapped: a mapped file that is cut short underneath (a bad disk, a backup program)
    // ends the process with SIGBUS, where a read answers with a failure.
    QStringList settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA temp_store=MEMORY"_s,
                         u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s};
    if (options.access == Access::ReadWrite)
        settings = QStringList{u"PRAGMA journal_mode=WAL"_s, sync, u"PRAGMA cache_size=-16000"_s,
                               u"PRAGMA secure_delete=ON"_s}
                   + settings;
    for (const QString &setting : std::as_const(settings)) {
        if (auto ok = script(setting); !ok)
            return ok;
    }
    // What was opened is what was looked at: not a file that was put there in between.
    return m_seal ? m_seal->recognise(m_path) : Result<void>();
}

void Database::harden()
{
    if (!m_seal)
        return;
    // No second file can be opened from inside; what is not SQL's to change is not changed by SQL.
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void Database::Closing::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Database &Database::operator=(Database &&other) noexcept
{
    // What was ours goes with the other, in the right order.
    std::swap(m_path, other.m_path);
    std::swap(m_error, other.m_error);
    std::swap(m_seal, other.m_seal);
    std::swap(m_isUnwanted, other.m_isUnwanted);
    std::swap(m_handle, other.m_handle);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}

/// Why the last call of SQLite failed.
Failure Database::failure() const
{
    const int code = sqlite3_extended_errcode(handle());
    const QString detail = u"%1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle()))).arg(code);
    // No room for the 32 KiB that readers and writers of a file share.
    if (code == SQLITE_IOERR_SHMSIZE)
        return {FailureKind::DiskFull, detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {FailureKind::DiskFull, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {FailureKind::Corrupt, detail};
    case SQLITE_BUSY:
        return {FailureKind::TimedOut, detail};
    case SQLITE_INTERRUPT:
        return {FailureKind::Cancelled, detail};
    default:
        return {FailureKind::Storage, detail};
    }
}

void Database::endWhen(std::function<bool()> isUnwanted)
{
    m_isUnwanted = std::make_unique<std::function<bool()>>(std::move(isUnwanted));
    const auto ask = [](void *asked) {
        const auto &question = *static_cast<std::function<bool()> *>(asked);
        return question && question() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), stepsBetweenLooks, ask, m_isUnwanted.get());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Statement *Database::prepared(const QString &sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.constEnd())
        return known->get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &made, nullptr)
        != SQLITE_OK) {
        m_error = failure();
        return nullptr;
    }
    return m_prepared.insert(sql, std::make_shared<Statement>(made))->get();
}

Result<int> Database::finish(Statement &statement)
{
    auto walked = walk(statement, [](const Row &) { return true; });
    if (!walked)
        return std::unexpected(walked.error());
    return sqlite3_changes(handle());
}

Result<void> Database::walk(Statement &statement, const std::function<bool(const Row &)> &visit)
{
    const Row row(statement);
    Statement::Step step = statement.step();
    while (step == Statement::Step::Row && visit(row))
        step = statement.step();
    const bool failed = step == Statement::Step::Failed;
    if (failed)
        m_error = failure();
    statement.reset();
    if (failed)
        return std::unexpected(m_error);
    return {};
}

Result<void> Database::script(const QString &sql)
{
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        m_error = failure();
        return std::unexpected(m_error);
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto ok = database.run(u"BEGIN IMMEDIATE"_s); !ok)
        return std::unexpected(ok.error());
    return Transaction(database);
}

Result<Transaction> Transaction::snapshot(Database &database)
{
    if (auto ok = database.run(u"BEGIN"_s); !ok)
        return std::unexpected(ok.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // On a full disk and the like SQLite takes a transaction back by itself.
    if (!m_database || !m_database->isInTransaction())
        return;
    if (auto ok = m_database->run(u"ROLLBACK"_s); !ok)
        qCWarning(logStore) << "rollback failed" << ok.error().detail;
}

Result<void> Transaction::commit()
{
    if (auto ok = m_database->run(u"COMMIT"_s); !ok)
        return std::unexpected(ok.error()); // the destructor rolls back
    m_database = nullptr;
    return {};
}

Result<Savepoint> Savepoint::begin(Database &database)
{
    if (auto ok = database.run(u"SAVEPOINT part"_s); !ok)
        return std::unexpected(ok.error());
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Savepoint::~Savepoint()
{
    if (!m_database || !m_database->isInTransaction())
        return;
    auto back = m_database->run(u"ROLLBACK TO part"_s);
    if (back)
        back = m_database->run(u"RELEASE part"_s);
    if (!back)
        qCWarning(logStore) << "rollback of a savepoint failed" << back.error().detail;
}

Result<void> Savepoint::keep()
{
    if (auto ok = m_database->run(u"RELEASE part"_s); !ok)
        return std::unexpected(ok.error());
    m_database = nullptr;
    return {};
}
} // namespace hadir::store
