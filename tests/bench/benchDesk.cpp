// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Reader.h"
#include "tests/bench/Report.h"
#include "tests/bench/benches.h"
#include "tests/bench/machine.h"
#include "tests/bench/preparedDesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
constexpr int patience = 60'000;      // ms
constexpr int hourPatience = 600'000; // ms
constexpr int comesToRest = 500;      // ms
constexpr double nanosecondsPerMs = 1e6;

/// One desk with everything on its disk and no line; no screen either (the offscreen platform), so
/// that painting is into memory.
class DeskBench final
{
public:
    DeskBench(const Setting &setting, PreparedDesk desk, QString scratch)
        : m_setting(setting)
        , m_desk(std::move(desk))
        , m_scratch(std::move(scratch))
        , m_report(u"desk"_s, setting.goals)
    {}

    Result<void> run();

private:
    Result<void> measureStart();
    Result<void> measureReading();
    Result<void> measureSitting();

    const Setting &m_setting;
    PreparedDesk m_desk;
    QString m_scratch;
    Report m_report;
};

Result<void> DeskBench::run()
{
    for (const auto step :
         {&DeskBench::measureStart, &DeskBench::measureReading, &DeskBench::measureSitting}) {
        if (auto ok = (this->*step)(); !ok)
            return ok;
    }
    return {};
}

/// From the fork of the real program to the first customer on the screen.
Result<void> DeskBench::measureStart()
{
    QFile token(m_scratch + u"/token"_s);
    if (!token.open(QIODevice::WriteOnly) || token.write("a token\n") < 0 || !token.flush())
        return core::fail(FailureKind::Storage, token.errorString());
    Samples starts;
    Samples memory;
    for (int n = -1; n < m_setting.scale.starts; ++n) { // the first only warms the file cache
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto before = std::chrono::steady_clock::now().time_since_epoch().count();
        process.start(QStringLiteral(HADIR_PROGRAM),
                      {u"--profile"_s, m_desk.profiles, u"--server"_s, QString(nobodyServes),
                       u"--account"_s, m_desk.account, u"--lang"_s, u"en"_s, u"--theme"_s,
                       u"light"_s, u"--token-file"_s, token.fileName(), u"--say-painted"_s});
        while (!process.canReadLine() && process.waitForReadyRead(patience)) {
        }
        const QByteArray said = process.readLine().trimmed();
        if (!said.startsWith("painted "))
            return core::fail(FailureKind::TimedOut, u"the desk did not come up"_s);
        (void)process.waitForReadyRead(comesToRest);
        const auto held = memoryOf(process.processId());
        process.kill();
        process.waitForFinished(patience);
        if (n < 0)
            continue;
        starts.add(double(said.mid(8).toLongLong() - before) / nanosecondsPerMs);
        if (held)
            memory.add(held->proportional);
    }
    m_report.say(u"cold_start_ms"_s, starts.median(), u"ms"_s, starts.count());
    m_report.say(u"cold_start_worst_ms"_s, starts.largest(), u"ms"_s, starts.count());
    if (memory.count() > 0)
        m_report.say(u"pss_mib"_s, memory.median(), u"MiB"_s, memory.count());
    else
        m_report.leaveOut(u"pss_mib"_s, u"this system does not tell"_s);
    return {};
}

/// What of opening a customer is reading.
Result<void> DeskBench::measureReading()
{
    auto reader = desk::Reader::open(m_desk.profile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto customers = reader->customersLately({}, m_setting.scale.customersOpened);
    if (!customers)
        return std::unexpected(customers.error());
    Samples reading;
    for (const auto &[customer, contact, lastAt] : *customers) {
        const Stopwatch watch;
        const auto record = reader->customer(customer.id);
        const auto history = reader->history({.customer = customer.id});
        if (!record || !history)
            return std::unexpected((record ? history.error() : record.error()));
        reading.add(watch.milliseconds());
    }
    m_report.say(u"read_customer_p50_ms"_s, reading.median(), u"ms"_s, reading.count());
    m_report.say(u"read_customer_p99_ms"_s, reading.p99(), u"ms"_s, reading.count());
    return {};
}

/// Somebody works at the window, in a process of its own.
Result<void> DeskBench::measureSitting()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--at-the-desk"_s, m_desk.profiles, m_desk.account,
                   m_setting.scale.starts > 1 ? u"full"_s : u"tiny"_s});
    if (!process.waitForFinished(hourPatience) || process.exitCode() != 0)
        return core::fail(FailureKind::TimedOut, u"the sitting at the desk did not end well"_s);
    while (process.canReadLine()) {
        const QJsonArray said = QJsonDocument::fromJson(process.readLine()).array();
        m_report.say(said.at(0).toString(), said.at(1).toDouble(), said.at(2).toString(),
                     said.at(3).toInteger());
    }
    return {};
}
} // namespace

Result<void> benchDesk(const Setting &setting)
{
    auto desk = preparedDesk(setting.data, setting.scale.hall);
    if (!desk)
        return std::unexpected(desk.error());
    const QTemporaryDir scratch(setting.data + u"/desk-XXXXXX"_s);
    if (!scratch.isValid())
        return core::fail(FailureKind::Storage, scratch.errorString());
    return DeskBench(setting, *std::move(desk), scratch.path()).run();
}
} // namespace hadir::bench
