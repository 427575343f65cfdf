// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hadir::server {

/// What was read, with U+FFFD for every byte that the charset does not have. Reading stops where
/// most of many bytes turned out to be none of it; the rest then counts as errors.
struct IconvText
{
    QString text;
    qsizetype errors = 0;
};

/// A converter from one charset to Unicode, by the C library's iconv (or libiconv).
/// Names come from our own table, never from a mail. For one text; not to be used again.
class Iconv final
{
public:
    Iconv(const char *name, const char *otherName);
    ~Iconv();
    Iconv(const Iconv &) = delete;
    Iconv &operator=(const Iconv &) = delete;

    [[nodiscard]] IconvText read(QByteArrayView bytes);

private:
    enum class Stop { AtEnd, OutputFull, BadByte };

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Stop step(QByteArrayView &bytes, QString &text);

    void *m_iconv;
};
} // namespace hadir::server
