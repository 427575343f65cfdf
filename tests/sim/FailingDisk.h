// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace hadir::sim {

/// While it lives, and is told so, no file of this process takes a byte: as on a disk that is full
/// or broken. Only where the system has such a limit.
class FailingDisk final
{
public:
    explicit FailingDisk(bool fails) : m_fails(fails)
    {
#ifdef Q_OS_UNIX
        if (!m_fails)
            return;
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
#endif
    }
    ~FailingDisk()
    {
#ifdef Q_OS_UNIX
        if (m_fails)
            setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FailingDisk)

private:
    bool m_fails;
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};
} // namespace hadir::sim
