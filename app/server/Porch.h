// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <limits>
#include <optional>

namespace hadir::server {

/// Where lines begin, in front of the WebSocket server: takes connections, brings TLS up, and hands
/// on who has it. Who is one too many of one address is cut off before TLS costs anything; who is
/// one too many of all waits in the system's queue. Keeps count of each until leave() or its end.
class Porch final : public QTcpServer
{
    Q_OBJECT

public:
    struct Room
    {
        int ofOne = 0; ///< lines of one address that are begun
        int ofAll = 0;
        core::Milliseconds time{}; ///< from connecting to leave()
        /// The system's numbers from here on are not for lines: who gets one is cut off.
        qintptr descriptors = std::numeric_limits<qintptr>::max();
    };
    Porch(Room room, core::Clock &clock, QObject *parent);

    /// As QTcpServer::listen().
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port = 0);

    /// From now on lines have TLS before they are handed on.
    void secure(const QSslConfiguration &tls) { m_tls = tls; }
    [[nodiscard]] bool isSecured() const { return m_tls.has_value(); }

    /// The line of that caller has become more than begun. Answers it; null when it is gone.
    QTcpSocket *leave(const QHostAddress &caller, quint16 port);

Q_SIGNALS:
    /// A line may say what it wants; it belongs to this.
    void came(QTcpSocket *line);

protected:
    void incomingConnection(qintptr descriptor) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Caller = std::pair<QHostAddress, quint16>;
    struct Begun
    {
        Caller caller;
        QString neighbourhood;
    };

    void shut();
    void reopen();
    void rest();
    [[nodiscard]] bool isOneTooMany(const QString &neighbourhood);
    void remember(QTcpSocket *line, const Begun &begun);
    void forget(const QObject *line);

    Room m_room;
    core::Clock &m_clock;
    std::optional<QSslConfiguration> m_tls;
    QHash<const QObject *, Begun> m_begun;
    QHash<Caller, QTcpSocket *> m_lines;
    QHash<QString, int> m_ofOne;
    QSet<QString> m_crowds;    ///< who has been told of in the log since they last had room
    int m_wokenForNothing = 0; ///< since somebody came
    bool m_rests = false;
    std::optional<core::Instant> m_toldOfRest; ///< in the log
};
} // namespace hadir::server
