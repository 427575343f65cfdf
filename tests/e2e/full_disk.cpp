// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// In the C library's place: while the file that FULL_DISK names is there, no other can grow, as on
/// a disk without a free block. What lies within a file can still be written over.
namespace {
template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isRefused(int file, off64_t end)
{
    static const char *const sign = std::getenv("FULL_DISK");
    struct stat64 is = {};
    const bool grows = fstat64(file, &is) == 0 && S_ISREG(is.st_mode) && end > is.st_size;
    if (!sign || !grows || access(sign, F_OK) != 0)
        return false;
    errno = ENOSPC;
    return true;
}
} // namespace

extern "C" {
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto write = real<decltype(&pwrite64)>("pwrite64");
    return isRefused(file, at + off64_t(size)) ? -1 : write(file, bytes, size, at);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto go = real<decltype(&write)>("write");
    const bool appends = (fcntl(file, F_GETFL) & O_APPEND) != 0;
    const off64_t at = lseek64(file, 0, appends ? SEEK_END : SEEK_CUR); // a pipe has no place
    return at >= 0 && isRefused(file, at + off64_t(size)) ? -1 : go(file, bytes, size);
}

int posix_fallocate64(int file, off64_t from, off64_t size)
{
    static const auto go = real<decltype(&posix_fallocate64)>("posix_fallocate64");
    return isRefused(file, from + size) ? ENOSPC : go(file, from, size);
}
}
