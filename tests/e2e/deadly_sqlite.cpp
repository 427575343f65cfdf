// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include <dlfcn.h>

#include <cstdlib>
#include <cstring>

/// In SQLite's place: whoever writes the word "poison" dies of it, and not by an exception.
extern "C" int sqlite3_bind_text64(void *statement, int at, const char *text,
                                   unsigned long long bytes, void (*free)(void *),
                                   unsigned char encoding)
{
    using Bind =
        int (*)(void *, int, const char *, unsigned long long, void (*)(void *), unsigned char);
    static const Bind real = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "sqlite3_bind_text64"));
    constexpr char deadly[] = "poison";
    if (text && bytes == sizeof deadly - 1 && std::memcmp(text, deadly, bytes) == 0)
        std::abort();
    return real(statement, at, text, bytes, free, encoding);
}
