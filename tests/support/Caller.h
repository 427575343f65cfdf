// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/wire/codec.h"

#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocket>

namespace hadir::support {

/// Somebody who calls a real server over a real WebSocket and keeps what it hears.
class Caller final : public QObject
{
public:
    explicit Caller(const QString &origin = {}) : m_socket(origin)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { keep({wire::Frame::Type::Text, text.toUtf8()}); });
        connect(&m_socket, &QWebSocket::binaryMessageReceived, this,
                [this](const QByteArray &bytes) { keep({wire::Frame::Type::Binary, bytes}); });
    }

    /// Trusts this certificate besides what the system trusts.
    void trust(const QList<QSslCertificate> &certificates)
    {
        QSslConfiguration tls = m_socket.sslConfiguration();
        tls.addCaCertificates(certificates);
        m_socket.setSslConfiguration(tls);
    }
    void call(const QUrl &url) { m_socket.open(url); }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }

    void say(const wire::Message &message)
    {
        const wire::Frame frame = wire::encode(message);
        if (frame.type == wire::Frame::Type::Text)
            m_socket.sendTextMessage(QString::fromUtf8(frame.bytes));
        else
            m_socket.sendBinaryMessage(frame.bytes);
    }
    QWebSocket &socket() { return m_socket; }

    template <class M>
    [[nodiscard]] std::optional<M> last() const
    {
        std::optional<M> out;
        for (const wire::Message &message : heard) {
            if (const auto *one = std::get_if<M>(&message))
                out = *one;
        }
        return out;
    }
    template <class M>
    [[nodiscard]] bool has() const
    {
        return last<M>().has_value();
    }

    QList<wire::Message> heard;

private:
    void keep(const wire::Frame &frame)
    {
        if (auto message = wire::decode(frame))
            heard.append(*message);
    }

    QWebSocket m_socket;
};
} // namespace hadir::support
