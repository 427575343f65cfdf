// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace hadir::e2e {

/// The cable between a desk and the server: whatever comes at its own loopback address goes to the
/// server's and back, until somebody pulls it. Of one thread, whose event loop must run.
class Cable final : public QObject
{
public:
    explicit Cable(const QUrl &server) : m_server(server)
    {
        connect(&m_end, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *desk = m_end.nextPendingConnection())
                join(desk);
        });
    }

    /// False when its address cannot be had.
    [[nodiscard]] bool plug()
    {
        return m_end.listen(QHostAddress::LocalHost, m_port) && keepPort();
    }
    /// What is under way is lost, and nobody answers any more.
    void pull()
    {
        m_end.close();
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
        qDeleteAll(sockets);
    }
    /// Where a desk calls.
    [[nodiscard]] QUrl url() const
    {
        QUrl out = m_server;
        out.setPort(m_port);
        return out;
    }

private:
    bool keepPort()
    {
        m_port = m_end.serverPort();
        return true;
    }
    void join(QTcpSocket *desk)
    {
        auto *house = new QTcpSocket(this);
        desk->setParent(this);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        pass(desk, house);
        pass(house, desk);
        house->connectToHost(m_server.host(), quint16(m_server.port()));
    }

    QUrl m_server;
    QTcpServer m_end;
    quint16 m_port = 0;
};
} // namespace hadir::e2e
