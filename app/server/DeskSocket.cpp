// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/DeskSocket.h"

#include "app/core/Clock.h"
#include "app/core/log.h"
#include "app/server/Conversation.h"
#include "app/server/Floor.h"
#include "app/server/neighbourhood.h"
#include "app/wire/heartbeat.h"

#include <QHostAddress>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr quint64 strangersCeiling = 64 * 1024;
constexpr quint64 desksCeiling = 1024 * 1024;
// What waits for who reads nothing and goes on asking, beside the largest message on its way. A
// desk's pages and pieces stop at the link's ceiling; what may be beyond is one answer of each
// kind.
constexpr qint64 strangersWaiting = 256 * 1024;
constexpr qint64 desksWaiting = DeskLink::queueCeiling + 7 * 1024 * 1024;
} // namespace

DeskSocket::DeskSocket(std::unique_ptr<QWebSocket> socket, QTcpSocket *line, core::Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_line(line)
    , m_clock(clock)
    , m_address(neighbourhoodOf(m_socket->peerAddress()))
    , m_heard(clock.now())
{
    m_socket->setParent(nullptr);
    allow(strangersCeiling, strangersWaiting);
}

DeskSocket::~DeskSocket()
{
    m_socket->disconnect(this);
}

void DeskSocket::join(Floor &floor)
{
    m_conversation = floor.receive(*this, m_address);
    connect(m_conversation.get(), &Conversation::signedIn, this, [this] {
        allow(desksCeiling, desksWaiting);
        Q_EMIT signedIn();
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { hear({wire::Frame::Type::Text, text.toUtf8()}); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { hear({wire::Frame::Type::Binary, bytes}); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_heard = m_clock.now(); });
    // A long message is alive before it is whole: desks send it in small frames.
    const auto note = [this] { m_heard = m_clock.now(); };
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, note);
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this, note);
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &DeskSocket::makeRoom);
    if (m_line)
        listenTo(*m_line);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &DeskSocket::gone);
    watch();
}

/// Below the WebSocket, which answers pings by itself and tells nobody.
void DeskSocket::listenTo(QTcpSocket &line)
{
    connect(&line, &QTcpSocket::readyRead, this, [this] {
        if (!m_backlog.isTooMuch(queued()))
            return;
        qCWarning(logServer).noquote() << "cut off who asks and reads nothing, from" << m_address;
        m_socket->abort();
    });
    if (auto *tls = qobject_cast<QSslSocket *>(&line))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &DeskSocket::makeRoom);
}

void DeskSocket::makeRoom()
{
    const qint64 waiting = queued();
    m_backlog.settle(waiting);
    if (waiting < Backlog::roomyBelow)
        m_conversation->goOn();
}

void DeskSocket::allow(quint64 bytes, qint64 waiting)
{
    m_backlog.allow(waiting);
    m_socket->setMaxAllowedIncomingMessageSize(bytes);
    m_socket->setMaxAllowedIncomingFrameSize(bytes);
}

void DeskSocket::hear(const wire::Frame &frame)
{
    m_heard = m_clock.now();
    m_conversation->hear(frame);
}

void DeskSocket::watch()
{
    m_clock.after(wire::pingEvery, this, [this] {
        if (m_clock.now() - m_heard >= wire::deadAfter) {
            m_socket->abort();
            return;
        }
        m_socket->ping();
        watch();
    });
}

void DeskSocket::send(const wire::Frame &frame)
{
    m_backlog.add(frame.bytes.size(), queued());
    if (frame.type == wire::Frame::Type::Text)
        m_socket->sendTextMessage(QString::fromUtf8(frame.bytes));
    else
        m_socket->sendBinaryMessage(frame.bytes);
    // At once: to be told when there is room to write costs more than writing.
    m_socket->flush();
}

void DeskSocket::close(CloseCode code)
{
    m_socket->close(QWebSocketProtocol::CloseCode(code));
}

qint64 DeskSocket::queued() const
{
    // TLS takes all that the WebSocket has at once; then it waits beneath.
    const auto *tls = qobject_cast<const QSslSocket *>(m_line.get());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}
} // namespace hadir::server
