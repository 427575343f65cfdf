// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MimePart.h"

#include "app/server/mail/transferEncoding.h"

#include <algorithm>

namespace hadir::server {

namespace {
constexpr qsizetype longestBoundary = 200;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// A line "--boundary" or "--boundary--".
struct BoundaryLine
{
    qsizetype before = 0; ///< where the part before it ends, without the line end before it
    qsizetype after = 0;  ///< where the next part starts
    bool isLast = false;
    bool isFound = false;
};

BoundaryLine boundaryFrom(QByteArrayView body, QByteArrayView delimiter, qsizetype from)
{
    BoundaryLine line;
    for (qsizetype at = body.indexOf(delimiter, from); at >= 0;
         at = body.indexOf(delimiter, at + 1)) {
        qsizetype end = at + delimiter.size();
        line.isLast = body.sliced(end).startsWith("--");
        end += line.isLast ? 2 : 0;
        while (end < body.size() && (body[end] == ' ' || body[end] == '\t'))
            ++end;
        // A longer boundary may start with this one; then it is that one's line.
        line.isFound =
            (at == 0 || isLineEnd(body[at - 1])) && (end == body.size() || isLineEnd(body[end]));
        if (!line.isFound)
            continue;
        line.before = at;
        if (line.before > from && body[line.before - 1] == '\n')
            --line.before;
        if (line.before > from && body[line.before - 1] == '\r')
            --line.before;
        if (end < body.size() && body[end] == '\r')
            ++end;
        if (end < body.size() && body[end] == '\n')
            ++end;
        line.after = end;
        return line;
    }
    return {};
}

/// What is probably the boundary of a multipart that names none, or the wrong one: the first line
/// that starts with two dashes and is followed by something like a header or its absence.
QByteArray guessedBoundary(QByteArrayView body)
{
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = body.indexOf('\n', at);
        end = end < 0 ? body.size() : end;
        QByteArray line = body.sliced(at, end - at).toByteArray().trimmed();
        if (line.startsWith("--") && line.size() > 2 && line.size() <= longestBoundary
            && !line.contains(' ') && std::ranges::any_of(line, [](char c) { return c != '-'; })) {
            const QByteArrayView next = body.sliced(std::min(end + 1, body.size()));
            if (isLineEnd(next.isEmpty() ? ' ' : next[0])
                || !HeaderBlock::read(next.first(std::min<qsizetype>(next.size(), 2000)),
                                      HeaderBlock::Place::OfPart)
                        .isEmpty())
                return line.mid(2);
        }
        at = end + 1;
    }
    return {};
}

QByteArray mediaTypeOf(const ParameterField &type, QByteArrayView fallback)
{
    const QByteArray value = type.value().simplified().replace(' ', "");
    const qsizetype slash = value.indexOf('/');
    return slash > 0 && slash + 1 < value.size() ? value : fallback.toByteArray();
}
} // namespace

QByteArray MimePart::content(std::set<MailDefect> &defects) const
{
    UnpackedBytes content = unpack(body, header.value("content-transfer-encoding").trimmed());
    if (!content.isSound)
        defects.insert(MailDefect::TransferEncodingWrong);
    return content.bytes;
}

MimePart MimeReader::read(QByteArrayView mail)
{
    return readPart(mail, HeaderBlock::Place::OfMail, "text/plain", 0);
}

MimePart MimeReader::readPart(QByteArrayView bytes, HeaderBlock::Place place,
                              QByteArrayView defaultType, int depth)
{
    MimePart part;
    part.header = HeaderBlock::read(bytes, place);
    part.type = ParameterField::read(part.header.value("content-type"));
    part.disposition = ParameterField::read(part.header.value("content-disposition"));
    part.mediaType = mediaTypeOf(part.type, defaultType);
    part.body = bytes.sliced(part.header.bodyStart());
    ++m_partCount;
    note(part.header);
    if (part.mediaType.startsWith("multipart/"))
        split(part, depth);
    return part;
}

void MimeReader::split(MimePart &part, int depth)
{
    if (depth >= m_limits.depth) {
        m_defects.insert(MailDefect::TooDeep);
        return;
    }
    const QByteArray named = part.type.bytes("boundary");
    std::vector<QByteArrayView> found = pieces(part.body, named);
    if (found.empty()) {
        m_defects.insert(MailDefect::BoundaryMissing);
        part.unpacked = part.content(m_defects);
        part.body = part.unpacked;
        found = pieces(part.body, named);
        if (found.empty())
            found = pieces(part.body, guessedBoundary(part.body));
    }
    const QByteArrayView defaultType =
        part.mediaType == "multipart/digest" ? "message/rfc822" : "text/plain";
    for (const QByteArrayView piece : found) {
        if (m_partCount >= m_limits.parts) {
            m_defects.insert(MailDefect::TooManyParts);
            return;
        }
        part.parts.push_back(readPart(piece, HeaderBlock::Place::OfPart, defaultType, depth + 1));
    }
}

std::vector<QByteArrayView> MimeReader::pieces(QByteArrayView body, QByteArrayView boundary)
{
    std::vector<QByteArrayView> all;
    if (boundary.trimmed().isEmpty() || boundary.size() > longestBoundary)
        return all;
    const QByteArray delimiter = "--" + boundary.toByteArray();
    BoundaryLine line = boundaryFrom(body, delimiter, 0);
    while (line.isFound && qsizetype(all.size()) <= m_limits.parts) {
        const BoundaryLine next = boundaryFrom(body, delimiter, line.after);
        const qsizetype end = next.isFound ? std::max(line.after, next.before) : body.size();
        const QByteArrayView piece = body.sliced(line.after, end - line.after);
        // What follows the last boundary is no part. If it is followed by one after all (two
        // multiparts within each other that share their boundary), the parts go on from there.
        if (!line.isLast && !piece.isEmpty())
            all.push_back(piece);
        if (!line.isLast && !next.isFound)
            m_defects.insert(MailDefect::Truncated);
        line = next;
    }
    return all;
}

void MimeReader::note(const HeaderBlock &header)
{
    if (header.hadJunk())
        m_defects.insert(MailDefect::JunkBeforeHeader);
    if (header.hadBrokenLine())
        m_defects.insert(MailDefect::HeaderLineBroken);
    if (header.hadNoSeparator())
        m_defects.insert(MailDefect::SeparatorMissing);
}
} // namespace hadir::server
