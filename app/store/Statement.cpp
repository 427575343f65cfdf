// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Statement.h"

#include <sqlite3.h>

namespace hadir::store {

namespace {
// SQLite's own constant for "it stays where it is", without its old-style cast.
constexpr sqlite3_destructor_type stays = nullptr;
} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::setNull(int at)
{
    sqlite3_bind_null(m_statement, at + 1);
}

void Statement::setInteger(int at, qint64 value)
{
    sqlite3_bind_int64(m_statement, at + 1, value);
}

void Statement::setText(int at, const QString &value)
{
    setText(at, value.toUtf8());
}

void Statement::setText(int at, const QByteArray &utf8)
{
    m_held.append(utf8);
    sqlite3_bind_text64(m_statement, at + 1, utf8.constData(), quint64(utf8.size()), stays,
                        SQLITE_UTF8);
}

void Statement::setName(int at, QLatin1StringView ascii)
{
    // An empty view has no address, which SQLite would take for NULL.
    sqlite3_bind_text64(m_statement, at + 1, ascii.isEmpty() ? "" : ascii.data(),
                        quint64(ascii.size()), stays, SQLITE_UTF8);
}

void Statement::setBytes(int at, const QByteArray &value)
{
    m_held.append(value);
    sqlite3_bind_blob64(m_statement, at + 1, value.constData(), quint64(value.size()), stays);
}

void Statement::setAll(const Statement &row)
{
    for (int at = 0; at < row.columns(); ++at)
        sqlite3_bind_value(m_statement, at + 1, sqlite3_column_value(row.m_statement, at));
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_held.clear();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArrayView Statement::view(int column) const
{
    // Asked for in this order, the second is the size of the first.
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}
} // namespace hadir::store
