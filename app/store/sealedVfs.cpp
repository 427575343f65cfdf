// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/sealedVfs.h"

#include "app/store/SealedFiles.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <memory>

using hadir::core::FailureKind;

namespace hadir::store {

namespace {
using sealed::pageSize;
constexpr qint64 page = qint64(pageSize);
constexpr size_t fileHeader = 100;        // of a database, in its first page
constexpr qint64 lockedPage = 0x40000000; // SQLite locks bytes from here on

// The log (https://www.sqlite.org/fileformat2.html, 4): a header, then frames.
constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr qint64 frame = frameHeader + page;
constexpr size_t frameTells = 16; // page, size after commit, salts; its sums may be rewritten
constexpr size_t saltsInFrame = 8;
constexpr qint64 saltsInLog = 16;

using Page = std::array<std::byte, pageSize>;
using Frame = std::array<std::byte, size_t(frame)>;
using Tells = std::array<std::byte, frameTells>; // what a frame's header says
enum class Part { Database, Log };

/// One file of one connection. SQLite gives the memory; the real file's own lies behind it.
struct SealedFile
{
    sqlite3_file base; // first: SQLite knows only this
    sqlite3_file *real;
    Part part;
    sealed::Key key;
    qint64 headerAt; // of the frame header written last
    Tells header;
};

SealedFile &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<SealedFile *>(file);
}
sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file).real;
}

/// What a seal binds a page to: which part, where, and what its frame says of it.
class Place final
{
public:
    Place(Part part, qint64 offset, Bytes tells = {}) : m_size(1 + sizeof offset + tells.size())
    {
        m_bytes[0] = std::byte(part == Part::Database ? 'd' : 'w');
        for (size_t at = 0; at < sizeof offset; ++at)
            m_bytes[1 + at] = std::byte(quint64(offset) >> (8 * at));
        std::ranges::copy(tells, m_bytes.begin() + 1 + sizeof offset);
    }
    operator Bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<std::byte, 1 + sizeof(qint64) + frameTells> m_bytes{};
    size_t m_size;
};

int readReal(SealedFile &file, RoomForBytes into, qint64 at)
{
    return file.real->pMethods->xRead(file.real, into.data(), int(into.size()), at);
}
int writeReal(SealedFile &file, Bytes from, qint64 at)
{
    return file.real->pMethods->xWrite(file.real, from.data(), int(from.size()), at);
}

int readDatabase(SealedFile &file, RoomForBytes into, qint64 offset)
{
    const qint64 within = offset % page;
    if (within + qint64(into.size()) > page)
        return SQLITE_IOERR_READ;
    Page whole;
    const qint64 begin = offset - within;
    const int code = readReal(file, whole, placeOf(begin));
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    // SQLite never asks for a page that the file does not have, unless somebody cut it.
    const bool opened =
        code == SQLITE_OK && sealed::open(whole, Place(Part::Database, begin), file.key);
    if (!opened && offset == 0 && into.size() <= fileHeader) {
        // Before it looks into the log SQLite asks how the pages are made. When the power failed
        // while this page was written back, the log has it; else reading it whole tells.
        const auto usual = emptyDatabase();
        std::memcpy(into.data(), usual.data(), into.size());
        return SQLITE_OK;
    }
    if (!opened)
        return SQLITE_CORRUPT;
    std::memcpy(into.data(), whole.data() + within, into.size());
    return SQLITE_OK;
}

int writeDatabase(SealedFile &file, Bytes from, qint64 offset)
{
    constexpr size_t reservedAt = 20;
    constexpr size_t writeVersionAt = 18;
    if (from.size() != pageSize || offset % page != 0)
        return SQLITE_IOERR_WRITE;
    const bool fits = offset != 0
                      || (from[reservedAt] == std::byte(sealed::reserved)
                          && from[writeVersionAt] == std::byte{2});
    if (!fits) // not in WAL mode any more, or no room for the seal
        return SQLITE_IOERR_WRITE;
    Page whole;
    sealPage(from, offset, file.key, whole);
    return writeReal(file, whole, placeOf(offset));
}

/// What a frame says of its page, salts included: while a transaction that did not fit in memory is
/// open, SQLite leaves those of the frame zero, and they are the log's.
int completeTells(SealedFile &file, Tells &tells)
{
    const RoomForBytes salts = RoomForBytes(tells).subspan(saltsInFrame);
    if (std::ranges::any_of(salts, [](std::byte each) { return each != std::byte{0}; }))
        return SQLITE_OK;
    return readReal(file, salts, saltsInLog);
}

