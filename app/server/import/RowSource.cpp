// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/RowSource.h"

#include "app/server/mail/charset.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qint64 longestRow = 8 * 1024 * 1024;

ImportPlace lineOf(const QString &file, qint64 line)
{
    return {file, u"line %1"_s.arg(line)};
}

struct Line
{
    QByteArray bytes;   ///< with its end
    bool isCut = false; ///< it was too long, and the rest of it was passed over
};

Line lineFrom(QFile &file)
{
    Line line{.bytes = file.readLine(longestRow)};
    for (QByteArray piece = line.bytes; !piece.endsWith('\n') && !file.atEnd();) {
        piece = file.readLine(longestRow);
        line.isCut = true;
    }
    return line;
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}
} // namespace

std::unique_ptr<RowSource> RowSource::open(const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)
        || path.endsWith(u".tsv"_s, Qt::CaseInsensitive))
        return std::make_unique<CsvTable>(path);
    return std::make_unique<JsonLines>(path);
}

std::optional<FoundRow> JsonLines::next()
{
    if (m_isDone)
        return std::nullopt;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly)) {
        m_isDone = true;
        return FoundRow{{m_file.fileName(), {}},
                        core::fail(core::FailureKind::Storage, m_file.errorString())};
    }
    while (!m_file.atEnd()) {
        ++m_line;
        const auto [line, isCut] = lineFrom(m_file);
        if (line.trimmed().isEmpty())
            continue;
        const ImportPlace place = lineOf(m_file.fileName(), m_line);
        if (isCut)
            return FoundRow{place, core::fail(core::FailureKind::Malformed,
                                              u"a line of more than %1 bytes"_s.arg(longestRow))};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError)
            return FoundRow{place, core::fail(core::FailureKind::Malformed,
                                              u"no JSON: %1"_s.arg(error.errorString()))};
        if (!document.isObject())
            return FoundRow{place, core::fail(core::FailureKind::Malformed, u"no JSON object"_s)};
        return FoundRow{place, document.object()};
    }
    m_isDone = true;
    return std::nullopt;
}

ImportPlace CsvTable::place() const
{
    return lineOf(m_file.fileName(), m_rowStart);
}

/// The cells of the next row that is not empty.
std::optional<core::Result<QStringList>> CsvTable::cells()
{
    QByteArray row;
    bool isInQuotes = false;
    bool isTooLong = false;
    while (!m_file.atEnd()) {
        auto [line, isCut] = lineFrom(m_file);
        if (m_line++ == 0 && line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        if (!isInQuotes && withoutEnd(line).isEmpty())
            continue;
        if (row.isEmpty())
            m_rowStart = m_line;
        isInQuotes = (line.count('"') % 2 == 1) != isInQuotes; // a doubled quote counts twice
        isTooLong = isTooLong || isCut || row.size() + line.size() > longestRow;
        if (!isTooLong)
            row += line;
        if (!isInQuotes)
            break;
    }
    if (row.isEmpty() && !isTooLong)
        return std::nullopt;
    if (isTooLong)
        return core::fail(core::FailureKind::Malformed,
                          u"a row of more than %1 bytes"_s.arg(longestRow));
    if (isInQuotes)
        return core::fail(core::FailureKind::Malformed, u"a quote that never ends"_s);
    QStringList all;
    QByteArray cell;
    bool isQuoted = false;
    const QByteArrayView text = withoutEnd(row);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || (text[at] == m_separator && !isQuoted)) {
            all += decodeText(cell, "utf-8").text.trimmed();
            cell.clear();
        } else if (text[at] != '"') {
            cell += text[at];
        } else if (isQuoted && at + 1 < text.size() && text[at + 1] == '"') {
            cell += text[at++];
        } else {
            isQuoted = !isQuoted;
        }
    }
    return all;
}

core::Result<void> CsvTable::readHead()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return core::fail(core::FailureKind::Storage, m_file.errorString());
    const QByteArray start = m_file.peek(64 * 1024);
    const QByteArray firstLine = start.left(start.indexOf('\n'));
    if (!firstLine.contains(','))
        m_separator = firstLine.contains('\t') ? '\t' : firstLine.contains(';') ? ';' : ',';
    const auto head = cells();
    if (!head)
        return core::fail(core::FailureKind::Malformed, u"an empty file"_s);
    if (!*head)
        return std::unexpected(head->error());
    m_head = **head;
    if (m_head.contains(QString()) || QStringList(m_head).removeDuplicates() > 0)
        return core::fail(core::FailureKind::Malformed,
                          u"a first row that does not name each field once"_s);
    return {};
}

std::optional<FoundRow> CsvTable::next()
{
    if (m_isDone)
        return std::nullopt;
    if (!m_file.isOpen()) {
        if (const auto head = readHead(); !head) {
            m_isDone = true;
            return FoundRow{place(), std::unexpected(head.error())};
        }
    }
    const auto row = cells();
    if (!row) {
        m_isDone = true;
        return std::nullopt;
    }
    if (!*row)
        return FoundRow{place(), std::unexpected(row->error())};
    if ((*row)->size() != m_head.size())
        return FoundRow{
            place(),
            core::fail(
                core::FailureKind::Malformed,
                u"%1 cells where the first row has %2"_s.arg((*row)->size()).arg(m_head.size()))};
    QJsonObject fields;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        if (!(**row)[i].isEmpty())
            fields.insert(m_head[i], (**row)[i]);
    }
    return FoundRow{place(), fields};
}
} // namespace hadir::server
