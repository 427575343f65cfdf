// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/DeskSocket.h"

#include "app/core/Clock.h"
#include "app/server/Conversation.h"
#include "app/server/Floor.h"
#include "app/server/neighbourhood.h"
#include "app/wire/heartbeat.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr quint64 strangersCeiling = 64 * 1024;
constexpr quint64 desksCeiling = 1024 * 1024;
constexpr qint64 roomyBelow = 512 * 1024;
} // namespace

DeskSocket::DeskSocket(std::unique_ptr<QWebSocket> socket, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_clock(clock)
    , m_address(neighbourhoodOf(m_socket->peerAddress()))
    , m_heard(clock.now())
{
    m_socket->setParent(nullptr);
    allow(strangersCeiling);
}

DeskSocket::~DeskSocket()
{
    m_socket->disconnect(this);
}

void DeskSocket::join(Floor &floor)
{
    m_conversation = floor.receive(*this, m_address);
    connect(m_conversation.get(), &Conversation::signedIn, this, [this] {
        allow(desksCeiling);
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
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() < roomyBelow)
            m_conversation->goOn();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &DeskSocket::gone);
    watch();
}

void DeskSocket::allow(quint64 bytes)
{
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
    return m_socket->bytesToWrite();
}
} // namespace hadir::server
