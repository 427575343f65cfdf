// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Database.h"

#include "app/core/log.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
constexpr int sqliteBusy = 5;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
// Extended: no room for the 32 KiB that readers and writers of a file share.
constexpr int sqliteNoRoomToShare = 4874;

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
    Database out;
    out.m_path = path;
    out.m_connection = freshConnectionName();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, out.m_connection);
        connection.setDatabaseName(path);
        // Two processes may hold one file (hadird serve and hadird user); a writer is waited for.
        QString how = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (options.access == Access::ReadOnly)
            how += u";QSQLITE_OPEN_READONLY"_s;
        connection.setConnectOptions(how);
        if (!connection.open())
            return std::unexpected(out.failureOf(connection.lastError()));
    }
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
        if (auto ok = out.script(setting); !ok)
            return std::unexpected(ok.error());
    }
    return out;
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_prepared(std::move(other.m_prepared))
    , m_error(std::move(other.m_error))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, {});
        m_prepared = std::move(other.m_prepared);
        m_error = std::move(other.m_error);
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
    if (error.nativeErrorCode().toInt() == sqliteNoRoomToShare)
        return {FailureKind::DiskFull, detail};
    switch (code) {
    case sqliteFull:
        return {FailureKind::DiskFull, detail};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {FailureKind::Corrupt, detail};
    case sqliteBusy:
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
