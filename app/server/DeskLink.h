// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/codec.h"

namespace hadir::server {

/// Why a connection is closed, as RFC 6455 numbers it.
enum class CloseCode {
    Done = 1000,      ///< the desk signed out
    GoingAway = 1001, ///< the server goes down
    Nonsense = 1002,  ///< what was said is not the protocol
    NotWanted = 1008, ///< understood, but not from this desk
};

/// The way to one desk. Conversations know no socket: the server has WebSocket links, tests and
/// the simulation have links in memory.
class DeskLink
{
public:
    DeskLink() = default;
    DeskLink(const DeskLink &) = delete;
    DeskLink &operator=(const DeskLink &) = delete;
    virtual ~DeskLink() = default;

    virtual void send(const wire::Frame &frame) = 0;
    /// Ends the connection once what was sent before is on its way. Nothing is heard after it; the
    /// conversation that called this is still there when it returns.
    virtual void close(CloseCode code) = 0;
    /// Bytes handed to send() that the network has not taken yet.
    [[nodiscard]] virtual qint64 queued() const = 0;

    /// Bytes that may wait for one desk; whatever would be more is paged from the ledger later.
    static constexpr qint64 queueCeiling = 1024 * 1024;
    [[nodiscard]] bool hasRoom() const { return queued() < queueCeiling; }
};
} // namespace hadir::server