/// Reads one frame whole and opens its page. A page that does not open is left as zeros, so that
/// SQLite's own sum, which is worked out over the open page, does not fit either.
int readFrame(SealedFile &file, Frame &whole, qint64 begin, bool &opened)
{
    const int code = readReal(file, whole, begin);
    const RoomForBytes content = RoomForBytes(whole).subspan(size_t(frameHeader));
    Tells tells{};
    std::ranges::copy(Bytes(whole).first(frameTells), tells.begin());
    opened = code == SQLITE_OK && completeTells(file, tells) == SQLITE_OK
             && sealed::open(content, Place(Part::Log, begin, tells), file.key);
    if (!opened)
        std::ranges::fill(content, std::byte{0});
    return code;
}

int readLog(SealedFile &file, RoomForBytes into, qint64 offset)
{
    const qint64 size = qint64(into.size());
    const qint64 within = (offset - logHeader) % frame;
    if (offset < logHeader || within + size <= frameHeader)
        return readReal(file, into, offset);
    Frame whole;
    bool opened = false;
    if (within == 0 && size == frame) {
        // Looking for the end of the log after a crash: what does not open ends it.
        const int code = readFrame(file, whole, offset, opened);
        std::memcpy(into.data(), whole.data(), whole.size());
        return code;
    }
    if (within != frameHeader || size > page)
        return SQLITE_IOERR_READ;
    const int code = readFrame(file, whole, offset - frameHeader, opened);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    if (!opened)
        return SQLITE_CORRUPT;
    std::memcpy(into.data(), whole.data() + frameHeader, into.size());
    return SQLITE_OK;
}

int writeLog(SealedFile &file, Bytes from, qint64 offset)
{
    const qint64 within = (offset - logHeader) % frame;
    if (offset == 0 && qint64(from.size()) == logHeader)
        return writeReal(file, from, offset);
    if (offset >= logHeader && within == 0 && qint64(from.size()) == frameHeader) {
        file.headerAt = offset;
        std::ranges::copy(from.first(frameTells), file.header.begin());
        return writeReal(file, from, offset);
    }
    if (offset < logHeader || within != frameHeader || from.size() != pageSize)
        return SQLITE_IOERR_WRITE;
    const qint64 begin = offset - frameHeader;
    if (file.headerAt != begin) { // a page written twice in one transaction
        file.headerAt = begin;
        if (const int code = readReal(file, file.header, begin); code != SQLITE_OK) {
            file.headerAt = -1;
            return code;
        }
    }
    Tells tells = file.header;
    if (const int code = completeTells(file, tells); code != SQLITE_OK)
        return code;
    Page whole;
    sealed::seal(from, Place(Part::Log, begin, tells), file.key, whole);
    return writeReal(file, whole, offset);
}

// ---- the methods of an open file, as C wants them

