// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/lines/WebSocketLine.h"

#include <QHash>
#include <QSet>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <limits>

namespace hadir::server {

/// Where lines begin: takes connections and keeps every line until its end. Who is one too many of
/// one address is cut off before anything is spent on them; who is one too many of all waits in the
/// system's queue, as everybody does while there are no descriptors. On the thread of the sockets.
class Porch final
{
public:
    struct Room
    {
        int ofOne = 0; ///< lines of one address that are begun and no WebSocket yet
        int ofAll = 0;
        /// The system's numbers from here on are not for lines: who gets one is cut off.
        qintptr descriptors = std::numeric_limits<qintptr>::max();
    };
    using Acceptor = boost::asio::ip::tcp::acceptor;

    /// The terms are the house's, the ends its letterboxes; both outlive the porch.
    Porch(Acceptor acceptor, Room room, const LineTerms &terms, const Line::Ends &ends);

    /// Takes whoever comes.
    void open();
    /// Takes nobody new.
    void shut();

    /// The line has become a WebSocket: there is room for another.
    void leave(const Line &line);
    /// The line is over.
    void forget(const Line &line);

private:
    struct Kept
    {
        std::shared_ptr<Line> line;
        QString neighbourhood; ///< of one who is begun; empty for who has left
    };

    void accept();
    void take(boost::asio::ip::tcp::socket connection);
    void rest();
    [[nodiscard]] bool isOneTooMany(const QString &neighbourhood);
    void makeRoom(Kept &kept);
    void lookAround();

    Acceptor m_acceptor;
    boost::asio::steady_timer m_rest;
    boost::asio::steady_timer m_round;
    Room m_room;
    const LineTerms &m_terms;
    const Line::Ends &m_ends;
    QHash<const Line *, Kept> m_lines;
    QHash<QString, int> m_ofOne;
    int m_begun = 0;
    bool m_isAccepting = false;
    QSet<QString> m_crowds; ///< who has been told of in the log since they last had room
    std::optional<Line::Moment> m_toldOfRest; ///< in the log
};
} // namespace hadir::server
