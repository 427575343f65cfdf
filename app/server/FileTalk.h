// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/DeskLink.h"
#include "app/server/House.h"

#include <QObject>

#include <optional>

namespace hadir::server {

struct Sight;

/// The part of a talk that is about files: those a desk asks for, piece by piece as its link has
/// room, and those it brings. What goes wrong is told by apologised() (the desk tries again) or
/// misunderstood() (the talk is over). Belongs to its conversation, on the workspace's thread.
class FileTalk final : public QObject
{
    Q_OBJECT

public:
    FileTalk(House house, DeskLink &link, QObject *parent);

    /// A piece that the desk wants: sent now, or once there is room.
    void hear(const wire::Fetch &fetch, const Sight &sight);
    /// A file that the desk of `agent` has.
    void hear(const wire::Offer &offer, const Sight &sight, domain::AgentId agent);
    /// A piece of the file offered last.
    void hear(const wire::Piece &piece, domain::AgentId agent);
    /// The link has room again.
    void goOn(const Sight &sight);
    /// A file is there now: when this desk asked for it while it was on its way, it has it.
    void tellOf(const QString &sha256, const Sight &sight);

Q_SIGNALS:
    void answered(const hadir::wire::Message &message);
    void apologised(const hadir::core::Failure &why);
    void misunderstood(const QString &detail);
    /// A file is whole that this desk brought.
    void brought(const QString &sha256);

private:
    void sendPiece(const wire::Fetch &fetch, const Sight &sight);
    void await(const wire::Fetch &fetch);
    void say(const QString &sha256, const core::Result<wire::Taken> &taken);

    House m_house;
    DeskLink &m_link;
    std::optional<wire::Offer> m_offered; // the file whose pieces come
    QList<wire::Fetch> m_fetches;         // not answered for want of room
    QList<wire::Fetch> m_awaited;         // of files that are on their way from another desk
};
} // namespace hadir::server
