// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/Doorbell.h"

#include "app/core/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace hadir::net {
namespace {
constexpr int ringFor = 500; ///< milliseconds
constexpr qint64 longestRing = 2'048;

/// No secret: it only keeps the desks of two folders, and of two people, apart.
QString nameOf(const QString &profiles)
{
    const QString place = QDir::homePath() + u'\n' + QDir(profiles).absolutePath();
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"hadir-"_s + QString::fromLatin1(hash.left(16));
#ifdef Q_OS_WIN
    return name; // a pipe, which says itself whom it lets in
#else
    // A folder of this user alone: in one that everybody may write into somebody else could take
    // the name, and be told whom we are called by.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? name : own + u'/' + name;
#endif
}
} // namespace

Doorbell::Doorbell(const QString &profiles, QObject *parent)
    : QObject(parent)
    , m_name(nameOf(profiles))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            hear(caller);
    });
}

bool Doorbell::ring(const QString &profiles, const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(profiles));
    // allowed: nested-loop, because there is no window yet and nothing else to do
    if (!socket.waitForConnected(ringFor))
        return false;
    socket.write(address.toUtf8().left(longestRing - 1) + '\n');
    // allowed: nested-loop, because the process ends after it
    if (!socket.waitForBytesWritten(ringFor))
        return false;
    // allowed: nested-loop, because only the answer says that somebody took it
    return socket.waitForReadyRead(ringFor);
}

void Doorbell::listen()
{
    // Asked first: to listen would take the name from whoever has it.
    QLocalSocket other;
    other.connectToServer(m_name);
    // allowed: nested-loop, because there is no window yet and nothing else to do
    if (other.waitForConnected(ringFor))
        return;
    QLocalServer::removeServer(m_name); // left by a process that was killed
    if (!m_server.listen(m_name))
        qCWarning(logNet) << "no doorbell" << m_server.errorString();
}

void Doorbell::hear(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
    read(*caller); // it may have said so already
}

void Doorbell::read(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() >= longestRing)
            caller.abort(); // nobody of ours says so much
        return;
    }
    const QString address = QString::fromUtf8(caller.readLine(longestRing)).trimmed();
    caller.write("taken\n");
    caller.disconnectFromServer();
    if (!address.isEmpty())
        Q_EMIT rung(address);
}
} // namespace hadir::net
