// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/letter/Opened.h"

#include <QMutex>

#ifdef Q_OS_LINUX
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace hadir {

namespace {
struct Ledger
{
    QMutex mutex;
    bool isOpen = false;
    QStringList names;
};

Ledger &ledger()
{
    static Ledger one;
    return one;
}

[[maybe_unused]] void note(const char *name)
{
    const QMutexLocker lock(&ledger().mutex);
    if (ledger().isOpen && name)
        ledger().names += QString::fromLocal8Bit(name);
}
} // namespace

Opened::Opened()
{
    const QMutexLocker lock(&ledger().mutex);
    ledger().isOpen = true;
    ledger().names.clear();
}

Opened::~Opened()
{
    const QMutexLocker lock(&ledger().mutex);
    ledger().isOpen = false;
}

QStringList Opened::all() const
{
    const QMutexLocker lock(&ledger().mutex);
    return ledger().names;
}

bool Opened::canHear()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}
} // namespace hadir

#ifdef Q_OS_LINUX
namespace {
template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list rest)
{
    return flags & (O_CREAT | O_TMPFILE) ? mode_t(va_arg(rest, int)) : 0;
}
} // namespace

extern "C" {
#define HADIR_OPEN(NAME)                                                                           \
    int NAME(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        hadir::note(path);                                                                         \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        static auto *const next = real<int(const char *, int, ...)>(#NAME);                        \
        return next(path, flags, mode);                                                            \
    }
#define HADIR_OPENAT(NAME)                                                                         \
    int NAME(int folder, const char *path, int flags, ...)                                         \
    {                                                                                              \
        hadir::note(path);                                                                         \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        static auto *const next = real<int(int, const char *, int, ...)>(#NAME);                   \
        return next(folder, path, flags, mode);                                                    \
    }
HADIR_OPEN(open)
HADIR_OPEN(open64)
HADIR_OPENAT(openat)
HADIR_OPENAT(openat64)

FILE *fopen(const char *path, const char *mode)
{
    hadir::note(path);
    static auto *const next = real<FILE *(const char *, const char *)>("fopen");
    return next(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    hadir::note(path);
    static auto *const next = real<FILE *(const char *, const char *)>("fopen64");
    return next(path, mode);
}

int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *found) noexcept
{
    hadir::note(path);
    static auto *const next =
        real<int(int, const char *, int, unsigned int, struct statx *)>("statx");
    return next(folder, path, flags, mask, found);
}

int socket(int family, int type, int protocol) noexcept
{
    hadir::note("socket");
    static auto *const next = real<int(int, int, int)>("socket");
    return next(family, type, protocol);
}
} // extern "C"
#endif
