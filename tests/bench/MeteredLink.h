// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/WebSocketLink.h"

#include <atomic>

namespace hadir::bench {

/// The real WebSocket, counting what comes in.
class MeteredLink final : public sync::Link
{
    Q_OBJECT

public:
    explicit MeteredLink(QObject *parent = nullptr) : Link(parent)
    {
        connect(&m_link, &Link::opened, this, &Link::opened);
        connect(&m_link, &Link::closed, this, &Link::closed);
        connect(&m_link, &Link::received, this, [this](const wire::Frame &frame) {
            m_received += frame.bytes.size();
            Q_EMIT received(frame);
        });
    }

    void open(const QUrl &server) override { m_link.open(server); }
    void send(const wire::Frame &frame) override { m_link.send(frame); }
    void close() override { m_link.close(); }

    /// Bytes of messages so far; also asked from other threads.
    [[nodiscard]] qint64 received() const { return m_received; }
    using Link::received;

private:
    net::WebSocketLink m_link{this};
    std::atomic<qint64> m_received = 0;
};
} // namespace hadir::bench
