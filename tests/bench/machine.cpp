// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/machine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::bench {

namespace {
bool bringToDisk(int descriptor)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(HANDLE(_get_osfhandle(descriptor)));
#elif defined(Q_OS_MACOS)
    return fsync(descriptor) == 0;
#else
    return fdatasync(descriptor) == 0;
#endif
}

/// "VmHWM:	  1234 kB" under its name, in MiB.
std::optional<double> mebibytes(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return std::nullopt;
}
} // namespace

core::Result<Samples> measuredFsyncs(const QString &folder, int count)
{
    QTemporaryFile file(folder + u"/fsync-XXXXXX"_s);
    if (!file.open())
        return core::fail(FailureKind::Storage, u"cannot write in %1"_s.arg(folder));
    const QByteArray block(4096, 'x');
    Samples out;
    for (int n = 0; n < count; ++n) {
        const Stopwatch watch;
        if (file.write(block) != block.size() || !file.flush() || !bringToDisk(file.handle()))
            return core::fail(FailureKind::Storage, file.errorString());
        out.add(watch.milliseconds());
    }
    return out;
}

std::optional<Memory> memoryOf(qint64 processId)
{
    const QString folder = u"/proc/%1/"_s.arg(processId);
    const auto resident = mebibytes(folder + u"status"_s, "VmRSS");
    const auto peak = mebibytes(folder + u"status"_s, "VmHWM");
    const auto proportional = mebibytes(folder + u"smaps_rollup"_s, "Pss");
    if (!resident || !peak || !proportional)
        return std::nullopt;
    return Memory{*resident, *proportional, *peak};
}

std::optional<Memory> ownMemory()
{
    return memoryOf(QCoreApplication::applicationPid());
}

std::optional<std::chrono::nanoseconds> processorTimeOf(qint64 processId)
{
    // The first number of a thread's schedstat: nanoseconds on a processor.
    const QDir threads(u"/proc/%1/task"_s.arg(processId));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::chrono::nanoseconds out{0};
    for (const QString &thread : names) {
        QFile file(threads.filePath(thread) + u"/schedstat"_s);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        out += std::chrono::nanoseconds(file.readAll().split(' ').first().toLongLong());
    }
    return names.isEmpty() ? std::nullopt : std::optional(out);
}

void allowManyFiles()
{
#ifndef Q_OS_WIN
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
#endif
}
} // namespace hadir::bench
