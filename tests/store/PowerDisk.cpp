// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/PowerDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstddef>

namespace hadir::support {

namespace {
constexpr qint64 sector = 512;

struct Entry
{
    enum class What { Write, Truncate, Sync } what = What::Write;
    QString file;
    qint64 offset = 0;
    QByteArray bytes;
};
} // namespace

struct PowerDisk::Diary
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    QHash<QString, QByteArray> base; ///< by file name
    QList<Entry> entries;
    int failIn = 0;
    bool failed = false;

    /// Whether this call has to fail.
    [[nodiscard]] bool fails()
    {
        if (failIn == 0 || --failIn > 0)
            return false;
        failed = true;
        return true;
    }
};

namespace {
struct File
{
    sqlite3_file base;
    sqlite3_file *real;
    PowerDisk::Diary *diary;
    QString *name; // owned
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}
sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file).real;
}
const sqlite3_io_methods &of(sqlite3_file *file)
{
    return *fileOf(file).real->pMethods;
}
void note(sqlite3_file *file, Entry entry)
{
    entry.file = *fileOf(file).name;
    fileOf(file).diary->entries.append(std::move(entry));
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (fileOf(file).diary->fails())
        return SQLITE_IOERR_WRITE;
    note(file, {Entry::What::Write, {}, offset, {static_cast<const char *>(from), size}});
    return of(file).xWrite(realOf(file), from, size, offset);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (fileOf(file).diary->fails())
        return SQLITE_IOERR_FSYNC;
    note(file, {Entry::What::Sync, {}, 0, {}});
    Q_UNUSED(flags) // the diary decides what survives; the real disk need not
    return SQLITE_OK;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fileOf(file).diary->fails())
        return SQLITE_IOERR_TRUNCATE;
    note(file, {Entry::What::Truncate, {}, size, {}});
    return of(file).xTruncate(realOf(file), size);
}
int closeFile(sqlite3_file *file)
{
    const std::unique_ptr<QString> name(fileOf(file).name);
    return of(file).xClose(realOf(file));
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods all{
        .iVersion = 2,
        .xClose = closeFile,
        .xRead = [](sqlite3_file *f, void *into, int n,
                    sqlite3_int64 at) { return of(f).xRead(realOf(f), into, n, at); },
        .xWrite = writeFile,
        .xTruncate = truncateFile,
        .xSync = syncFile,
        .xFileSize = [](sqlite3_file *f,
                        sqlite3_int64 *n) { return of(f).xFileSize(realOf(f), n); },
        .xLock = [](sqlite3_file *f, int how) { return of(f).xLock(realOf(f), how); },
        .xUnlock = [](sqlite3_file *f, int how) { return of(f).xUnlock(realOf(f), how); },
        .xCheckReservedLock = [](sqlite3_file *f,
                                 int *out) { return of(f).xCheckReservedLock(realOf(f), out); },
        .xFileControl = [](sqlite3_file *f, int what,
                           void *with) { return of(f).xFileControl(realOf(f), what, with); },
        .xSectorSize = [](sqlite3_file *f) { return of(f).xSectorSize(realOf(f)); },
        .xDeviceCharacteristics =
            [](sqlite3_file *f) { return of(f).xDeviceCharacteristics(realOf(f)); },
        .xShmMap =
            [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
                return of(f).xShmMap(realOf(f), page, size, extend, out);
            },
        .xShmLock = [](sqlite3_file *f, int at, int n,
                       int how) { return of(f).xShmLock(realOf(f), at, n, how); },
        .xShmBarrier = [](sqlite3_file *f) { of(f).xShmBarrier(realOf(f)); },
        .xShmUnmap = [](sqlite3_file *f, int gone) { return of(f).xShmUnmap(realOf(f), gone); }};
    return all;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    auto *diary = static_cast<PowerDisk::Diary *>(vfs->pAppData);
    file->pMethods = nullptr;
    if (diary->fails())
        return SQLITE_CANTOPEN;
    auto *real =
        reinterpret_cast<sqlite3_file *>(reinterpret_cast<std::byte *>(file) + sizeof(File));
    real->pMethods = nullptr;
    if (const int code = diary->real->xOpen(diary->real, name, real, flags, out); code != SQLITE_OK)
        return code;
    auto path = std::make_unique<QString>(QFileInfo(QString::fromUtf8(name)).fileName());
    fileOf(file) = {{&methods()}, real, diary, path.release()};
    return SQLITE_OK;
}

