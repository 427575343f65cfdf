// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace hadir::server {

/// How the bytes of a charset are read.
enum class CharsetKind {
    Ascii,     ///< says nothing about bytes above 0x7f
    Utf8,      ///< read by us
    Latin,     ///< ISO-8859-1 or windows-1252, which every sender confuses; read by us
    Iso2022Jp, ///< turned into EUC-JP by us, then iconv
    Other,     ///< iconv; bytes below 0x80 are ASCII
    Stateful,  ///< iconv; bytes below 0x80 may mean anything
};

/// A charset that we read: the name that iconv has for it.
struct CharsetName
{
    const char *key = nullptr; ///< lower case, letters and digits only
    CharsetKind kind = CharsetKind::Ascii;
    const char *iconvName = nullptr;
    const char *otherName = nullptr; ///< for an iconv that does not know the first
};

/// The charset of that name, or nullptr when we do not read it.
[[nodiscard]] const CharsetName *charsetNamed(QByteArrayView name);
} // namespace hadir::server
