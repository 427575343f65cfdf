// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/signin/SignInState.h"

#include <QWidget>

class QButtonGroup;

namespace hadir::ui {

class Banner;
class Button;
class Chip;
class IconButton;
class Label;
class TextField;

/// The left half of the sign-in page: server, account, password, language.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(core::Clock &clock, QWidget *parent = nullptr);

    void setServer(const QString &address);
    void setAccount(const QString &account);
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString account() const;
    void setLanguage(const QString &code);
    void setTls(TlsState tls);
    /// How many changes made on this machine wait to be sent for whom the fields name.
    void setWaiting(int changes);
    void setState(const SignInState &state);
    void forgetPassword();

Q_SIGNALS:
    void signInRequested(const QString &server, const QString &account, const QString &password);
    void cancelRequested();
    void exploreRequested();
    void languageChosen(const QString &code);
    void serverEdited(const QString &address);
    /// Other words than before stand in these two fields; setWaiting() may answer.
    void seatNamed(const QString &server, const QString &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLanguages();
    void layOut();
    void listen();
    void retranslate();
    void sayTls();
    void sayWaiting();
    void sayState();
    void requestSignIn();
    void updateButtons();
    void revealPassword(bool reveal);
    void countDown();
    void focusFirstEmpty();

    core::Clock &m_clock;
    Label *m_wordMark;
    Label *m_motto;
    Label *m_serverName;
    TextField *m_server;
    Chip *m_tls;
    Label *m_accountName;
    TextField *m_account;
    Label *m_passwordName;
    TextField *m_password;
    IconButton *m_reveal;
    Label *m_waiting;
    Banner *m_banner;
    Button *m_signIn;
    Button *m_explore;
    Button *m_cancel;
    QButtonGroup *m_languages;
    TlsState m_tlsState = TlsState::Unknown;
    SignInState m_state;
    int m_changes = 0;   ///< that wait
    int m_countDown = 0; ///< tells a running count-down that a newer state has come
};
} // namespace hadir::ui
