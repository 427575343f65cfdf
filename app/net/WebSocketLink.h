// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/Link.h"

#include <QSslConfiguration>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace hadir::net {

/// The Link over a real WebSocket: TLS for wss (system's authorities plus those given), plain ws to
/// this machine only. Pings, and calls a line dead, as app/wire/heartbeat.h says.
class WebSocketLink final : public sync::Link
{
    Q_OBJECT

public:
    explicit WebSocketLink(QObject *parent = nullptr);
    ~WebSocketLink() override;

    /// Trusts these authorities beside the system's, for a house with its own.
    void trust(const QList<QSslCertificate> &authorities);

    void open(const QUrl &server) override;
    void send(const wire::Frame &frame) override;
    void close() override;

private:
    void wire();
    void letGo();
    void end(const core::Failure &why);
    void watch();
    void noteSign();

    std::unique_ptr<QWebSocket> m_socket;
    QList<QSslCertificate> m_authorities;
    QTimer m_pulse;
    int m_silentPulses = 0;
    bool m_isOpen = false;    ///< between open() and closed()
    quint64 m_generation = 0; ///< of open(); a word about an older one is not passed on
};
} // namespace hadir::net
