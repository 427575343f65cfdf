// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/desk/GuessPause.h"
#include "app/desk/KeyBox.h"
#include "app/desk/Knock.h"
#include "app/desk/Profile.h"

namespace hadir::desk {

/// What keeps the key of a profile apart from its files, beside the server's share: the keychain of
/// this machine, or, where there is none, nothing but the password.
enum class Guard { Keychain, PasswordAlone };

/// How a profile that has been unlocked goes on.
struct Unlocked
{
    Profile profile; ///< with its seal
    sync::Credential credential;
    Guard guard = Guard::Keychain;
    bool hasSetAside = false; ///< what lay there opens no more, and lies beside as *.locked.N
};

/// The way from a locked profile to an open one. Asks the keychain for its secret and the server
/// for its share, which it gives to whoever may still read; while nobody answers, the password
/// opens the profile as long as the lease lasts. Where there is no keychain the wrappings do
/// without its secret, and the profile remembers that; one that needs a secret is not touched
/// without it. Belongs to the GUI thread; what takes long happens beside it.
class Unlocking final : public QObject
{
    Q_OBJECT

public:
    /// Answers the secret of a profile, made if there is none; NotFound without a keychain.
    using SecretOf = std::function<void(const QString &profile, QObject *context,
                                        std::function<void(core::Result<QByteArray>)> then)>;
    struct Tools
    {
        core::Clock &clock;
        core::Ids &ids;
        Knock::LinkMaker makeLink;
        SecretOf secretOf;
        GuessPause &pause; ///< outlives this: who tries again begins no new count
    };

    Unlocking(Profile profile, const Tools &tools, QObject *parent = nullptr);
    ~Unlocking() override;

    /// Asks the server. unlocked() or failed() follows; while nobody answers, a password that was
    /// given is tried here (unlocked() or passwordRefused()), and without one unreachable() is said
    /// and the server asked again.
    void ask(const QUrl &server, const sync::Credential &credential);
    /// Opens by password alone: unlocked(), or passwordRefused() with Unauthorised for a wrong
    /// password, Throttled after many of them while GuessPause says so, and Refused when only the
    /// server opens it.
    void tryPassword(const QString &password);
    /// Neither the key nor its copy can be read: only ask() with a password goes on, beside what
    /// lies here.
    [[nodiscard]] bool hasDamagedKey() const;
    /// Only whether the password is the right one: recognised(), or passwordRefused() as above.
    void check(const QString &password);

    /// What can be opened by password; absent when nothing can.
    [[nodiscard]] std::optional<Label> local() const;
    /// Until when it can, by this machine's clock.
    [[nodiscard]] core::Instant localUntil() const;

Q_SIGNALS:
    void unlocked(const hadir::desk::Unlocked &how);
    void recognised();
    /// Refused when another window has the profile open: then the server was not asked.
    /// NotFound when the keychain is gone that the profile needs; Incompatible, Corrupt or Storage
    /// when its key cannot be read: nothing of it was touched.
    void failed(const hadir::core::Failure &why, hadir::core::Milliseconds again);
    /// The server wanted it, and the profile was destroyed here; what the disk keeps of it, a
    /// second Profile::destroy() says.
    void wiped();
    void unreachable(const hadir::core::Failure &why);
    void passwordRefused(const hadir::core::Failure &why);

private:
    void readBox();
    [[nodiscard]] bool claim();
    void withSecret(std::function<void()> then);
    [[nodiscard]] QByteArray secretThatWraps() const;
    void settleWithoutServer(const core::Failure &why);
    void takeRefusal(const core::Failure &why, core::Milliseconds again);
    void takeRefusedPassword(const core::Failure &why, core::Milliseconds again);
    void openBy(const wire::SignedIn &session);
    void comeAsAnother();
    void openKey(const QString &password, std::function<void(store::DataKey)> then);
    void revoke();
    void fail(const core::Failure &why, core::Milliseconds again = {});
    void refusePassword(const core::Failure &why);
    void wrapAnew(const store::Seal &seal, const wire::SignedIn &session);
    void wipe();
    [[nodiscard]] core::Result<store::DataKey> keyBy(const wire::SignedIn &session);
    [[nodiscard]] core::Result<store::Seal> sealAnew();
    void enter(const store::Seal &seal, const QString &token);
    [[nodiscard]] wire::ClientId client();

    Profile m_profile;
    Tools m_tools;
    Knock m_knock;
    std::optional<KeyBox> m_box;
    std::optional<core::Failure> m_unreadable; ///< why there is a key and no box
    std::optional<wire::ClientId> m_client;
    QByteArray m_secret; ///< empty without a keychain
    sync::Credential m_credential;
    QUrl m_server;              ///< the one that was asked last
    bool m_opensNoMore = false; ///< what lies here: by no key that there is
    bool m_hasSetAside = false;
    /// Under the name of what lies here, to hear whether it is to be destroyed, before another one.
    bool m_asksUnderOldName = false;
    bool m_isOnlyChecking = false; ///< somebody has the files open
    quint64 m_attempt = 0;         ///< tells what an earlier one finds out from ours
};
} // namespace hadir::desk
