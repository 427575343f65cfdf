// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Backlog.h"
#include "app/server/DeskLink.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace hadir::core {
class Clock;
}

namespace hadir::server {

class Conversation;
class Floor;

/// A desk's WebSocket: frames in, frames out, and whether anybody is still there. Holds the
/// conversation, and goes with the connection.
class DeskSocket final : public QObject, public DeskLink
{
    Q_OBJECT

public:
    /// `line` is what the WebSocket goes over.
    DeskSocket(std::unique_ptr<QWebSocket> socket, QTcpSocket *line, core::Clock &clock,
               QObject *parent);
    ~DeskSocket() override;

    /// Begins to listen.
    void join(Floor &floor);

    void send(const wire::Frame &frame) override;
    void close(CloseCode code) override;
    [[nodiscard]] qint64 queued() const override;

    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    void signedIn();
    void gone();

private:
    void hear(const wire::Frame &frame);
    void watch();
    void allow(quint64 bytes, qint64 waiting);
    void listenTo(QTcpSocket &line);
    void makeRoom();

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_line; ///< the WebSocket's own
    Backlog m_backlog;
    core::Clock &m_clock;
    QString m_address;
    std::unique_ptr<Conversation> m_conversation;
    core::Instant m_heard;
};
} // namespace hadir::server
