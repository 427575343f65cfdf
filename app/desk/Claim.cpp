// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Claim.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::desk {

namespace {
constexpr auto longestWithoutAName = std::chrono::milliseconds(10'000); // of a file being made

/// Whether the folder takes a file with a word in it.
bool takesAFile(const QString &folder)
{
    QTemporaryFile trial(folder + u"/room-XXXXXX"_s);
    return trial.open() && trial.write(QByteArray(64, ' ')) == 64 && trial.flush();
}
} // namespace

Claim::Claim(const QString &folder) : m_folder(folder), m_lock(folder + u'/' + fileName.toString())
{
    m_lock.setStaleLockTime(0); // only a dead process's lock is taken over
}

Claim::~Claim()
{
    if (!m_lock.isLocked())
        return;
    m_lock.unlock();
    QDir().rmdir(m_folder);
}

core::Result<std::shared_ptr<const Claim>> Claim::on(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return core::fail(FailureKind::Storage, u"cannot make %1"_s.arg(folder));
    auto claim = std::make_shared<Claim>(folder);
    if (claim->take())
        return claim;
    // Where there is no room for a name in the lock, QLockFile says the same as of one that is
    // held.
    if (!takesAFile(folder))
        return core::fail(FailureKind::DiskFull, u"no room for a lock in %1"_s.arg(folder));
    return core::fail(claim->m_lock.error() == QLockFile::LockFailedError ? FailureKind::Refused
                                                                          : FailureKind::Storage,
                      u"the profile is open in another window"_s);
}

bool Claim::take()
{
    if (m_lock.tryLock())
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.error() != QLockFile::LockFailedError
        || m_lock.getLockInfo(&process, &host, &program))
        return false;
    // A power cut may leave a file that names nobody. So does, for a moment, whoever is making one
    // right now, and theirs is not to be taken from under them: only an old one is.
    m_lock.setStaleLockTime(longestWithoutAName);
    const bool taken = m_lock.tryLock();
    m_lock.setStaleLockTime(0);
    return taken;
}
} // namespace hadir::desk
