// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/WebSocketLink.h"

#include "app/core/host.h"
#include "app/core/log.h"
#include "app/wire/heartbeat.h"

#include <QSslError>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::net {

namespace {
// On a slow line each is a sign of life, and our pings pass between them.
constexpr quint64 framesAtMost = 16 * 1024;
constexpr int deadAfterPulses = int(wire::deadAfter / wire::pingEvery);
// A page of a first sync; a server that sends more is not ours.
constexpr quint64 messageCeiling = 64 * 1024 * 1024;

Failure failureOf(QAbstractSocket::SocketError error, const QString &text)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {FailureKind::Refused, u"TLS: "_s + text};
    case QAbstractSocket::SocketTimeoutError:
        return {FailureKind::TimedOut, text};
    default:
        return {FailureKind::Offline, text};
    }
}
} // namespace

WebSocketLink::WebSocketLink(QObject *parent) : Link(parent)
{
    m_pulse.setInterval(wire::pingEvery);
    connect(&m_pulse, &QTimer::timeout, this, &WebSocketLink::watch);
}

WebSocketLink::~WebSocketLink()
{
    // Closing, the socket says so; by then what hears of it is gone.
    if (m_socket)
        m_socket->disconnect(this);
}

void WebSocketLink::trust(const QList<QSslCertificate> &authorities)
{
    m_authorities = authorities;
}

void WebSocketLink::open(const QUrl &server)
{
    ++m_generation;
    letGo();
    m_isOpen = true;
    const bool known = server.scheme() == u"wss"_s || server.scheme() == u"ws"_s;
    if (!known || server.host().isEmpty())
        return end({FailureKind::Refused, u"no server address"_s});
    if (server.scheme() == u"ws"_s && !core::isThisMachine(server.host()))
        return end({FailureKind::Refused, u"plain ws to another machine"_s});

    m_socket = std::make_unique<QWebSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_authorities.isEmpty())
        tls.addCaCertificates(m_authorities);
    m_socket->setSslConfiguration(tls);
    m_socket->setMaxAllowedIncomingMessageSize(messageCeiling);
    m_socket->setMaxAllowedIncomingFrameSize(messageCeiling);
    m_socket->setOutgoingFrameSize(framesAtMost);
    wire();
    m_silentPulses = 0;
    m_pulse.start();
    m_socket->open(server);
    // A long message is alive before it is whole.
    if (const auto *raw = m_socket->findChild<QAbstractSocket *>())
        connect(raw, &QIODevice::readyRead, this, &WebSocketLink::noteSign);
}

void WebSocketLink::wire()
{
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, &Link::opened);
    connect(socket, &QWebSocket::pong, this, &WebSocketLink::noteSign);
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        noteSign();
        Q_EMIT received({wire::Frame::Type::Text, text.toUtf8()});
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        noteSign();
        Q_EMIT received({wire::Frame::Type::Binary, bytes});
    });
    connect(socket, &QWebSocket::disconnected, this, [this] {
        end({FailureKind::Offline, u"connection closed (%1)"_s.arg(m_socket->closeCode())});
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto failed = &QWebSocket::errorOccurred;
#else
    const auto failed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(socket, failed, this, [this](QAbstractSocket::SocketError error) {
        end(failureOf(error, m_socket->errorString()));
    });
}

void WebSocketLink::noteSign()
{
    m_silentPulses = 0;
}

void WebSocketLink::watch()
{
    if (++m_silentPulses >= deadAfterPulses)
        return end({FailureKind::TimedOut, u"the line has gone silent"_s});
    if (m_socket)
        m_socket->ping();
}

void WebSocketLink::send(const wire::Frame &frame)
{
    if (!m_socket)
        return;
    if (frame.type == wire::Frame::Type::Text)
        m_socket->sendTextMessage(QString::fromUtf8(frame.bytes));
    else
        m_socket->sendBinaryMessage(frame.bytes);
}

void WebSocketLink::close()
{
    if (m_socket && m_isOpen) {
        m_socket->disconnect(this); // its own word about the end would come before ours
        m_socket->flush();
        m_socket->close();
    }
    end({FailureKind::Cancelled, u"closed here"_s});
}

void WebSocketLink::letGo()
{
    // We may be inside one of its signals: it is taken out of sight now and destroyed later.
    if (QWebSocket *old = m_socket.release()) {
        old->disconnect(this);
        old->deleteLater();
    }
}

void WebSocketLink::end(const Failure &why)
{
    m_pulse.stop();
    if (!std::exchange(m_isOpen, false))
        return;
    letGo();
    // Queued, so that whoever called open() or close() is done before hearing of it.
    QMetaObject::invokeMethod(
        this,
        [this, why, generation = m_generation] {
            if (generation == m_generation)
                Q_EMIT closed(why);
        },
        Qt::QueuedConnection);
}
} // namespace hadir::net
