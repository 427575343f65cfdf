// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/lines/Line.h"

#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <limits>
#include <memory>

namespace hadir::server {

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
    int begunOfOne = 100;   ///< lines of one address that are no WebSocket yet
    int begunOfAll = 2'000; ///< of all
    Pace pace = usualPace();

    [[nodiscard]] static Pace usualPace();
};

/// Everybody's WebSockets, on a thread of their own: however many there are and whatever they say,
/// the thread of the desks, which is the one that this lives on, hears of whole messages only.
class Lines final : public QObject
{
    Q_OBJECT

public:
    explicit Lines(QObject *parent = nullptr);
    /// Cuts off every line. Whoever uses one has let go of it.
    ~Lines() override;

    /// Refused with the reason as a sentence: the certificate cannot be read, plaintext beyond
    /// loopback, the address is none of ours; TimedOut while another has the port.
    [[nodiscard]] core::Result<void> open(const Door &door);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Takes nobody new.
    void close();
    /// ws://127.0.0.1:7420 or wss://…
    [[nodiscard]] QString url() const { return m_url; }

Q_SIGNALS:
    /// A WebSocket is there; whoever wants to use it becomes its listener at once.
    void came(const std::shared_ptr<hadir::server::Line> &line);

private:
    struct Sockets; // with its thread
    void hear();
    void passOn(const Notice &notice);

    Letterbox<Notice> m_notices;
    std::vector<Notice> m_taken; ///< out of it
    size_t m_passedOn = 0;       ///< of them
    std::unique_ptr<Sockets> m_sockets;
    QString m_url;
    bool m_isOpen = false;
};
} // namespace hadir::server
