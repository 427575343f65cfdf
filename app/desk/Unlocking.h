// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/desk/KeyBox.h"
#include "app/desk/Profile.h"
#include "app/sync/Link.h"
#include "app/sync/Replica.h"

#include <memory>

namespace hadir::desk {

/// How a profile that has been unlocked goes on.
struct Unlocked
{
    Profile profile; ///< with its seal
    sync::Credential credential;
    bool isOnlyForNow = false; ///< no keychain: the key is gone with the program
};

/// The way from a locked profile to an open one. Asks the keychain for its secret and the server
/// for its share, which it gives to whoever may still read; without the server, the password opens
/// the profile as long as the lease lasts. Without a keychain there is nothing to keep a key in:
/// then everything lies under a key that exists only in memory, in a folder that is emptied.
/// Belongs to the GUI thread; what takes long happens beside it.
class Unlocking final : public QObject
{
    Q_OBJECT

public:
    using LinkMaker = std::function<std::unique_ptr<sync::Link>()>;
    /// Answers the secret of a profile, made if there is none; NotFound without a keychain.
    using SecretOf = std::function<void(const QString &profile, QObject *context,
                                        std::function<void(core::Result<QByteArray>)> then)>;
    struct Tools
    {
        core::Clock &clock;
        core::Ids &ids;
        LinkMaker makeLink;
        SecretOf secretOf;
    };

    Unlocking(Profile profile, const Tools &tools, QObject *parent = nullptr);
    ~Unlocking() override;

    /// Asks the server. unlocked(), failed() or, while nobody answers, unreachable() follows.
    void ask(const QUrl &server, const sync::Credential &credential);
    /// Opens by password alone. unlocked(), or failed() with Unauthorised for a wrong password and
    /// Refused when only the server opens it.
    void tryPassword(const QString &password);

    /// What can be opened by password; absent when nothing can.
    [[nodiscard]] std::optional<Label> local() const;

    /// Whether the profile, whose files are open just now, could be opened by password again.
    [[nodiscard]] static bool opensByPassword(const Profile &profile);

Q_SIGNALS:
    void unlocked(const hadir::desk::Unlocked &how);
    void failed(const hadir::core::Failure &why, hadir::core::Milliseconds again);
    void unreachable(const hadir::core::Failure &why);
    void passwordRefused(const hadir::core::Failure &why);

private:
    void connectNow();
    void sayHello();
    void read(const wire::Frame &frame);
    void take(const wire::Welcome &welcome);
    void take(const wire::SignedIn &session);
    void take(const wire::Sorry &sorry);
    void giveUp(const core::Failure &why);
    void openBy(const wire::SignedIn &session);
    void openForNow(const sync::Credential &credential);
    void revoke();
    void wrapAnew(const store::Seal &seal, const wire::SignedIn &session);
    void setLockedAside() const;
    [[nodiscard]] core::Result<store::Seal> sealFor(const wire::SignedIn &session);
    void enter(const store::Seal &seal, const QString &token);
    [[nodiscard]] wire::ClientId client();

    Profile m_profile;
    Tools m_tools;
    std::unique_ptr<sync::Link> m_link;
    std::optional<KeyBox> m_box;
    std::optional<wire::ClientId> m_client;
    core::Result<QByteArray> m_secret;
    QUrl m_server;
    sync::Credential m_credential;
    quint64 m_attempt = 0;
};

/// The session is over or was taken away: from here on only the server opens the profile.
void forgetPassword(const Profile &profile);
/// A seal under a key made of a session's token: for who measures, where there is no keychain.
[[nodiscard]] core::Result<store::Seal> sealUnder(const QString &token);
/// While the profile is open: the server has spoken, and what it said of the lease counts.
[[nodiscard]] core::Result<void> renewLease(const Profile &profile, const wire::SignedIn &session,
                                            core::Instant now);
/// When it closes: what it says of itself while it is locked, and how late it was.
[[nodiscard]] core::Result<void> labelForLater(const Profile &profile, const Label &label,
                                               core::Instant now);
} // namespace hadir::desk
