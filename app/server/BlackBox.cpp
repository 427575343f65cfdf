// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/BlackBox.h"

#include "app/core/log.h"
#include "app/server/Ledger.h"

#include <QDataStream>

namespace hadir::server {

namespace {
constexpr quint32 magic = 0x48424231; // "HBB1"
constexpr qint64 busyAt = sizeof magic;
constexpr qint64 readCeiling = 1024 * 1024; // five hundred commands are twelve thousand bytes
} // namespace

BlackBox::BlackBox(const QString &path) : m_file(path)
{
    if (m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        readBack();
    }
}

void BlackBox::readBack()
{
    const QByteArray bytes = m_file.read(readCeiling);
    QDataStream in(bytes);
    quint32 word = 0;
    bool isBusy = false;
    qint32 suspects = 0;
    qint32 commands = 0;
    in >> word >> isBusy >> suspects;
    if (word != magic)
        return;
    QUuid client;
    qint64 number = 0;
    qint32 deaths = 0;
    for (; suspects > 0 && in.status() == QDataStream::Ok; --suspects) {
        in >> client >> number >> deaths;
        if (in.status() == QDataStream::Ok)
            m_deaths.insert({wire::ClientId(client), number}, deaths);
    }
    in >> commands;
    for (; isBusy && commands > 0 && in.status() == QDataStream::Ok; --commands) {
        in >> client >> number;
        if (in.status() != QDataStream::Ok)
            return;
        const int now = ++m_deaths[{wire::ClientId(client), number}];
        qCWarning(logServer).noquote()
            << "the server before this one died at command" << number << "of client"
            << wire::ClientId(client).toString() << "for the" << now << "th time";
    }
    writeDown();
}

core::Result<void> BlackBox::write(const QList<Command> &batch)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << magic << !batch.isEmpty() << qint32(m_deaths.size());
    for (auto one = m_deaths.cbegin(); one != m_deaths.cend(); ++one)
        out << one.key().first.uuid() << one.key().second << qint32(*one);
    out << qint32(batch.size());
    for (const auto &[client, number] : batch)
        out << client.uuid() << number;
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size())
        return core::fail(core::FailureKind::Storage,
                          QStringLiteral("what is being executed cannot be noted: ")
                              + m_file.errorString());
    return {};
}

core::Result<void> BlackBox::open(const QList<Submission> &batch)
{
    QList<Command> commands;
    commands.reserve(batch.size());
    for (const Submission &one : batch)
        commands.append({one.client, one.command.number});
    return write(commands);
}

void BlackBox::close()
{
    const char idle = 0;
    if (!m_file.seek(busyAt) || m_file.write(&idle, 1) != 1)
        qCWarning(logServer) << "the note of what is being executed stays:" << m_file.errorString();
}

int BlackBox::deathsAt(const Submission &submission) const
{
    return m_deaths.value({submission.client, submission.command.number});
}

void BlackBox::acquit(const Submission &submission)
{
    const qsizetype removed = m_deaths.removeIf([&](const auto &suspect) {
        return suspect.key().first == submission.client
               && suspect.key().second <= submission.command.number;
    });
    if (removed > 0)
        writeDown();
}

void BlackBox::writeDown()
{
    if (auto ok = write({}); !ok)
        qCWarning(logServer) << ok.error().detail;
}
} // namespace hadir::server
