// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/SteadyClock.h"
#include "app/desk/Unlocking.h"
#include "ui/signin/SignInState.h"

namespace hadir::desk {
class TokenKeeper;
}

namespace hadir::ui {

class SignInPage;

/// The way in: makes of what is typed on the sign-in page, or kept in the keychain, a profile that
/// is unlocked, and says on the page how it stands. Guards a desk too that is open behind the page
/// while it is locked.
class Door final : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        QString profiles; ///< the folder under which each account has its own
        desk::Knock::LinkMaker makeLink;
        desk::TokenKeeper &tokens;
    };
    /// At which server somebody is, and as who.
    struct Seat
    {
        QUrl server;
        QString account;
    };

    Door(SignInPage &page, core::Clock &clock, Tools tools, QObject *parent);
    ~Door() override;

    /// Fills in what the form shows first; with a token in the keychain it goes straight in.
    void offer(const QString &server, const QString &account);
    /// As if somebody had typed it.
    void signIn(const QString &server, const QString &account, const QString &password);
    /// Signs in to the sample server, which is not remembered.
    void explore(const QString &server, const QString &account, const QString &password);
    /// For who measures: goes on with a session over files that lie under a key made of its token.
    void resume(const QString &server, const QString &account, const QString &token);
    /// The server wants nothing to be left of that profile, which nobody has open.
    void wipe(const desk::Profile &profile);
    /// Somebody is in: nothing is being opened any more.
    void settle();
    /// Whether whoever is in explores the sample server.
    [[nodiscard]] bool isSample() const { return m_beforeSample.has_value(); }
    /// Nobody is in, and nothing is being opened any more; the form is as it was before the sample.
    void close();

    /// The desk of that profile is open, and stays so behind the page until its password is typed.
    void guard(const desk::Profile &profile, const LocalWorkspace &held);
    /// As if the password had been typed on the card.
    void unlock(const QString &password);
    /// The server no longer lets this session in: nothing but a sign-in opens the profile.
    void shutOut(const desk::Profile &profile);
    /// Somebody is in: the next start offers the same.
    void remember() const;

    [[nodiscard]] const Seat &seat() const { return m_seat; }
    /// Whether that is typed for the one who sits here.
    [[nodiscard]] bool isSeatOf(const QString &server, const QString &account) const;
    [[nodiscard]] static SignInState stateFor(const core::Failure &why, core::Milliseconds again);
    /// What it says when this machine's own files did not open.
    [[nodiscard]] static SignInState stateForFiles(const core::Failure &why);

Q_SIGNALS:
    void opened(const hadir::desk::Unlocked &how);
    /// Who is before the guarded desk may have it back.
    void recognised();
    /// The guarded desk has to be closed: only the server can say whether that password is right.
    /// signIn() with it is what follows.
    void serverWanted(const QString &password);

private:
    enum class By { Form, Token, Card };

    void start(const QString &server, const sync::Credential &credential, By by);
    void knock(const QString &server, const QString &account, const QString &password);
    void begin(const desk::Profile &profile);
    void refuse(const core::Failure &why, core::Milliseconds again);
    void refusePassword(const core::Failure &why);
    void showPause();
    void showUnreachable(const core::Failure &why);
    void offerLocal();
    void showAddress(const QString &server, const QString &account);
    void putBackAddress();
    void sayWhatWaits(const QString &server, const QString &account);
    /// Tells the server that all is destroyed, as soon as it can be reached.
    void confirmWipe(wire::ClientId client);

    SignInPage &m_page;
    core::Clock &m_clock;
    Tools m_tools;
    core::SteadyClock m_spans;
    desk::GuessPause m_pause{m_spans};
    std::unique_ptr<desk::Knock> m_receipt; ///< of a wipe, while it is on its way
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids;
    std::unique_ptr<desk::Unlocking> m_unlocking;
    Seat m_seat;
    By m_by = By::Form;
    QString m_typed; ///< while a guarded desk waits for it to be checked
    bool m_isGuarding = false;
    struct Address
    {
        QString server;
        QString account;
    };
    std::optional<Address> m_beforeSample; ///< while the sample's is in the form
};
} // namespace hadir::ui
