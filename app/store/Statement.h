// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

struct sqlite3_stmt;

namespace hadir::store {

/// One prepared statement of SQLite. Arguments go in by position, columns come out by position,
/// both from 0; text is UTF-8 on the way. Made and kept by a Database, used on its thread.
class Statement final
{
public:
    enum class Step {
        Row,    ///< there is a row to read
        Done,   ///< there is no further one
        Failed, ///< the database says why
    };

    /// Owns what it is given.
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    void setNull(int at);
    void setInteger(int at, qint64 value);
    /// Null text is empty text: absent values are setNull()'s.
    void setText(int at, const QString &value);
    /// UTF-8 that is ready.
    void setText(int at, const QByteArray &utf8);
    /// A literal: it is not copied and has to outlive the statement.
    void setName(int at, QLatin1StringView ascii);
    void setBytes(int at, const QByteArray &value);

    /// As many arguments as the other's row has columns, as they are.
    void setAll(const Statement &row);

    /// Runs it to its next row.
    [[nodiscard]] Step step();
    /// Back to the beginning, without arguments.
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The column's bytes where they lie, until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;

private:
    sqlite3_stmt *m_statement;
    QVarLengthArray<QByteArray, 24> m_held; // what SQLite was shown and not given
};
} // namespace hadir::store
