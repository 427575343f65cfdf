// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/HeaderBlock.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace hadir::server {

namespace {
constexpr qsizetype longestValue = 100'000;
constexpr qsizetype mostFields = 1'000;

struct Line
{
    QByteArrayView text; ///< without its end
    qsizetype next = 0;  ///< where the next line starts
};

Line lineAt(QByteArrayView bytes, qsizetype start)
{
    qsizetype end = start;
    while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
        ++end;
    qsizetype next = end + 1;
    // \r\r\n is what \r\n becomes under a careless conversion, and still one line end.
    while (end < bytes.size() && bytes[end] == '\r' && next < bytes.size() && bytes[next] == '\r'
           && next + 1 < bytes.size() && bytes[next + 1] == '\n')
        ++next;
    if (end < bytes.size() && bytes[end] == '\r' && next < bytes.size() && bytes[next] == '\n')
        ++next;
    return {bytes.sliced(start, end - start), std::min(next, bytes.size())};
}

/// The length of the field name that the line starts with; 0 when it starts with none.
qsizetype nameLength(QByteArrayView line)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] > ' ' && line[length] < 0x7f && line[length] != ':')
        ++length;
    qsizetype colon = length;
    while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t'))
        ++colon;
    return colon < line.size() && line[colon] == ':' ? length : 0;
}

bool isEnvelopeLine(QByteArrayView line)
{
    return line.startsWith("From ") || line.startsWith(">From ");
}

/// Fields by which a header is told from a text in which a line happens to have a colon.
bool isWellKnown(QByteArrayView name)
{
    static constexpr std::array<std::string_view, 14> known{"content-disposition",
                                                            "content-transfer-encoding",
                                                            "content-type",
                                                            "date",
                                                            "from",
                                                            "in-reply-to",
                                                            "message-id",
                                                            "mime-version",
                                                            "received",
                                                            "references",
                                                            "return-path",
                                                            "sender",
                                                            "subject",
                                                            "to"};
    return std::ranges::any_of(known, [&](std::string_view one) {
        return name.compare(QByteArrayView(one.data(), qsizetype(one.size())), Qt::CaseInsensitive)
               == 0;
    });
}

/// Where the last well-known field before the first empty line starts; 0 when there is none.
qsizetype lastWellKnown(QByteArrayView bytes, qsizetype start)
{
    qsizetype last = 0;
    while (start < bytes.size()) {
        const Line line = lineAt(bytes, start);
        if (line.text.isEmpty())
            break;
        const qsizetype length = nameLength(line.text);
        if (length > 0 && isWellKnown(line.text.first(length)))
            last = start;
        start = line.next;
    }
    return last;
}

bool isIndented(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}
} // namespace

HeaderBlock HeaderBlock::read(QByteArrayView bytes, Place place)
{
    HeaderBlock header;
    qsizetype at = place == Place::OfMail && bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    std::optional<qsizetype> lastField; // looked for once, when the first broken line is met
    while (at < bytes.size()) {
        const Line line = lineAt(bytes, at);
        const qsizetype length = isIndented(line.text) ? 0 : nameLength(line.text);
        if (length > 0) {
            if (header.m_fields.size() < mostFields) {
                const qsizetype colon = line.text.indexOf(':');
                header.m_fields +=
                    HeaderField{line.text.first(length), line.text.sliced(colon + 1).toByteArray()};
            }
        } else if (header.isEmpty() && place == Place::OfMail) {
            header.m_hadJunk =
                header.m_hadJunk || !(line.text.trimmed().isEmpty() || isEnvelopeLine(line.text));
        } else if (line.text.isEmpty()) {
            header.m_bodyStart = line.next;
            return header;
        } else if (header.isEmpty()) {
            header.m_bodyStart = at;
            return header;
        } else if (!isIndented(line.text) && !isEnvelopeLine(line.text)) {
            if (!lastField)
                lastField = lastWellKnown(bytes, line.next);
            if (*lastField < at) {
                header.m_bodyStart = at;
                header.m_hadNoSeparator = true;
                return header;
            }
            header.m_hadBrokenLine = true;
        }
        if (length == 0 && !header.isEmpty()) {
            QByteArray &value = header.m_fields.last().value;
            if (value.size() + line.text.size() < longestValue && !isEnvelopeLine(line.text))
                value += (isIndented(line.text) ? "\n" : "\n ") + line.text.toByteArray();
        }
        at = line.next;
    }
    header.m_bodyStart = bytes.size();
    return header;
}

QByteArray HeaderBlock::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.end() ? QByteArray() : found->value;
}

QList<QByteArray> HeaderBlock::values(QByteArrayView name) const
{
    QList<QByteArray> all;
    for (const HeaderField &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            all += field.value;
    }
    return all;
}

bool HeaderBlock::has(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [&](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}
} // namespace hadir::server
