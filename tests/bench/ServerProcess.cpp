// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ServerProcess.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::bench {

namespace {
constexpr int startPatience = 30'000; // ms
}

core::Result<std::unique_ptr<ServerProcess>> ServerProcess::start(const QString &folder)
{
    std::unique_ptr<ServerProcess> out(new ServerProcess);
    QProcess &process = out->m_process;
    process.setStandardErrorFile(folder + u"/server.log"_s);
    process.start(QStringLiteral(HADIRD_PROGRAM),
                  {u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s});
    if (!process.waitForStarted(startPatience))
        return core::fail(FailureKind::NotFound,
                          u"hadird does not start: "_s + process.errorString());
    while (process.canReadLine() || process.waitForReadyRead(startPatience)) {
        if (!process.canReadLine())
            continue;
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        if (!line.startsWith(u"listening "_s))
            continue;
        out->m_url = QUrl(line.mid(10));
        return out;
    }
    return core::fail(FailureKind::TimedOut, u"hadird does not say where it listens"_s);
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startPatience))
        m_process.kill();
}
} // namespace hadir::bench
