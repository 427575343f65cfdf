// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/ids.h"
#include "app/wire/messages.h"

#include <QCryptographicHash>

#include <map>
#include <memory>

namespace hadir::store {
class Database;
}

namespace hadir::server {

class BlobFolder;

/// The files that desks bring for what their agents write. They grow piece by piece in a folder of
/// their own, so that a desk goes on after a break where it was; what is whole and is what its name
/// says goes to the BlobFolder, and it is noted who brought it: naming somebody else's file does
/// not show it. Used on the thread of its database.
class FileIntake final
{
public:
    /// How much one agent may bring.
    struct Bounds
    {
        qint64 file = qint64(25) * 1024 * 1024; ///< bytes of one
        qint64 day = qint64(500) * 1024 * 1024; ///< bytes in any 24 h
        int begun = 8;                          ///< files that are not whole yet
    };
    FileIntake(QString folder, const BlobFolder &blobs, store::Database &database, Bounds bounds);

    /// Whether the agent sees one with that content somewhere: then it need not be brought.
    enum class Sighting { Unseen, Seen };
    /// How far it has come. What is not taken is said in the answer; a Failure is the disk's.
    [[nodiscard]] core::Result<wire::Taken> offer(domain::AgentId agent, const wire::Offer &offer,
                                                  Sighting sighting, core::Instant now);
    /// A piece of what this agent offered.
    [[nodiscard]] core::Result<wire::Taken> take(domain::AgentId agent, const wire::Offer &offer,
                                                 const wire::Piece &piece, core::Instant now);

    [[nodiscard]] core::Result<bool> hasBrought(domain::AgentId agent, const QString &sha256) const;

    /// Forgets who brought it, and what is there of it in pieces.
    [[nodiscard]] core::Result<void> forget(const QString &sha256);
    /// Removes what nobody went on with for a day, and what was brought a week ago and hangs on
    /// nothing.
    [[nodiscard]] core::Result<void> clean(core::Instant now);

private:
    /// A file as far as it has come.
    struct Part
    {
        QString path;
        qint64 got = 0;
    };
    [[nodiscard]] Part partOf(domain::AgentId agent, const wire::Offer &offer) const;
    [[nodiscard]] core::Result<wire::Taken>
    mayBegin(domain::AgentId agent, const wire::Offer &offer, core::Instant now) const;
    [[nodiscard]] core::Result<void> append(Part &part, const QByteArray &bytes);
    [[nodiscard]] core::Result<wire::Taken> finish(domain::AgentId agent, const wire::Offer &offer,
                                                   const Part &part, core::Instant now);
    [[nodiscard]] core::Result<QByteArray> hashOf(const Part &part);
    [[nodiscard]] core::Result<void> note(domain::AgentId agent, const wire::Offer &offer,
                                          core::Instant now) const;
    void drop(const Part &part);

    QString m_folder;
    const BlobFolder &m_blobs;
    store::Database &m_database;
    Bounds m_bounds;
    /// Over what has come so far, by path; what is not here is read again from the disk.
    std::map<QString, std::unique_ptr<QCryptographicHash>> m_hashes;
    core::Instant m_cleanedTo; ///< what was brought before that was looked at
};
} // namespace hadir::server
