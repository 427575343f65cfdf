// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Porch.h"

#include "app/core/log.h"
#include "app/server/neighbourhood.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>

using namespace std::chrono_literals;

namespace hadir::server {

namespace {
// Of lines that the system has and we have not taken yet. Who comes beyond them is not told, and
// tries again a second later or, with nothing to say, waits for ever.
constexpr int inTheStreet = 512;
constexpr auto restTime = 100ms;
constexpr int wokenAtMost = 10; // who hangs up before they are taken wakes us for nothing too
constexpr auto tellOfRestEvery = 60s;
} // namespace

Porch::Porch(Room room, core::Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_room(room)
    , m_clock(clock)
{
    setListenBacklogSize(inTheStreet);
    connect(this, &QTcpServer::acceptError, this, &Porch::rest);
}

/// Once accept() has had nobody to take, Qt's server takes every failure of it for that, the want
/// of descriptors too, says nothing, and is woken again at once. So its notifier is watched.
bool Porch::listen(const QHostAddress &address, quint16 port)
{
    if (!QTcpServer::listen(address, port))
        return false;
    for (QSocketNotifier *notifier : findChildren<QSocketNotifier *>())
        notifier->installEventFilter(this);
    return true;
}

bool Porch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::SockAct || ++m_wokenForNothing <= wokenAtMost)
        return QTcpServer::eventFilter(watched, event);
    m_wokenForNothing = 0;
    rest();
    return true;
}

void Porch::shut()
{
    setMaxPendingConnections(0); // or this turn takes whoever else is there
    pauseAccepting();
}

void Porch::reopen()
{
    setMaxPendingConnections(1);
    resumeAccepting();
}

/// Who waits in the street would wake the server again at once, and for nothing.
void Porch::rest()
{
    shut();
    if (std::exchange(m_rests, true))
        return;
    if (!m_toldOfRest || m_clock.now() - *m_toldOfRest >= tellOfRestEvery) {
        m_toldOfRest = m_clock.now();
        qCWarning(logServer) << "no file descriptors left for more lines; raise the limit of open "
                                "files";
    }
    m_clock.after(restTime, this, [this] {
        m_rests = false;
        if (isListening() && m_begun.size() < m_room.ofAll)
            reopen();
    });
}

void Porch::incomingConnection(qintptr descriptor)
{
    m_wokenForNothing = 0;
    std::unique_ptr<QTcpSocket> line =
        m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!line->setSocketDescriptor(descriptor))
        return;
    if (descriptor >= m_room.descriptors) {
        line->abort();
        return rest();
    }
    const QString neighbourhood = neighbourhoodOf(line->peerAddress());
    if (isOneTooMany(neighbourhood))
        return line->abort();
    QTcpSocket *kept = line.release();
    kept->setParent(this);
    remember(kept, {{kept->peerAddress(), kept->peerPort()}, neighbourhood});
    auto *secured = qobject_cast<QSslSocket *>(kept);
    if (!secured)
        return Q_EMIT came(kept);
    connect(secured, &QSslSocket::encrypted, this, [this, kept] { Q_EMIT came(kept); });
    secured->setSslConfiguration(*m_tls);
    // Not at once: who says nothing is not worth the memory of a handshake.
    connect(
        secured, &QSslSocket::readyRead, this, [secured] { secured->startServerEncryption(); },
        Qt::SingleShotConnection);
}

bool Porch::isOneTooMany(const QString &neighbourhood)
{
    if (m_ofOne.value(neighbourhood) < m_room.ofOne)
        return false;
    if (!m_crowds.contains(neighbourhood)) {
        m_crowds.insert(neighbourhood);
        qCWarning(logServer).noquote() << "too many begun lines from" << neighbourhood;
    }
    return true;
}

void Porch::remember(QTcpSocket *line, const Begun &begun)
{
    m_begun.insert(line, begun);
    m_lines.insert(begun.caller, line);
    ++m_ofOne[begun.neighbourhood];
    connect(line, &QTcpSocket::disconnected, this, [this, line] {
        forget(line);
        line->deleteLater();
    });
    connect(line, &QObject::destroyed, this, &Porch::forget);
    m_clock.after(m_room.time, line, [this, line] {
        if (m_begun.contains(line))
            line->abort();
    });
    if (m_begun.size() >= m_room.ofAll)
        shut();
}

QTcpSocket *Porch::leave(const QHostAddress &caller, quint16 port)
{
    QTcpSocket *line = m_lines.value({caller, port});
    if (!line)
        return nullptr;
    disconnect(line, nullptr, this, nullptr); // it is another's from here on
    forget(line);
    return line;
}

void Porch::forget(const QObject *line)
{
    const auto begun = m_begun.constFind(line);
    if (begun == m_begun.constEnd())
        return;
    if (m_lines.value(begun->caller) == line)
        m_lines.remove(begun->caller);
    if (int &left = m_ofOne[begun->neighbourhood]; --left <= 0) {
        m_crowds.remove(begun->neighbourhood);
        m_ofOne.remove(begun->neighbourhood);
    }
    m_begun.erase(begun);
    if (isListening() && !m_rests)
        reopen();
}
} // namespace hadir::server
