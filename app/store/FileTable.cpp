// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/FileTable.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
Result<void> written(const Result<int> &changed)
{
    return changed ? Result<void>() : std::unexpected(changed.error());
}

OutgoingFile fileIn(const Row &row)
{
    return {row.at<QString>(0), row.at<qint64>(1)};
}
} // namespace

Result<void> FileTable::add(const OutgoingFile &file) const
{
    return written(m_database.run(
        u"INSERT INTO outgoing_file(sha256, size) VALUES(?, ?) ON CONFLICT(sha256) DO UPDATE SET "
        "arrived = 0"_s,
        file.sha256, file.size));
}

Result<void> FileTable::addNew(const OutgoingFile &file) const
{
    return written(
        m_database.run(u"INSERT OR IGNORE INTO outgoing_file(sha256, size) VALUES(?, ?)"_s,
                       file.sha256, file.size));
}

Result<void> FileTable::noteArrival(const QString &sha256) const
{
    return written(
        m_database.run(u"UPDATE outgoing_file SET arrived = 1 WHERE sha256 = ?"_s, sha256));
}

Result<void> FileTable::remove(const QString &sha256) const
{
    return written(m_database.run(u"DELETE FROM outgoing_file WHERE sha256 = ?"_s, sha256));
}

Result<QList<OutgoingFile>> FileTable::all() const
{
    QList<OutgoingFile> out;
    auto read = m_database.each(u"SELECT sha256, size FROM outgoing_file ORDER BY number"_s,
                                [&](const Row &row) { out.append(fileIn(row)); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<OutgoingFile>> FileTable::waiting() const
{
    QList<OutgoingFile> out;
    auto read =
        m_database.each(u"SELECT sha256, size FROM outgoing_file AS one WHERE arrived = 0 ORDER BY "
                        "EXISTS(SELECT 1 FROM draft WHERE instr(files, one.sha256)), number"_s,
                        [&](const Row &row) { out.append(fileIn(row)); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<bool> FileTable::says(const QString &question, const QString &sha256) const
{
    const auto answer = m_database.value<bool>(question, sha256);
    if (!answer)
        return std::unexpected(answer.error());
    return answer->value_or(false);
}

Result<bool> FileTable::hasArrived(const QString &sha256) const
{
    return says(u"SELECT arrived FROM outgoing_file WHERE sha256 = ?"_s, sha256);
}

Result<bool> FileTable::isNamed(const QString &sha256) const
{
    return says(u"SELECT EXISTS(SELECT 1 FROM draft WHERE instr(files, ?1)) OR "
                "EXISTS(SELECT 1 FROM draft_version WHERE instr(files, ?1)) OR "
                "EXISTS(SELECT 1 FROM outbox WHERE instr(arguments, ?1)) OR "
                "EXISTS(SELECT 1 FROM attention WHERE instr(arguments, ?1)) OR "
                "EXISTS(SELECT 1 FROM owed WHERE instr(arguments, ?1))"_s,
                sha256);
}

Result<bool> FileTable::wasSent(const QString &sha256) const
{
    return says(u"SELECT EXISTS(SELECT 1 FROM kept WHERE instr(arguments, ?))"_s, sha256);
}
} // namespace hadir::store
