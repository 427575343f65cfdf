// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/store/SealedPage.h"
#include "app/wire/messages.h"

#include <QJsonObject>

namespace hadir::desk {

/// Until when a desk may be opened without its server, by the server's own time.
struct Lease
{
    core::Instant until;
    core::Instant seen; ///< the latest time that was ever known here: no clock goes below it
    core::Milliseconds offset{0}; ///< how far the server's clock was before this machine's

    bool operator==(const Lease &) const = default;
};

/// What is known of a profile while it is locked: nothing of customers.
struct Label
{
    QString agentName;
    qint64 customers = 0;
    qint64 waiting = 0;
    core::Instant asOf;

    bool operator==(const Label &) const = default;
};

/// The file `key` of a profile: its data key, wrapped twice. Each wrapping needs the secret in this
/// machine's keychain and one thing more: the share that only the server gives, or the agent's
/// password. A copy of the folder on another machine, or without a word from either, opens nothing.
/// Where there is no keychain the secret is empty and the other thing has to do alone. Beside it
/// lies `key.copy`, the same once more, for the day on which the first is damaged or gone.
class KeyBox final
{
public:
    /// NotFound when there is none, Corrupt when neither it nor its copy can be understood.
    [[nodiscard]] static core::Result<KeyBox> read(const QString &folder);
    /// With its copy. At no moment there is one older than the other: it might open what the newer
    /// one does not.
    [[nodiscard]] core::Result<void> write(const QString &folder) const;
    /// Whether there is one, or its copy.
    [[nodiscard]] static bool liesIn(const QString &folder);
    /// The client that a key names which is damaged together with its copy; absent where even that
    /// cannot be read any more.
    [[nodiscard]] static std::optional<wire::ClientId> clientIn(const QString &folder);
    /// Removes both.
    static void removeFrom(const QString &folder);

    explicit KeyBox(wire::ClientId client) : m_client(client) {}

    [[nodiscard]] wire::ClientId client() const { return m_client; }
    [[nodiscard]] bool opensByShare() const { return !m_byShare.isEmpty(); }
    [[nodiscard]] bool opensByPassword() const
    {
        return !m_byPassword.isEmpty() && !m_isOnlyByServer;
    }
    /// Whether it was wrapped with a keychain's secret, without which nothing opens it.
    [[nodiscard]] bool needsKeychain() const { return m_needsKeychain; }
    [[nodiscard]] const Lease &lease() const { return m_lease; }
    [[nodiscard]] const Label &label() const { return m_label; }
    void setLabel(const Label &label) { m_label = label; }

    void wrapForShare(const store::DataKey &key, const QByteArray &secret, const QByteArray &share);
    /// Takes a quarter of a second on purpose.
    [[nodiscard]] core::Result<void>
    wrapForPassword(const store::DataKey &key, const QByteArray &secret, const QString &password);
    void setLease(const store::DataKey &key, const Lease &lease);
    /// The password alone opens it no more until it is wrapped anew: revoked, signed out, or the
    /// lease is over. With the server's word it still does.
    void shutOffline();

    /// Unauthorised when the share or the secret is another.
    [[nodiscard]] core::Result<store::DataKey> openByShare(const QByteArray &secret,
                                                           const QByteArray &share) const;
    /// Unauthorised when the password is wrong; Refused when the lease is over, or the clock was
    /// set back: then only the server opens it. Takes a quarter of a second on purpose.
    [[nodiscard]] core::Result<store::DataKey>
    openByPassword(const QByteArray &secret, const QString &password, core::Instant now) const;
    /// For whom the server has just let in, lease or not: it may have lost its share. Failures as
    /// above; Storage when there is no memory for it.
    [[nodiscard]] core::Result<store::DataKey> openWithServer(const QByteArray &secret,
                                                              const QString &password) const;

private:
    [[nodiscard]] static core::Result<KeyBox> readFile(const QString &path);
    [[nodiscard]] QByteArray proofOf(const store::DataKey &key, const Lease &lease) const;

    wire::ClientId m_client;
    bool m_needsKeychain = true;
    bool m_isOnlyByServer = false;
    QByteArray m_salt;
    QByteArray m_byShare;
    QByteArray m_byPassword;
    Lease m_lease;
    QByteArray m_leaseProof;
    Label m_label;
};
} // namespace hadir::desk
