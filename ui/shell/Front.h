// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/SteadyClock.h"
#include "app/desk/Desk.h"
#include "app/desk/TokenKeeper.h"
#include "app/desk/Unlocking.h"
#include "ui/shell/Curtain.h"
#include "ui/theme/Density.h"

#include <QWidget>

class QStackedLayout;

namespace hadir::ui {

class Door;
class Language;
class LockedDesk;
class SignInPage;
class Theme;
class Workplace;

/// The program's window: the sign-in page first, then the workplace. Owns the desk of the account
/// that is signed in, from the first try to the sign-out.
class Front final : public QWidget
{
    Q_OBJECT

public:
    struct Tools
    {
        QString profiles; ///< the folder under which each account has its own
        desk::Desk::LinkMaker makeLink;
        desk::TokenKeeper &tokens;
        Language &language;
        Theme &theme;
    };

    explicit Front(Tools tools, QWidget *parent = nullptr);
    ~Front() override;

    /// Fills in what the form shows first; with a token in the keychain it goes straight in.
    void offer(const QString &server, const QString &account);
    /// As if somebody had typed it.
    void signIn(const QString &server, const QString &account, const QString &password);
    /// Signs in to the sample server, which is not remembered: after signing out the form shows
    /// what it showed before.
    void explore(const QString &server, const QString &account, const QString &password);
    /// For who measures: goes on with a session over files that lie under a key made of its token.
    void resume(const QString &server, const QString &account, const QString &token);
    /// Hides the work behind the sign-in page until the password is typed. The desk goes on behind
    /// it, so nothing is lost, not even what is half filled in.
    void lock();
    [[nodiscard]] bool isLocked() const;
    /// Something outside went wrong while the sample data was being prepared.
    void showFailure(const core::Failure &why);
    void showPreparing();

    [[nodiscard]] desk::Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] Workplace *workplace() const { return m_workplace.get(); }
    [[nodiscard]] SignInPage &page() { return *m_page; }

Q_SIGNALS:
    void exploreRequested();
    /// The window closes now and is still where it stood.
    void closing();
    void workplaceOpened();
    /// What was locked is in sight again.
    void revealed();
    /// The desk that was open goes now; what holds on to it lets go.
    void deskClosing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void openDesk(const desk::Unlocked &how);
    void continueOpening();
    void enter(const desk::Identity &identity, const QString &token);
    void showLine(const sync::LineState &state);
    void buildWorkplace();
    void openWorkplace();
    void reveal();
    void askServer(const QString &password);
    void resizeText(int percent);
    void changeDensity(Density density);
    void measureAnew(const std::function<void()> &choose);
    void rebuildWorkplace();
    void showGuard();
    void leaveLabel();
    void shutOut();
    void wipe();
    void leave();
    void signOut();
    void endSession();

    Tools m_tools;
    core::SystemClock m_clock;
    core::SteadyClock m_spans;
    QStackedLayout *m_layout;
    SignInPage *m_page;
    Door *m_door;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<Workplace> m_workplace; ///< shows the desk, so it goes first
    std::unique_ptr<Workplace> m_built;     ///< the one that is next, until its desk has opened
    Curtain m_curtain;
    std::unique_ptr<LockedDesk> m_locked; ///< while the window is locked
    desk::Guard m_guard = desk::Guard::Keychain;
    bool m_hasSetAside = false; ///< what lay here opens no more, and nobody was told yet
    sync::Credential m_credential;
};
} // namespace hadir::ui
