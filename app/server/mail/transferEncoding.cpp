// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/transferEncoding.h"

#include <algorithm>
#include <optional>

namespace hadir::server {

namespace {
int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The byte that "=C3" at `at` stands for.
std::optional<char> escapeAt(QByteArrayView bytes, qsizetype at)
{
    if (at + 2 >= bytes.size())
        return std::nullopt;
    const int high = hexValue(bytes[at + 1]);
    const int low = hexValue(bytes[at + 2]);
    return high < 0 || low < 0 ? std::nullopt : std::optional(char(high * 16 + low));
}

/// How many bytes from `at` are spaces up to and with a line end (a soft break); 0 when the line
/// goes on.
qsizetype softBreakAt(QByteArrayView bytes, qsizetype at)
{
    qsizetype i = at + 1;
    while (i < bytes.size() && (bytes[i] == ' ' || bytes[i] == '\t'))
        ++i;
    if (i == bytes.size())
        return i - at;
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')
        return i + 2 - at;
    return bytes[i] == '\n' || bytes[i] == '\r' ? i + 1 - at : 0;
}

QByteArrayView lineAt(QByteArrayView text, qsizetype start)
{
    const qsizetype end = text.indexOf('\n', start);
    QByteArrayView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

qsizetype afterLine(QByteArrayView text, qsizetype start)
{
    const qsizetype end = text.indexOf('\n', start);
    return end < 0 ? text.size() : end + 1;
}

std::optional<QByteArray> uuLine(QByteArrayView line)
{
    const auto value = [&](qsizetype i) {
        return i < line.size() ? (uchar(line[i]) - 0x20) & 0x3f : 0;
    };
    const int count = value(0);
    const qsizetype needed = (count * 4 + 2) / 3 + 1; // trailing spaces are often lost on the way
    if (line.isEmpty())
        return QByteArray(); // a lone space, for no bytes, that was trimmed on the way
    if (uchar(line[0]) < 0x20 || uchar(line[0]) > 0x60 || line.size() > needed + 4)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype i = 1; bytes.size() < count; i += 4) {
        const int quad = value(i) << 18 | value(i + 1) << 12 | value(i + 2) << 6 | value(i + 3);
        bytes += char(quad >> 16);
        bytes += char(quad >> 8);
        bytes += char(quad);
    }
    bytes.truncate(count);
    return bytes;
}

/// "begin 644 name": three or four octal digits and a name.
QByteArray uuNameOf(QByteArrayView line)
{
    if (!line.startsWith("begin "))
        return {};
    const QByteArrayView rest = line.sliced(6).trimmed();
    const qsizetype space = rest.indexOf(' ');
    if (space < 3 || space > 4
        || !std::ranges::all_of(rest.first(space), [](char c) { return c >= '0' && c <= '7'; }))
        return {};
    return rest.sliced(space).trimmed().toByteArray();
}

std::optional<UuFile> uuFileAt(QByteArrayView text, qsizetype start)
{
    UuFile file{.name = uuNameOf(lineAt(text, start)), .bytes = {}, .start = start, .end = 0};
    if (file.name.isEmpty())
        return std::nullopt;
    for (qsizetype at = afterLine(text, start); at < text.size(); at = afterLine(text, at)) {
        const QByteArrayView line = lineAt(text, at);
        if (line == "end") {
            file.end = afterLine(text, at);
            return file;
        }
        const auto bytes = uuLine(line);
        if (!bytes)
            return std::nullopt;
        file.bytes += *bytes;
    }
    return std::nullopt;
}
} // namespace

UnpackedBytes unpack(QByteArrayView bytes, QByteArrayView encodingName)
{
    const QByteArray name = encodingName.toByteArray().toLower();
    if (name.contains("base64"))
        return fromBase64(bytes);
    if (name.contains("quoted-printable") || name.contains("quoted printable"))
        return fromQuotedPrintable(bytes);
    if (name == "x-uuencode" || name == "uuencode" || name == "x-uue" || name == "uue") {
        const QList<UuFile> files = uuFilesIn(bytes);
        return files.isEmpty() ? UnpackedBytes{bytes.toByteArray(), false}
                               : UnpackedBytes{files.first().bytes, true};
    }
    const bool isPlain = name.isEmpty() || name.startsWith("7bit") || name.startsWith("7-bit")
                         || name.startsWith("8bit") || name.startsWith("8-bit") || name == "binary";
    return {bytes.toByteArray(), isPlain};
}

UnpackedBytes fromBase64(QByteArrayView bytes)
{
    UnpackedBytes unpacked;
    unpacked.bytes.reserve(bytes.size() * 3 / 4 + 3);
    uint quad = 0;
    int held = 0;
    for (const char c : bytes) {
        const int value = base64Value(c);
        if (value >= 0) {
            quad = quad << 6 | uint(value);
            held += 6;
            if (held >= 8) {
                held -= 8;
                unpacked.bytes += char(quad >> held);
            }
        } else if (c == '=') {
            held = 0; // the end of a piece; another may follow
        } else if (c != '\r' && c != '\n' && c != ' ' && c != '\t') {
            unpacked.isSound = false;
        }
    }
    return unpacked;
}

UnpackedBytes fromQuotedPrintable(QByteArrayView bytes)
{
    UnpackedBytes unpacked;
    unpacked.bytes.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '=') {
            unpacked.bytes += bytes[at];
        } else if (const auto byte = escapeAt(bytes, at)) {
            unpacked.bytes += *byte;
            at += 2;
        } else if (const qsizetype skipped = softBreakAt(bytes, at)) {
            at += skipped - 1;
        } else {
            unpacked.bytes += '=';
            unpacked.isSound = false;
        }
    }
    return unpacked;
}

QByteArray fromQuotedWord(QByteArrayView bytes)
{
    QByteArray word;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = bytes[at] == '=' ? escapeAt(bytes, at) : std::nullopt;
        word += byte.value_or(bytes[at] == '_' ? ' ' : bytes[at]);
        at += byte ? 2 : 0;
    }
    return word;
}

QList<UuFile> uuFilesIn(QByteArrayView text)
{
    QList<UuFile> files;
    for (qsizetype at = 0; at < text.size();) {
        const auto file = uuFileAt(text, at);
        if (file)
            files += *file;
        at = file ? file->end : afterLine(text, at);
    }
    return files;
}
} // namespace hadir::server
