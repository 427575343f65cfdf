// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SealedFiles.h"

#include "app/store/sealedVfs.h"

#include <QFile>
#include <QSaveFile>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
// Places in the header of a database (https://www.sqlite.org/fileformat2.html, 1.3).
constexpr size_t writeVersionAt = 18;
constexpr size_t readVersionAt = 19;
constexpr size_t reservedAt = 20;
constexpr std::byte walVersion{2};

void putBig(std::byte *at, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        *at++ = std::byte(value >> unsigned(shift));
}

struct CloseConnection
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

struct FreeMemory
{
    void operator()(unsigned char *memory) const { sqlite3_free(memory); }
};
using Pages = std::unique_ptr<unsigned char, FreeMemory>;

std::unexpected<core::Failure> failureOf(int code, const char *doing)
{
    const bool damaged = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
    return core::fail(
        damaged ? FailureKind::Corrupt : FailureKind::Storage,
        u"%1: %2 (%3)"_s.arg(QLatin1StringView(doing), QLatin1StringView(sqlite3_errstr(code)))
            .arg(code));
}

/// The same database in memory, with room for the seals in each page.
Result<Connection> inMemory(sqlite3 *from)
{
    sqlite3 *opened = nullptr;
    int code =
        sqlite3_open_v2(":memory:", &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection out(opened);
    if (code != SQLITE_OK)
        return failureOf(code, "opening a database in memory");
    sqlite3_backup *backup = sqlite3_backup_init(opened, "main", from, "main");
    if (!backup)
        return failureOf(sqlite3_errcode(opened), "beginning to copy");
    code = sqlite3_backup_step(backup, -1);
    if (const int after = sqlite3_backup_finish(backup); code != SQLITE_DONE)
        return failureOf(after == SQLITE_OK ? code : after, "copying");
    int reserve = int(sealed::reserved);
    sqlite3_file_control(opened, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    if (code = sqlite3_exec(opened, "VACUUM", nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failureOf(code, "making room for the seals");
    return out;
}

Result<void> check(sqlite3 *database)
{
    bool isSound = false;
    const auto read = [](void *sound, int, char **values, char **) {
        *static_cast<bool *>(sound) = values[0] && QByteArrayView(values[0]) == "ok";
        return 0;
    };
    const int code = sqlite3_exec(database, "PRAGMA integrity_check(1)", read, &isSound, nullptr);
    if (code != SQLITE_OK || !isSound)
        return failureOf(code == SQLITE_OK ? SQLITE_CORRUPT : code, "checking a copy");
    return {};
}

QByteArray freshName()
{
    static std::atomic<quint64> count = 0;
    return "hadir-" + QByteArray::number(++count);
}
} // namespace

/// What SQLite is given, at addresses that do not move.
struct SealedFiles::Registration
{
    QByteArray name = freshName();
    SealedGround ground{};
    sqlite3_vfs vfs{};
};

SealedFiles::SealedFiles(DataKey key)
    : m_key(std::move(key))
    , m_registration(std::make_unique<Registration>())
{}

Result<std::shared_ptr<const SealedFiles>> SealedFiles::of(DataKey key, const char *under)
{
    if (const int code = sqlite3_initialize(); code != SQLITE_OK)
        return failureOf(code, "starting SQLite");
    sqlite3_vfs *real = sqlite3_vfs_find(under);
    if (!real)
        return core::fail(FailureKind::Storage, u"SQLite has no file system"_s);
    std::shared_ptr<SealedFiles> out(new SealedFiles(std::move(key)));
    Registration &registration = *out->m_registration;
    registration.ground = {real, &out->m_key};
    registration.vfs = sealedVfs(registration.ground, registration.name.constData());
    if (const int code = sqlite3_vfs_register(&registration.vfs, 0); code != SQLITE_OK)
        return failureOf(code, "registering the sealed files");
    return out;
}

SealedFiles::~SealedFiles()
{
    sqlite3_vfs_unregister(&m_registration->vfs);
}

QString SealedFiles::uriOf(const QString &path) const
{
    // On Windows a path begins with its drive: file:///C:/…
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    return u"file://%1%2?vfs=%3"_s.arg(path.startsWith(u'/') ? QString() : u"/"_s, encoded,
                                       QString::fromLatin1(m_registration->name));
}

Result<void> SealedFiles::recognise(const QString &path) const
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return core::fail(FailureKind::NotFound, u"there is no file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(FailureKind::Storage, file.errorString());
    const QByteArray header = file.read(qint64(sealed::pageSize));
    if (auto key = sealed::keyIn(std::as_bytes(std::span(header)), m_key); !key)
        return std::unexpected(key.error());
    return {};
}

Result<void> SealedFiles::make(const QString &path) const
{
    return write(path, emptyDatabase());
}

Result<void> SealedFiles::copy(sqlite3 *from, const QString &path) const
{
    auto memory = inMemory(from);
    if (!memory)
        return std::unexpected(memory.error());
    if (auto ok = check(memory->get()); !ok)
        return ok;
    sqlite3_int64 size = 0;
    const Pages pages(sqlite3_serialize(memory->get(), "main", &size, 0));
    if (!pages)
        return core::fail(FailureKind::Storage, u"no memory for a copy"_s);
    const std::span all(reinterpret_cast<std::byte *>(pages.get()), size_t(size));
    if (all.empty())
        return make(path);
    all[writeVersionAt] = all[readVersionAt] = walVersion;
    return write(path, all);
}

Result<void> SealedFiles::write(const QString &path, Bytes pages) const
{
    if (pages.size() % sealed::pageSize != 0 || pages[reservedAt] != std::byte(sealed::reserved))
        return core::fail(FailureKind::Storage, u"the pages have no room for seals"_s);
    const auto header = sealed::makeHeader(m_key);
    const auto key = sealed::keyIn(header, m_key);
    if (!key)
        return std::unexpected(key.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(FailureKind::Storage, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto put = [&file](Bytes block) {
        return file.write(reinterpret_cast<const char *>(block.data()), qint64(block.size()))
               == qint64(block.size());
    };
    bool written = put(header);
    std::array<std::byte, sealed::pageSize> block{};
    for (size_t at = 0; written && at < pages.size(); at += sealed::pageSize) {
        sealPage(pages.subspan(at, sealed::pageSize), qint64(at), *key, block);
        written = file.seek(placeOf(qint64(at))) && put(block);
    }
    if (!written || !file.commit())
        return core::fail(FailureKind::DiskFull, file.errorString());
    return {};
}

std::array<std::byte, sealed::pageSize> emptyDatabase()
{
    constexpr size_t schemaFormatAt = 44;
    constexpr size_t encodingAt = 56;
    constexpr size_t changesAt = 24;
    constexpr size_t validForAt = 92;
    constexpr size_t versionAt = 96;
    constexpr size_t rootAt = 100; // the schema's table: an empty leaf
    constexpr size_t usable = sealed::pageSize - sealed::reserved;

    std::array<std::byte, sealed::pageSize> out{};
    std::memcpy(out.data(), "SQLite format 3", 16);
    out[16] = std::byte(sealed::pageSize >> 8);
    out[writeVersionAt] = out[readVersionAt] = walVersion;
    out[reservedAt] = std::byte(sealed::reserved);
    out[21] = std::byte{64}; // the three fractions that every file has
    out[22] = out[23] = std::byte{32};
    putBig(&out[changesAt], 1);
    putBig(&out[changesAt + 4], 1); // pages
    putBig(&out[schemaFormatAt], 4);
    putBig(&out[encodingAt], 1); // UTF-8
    putBig(&out[validForAt], 1);
    putBig(&out[versionAt], quint32(sqlite3_libversion_number()));
    out[rootAt] = std::byte{0x0d};
    out[rootAt + 5] = std::byte(usable >> 8);
    out[rootAt + 6] = std::byte(usable & 0xff);
    return out;
}
} // namespace hadir::store
