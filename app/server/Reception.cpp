// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Reception.h"

#include "app/core/log.h"
#include "app/server/DeskSocket.h"
#include "app/server/Porch.h"
#include "app/server/boundedFile.h"
#include "app/server/neighbourhood.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr int strangersPerAddress = 20;
// A line that has begun TLS costs ninety KiB. Five hundred desks behind one router come in through
// a hundred places: whoever talks leaves theirs within milliseconds.
constexpr Porch::Room porchRoom{
    .ofOne = 100,
    .ofAll = 2'000,
    .time = 15s, // TLS asks for two rounds on a line of five seconds each way
};

constexpr qint64 longestPem = 1024 * 1024; // a whole chain of the longest keys is a tenth of it

Result<QSslKey> keyIn(const QString &path)
{
    const auto pem = contentOf(path, longestPem);
    if (!pem)
        return std::unexpected(pem.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return fail(FailureKind::Refused, u"%1 holds no private key (PEM, RSA or EC)"_s.arg(path));
}
/// A private key holds its public half too; thirty-two bytes out of the middle of that tell one
/// key from another. Qt does not say whether two halves belong together, and would serve with two
/// that do not.
bool areHalvesOfOne(const QSslKey &publicKey, const QSslKey &privateKey)
{
    constexpr qsizetype enough = 32;
    const QByteArray half = publicKey.toDer();
    return half.size() > 2 * enough
           && privateKey.toDer().contains(half.mid((half.size() - enough) / 2, enough));
}
} // namespace

Reception::Reception(Floor &floor, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_clock(clock)
{}

Reception::~Reception() = default;

Result<void> Reception::open(const Door &door)
{
    const bool secured = !door.certificateFile.isEmpty() || !door.keyFile.isEmpty();
    if (!secured && !door.address.isLoopback())
        return fail(FailureKind::Refused,
                    u"without a certificate only loopback is served; give --certificate and --key, "
                    "or listen on 127.0.0.1 instead of %1"_s.arg(door.address.toString()));
    m_origins = door.origins;
    m_server = std::make_unique<QWebSocketServer>(
        u"hadird"_s, secured ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
    Porch::Room room = porchRoom;
    room.descriptors = door.descriptors;
    m_porch = new Porch(room, m_clock, m_server.get());
    connect(m_porch, &Porch::came, m_server.get(), &QWebSocketServer::handleConnection);
    if (secured) {
        if (auto ok = secure(door); !ok)
            return ok;
    }
    connect(m_server.get(), &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator *asked) {
                // A desk sends no Origin; a web page cannot help sending one.
                asked->setAllowed(asked->origin().isEmpty() || m_origins.contains(asked->origin()));
            });
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &Reception::admit);
    if (!m_porch->listen(door.address, door.port))
        return fail(m_porch->serverError() == QAbstractSocket::AddressInUseError
                        ? FailureKind::TimedOut
                        : FailureKind::Refused,
                    u"cannot listen on %1:%2: %3"_s.arg(door.address.toString())
                        .arg(door.port)
                        .arg(m_porch->errorString()));
    return {};
}

Result<void> Reception::secure(const Door &door)
{
    const auto pem = contentOf(door.certificateFile, longestPem);
    if (!pem)
        return std::unexpected(pem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(FailureKind::Refused,
                    u"%1 holds no certificate (PEM)"_s.arg(door.certificateFile));
    const auto key = keyIn(door.keyFile);
    if (!key)
        return std::unexpected(key.error());
    if (!areHalvesOfOne(chain.first().publicKey(), *key))
        return fail(FailureKind::Refused,
                    u"the key in %1 does not belong to the certificate in %2"_s.arg(
                        door.keyFile, door.certificateFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(*key);
    m_porch->secure(tls);
    return {};
}

QString Reception::url() const
{
    const QHostAddress address = m_porch->serverAddress();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + address.toString() + u']'
                             : address.toString();
    return u"%1://%2:%3"_s.arg(m_porch->isSecured() ? u"wss"_s : u"ws"_s, host)
        .arg(m_porch->serverPort());
}

bool Reception::isOpen() const
{
    return m_porch && m_porch->isListening();
}

void Reception::close()
{
    if (m_porch)
        m_porch->close();
}

void Reception::admit()
{
    while (std::unique_ptr<QWebSocket> socket{m_server->nextPendingConnection()}) {
        QTcpSocket *line = m_porch->leave(socket->peerAddress(), socket->peerPort());
        const QString address = neighbourhoodOf(socket->peerAddress());
        if (m_strangers.value(address) >= strangersPerAddress) {
            qCWarning(logServer).noquote() << "too many strangers from" << address;
            socket->abort();
            socket.release()->deleteLater();
            continue;
        }
        ++m_strangers[address];
        ++m_guests;
        auto *desk = new DeskSocket(std::move(socket), line, m_clock, this);
        auto known = std::make_shared<bool>(false); // shared by the two ends of being a stranger
        const auto becomeKnown = [this, address, known] {
            if (!std::exchange(*known, true) && --m_strangers[address] <= 0)
                m_strangers.remove(address);
        };
        connect(desk, &DeskSocket::signedIn, this, becomeKnown);
        connect(desk, &DeskSocket::gone, this, [this, desk, becomeKnown] {
            becomeKnown();
            desk->deleteLater();
            if (--m_guests == 0)
                Q_EMIT emptied();
        });
        desk->join(m_floor);
    }
}
} // namespace hadir::server
