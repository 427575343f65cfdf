// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/copyDatabase.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <memory>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int pagesAtOnce = 1'000; // 4 MiB between two looks at whether to go on

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

core::Failure failureOf(int code, sqlite3 *handle)
{
    return {(code & 0xff) == SQLITE_FULL ? FailureKind::DiskFull : FailureKind::Storage,
            u"copying the database: %1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle)))
                .arg(code)};
}

/// Everything that was written into a new file, unless it is kept.
class Attempt final
{
public:
    explicit Attempt(QString path) : m_path(std::move(path)) {}
    ~Attempt()
    {
        for (const QString &tail : {QString(), u"-journal"_s}) {
            if (!m_isKept)
                QFile::remove(m_path + tail);
        }
    }
    Q_DISABLE_COPY_MOVE(Attempt)
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return std::unexpected(failureOf(sqlite3_errcode(to), to));
    int code = SQLITE_OK;
    bool goesOn = true;
    while (goesOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const qint64 all = sqlite3_backup_pagecount(backup);
        goesOn = progress(all - sqlite3_backup_remaining(backup), all);
    }
    sqlite3_backup_finish(backup);
    if (!goesOn && code == SQLITE_OK)
        return fail(FailureKind::Cancelled, u"the copy was called off"_s);
    if (code != SQLITE_DONE)
        return std::unexpected(failureOf(code, to));
    return {};
}
} // namespace

Result<void> copyDatabase(Database &from, const QString &to, const CopyProgress &progress)
{
    QFile fresh(to);
    if (!fresh.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return fail(FailureKind::Storage, u"%1 cannot be made: %2"_s.arg(to, fresh.errorString()));
    Attempt attempt(to);
    fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    fresh.close();
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(to.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const Handle copy(opened);
    if (code != SQLITE_OK)
        return std::unexpected(failureOf(code, opened));
    // A reader's view of one moment: without it every write of somebody else begins the copy anew.
    if (auto ok = from.script(u"BEGIN; SELECT count(*) FROM sqlite_schema"_s); !ok)
        return ok;
    auto copied = copyPages(from.handle(), copy.get(), progress);
    if (auto ok = from.script(u"COMMIT"_s); !ok)
        return ok;
    if (copied)
        attempt.keep();
    return copied;
}

Result<void> renameOnDisk(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return fail(FailureKind::Storage,
                    u"cannot rename %1: %2"_s.arg(from, QString::fromStdString(error.message())));
#ifdef Q_OS_UNIX
    // The name is on disk when its folder is; elsewhere the system sees to that.
    const int folder =
        ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        return fail(FailureKind::Storage, u"the folder of %1 cannot be synced"_s.arg(to));
#endif
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + tail);
}
} // namespace hadir::store
