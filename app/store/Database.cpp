// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Database.h"

#include "app/core/log.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
/// On a full disk and the like SQLite rolls a transaction back by itself; what is gone need not be
/// taken back once more.
bool wasTakenBack(const Failure &failure)
{
    return failure.detail.contains("no transaction is active"_L1)
           || failure.detail.contains("no such savepoint"_L1);
}

QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"hadir-%1"_s.arg(++count);
}

/// Cuts a script at its semicolons, but for those in comments and quotes; what is only space and
/// comment is no statement.
QStringList statementsOf(const QString &script)
{
    QStringList out;
    QString statement;
    bool saysSomething = false;
    QChar until; // what ends the comment or the quote we are in
    for (qsizetype at = 0; at < script.size(); ++at) {
        const QChar c = script[at];
        if (until.isNull() && c == u';') {
            if (std::exchange(saysSomething, false))
                out.append(statement.trimmed());
            statement.clear();
            continue;
        }
        if (!until.isNull())
            until = c == until ? QChar() : until;
        else if (c == u'\'' || c == u'"')
            until = c;
        else if (QStringView(script).sliced(at).startsWith(u"--"))
            until = u'\n';
        saysSomething = saysSomething || (!c.isSpace() && until != u'\n');
        statement += c;
    }
    if (saysSomething)
        out.append(statement.trimmed());
    return out;
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
    out.m_connection = freshConnectionName();
    out.m_seal = options.seal;
    if (auto ok = out.connect(options); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<void> Database::connect(const Options &options)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(m_seal ? m_seal->uriOf(m_path) : m_path);
        // Two processes may hold one file (hadird serve and hadird user); a writer is waited for.
        QString how = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (options.access == Access::ReadOnly)
            how += u";QSQLITE_OPEN_READONLY"_s;
        if (m_seal)
            how += u";QSQLITE_OPEN_URI"_s;
        connection.setConnectOptions(how);
        if (!connection.open())
            return std::unexpected(failureOf(connection.lastError()));
    }
    if (auto ok = harden(); !ok)
        return ok;
    const QString sync = options.durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
                                                                : u"PRAGMA synchronous=NORMAL"_s;
    // Read, not mapped: a mapped file that is cut short underneath (a bad disk, a backup program)
    // ends the process with SIGBUS, where a read answers with a failure.
    QStringList settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA temp_store=MEMORY"_s,
                         u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s};
    if (options.access == Access::ReadWrite)
        settings = QStringList{u"PRAGMA journal_mode=WAL"_s, sync, u"PRAGMA cache_size=-16000"_s}
                   + settings;
    for (const QString &setting : std::as_const(settings)) {
        if (auto ok = script(setting); !ok)
            return ok;
    }
    // What was opened is what was looked at: not a file that was put there in between.
    return m_seal ? m_seal->recognise(m_path) : Result<void>();
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::harden()
{
    if (!m_seal)
        return {};
    sqlite3 *connection = handle();
    if (!connection)
        return core::fail(FailureKind::Storage, u"Qt's driver is not SQLite's"_s);
    // No second file can be opened from inside; what is not SQL's to change is not changed by SQL.
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_prepared(std::move(other.m_prepared))
    , m_error(std::move(other.m_error))
    , m_seal(std::move(other.m_seal))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, {});
        m_prepared = std::move(other.m_prepared);
        m_error = std::move(other.m_error);
        m_seal = std::move(other.m_seal);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Failure Database::failureOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = u"%1 (%2)"_s.arg(error.databaseText(), error.nativeErrorCode());
    // No room for the 32 KiB that readers and writers of a file share.
    if (error.nativeErrorCode().toInt() == SQLITE_IOERR_SHMSIZE)
        return {FailureKind::DiskFull, detail};
    switch (code) {
    case SQLITE_FULL:
        return {FailureKind::DiskFull, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {FailureKind::Corrupt, detail};
    case SQLITE_BUSY:
        return {FailureKind::TimedOut, detail};
    default:
        return {FailureKind::Storage, detail};
    }
}

QSqlQuery *Database::prepared(const QString &sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.constEnd())
        return known->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        m_error = failureOf(query->lastError());
        return nullptr;
    }
    return m_prepared.insert(sql, query)->get();
}

Result<int> Database::finish(QSqlQuery &query)
{
    if (!query.exec()) {
        m_error = failureOf(query.lastError());
        query.finish();
        return std::unexpected(m_error);
    }
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

Result<void> Database::walk(QSqlQuery &query, const std::function<bool(const Row &)> &visit)
{
    if (!query.exec()) {
        m_error = failureOf(query.lastError());
        query.finish();
        return std::unexpected(m_error);
    }
    const Row row(query);
    while (query.next()) {
        if (!visit(row))
            break;
    }
    const QSqlError after = query.lastError();
    query.finish();
    if (after.isValid()) {
        m_error = failureOf(after);
        return std::unexpected(m_error);
    }
    return {};
}

Result<void> Database::script(const QString &sql)
{
    for (const QString &statement : statementsOf(sql)) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(statement)) {
            m_error = failureOf(query.lastError());
            return std::unexpected(m_error);
        }
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto ok = database.run(u"BEGIN IMMEDIATE"_s); !ok)
        return std::unexpected(ok.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (auto ok = m_database->run(u"ROLLBACK"_s); !ok && !wasTakenBack(ok.error()))
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
    if (!m_database)
        return;
    auto back = m_database->run(u"ROLLBACK TO part"_s);
    if (back)
        back = m_database->run(u"RELEASE part"_s);
    if (!back && !wasTakenBack(back.error()))
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
