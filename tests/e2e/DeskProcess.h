// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace hadir::e2e {

/// A real desk in a process of its own (desk_probe), told what to do and asked what it shows; ended
/// with the test. What it says unasked is kept until forget().
class DeskProcess final
{
public:
    DeskProcess(QString folder, QString certificate)
        : m_folder(std::move(folder))
        , m_certificate(std::move(certificate))
    {}
    ~DeskProcess() { kill(); }
    DeskProcess(const DeskProcess &) = delete;
    DeskProcess &operator=(const DeskProcess &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Its clock is wrong by so many seconds from the next start on.
    void setClockWrongBy(qint64 seconds) { m_clockWrongBy = seconds; }

    /// Starts it and waits until its files are open; false when they cannot be.
    bool start()
    {
        m_heard.clear();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(DESK_PROBE),
                         {m_folder, m_certificate, QString::number(m_clockWrongBy)});
        return answer({QStringLiteral("opened"), QStringLiteral("open-failed")}).value(0)
               == QStringLiteral("opened");
    }
    /// Likewise, but asks the server first, as a desk does when somebody signs in, and goes on
    /// there.
    bool startAt(const QUrl &server, const QString &login)
    {
        m_heard.clear();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(
            QStringLiteral(DESK_PROBE),
            {m_folder, m_certificate, QString::number(m_clockWrongBy), server.toString(), login});
        return answer({QStringLiteral("opened"), QStringLiteral("open-failed")}).value(0)
               == QStringLiteral("opened");
    }
    /// Likewise, with its folder on a new disk of that size that only it sees; false where mounting
    /// one is not permitted.
    bool startOnASmallDisk(const QString &size)
    {
        m_heard.clear();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(
            QStringLiteral("unshare"),
            {QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
             QStringLiteral("mkdir -p \"$0\" && mount -t tmpfs -o size=$1 hadir \"$0\" "
                            "2>/dev/null && exec \"$2\" \"$0\" \"$3\""),
             m_folder, size, QStringLiteral(DESK_PROBE), m_certificate});
        return m_process->waitForStarted()
               && answer({QStringLiteral("opened"), QStringLiteral("open-failed")}).value(0)
                      == QStringLiteral("opened");
    }
    /// Where this process finds that folder.
    [[nodiscard]] QString folderOnItsDisk() const
    {
        return QStringLiteral("/proc/%1/root%2").arg(m_process->processId()).arg(m_folder);
    }
    /// As kill -9.
    void kill()
    {
        if (!m_process || m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill();
        m_process->waitForFinished(10'000);
    }

    void tell(const QStringList &words)
    {
        m_process->write(words.join(QLatin1Char('\t')).toUtf8() + '\n');
        m_process->waitForBytesWritten(1'000);
    }
    /// Tells and waits for the answer that begins with one of `verbs`.
    QStringList ask(const QStringList &words, const QStringList &verbs)
    {
        tell(words);
        return answer(verbs);
    }

    /// The next line that begins with one of `verbs`; empty when none comes in two minutes. On a
    /// machine that does ten other things a desk needs half a minute for its first start alone.
    QStringList answer(const QStringList &verbs)
    {
        const QDeadlineTimer patience(mostPatience);
        while (!patience.hasExpired()) {
            if (m_process->state() == QProcess::NotRunning && !m_process->canReadLine())
                return {};
            while (m_process->canReadLine()) {
                const QStringList words = readLine();
                if (verbs.contains(words.first()))
                    return words;
            }
            m_process->waitForReadyRead(200);
        }
        return {};
    }

    /// Listens for that long and answers how many times it said that verb in that time.
    int countSaidFor(const QString &verb, int milliseconds)
    {
        int said = 0;
        const QDeadlineTimer end(milliseconds);
        do {
            said += countSaidSoFar(verb);
        } while (!end.hasExpired() && m_process->waitForReadyRead(int(end.remainingTime())));
        return said + countSaidSoFar(verb);
    }
    /// How often it said it, not counted yet; of a desk that is dead as well.
    int countSaidSoFar(const QString &verb)
    {
        int said = 0;
        while (m_process->canReadLine())
            said += readLine().first() == verb ? 1 : 0;
        return said;
    }
    /// The same of the orders that were called saved.
    int countSavedFor(int milliseconds)
    {
        return countSaidFor(QStringLiteral("saved"), milliseconds);
    }
    int countSavedSoFar() { return countSaidSoFar(QStringLiteral("saved")); }

    /// Whether it says that verb so many times more, soon.
    bool says(const QString &verb, int times)
    {
        while (times > 0 && answer({verb}).value(0) == verb)
            --times;
        return times == 0;
    }

    /// Whether that line has come, or comes soon.
    bool hears(const QString &line)
    {
        const QDeadlineTimer patience(mostPatience);
        while (!hasHeard(line) && !patience.hasExpired()) {
            while (m_process->canReadLine())
                readLine();
            if (!hasHeard(line))
                m_process->waitForReadyRead(200);
        }
        return hasHeard(line);
    }
    [[nodiscard]] bool hasHeard(const QString &line) const
    {
        return std::ranges::any_of(m_heard,
                                   [&](const QString &heard) { return heard.startsWith(line); });
    }
    void forget() { m_heard.clear(); }

    // ---- what tests ask for often

    bool signIn(const QUrl &server, const QString &login)
    {
        forget();
        tell({QStringLiteral("sign-in"), server.toString(), login,
              QStringLiteral("password of ") + login});
        return hears(QStringLiteral("line live"));
    }
    bool saves(const QStringList &words)
    {
        return ask(words,
                   {QStringLiteral("saved"), QStringLiteral("rejected"), QStringLiteral("failed")})
                   .value(0)
               == QStringLiteral("saved");
    }
    /// Bodies, newest first.
    QStringList history(const QString &customer)
    {
        return ask({QStringLiteral("history"), customer},
                   {QStringLiteral("history"), QStringLiteral("unreadable")})
            .mid(1);
    }
    QStringList drafts(const QString &customer)
    {
        return ask({QStringLiteral("drafts"), customer},
                   {QStringLiteral("drafts"), QStringLiteral("unreadable")})
            .mid(1);
    }
    /// Whether it shows each of `bodies` exactly once, soon.
    bool showsOnce(const QString &customer, const QStringList &bodies)
    {
        const QDeadlineTimer patience(mostPatience);
        while (!patience.hasExpired()) {
            const QStringList shown = history(customer);
            if (std::ranges::all_of(bodies,
                                    [&](const QString &body) { return shown.count(body) == 1; }))
                return true;
        }
        return false;
    }
    /// Whether nothing waits to be sent any more, soon.
    bool sendsAll()
    {
        const QDeadlineTimer patience(mostPatience);
        while (pending() != 0 && !patience.hasExpired()) {
        }
        return pending() == 0;
    }
    qint64 pending() { return backlog(1); }
    qint64 refused() { return backlog(2); }

private:
    static constexpr qint64 mostPatience = 120'000;

    QStringList readLine()
    {
        const QStringList words =
            QString::fromUtf8(m_process->readLine()).chopped(1).split(QLatin1Char('\t'));
        m_heard.append(words.join(QLatin1Char(' ')));
        return words;
    }
    qint64 backlog(qsizetype at)
    {
        const QStringList words = ask({QStringLiteral("backlog")},
                                      {QStringLiteral("backlog"), QStringLiteral("unreadable")});
        return words.size() > at ? words.at(at).toLongLong() : -1;
    }

    QString m_folder;
    QString m_certificate;
    qint64 m_clockWrongBy = 0;
    std::unique_ptr<QProcess> m_process;
    QStringList m_heard;
};
} // namespace hadir::e2e
