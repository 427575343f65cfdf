// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/BlackBox.h"

#include "app/core/log.h"
#include "app/server/Ledger.h"

#include <QDataStream>
#include <QSet>

namespace hadir::server {

namespace {
constexpr quint32 magic = 0x48424232; // "HBB2"
constexpr qint64 busyAt = sizeof magic;
constexpr qint64 readCeiling = 1024 * 1024; // two thousand commands are three hundred thousand bytes
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
    QString mark;
    qint32 deaths = 0;
    for (; suspects > 0 && in.status() == QDataStream::Ok; --suspects) {
        in >> client >> number >> mark >> deaths;
        if (in.status() == QDataStream::Ok)
            m_suspects.insert({wire::ClientId(client), number}, {mark, deaths});
    }
    in >> commands;
    int most = 0;
    QSet<Number> died; // a desk may send a command several times, but it dies once
    Number worst;
    for (; isBusy && commands > 0 && in.status() == QDataStream::Ok; --commands) {
        in >> client >> number >> mark;
        if (in.status() != QDataStream::Ok)
            break;
        const Number which{wire::ClientId(client), number};
        if (died.contains(which))
            continue;
        died.insert(which);
        Suspect &suspect = m_suspects[which];
        if (suspect.mark != mark)
            suspect = {mark};
        if (++suspect.deaths <= most)
            continue;
        most = suspect.deaths;
        worst = which;
    }
    if (!died.isEmpty())
        qCWarning(logServer).noquote()
            << "the server before this one died at work; commands in its hands:" << died.size()
            << "- deaths in a row at most:" << most << "- at command" << worst.second << "of client"
            << worst.first.toString();
    writeDown();
}

core::Result<void> BlackBox::write(const QList<Submission> &batch)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << magic << !batch.isEmpty() << qint32(m_suspects.size());
    for (auto one = m_suspects.cbegin(); one != m_suspects.cend(); ++one)
        out << one.key().first.uuid() << one.key().second << one->mark << qint32(one->deaths);
    out << qint32(batch.size());
    for (const Submission &one : batch)
        out << one.client.uuid() << one.command.number << one.command.mark;
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size())
        return core::fail(core::FailureKind::Storage,
                          QStringLiteral("what is being executed cannot be noted: ")
                              + m_file.errorString());
    return {};
}

core::Result<void> BlackBox::open(const QList<Submission> &batch)
{
    return write(batch);
}

void BlackBox::close()
{
    const char idle = 0;
    if (!m_file.seek(busyAt) || m_file.write(&idle, 1) != 1)
        qCWarning(logServer) << "the note of what is being executed stays:" << m_file.errorString();
}

int BlackBox::deathsAt(const Submission &submission) const
{
    const auto known = m_suspects.constFind({submission.client, submission.command.number});
    if (known == m_suspects.constEnd() || known->mark != submission.command.mark)
        return 0;
    return known->deaths;
}

void BlackBox::acquit(const Submission &submission)
{
    const qsizetype removed = m_suspects.removeIf([&](const auto &suspect) {
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