int closeFile(sqlite3_file *file)
{
    SealedFile &sealedFile = fileOf(file);
    const int code =
        sealedFile.real->pMethods ? sealedFile.real->pMethods->xClose(sealedFile.real) : SQLITE_OK;
    sodium_memzero(sealedFile.key.data(), sealedFile.key.size());
    return code;
}
int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    SealedFile &sealedFile = fileOf(file);
    const RoomForBytes room(static_cast<std::byte *>(into), size_t(size));
    return sealedFile.part == Part::Database ? readDatabase(sealedFile, room, offset)
                                             : readLog(sealedFile, room, offset);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    SealedFile &sealedFile = fileOf(file);
    const Bytes bytes(static_cast<const std::byte *>(from), size_t(size));
    const std::byte *end = bytes.data() + bytes.size();
    // The seal lies in the last bytes of a page; what SQLite had there would be lost.
    if (bytes.size() == pageSize
        && std::any_of(end - sealed::reserved, end, [](std::byte b) { return b != std::byte{0}; }))
        return SQLITE_IOERR_WRITE;
    return sealedFile.part == Part::Database ? writeDatabase(sealedFile, bytes, offset)
                                             : writeLog(sealedFile, bytes, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const qint64 there = fileOf(file).part == Part::Database ? placeOf(size) : size;
    return realOf(file)->pMethods->xTruncate(realOf(file), there);
}
int syncFile(sqlite3_file *file, int flags)
{
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = realOf(file)->pMethods->xFileSize(realOf(file), size);
    if (code == SQLITE_OK && fileOf(file).part == Part::Database)
        *size = std::max<qint64>(0, *size - (*size > placeOf(lockedPage - page) ? 2 : 1) * page);
    return code;
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file *file, int *answer)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}
int controlFile(sqlite3_file *file, int what, void *with)
{
    // These speak of sizes and of memory that shows the file as it lies on the disk.
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    if (what == SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
}
int sectorSizeOf(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int traitsOf(sqlite3_file *file)
{
    // Else SQLite would write a page of the log in two pieces. It is the default everywhere.
    return (realOf(file)->pMethods->xDeviceCharacteristics(realOf(file))
            & ~SQLITE_IOCAP_BATCH_ATOMIC)
           | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}
int mapShared(sqlite3_file *file, int number, int size, int extend, void volatile **out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), number, size, extend, out);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void fenceShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods methods{.iVersion = 2, // no memory maps
                                     .xClose = closeFile,
                                     .xRead = readFile,
                                     .xWrite = writeFile,
                                     .xTruncate = truncateFile,
                                     .xSync = syncFile,
                                     .xFileSize = sizeOfFile,
                                     .xLock = lockFile,
                                     .xUnlock = unlockFile,
                                     .xCheckReservedLock = isReserved,
                                     .xFileControl = controlFile,
                                     .xSectorSize = sectorSizeOf,
                                     .xDeviceCharacteristics = traitsOf,
                                     .xShmMap = mapShared,
                                     .xShmLock = lockShared,
                                     .xShmBarrier = fenceShared,
                                     .xShmUnmap = unmapShared};

// ---- the methods of the file system

const SealedGround &groundOf(sqlite3_vfs *vfs)
{
    return *static_cast<const SealedGround *>(vfs->pAppData);
}

/// The key of the file's pages. A log has none of its own: it is its database's.
core::Result<sealed::Key> keyFor(const SealedGround &ground, const char *name, SealedFile &file)
{
    if (file.part == Part::Log)
        return fileOf(sqlite3_database_file_object(name)).key;
    Page header{};
    const int code = readReal(file, header, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return core::fail(FailureKind::Storage, QString::number(code));
    return sealed::keyIn(header, *ground.key);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if (!isDatabase && (flags & SQLITE_OPEN_WAL) == 0)
        return SQLITE_CANTOPEN; // nothing is written in plain sight
    const SealedGround &ground = groundOf(vfs);
    auto *real =
        reinterpret_cast<sqlite3_file *>(reinterpret_cast<std::byte *>(file) + sizeof(SealedFile));
    auto &opened = *std::construct_at(
        reinterpret_cast<SealedFile *>(file),
        SealedFile{{}, real, isDatabase ? Part::Database : Part::Log, {}, -1, {}});
    real->pMethods = nullptr;
    // A database is made whole by SealedFiles::make, never here.
    if (isDatabase)
        flags &= ~SQLITE_OPEN_CREATE;
    if (const int code = ground.real->xOpen(ground.real, name, real, flags, outFlags);
        code != SQLITE_OK) {
        if (real->pMethods)
            real->pMethods->xClose(real);
        return code;
    }
    const auto key = keyFor(ground, name, opened);
    if (!key) {
        real->pMethods->xClose(real);
        return SQLITE_NOTADB;
    }
    opened.key = *key;
    opened.base.pMethods = &methods;
    return SQLITE_OK;
}
int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xDelete(real, name, syncFolder);
}
int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    if (QByteArrayView(name).endsWith("-journal")) { // whoever left it there, it is not ours
        *answer = 0;
        return SQLITE_OK;
    }
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xAccess(real, name, flags, answer);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xFullPathname(real, name, size, out);
}
int chance(sqlite3_vfs *vfs, int size, char *out)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xRandomness(real, size, out);
}
int rest(sqlite3_vfs *vfs, int microseconds)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xSleep(real, microseconds);
}
int timeOf(sqlite3_vfs *vfs, double *out)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xCurrentTime(real, out);
}
int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    sqlite3_vfs *real = groundOf(vfs).real;
    return real->xGetLastError ? real->xGetLastError(real, size, out) : 0;
}
} // namespace

sqlite3_vfs sealedVfs(const SealedGround &ground, const char *name)
{
    // No xDlOpen: extensions are not loaded.
    return {.iVersion = 1,
            .szOsFile = int(sizeof(SealedFile)) + ground.real->szOsFile,
            .mxPathname = ground.real->mxPathname,
            .zName = name,
            // SQLite wants it without const and never looks at it.
            .pAppData = const_cast<SealedGround *>(&ground),
            .xOpen = openFile,
            .xDelete = removeFile,
            .xAccess = accessFile,
            .xFullPathname = fullPath,
            .xRandomness = chance,
            .xSleep = rest,
            .xCurrentTime = timeOf,
            .xGetLastError = lastError};
}

qint64 placeOf(qint64 offset)
{
    return offset + (offset >= lockedPage - page ? 2 * page : page);
}

void sealPage(Bytes from, qint64 offset, const sealed::Key &key, RoomForBytes out)
{
    sealed::seal(from, Place(Part::Database, offset), key, out);
}
} // namespace hadir::store
