// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <limits>
#include <memory>

class QWebSocketServer;

namespace hadir::core {
class Clock;
}

namespace hadir::server {

class DeskSocket;
class Floor;
class Porch;

/// Where the server listens and what it shows there.
struct Door
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 7420;     ///< 0 takes a free one
    QString certificateFile; ///< PEM with its chain; without one only loopback is served
    QString keyFile;         ///< PEM
    QStringList origins;     ///< web pages that may connect; none is usual
    /// From here on the system's descriptors are not for lines.
    qintptr descriptors = std::numeric_limits<qintptr>::max();
};

/// The server's sockets: lets desks in, within the limits for strangers.
class Reception final : public QObject
{
    Q_OBJECT

public:
    Reception(Floor &floor, core::Clock &clock, QObject *parent = nullptr);
    ~Reception() override;

    /// Refused with the reason as a sentence: the certificate cannot be read, plaintext beyond
    /// loopback, the address is none of ours; TimedOut while another has the port.
    [[nodiscard]] core::Result<void> open(const Door &door);
    /// ws://127.0.0.1:7420 or wss://…
    [[nodiscard]] QString url() const;
    /// Lets nobody new in.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Connections that are still open.
    [[nodiscard]] qsizetype guests() const { return m_guests; }

Q_SIGNALS:
    /// The last connection has closed.
    void emptied();

private:
    [[nodiscard]] core::Result<void> secure(const Door &door);
    void admit();

    Floor &m_floor;
    core::Clock &m_clock;
    std::unique_ptr<QWebSocketServer> m_server; ///< behind the porch; listens nowhere itself
    Porch *m_porch = nullptr;                   ///< a part of it
    QStringList m_origins;
    QHash<QString, int> m_strangers; ///< by address: connected and not signed in
    qsizetype m_guests = 0;
};
} // namespace hadir::server
