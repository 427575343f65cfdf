// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Claim.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::desk {

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
    return core::fail(claim->m_lock.error() == QLockFile::LockFailedError ? FailureKind::Refused
                                                                          : FailureKind::Storage,
                      u"the profile is open in another window"_s);
}

bool Claim::take()
{
    if (m_lock.tryLock())
        return true;
    // A power cut may leave a file that names nobody; whoever is alive has the system's lock on it.
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.error() == QLockFile::LockFailedError
           && !m_lock.getLockInfo(&process, &host, &program) && m_lock.removeStaleLockFile()
           && m_lock.tryLock();
}
} // namespace hadir::desk