/// What chance leaves of one write that was not synced.
void applyByChance(QByteArray &content, const Entry &entry, core::Dice &dice, quint64 keeps)
{
    for (qint64 at = 0; at < entry.bytes.size();) {
        const qint64 offset = entry.offset + at;
        qint64 size = std::min(sector - offset % sector, entry.bytes.size() - at);
        const qint64 whole = size;
        if (dice.below(8) == 0)
            size = qint64(dice.below(quint64(size))); // torn
        if (dice.below(8) < keeps && size > 0) {
            if (content.size() < offset + size)
                content.append(offset + size - content.size(), '\0');
            content.replace(offset, size, entry.bytes.mid(at, size));
        }
        at += whole;
    }
}
} // namespace

PowerDisk::PowerDisk() : m_diary(std::make_unique<Diary>())
{
    m_diary->real = sqlite3_vfs_find(nullptr);
    m_diary->vfs = *m_diary->real;
    m_diary->vfs.iVersion = 1;
    m_diary->vfs.szOsFile = int(sizeof(File)) + m_diary->real->szOsFile;
    m_diary->vfs.zName = name;
    m_diary->vfs.pNext = nullptr;
    m_diary->vfs.pAppData = m_diary.get();
    m_diary->vfs.xOpen = openFile;
    // The system's own functions look into their own VFS for nothing but its name.
    sqlite3_vfs_register(&m_diary->vfs, 0);
}

PowerDisk::~PowerDisk()
{
    sqlite3_vfs_unregister(&m_diary->vfs);
}

void PowerDisk::begin(const QStringList &files)
{
    m_diary->base.clear();
    m_diary->entries.clear();
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_diary->base.insert(QFileInfo(path).fileName(), file.readAll());
    }
}

qsizetype PowerDisk::now() const
{
    return m_diary->entries.size();
}

void PowerDisk::cut(qsizetype moment, core::Dice &dice, const QString &folder) const
{
    QHash<QString, qsizetype> syncedAt;
    for (qsizetype at = 0; at < moment; ++at) {
        if (m_diary->entries[at].what == Entry::What::Sync)
            syncedAt[m_diary->entries[at].file] = at;
    }
    QHash<QString, QByteArray> files = m_diary->base;
    const quint64 keeps = dice.below(9); // of eight sectors that are not safe
    for (qsizetype at = 0; at < moment; ++at) {
        const Entry &entry = m_diary->entries[at];
        QByteArray &content = files[entry.file];
        const bool isSafe = at < syncedAt.value(entry.file, -1);
        if (entry.what == Entry::What::Truncate && (isSafe || dice.below(2) == 0))
            content.truncate(entry.offset);
        if (entry.what != Entry::What::Write)
            continue;
        if (!isSafe) {
            applyByChance(content, entry, dice, keeps);
            continue;
        }
        if (content.size() < entry.offset + entry.bytes.size())
            content.append(entry.offset + entry.bytes.size() - content.size(), '\0');
        content.replace(entry.offset, entry.bytes.size(), entry.bytes);
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile out(folder + QLatin1Char('/') + file.key());
        if (out.open(QIODevice::WriteOnly))
            out.write(file.value());
    }
}

void PowerDisk::failCall(int n)
{
    m_diary->failIn = n;
    m_diary->failed = false;
}

bool PowerDisk::hasFailed() const
{
    return m_diary->failed;
}
} // namespace hadir::support
