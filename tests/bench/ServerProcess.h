// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "tests/bench/machine.h"

#include <QProcess>
#include <QUrl>

namespace hadir::bench {

/// The real hadird, serving a workspace on a free loopback port; ended when this goes.
class ServerProcess final
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<ServerProcess>> start(const QString &folder);
    ~ServerProcess();

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] std::optional<Memory> memory() const { return memoryOf(m_process.processId()); }
    [[nodiscard]] std::optional<std::chrono::nanoseconds> processorTime() const
    {
        return processorTimeOf(m_process.processId());
    }

private:
    ServerProcess() = default;

    QProcess m_process;
    QUrl m_url;
};
} // namespace hadir::bench
