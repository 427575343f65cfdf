// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/forbidden.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using hadir::support::RawFrame;
using enum hadir::support::Opcode;

namespace hadir::e2e {

QByteArray closing(int code, const QByteArray &reason)
{
    QByteArray out(2, '\0');
    qToBigEndian(quint16(code), out.data());
    return out + reason;
}

QList<Case> wrongFrames()
{
    QList<Case> out;
    const QList<int> wrong{1002, 0};
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        for (const bool fin : {true, false})
            for (const int size : {0, 5})
                out.append({u"opcode %1 fin %2 size %3"_s.arg(opcode).arg(fin).arg(size),
                            RawFrame{.opcode = opcode, .payload = QByteArray(size, 'x'), .fin = fin}
                                .bytes(),
                            wrong});
    }
    for (const int opcode : {Text, Binary, Close, Ping, Pong}) {
        for (int reserved = 1; reserved < 8; ++reserved)
            out.append({u"reserved %1 opcode %2"_s.arg(reserved).arg(opcode),
                        RawFrame{.opcode = opcode, .payload = "ab", .reserved = reserved}.bytes(),
                        wrong});
    }
    for (const int opcode : {Text, Binary, Close, Ping, Pong})
        out.append({u"unmasked opcode %1"_s.arg(opcode),
                    RawFrame{.opcode = opcode, .payload = "ab", .masked = false}.bytes(), wrong});
    for (const int opcode : {Close, Ping, Pong}) {
        for (const int size : {126, 127, 1000, 65536})
            out.append({u"control %1 of %2 bytes"_s.arg(opcode).arg(size),
                        RawFrame{.opcode = opcode, .payload = QByteArray(size, 'x')}.bytes(),
                        wrong});
        out.append({u"control %1 in pieces"_s.arg(opcode),
                    RawFrame{.opcode = opcode, .payload = "ab", .fin = false}.bytes(), wrong});
    }
    for (const bool fin : {true, false})
        out.append({u"nothing to continue, fin %1"_s.arg(fin),
                    RawFrame{.opcode = More, .payload = "x", .fin = fin}.bytes(), wrong});
    for (const int first : {Text, Binary}) {
        for (const int second : {Text, Binary})
            out.append({u"%1 within %2"_s.arg(second).arg(first),
                        RawFrame{.opcode = first, .payload = "x", .fin = false}.bytes()
                            + RawFrame{.opcode = second, .payload = "y"}.bytes(),
                        wrong});
    }
    for (const int wide : {2, 8}) {
        for (const int size : {0, 1, 125})
            out.append({u"%1 bytes said in %2"_s.arg(size).arg(wide),
                        RawFrame{.payload = QByteArray(size, 'x'), .lengthBytes = wide}.bytes(),
                        wrong});
    }
    for (const quint64 length : {quint64(1) << 63, ~quint64(0)})
        out.append({u"length with the highest bit"_s,
                    RawFrame{.lengthBytes = 8, .claimedLength = length}.bytes(),
                    {1002, 1009, 0}});
    for (const quint64 length : {quint64(1) << 40, quint64(1) << 31, quint64(65'537)})
        out.append({u"length %1"_s.arg(length),
                    RawFrame{.lengthBytes = 8, .claimedLength = length}.bytes(),
                    {1009}});
    return out;
}

QList<Case> wrongWords()
{
    QList<Case> out;
    const QList<QByteArray> notUtf8{"\x80",
                                    "\xbf",
                                    "\xc0\xaf",
                                    "\xc1\xbf",
                                    "\xe0\x80\xaf",
                                    "\xed\xa0\x80",
                                    "\xed\xbf\xbf",
                                    "\xf0\x80\x80\xaf",
                                    "\xf4\x90\x80\x80",
                                    "\xf8\x88\x80\x80\x80",
                                    "\xfe",
                                    "\xff",
                                    "\xc3",
                                    "\xe2\x82",
                                    "\xf0\x9f\x98",
                                    "a\xff"
                                    "b",
                                    "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80"
                                    "edited"};
    for (const QByteArray &text : notUtf8) {
        const QString name = QString::fromLatin1(text.toHex());
        out.append({u"no UTF-8: "_s + name, RawFrame{.payload = text}.bytes(), {1007, 1002}});
        out.append({u"no UTF-8 in pieces: "_s + name,
                    RawFrame{.payload = "x", .fin = false}.bytes()
                        + RawFrame{.opcode = More, .payload = text}.bytes(),
                    {1007, 1002}});
        out.append({u"no UTF-8 as a reason: "_s + name,
                    RawFrame{.opcode = Close, .payload = closing(1000, text)}.bytes(),
                    {1007, 1002, 0}});
    }
    for (const int code : {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999})
        out.append({u"close code %1"_s.arg(code),
                    RawFrame{.opcode = Close, .payload = closing(code)}.bytes(),
                    {1002, 0}});
    // Of these RFC 6455 says nothing; they may be said back.
    for (const int code : {5000, 65535})
        out.append({u"close code %1"_s.arg(code),
                    RawFrame{.opcode = Close, .payload = closing(code)}.bytes(),
                    {1002, code, 0}});
    out.append(
        {u"half a close code"_s, RawFrame{.opcode = Close, .payload = "x"}.bytes(), {1002, 0}});
    for (const QByteArray &text : QList<QByteArray>{"", "hello", "[1,2]", "{}", "{\"t\":1}",
                                                    "{\"t\":\"page\"}", QByteArray(60'000, '[')}) {
        for (const int opcode : {Text, Binary})
            out.append({u"no message: "_s + QString::fromLatin1(text.left(12)),
                        RawFrame{.opcode = opcode, .payload = text}.bytes(),
                        {1002}});
    }
    return out;
}
} // namespace hadir::e2e
