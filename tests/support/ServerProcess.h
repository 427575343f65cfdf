// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace hadir::support {

/// Bytes that a server may grow by. AddressSanitizer keeps 256 MiB of what was freed and surrounds
/// whatever is there.
constexpr qint64 memoryOf(qint64 mebibytes)
{
#ifdef __SANITIZE_ADDRESS__
    mebibytes = 256 + 4 * mebibytes;
#endif
    return mebibytes * 1024 * 1024;
}

/// Real hadird processes over a folder of their own; what still runs at the end is ended.
class ServerProcess final
{
public:
    explicit ServerProcess(QString program) : m_program(std::move(program))
    {
        // Settings of whoever runs the tests must not reach in.
        QProcessEnvironment clean = QProcessEnvironment::systemEnvironment();
        for (const QString &name : clean.keys()) {
            if (name.startsWith(QStringLiteral("HADIR_")))
                clean.remove(name);
        }
        environment = clean;
    }
    ~ServerProcess() { kill(); }
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }

    /// A file in the folder with that content.
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return path;
    }

    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };
    /// Runs a subcommand to its end; --data is added.
    Outcome run(QStringList arguments) const
    {
        arguments += {QStringLiteral("--data"), data()};
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(m_program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(mostPatienceInMs))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Makes a workspace with the people named, each with the password "password of LOGIN".
    bool make(const QStringList &logins = {QStringLiteral("admin")}) const
    {
        bool ok = true;
        for (const QString &login : logins) {
            const bool first = login == logins.first();
            const QString password =
                file(QStringLiteral("password"),
                     QByteArrayLiteral("password of ") + login.toUtf8() + '\n');
            QStringList arguments =
                first ? QStringList{QStringLiteral("init"), QStringLiteral("--admin"), login}
                      : QStringList{QStringLiteral("user"), QStringLiteral("add"), login};
            arguments += {QStringLiteral("--password-file"), password};
            ok = ok && run(arguments).code == 0;
        }
        return ok;
    }

    /// Starts `serve` and waits until it listens.
    bool serve(const QStringList &arguments = {})
    {
        m_served = std::make_unique<QProcess>();
        m_served->setProcessEnvironment(environment);
        // Not a pipe: a test that reads none of it for minutes would stop the server at 64 KiB.
        m_served->setStandardErrorFile(logFile(), QIODevice::Append);
        QStringList all{QStringLiteral("serve"), QStringLiteral("--data"), data()};
        if (!arguments.contains(QStringLiteral("--listen")))
            all += {QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(m_url.isEmpty() ? 0 : m_url.port())};
        m_served->start(m_program, all + arguments);
        while (!m_served->canReadLine()) {
            if (!m_served->waitForReadyRead(mostPatienceInMs))
                return false;
        }
        const QString line = QString::fromUtf8(m_served->readLine()).trimmed();
        m_url = QUrl(line.mid(int(qstrlen("listening "))));
        return line.startsWith(QStringLiteral("listening ")) && m_url.isValid();
    }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QProcess &served() { return *m_served; }
    /// What all that served said on standard error.
    [[nodiscard]] QByteArray log() const
    {
        QFile in(logFile());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Of the one that serves, in bytes, as /proc says: what is resident now, or what was at most.
    [[nodiscard]] qint64 memory(const char *which = "VmRSS:") const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_served->processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(which))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
        return 0;
    }

    /// VmHWM begins anew from what is resident now.
    void forgetPeak() const
    {
        QFile peak(QStringLiteral("/proc/%1/clear_refs").arg(m_served->processId()));
        if (peak.open(QIODevice::WriteOnly))
            peak.write("5");
    }

    /// Asks it to stop and answers its exit code, or -1 when it did not within ten seconds.
    int stop()
    {
        m_served->terminate();
        if (!m_served->waitForFinished(10'000))
            return -1;
        return m_served->exitStatus() == QProcess::NormalExit ? m_served->exitCode() : -2;
    }
    void kill()
    {
        if (!m_served || m_served->state() == QProcess::NotRunning)
            return;
        m_served->kill();
        m_served->waitForFinished(10'000);
    }

    QProcessEnvironment environment;

private:
    static constexpr int mostPatienceInMs = 120'000; ///< on a machine that does ten other things

    [[nodiscard]] QString logFile() const { return m_dir.filePath(QStringLiteral("log")); }

    QString m_program;
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_served;
    QUrl m_url;
};
} // namespace hadir::support
