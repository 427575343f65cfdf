// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/Iconv.h"

#include <iconv.h>

#include <array>
#include <bit>
#include <cerrno>

namespace hadir::server {

namespace {
constexpr const char *ourUtf16 =
    std::endian::native == std::endian::little ? "UTF-16LE" : "UTF-16BE";
constexpr QChar replacement(0xfffd);
constexpr qsizetype mostErrors = 1'000;
} // namespace

Iconv::Iconv(const char *name, const char *otherName) : m_iconv(iconv_open(ourUtf16, name))
{
    if (!isOpen() && otherName)
        m_iconv = iconv_open(ourUtf16, otherName);
}

Iconv::~Iconv()
{
    if (isOpen())
        iconv_close(m_iconv);
}

bool Iconv::isOpen() const
{
    return reinterpret_cast<std::intptr_t>(m_iconv) != -1;
}

IconvText Iconv::read(QByteArrayView bytes)
{
    IconvText result;
    if (!isOpen())
        return {QString(bytes.size(), replacement), bytes.size()};
    for (bool isDone = false; !isDone;) {
        switch (step(bytes, result.text)) {
        case Stop::AtEnd:
            isDone = true;
            break;
        case Stop::OutputFull:
            break;
        case Stop::BadByte:
            result.text += replacement;
            bytes = bytes.sliced(1);
            ++result.errors;
            if (result.errors > mostErrors && result.errors * 2 > result.text.size())
                return {result.text, result.errors + bytes.size()}; // it is something else
            break;
        }
    }
    QByteArrayView nothing;
    std::ignore = step(nothing, result.text); // some charsets hold a letter back for its accent
    return result;
}

Iconv::Stop Iconv::step(QByteArrayView &bytes, QString &text)
{
    std::array<char16_t, 4096> piece{};
    char *in = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
    size_t inLeft = size_t(bytes.size());
    char *out = reinterpret_cast<char *>(piece.data());
    size_t outLeft = sizeof(piece);
    const size_t answer = iconv(m_iconv, bytes.isNull() ? nullptr : &in,
                                bytes.isNull() ? nullptr : &inLeft, &out, &outLeft);
    const bool isFull = answer == size_t(-1) && errno == E2BIG;
    text += QStringView(piece.data(), qsizetype((sizeof(piece) - outLeft) / sizeof(char16_t)));
    bytes = bytes.isNull() ? bytes : bytes.last(qsizetype(inLeft));
    if (isFull)
        return Stop::OutputFull;
    return bytes.isEmpty() ? Stop::AtEnd : Stop::BadByte;
}
} // namespace hadir::server
