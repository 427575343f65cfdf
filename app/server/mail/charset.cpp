// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/charset.h"

#include "app/server/mail/Iconv.h"
#include "app/server/mail/charsetNames.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace hadir::server {

namespace {
constexpr QChar replacement(0xfffd);

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
}

/// The length of the UTF-8 sequence at `at`; 0 when there is none (overlong, surrogate, cut).
int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto follows = [&](qsizetype i) { return (byteAt(i) & 0xc0) == 0x80; };
    const uchar first = byteAt(at);
    const uchar second = byteAt(at + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(at + 1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool legal = follows(at + 1) && (first != 0xe0 || second >= 0xa0)
                           && (first != 0xed || second <= 0x9f);
        return legal && follows(at + 2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool legal = follows(at + 1) && (first != 0xf0 || second >= 0x90)
                           && (first != 0xf4 || second <= 0x8f);
        return legal && follows(at + 2) && follows(at + 3) ? 4 : 0;
    }
    return 0;
}

struct Utf8Census
{
    qsizetype sequences = 0;   ///< of more than one byte
    qsizetype inSequences = 0; ///< bytes within them
    qsizetype strays = 0;      ///< bytes that belong to no sequence
    bool isCut = false;        ///< the strays are one sequence cut at the very end
};

bool isCutSequence(QByteArrayView tail)
{
    const uchar first = uchar(tail[0]);
    const int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return tail.size() < length
           && std::ranges::all_of(tail.sliced(1), [](char c) { return (uchar(c) & 0xc0) == 0x80; });
}

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length > 1) {
            ++census.sequences;
            census.inSequences += length;
        } else if (length == 0) {
            if (census.strays++ == 0)
                census.isCut = isCutSequence(bytes.sliced(at));
        }
        at += std::max(1, length);
    }
    return census;
}

/// windows-1252, by far the likeliest meaning of a byte that means nothing else.
char16_t fromWindows1252(uchar byte)
{
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    return byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : char16_t(byte);
}

QString windows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(),
                           [](char c) { return QChar(fromWindows1252(uchar(c))); });
    return text;
}

/// UTF-8 with whatever else stands between read as windows-1252: mail systems paste footers and
/// quotes of another charset under a text, and either reading alone would spoil one of the two.
QString utf8WithStrays(QByteArrayView bytes, bool isCut)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype start = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length == 0) {
            text += QString::fromUtf8(bytes.sliced(start, at - start));
            if (isCut)
                return text + replacement;
            text += QChar(fromWindows1252(uchar(bytes[at])));
            start = at + 1;
        }
        at += std::max(1, length);
    }
    return text + QString::fromUtf8(bytes.sliced(start));
}

/// ISO-2022-JP as EUC-JP: the same characters without escapes, so that the rows that Microsoft
/// and NEC added (circled digits, ㈱) are read, which the strict decoder of iconv refuses.
QByteArray eucFromIso2022Jp(QByteArrayView bytes)
{
    enum class Set { Ascii, Kana, Kanji, Supplement };
    Set set = Set::Ascii;
    QByteArray euc;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QByteArrayView rest = bytes.sliced(at);
        const uchar byte = uchar(bytes[at]);
        if (rest.startsWith("\x1b$(D")) {
            set = Set::Supplement;
            at += 3;
        } else if (rest.startsWith("\x1b$")) {
            set = Set::Kanji;
            at += rest.startsWith("\x1b$(") ? 3 : 2;
        } else if (rest.startsWith("\x1b(")) {
            set = rest.startsWith("\x1b(I") ? Set::Kana : Set::Ascii;
            at += 2;
        } else if (byte < 0x21 || byte > 0x7e || set == Set::Ascii) {
            if (byte == '\n')
                set = Set::Ascii;
            euc += bytes[at];
        } else if (set == Set::Kana) {
            euc += '\x8e';
            euc += char(byte | 0x80);
        } else {
            if (set == Set::Supplement)
                euc += '\x8f';
            euc += char(byte | 0x80);
            if (at + 1 < bytes.size() && uchar(bytes[at + 1]) > 0x20)
                euc += char(bytes[++at] | '\x80');
        }
    }
    return euc;
}

