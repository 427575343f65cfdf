// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/WebSocketLink.h"
#include "tests/bench/preparedFloor.h"

namespace hadir::bench {

/// Just enough of a desk to sit at a server: signs in, hears pages, pushes; keeps nothing and reads
/// of a page only its head, so that many of them cost the server more than the bench.
class BareDesk final : public QObject
{
    Q_OBJECT

public:
    /// Begins at the revision, so that nothing old is sent.
    BareDesk(Place place, QString epoch, qint64 revision);

    void connectTo(const QUrl &server);
    void push(const wire::Frame &frame) { m_link.send(frame); }

    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] qint64 confirmed() const { return m_confirmed; }
    [[nodiscard]] const Place &place() const { return m_place; }
    /// Why the line ended, if it did.
    [[nodiscard]] const std::optional<core::Failure> &ended() const { return m_ended; }

Q_SIGNALS:
    void wentLive();
    void pageHeard();

private:
    void hear(const wire::Frame &frame);
    void hearPage(const QJsonObject &head);
    void send(const wire::Message &message) { m_link.send(wire::encode(message)); }

    Place m_place;
    QString m_epoch;
    qint64 m_revision;
    qint64 m_confirmed = 0;
    bool m_live = false;
    std::optional<core::Failure> m_ended;
    net::WebSocketLink m_link;
};

/// Lets the desks in, few at a time as the server wants strangers; false when not all got in.
[[nodiscard]] bool seatAll(const QUrl &server, const std::vector<std::unique_ptr<BareDesk>> &desks);
} // namespace hadir::bench
