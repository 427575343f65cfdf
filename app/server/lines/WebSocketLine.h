// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/lines/Line.h"

#include <QStringList>

#include <boost/asio/ip/tcp.hpp>

namespace boost::asio::ssl {
class context;
}

namespace hadir::server {

/// What every line of one porch goes by; outlives them.
struct LineTerms
{
    Pace pace;
    QStringList origins;                      ///< web pages that may connect
    boost::asio::ssl::context *tls = nullptr; ///< null without TLS
};

/// A line over a connection that was just taken.
[[nodiscard]] std::shared_ptr<Line> lineOver(boost::asio::ip::tcp::socket connection,
                                             const QHostAddress &caller, const Line::Ends &ends,
                                             const LineTerms &terms);
} // namespace hadir::server