IconvText readAs(QByteArrayView bytes, const CharsetName &charset)
{
    switch (charset.kind) {
    case CharsetKind::Ascii:
    case CharsetKind::Utf8: {
        const Utf8Census census = censusOf(bytes);
        return {utf8WithStrays(bytes, census.isCut), census.strays};
    }
    case CharsetKind::Latin: {
        const QString text = windows1252(bytes);
        return {text, text.count(replacement)};
    }
    case CharsetKind::Iso2022Jp:
        // 8-bit bytes in it are the other charset of the same senders: Shift JIS.
        if (!isAscii(bytes))
            return readAs(bytes, *charsetNamed("shift_jis"));
        return Iconv(charset.iconvName, charset.otherName).read(eucFromIso2022Jp(bytes));
    case CharsetKind::Other:
    case CharsetKind::Stateful:
        return Iconv(charset.iconvName, charset.otherName).read(bytes);
    }
    Q_UNREACHABLE();
}

bool looksLikeIso2022Jp(QByteArrayView bytes)
{
    const QByteArray held = QByteArray::fromRawData(bytes.data(), bytes.size());
    return held.contains("\x1b$B") || held.contains("\x1b$@");
}

/// Whether bytes that claim another charset are UTF-8 after all. Latin text is next to never valid
/// UTF-8 by accident; in other charsets a short text can be (GBK for "Unicom" is the known case).
bool isUtf8AfterAll(QByteArrayView bytes, const CharsetName &declared)
{
    const Utf8Census census = censusOf(bytes);
    if (census.strays > 0 || declared.kind == CharsetKind::Stateful)
        return false;
    return declared.kind == CharsetKind::Latin ? census.sequences > 0 : census.inSequences >= 12;
}

bool believes8Bit(const CharsetName *charset)
{
    return charset && charset->kind != CharsetKind::Ascii && charset->kind != CharsetKind::Utf8;
}

DecodedText guess(QByteArrayView bytes, const CharsetName *declared, const CharsetName *likely)
{
    const Utf8Census census = censusOf(bytes);
    const bool saysUtf8 = declared && declared->kind == CharsetKind::Utf8;
    if (census.strays == 0)
        return {QString::fromUtf8(bytes), declared != nullptr}; // unsaid, and beyond doubt
    if (census.sequences > (saysUtf8 ? 0 : census.strays))
        return {utf8WithStrays(bytes, census.isCut), true};
    if (believes8Bit(declared)) {
        // Mostly right is better than any guess: one bad byte must not spoil a page of Chinese.
        const IconvText attempt = readAs(bytes, *declared);
        if (attempt.errors * 20 <= attempt.text.size())
            return {attempt.text, true};
    }
    if (believes8Bit(likely)) {
        const IconvText attempt = readAs(bytes, *likely);
        if (attempt.errors == 0)
            return {attempt.text, true};
    }
    return {windows1252(bytes), true};
}
} // namespace

DecodedText decodeText(QByteArrayView bytes, QByteArrayView declared, QByteArrayView likely)
{
    const CharsetName *charset = charsetNamed(declared);
    const bool isStateful = charset && charset->kind == CharsetKind::Stateful;
    const bool isJapanese = charset && charset->kind == CharsetKind::Iso2022Jp;
    if (isAscii(bytes)) {
        if (isJapanese || (!isStateful && looksLikeIso2022Jp(bytes))) {
            const IconvText read = readAs(bytes, *charsetNamed("iso-2022-jp"));
            return {read.text, !isJapanese || read.errors > 0};
        }
        const bool isWide = isStateful && std::string_view(charset->iconvName).starts_with("UTF-")
                            && charset->iconvName != "UTF-7"sv;
        if (!isStateful || (isWide && !bytes.contains('\0')))
            return {QString::fromLatin1(bytes), isWide};
    }
    if (!charset || charset->kind == CharsetKind::Ascii)
        return guess(bytes, charset, charsetNamed(likely));
    if (isUtf8AfterAll(bytes, *charset))
        return {QString::fromUtf8(bytes), charset->kind != CharsetKind::Utf8};
    const IconvText read = readAs(bytes, *charset);
    if (read.errors == 0)
        return {read.text, isJapanese};
    return guess(bytes, charset, charsetNamed(likely));
}

bool isKnownCharset(QByteArrayView name)
{
    return charsetNamed(name) != nullptr;
}
} // namespace hadir::server
