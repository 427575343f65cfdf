// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QDeadlineTimer>
#include <QLockFile>

namespace hadir::desk {

/// While it lives nobody else changes the key in that folder: the workbench's thread notes what a
/// locked window shows, and the window takes the key away from whom the server has shut out. Its
/// file goes with it. Any thread.
class KeyTurn final
{
public:
    /// Waits for whoever has it, two seconds at most: somebody's turn is two small files.
    explicit KeyTurn(const QString &folder) : m_lock(folder + u'/' + fileName.toString())
    {
        // Looked at often: tryLock() by itself does so five times in two seconds, and may each time
        // find somebody else.
        const QDeadlineTimer until(patience);
        do {
            m_has = m_lock.tryLock(pause);
        } while (!m_has && m_lock.error() == QLockFile::LockFailedError && !until.hasExpired());
    }

    /// Storage when it could not be had.
    [[nodiscard]] core::Result<void> taken() const
    {
        return m_has ? core::Result<void>()
                     : core::fail(core::FailureKind::Storage,
                                  QStringLiteral("the key is being changed"));
    }

    /// The file that stands for it, within the folder.
    static constexpr QStringView fileName = u"key.lock";

private:
    static constexpr std::chrono::milliseconds patience{2'000};
    static constexpr int pause = 5; // ms

    QLockFile m_lock;
    bool m_has = false;
};
} // namespace hadir::desk
