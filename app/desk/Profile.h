// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Claim.h"
#include "app/domain/Tombstone.h"
#include "app/store/workRecovery.h"

#include <QString>
#include <QUrl>

namespace hadir::desk {

/// The folder of one account on one server on this machine, and what lies where in it.
struct Profile
{
    QString folder;
    /// Under whose key its databases lie; Unlocking finds it. Absent only in tests, whose files lie
    /// in plain sight. Shared by all connections to them.
    store::Seal seal = {};
    /// Absent before somebody works with it. Shared by whoever has its files open: the last one to
    /// close them gives it up.
    std::shared_ptr<const Claim> claim = {};
    /// Whom the server wants forgotten before anything is read.
    QList<domain::Tombstone> erased = {};

    /// The profile of that account under `root`; the folder's name tells neither.
    [[nodiscard]] static Profile of(const QString &root, const QUrl &server,
                                    const QString &account);

    [[nodiscard]] QString workFile() const { return folder + QStringLiteral("/work.db"); }
    [[nodiscard]] QString cacheFile() const { return folder + QStringLiteral("/cache.db"); }
    [[nodiscard]] QString blobs() const { return folder + QStringLiteral("/blobs"); }
    /// Where an attachment's bytes lie once they are here.
    [[nodiscard]] QString blob(const QString &sha256) const
    {
        return blobs() + QLatin1Char('/') + sha256.left(2) + QLatin1Char('/') + sha256;
    }
    /// Where the bytes of what an agent attached lie until the server has them and they are sent.
    [[nodiscard]] QString outgoing() const { return folder + QStringLiteral("/outgoing"); }
    [[nodiscard]] QString outgoing(const QString &sha256) const
    {
        return outgoing() + QLatin1Char('/') + sha256.left(2) + QLatin1Char('/') + sha256;
    }
    /// Removes attachments, and what was set aside as damaged: it may tell of who was erased.
    void removeTraces(const QStringList &sha256s) const;

    /// Its name in the keychain.
    [[nodiscard]] QString name() const { return folder.section(QLatin1Char('/'), -1); }

    /// Removes what came from the server; what the agent made stays. Nothing may have it open.
    void clearCache() const;
    /// The same, and what the agent made too when all of it has arrived; answers whether nothing is
    /// kept. Words that wait stay, sealed, and only the server opens them again.
    [[nodiscard]] bool clear() const;
    /// Renames what opens by no key that there is to *.locked.N, never over an older one. Storage
    /// when not all of it could be; the rest is done by the next call.
    [[nodiscard]] core::Result<void> setLockedAside() const;
    /// Removes everything, words that wait too: first the key, so that a power cut in between
    /// leaves nothing that opens. Its secret in the keychain is for the caller to destroy. Storage
    /// with the names of what could not be removed; everything else is gone then all the same.
    [[nodiscard]] core::Result<void> destroy() const;
};

/// The address as somebody types it, "desk.example.my" or with scheme and port, as the URL to
/// connect to: wss unless it is this machine. Invalid when it is no address.
[[nodiscard]] QUrl serverUrl(const QString &typed);
} // namespace hadir::desk
