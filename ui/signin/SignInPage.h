// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/signin/SignInState.h"

#include <QWidget>

namespace hadir::ui {

class SignInForm;
class UnlockCard;
class WelcomePanel;

/// The first page: to sign in at a server, to look at sample data, or, when the line is down and
/// this machine holds work, to unlock that. Knows no session and no network: it is given states
/// and says what the person wants.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(core::Clock &clock, QWidget *parent = nullptr);

    void setServer(const QString &address);
    void setAccount(const QString &account);
    [[nodiscard]] QString server() const; ///< as typed
    [[nodiscard]] QString account() const;
    void setLanguage(const QString &code);
    void setTls(TlsState tls);
    /// How many changes made here wait to be sent for whom the form names.
    void setWaiting(int changes);
    void setState(const SignInState &state);

    /// Absent when this machine holds nothing for this account.
    void setLocalWorkspace(const std::optional<LocalWorkspace> &workspace);
    /// The same one, with what has become of it: nothing that was typed or chosen is touched.
    void renewLocalWorkspace(const LocalWorkspace &workspace);
    void setUnlockState(UnlockState state);
    /// What was typed in the form while the window is locked was for the card, which goes on.
    void turnToCard();
    /// After too many wrong passwords; zero when the next may be tried.
    void setUnlockPause(std::chrono::seconds left);
    /// Lays everything out anew, as the size of the text has changed. Nobody may be in the middle
    /// of signing in: only server, account and language stay.
    void measureAnew();
    /// What was typed is not left for whoever sees the page next.
    void forgetPasswords();

Q_SIGNALS:
    void signInRequested(const QString &server, const QString &account, const QString &password);
    void cancelRequested();
    void exploreRequested();
    void languageChosen(const QString &code);
    void serverEdited(const QString &address); ///< to look at its certificate
    /// Somebody else is named in the form; setWaiting() may answer.
    void seatNamed(const QString &server, const QString &account);
    void workOfflineRequested(const QString &password);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();

    core::Clock &m_clock;
    SignInForm *m_form = nullptr;
    QWidget *m_formRoom = nullptr; ///< not in sight while the card alone has a password to ask for
    QWidget *m_side = nullptr;
    QWidget *m_sideRoom = nullptr; ///< scrolls it where there is little room
    WelcomePanel *m_welcome = nullptr;
    UnlockCard *m_unlock = nullptr;
    QString m_language;
    TlsState m_tls = TlsState::Unknown;
    bool m_lineIsDown = false;
    bool m_hasWorkspace = false;
    bool m_isLocked = false;
    bool m_wantsForm = false; ///< locked, and somebody else wants to sign in
};
} // namespace hadir::ui
