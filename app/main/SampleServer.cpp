// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/SampleServer.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace hadir {

namespace {
constexpr int farewellMillis = 3'000;

QString accountsFile(const QString &folder)
{
    return folder + u"/demo-accounts.txt"_s;
}
} // namespace

SampleServer::SampleServer(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_maker, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (code == 0 && status == QProcess::NormalExit)
            serve();
        else
            giveUp(u"hadird demo ended with %1"_s.arg(code));
    });
    connect(&m_maker, &QProcess::errorOccurred, this,
            [this] { giveUp(u"hadird demo: "_s + m_maker.errorString()); });
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &SampleServer::readAddress);
    connect(&m_server, &QProcess::errorOccurred, this, [this] {
        if (!m_isReady)
            giveUp(u"hadird serve: "_s + m_server.errorString());
    });
}

SampleServer::~SampleServer()
{
    // Both are ours; asked first, so that the database is closed properly.
    for (QProcess *process : {&m_maker, &m_server}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        // allowed: nested-loop, because the program is ending and has no loop to return to
        if (!process->waitForFinished(farewellMillis))
            process->kill();
    }
}

void SampleServer::start()
{
    if (m_server.state() != QProcess::NotRunning || m_maker.state() != QProcess::NotRunning)
        return;
    if (QFile::exists(accountsFile(m_folder)))
        return serve();
    QDir().mkpath(m_folder);
    m_maker.start(m_program, {u"demo"_s, u"--data"_s, m_folder});
}

void SampleServer::serve()
{
    m_isReady = false;
    m_server.start(m_program, {u"serve"_s, u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:0"_s,
                               u"--until-end-of-input"_s});
}

void SampleServer::readAddress()
{
    if (m_isReady || !m_server.canReadLine())
        return;
    const QString line = QString::fromUtf8(m_server.readLine()).trimmed();
    if (!line.startsWith(u"listening "_s))
        return;
    QFile accounts(accountsFile(m_folder));
    if (!accounts.open(QIODevice::ReadOnly))
        return giveUp(accounts.errorString());
    const QStringList first = QString::fromUtf8(accounts.readLine()).trimmed().split(u'\t');
    if (first.size() < 2)
        return giveUp(u"no account in the demo"_s);
    m_isReady = true;
    Q_EMIT ready(line.section(u' ', 1), first.at(0), first.at(1));
}

void SampleServer::giveUp(const QString &what)
{
    Q_EMIT failed({core::FailureKind::Offline, what});
}
} // namespace hadir
