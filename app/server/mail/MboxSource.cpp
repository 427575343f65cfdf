// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MboxSource.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qint64 longestPiece = 64 * 1024; // of a line, at one reading

bool isEscapedFrom(QByteArrayView line)
{
    const auto text = std::ranges::find_if(line, [](char c) { return c != '>'; });
    return text != line.begin() && line.sliced(text - line.begin()).startsWith("From ");
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}
} // namespace

MboxSource::MboxSource(const QString &path, qint64 largest) : m_file(path), m_largest(largest)
{
    m_place.file = path;
    m_place.number = 0;
}

bool MboxSource::startsMail(QByteArrayView line)
{
    // "From joe@example.com Thu Apr  6 16:46:09 2001", with a zone here or there or none.
    static const QRegularExpression envelope(
        u"^From .*\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b.*\\b(19|20)\\d{2}\\b|^From .*\\b(19|20)\\d{2}-\\d{2}-\\d{2}"_s);
    return line.startsWith("From ")
           && envelope.match(QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 300))))
                  .hasMatch();
}

std::optional<FoundMail> MboxSource::next()
{
    if (m_isFailed)
        return std::nullopt;
    if (!m_isOpen) {
        m_isOpen = m_file.open(QIODevice::ReadOnly);
        if (!m_isOpen) {
            m_isFailed = true;
            return FoundMail{m_place, core::fail(core::FailureKind::Storage, m_file.errorString())};
        }
        m_file.readLine(longestPiece); // the line that starts the first mail
    }
    if (m_file.atEnd())
        return std::nullopt;
    ++m_place.number;
    m_place.offset = m_file.pos();
    QByteArray mail;
    qint64 size = 0;
    bool isAtLineStart = true;
    bool isAfterEmptyLine = false;
    while (!m_file.atEnd()) {
        QByteArray piece = m_file.readLine(longestPiece);
        if (piece.isEmpty()) {
            m_isFailed = true;
            return FoundMail{m_place, core::fail(core::FailureKind::Storage, m_file.errorString())};
        }
        if (isAfterEmptyLine && startsMail(piece))
            break;
        if (isAtLineStart && isEscapedFrom(piece))
            piece.remove(0, 1);
        isAfterEmptyLine = isAtLineStart && isEmptyLine(piece);
        isAtLineStart = piece.endsWith('\n');
        size += piece.size();
        if (size <= m_largest)
            mail += piece;
    }
    if (size > m_largest)
        return FoundMail{
            m_place, core::fail(core::FailureKind::Malformed,
                                u"mail of %1 bytes; the limit is %2"_s.arg(size).arg(m_largest))};
    return FoundMail{m_place, mail};
}
} // namespace hadir::server
