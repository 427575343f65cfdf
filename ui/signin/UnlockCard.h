// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/signin/SignInState.h"
#include "ui/widgets/Card.h"

namespace hadir::ui {

class Button;
class FieldList;
class Label;
class TextField;

/// "Welcome back": what this machine holds, and the password that opens it while the line is down,
/// or while it is locked.
class UnlockCard final : public Card
{
    Q_OBJECT

public:
    explicit UnlockCard(core::Clock &clock, QWidget *parent = nullptr);

    void show(const LocalWorkspace &workspace);
    using QWidget::show;
    void setState(UnlockState state);
    /// How long nothing may be tried; says so while it is not zero.
    void setPause(std::chrono::seconds left);
    void forgetPassword();

Q_SIGNALS:
    void otherWanted(); ///< somebody else wants to sign in
    void unlockRequested(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString sentence() const;
    void sayState();
    void requestUnlock();

    core::Clock &m_clock;
    Label *m_title;
    Label *m_text;
    FieldList *m_fields;
    Label *m_customers;
    Label *m_asOf;
    Label *m_waiting;
    Label *m_until;
    TextField *m_password;
    Label *m_refusal;
    Button *m_unlock;
    Button *m_other;
    LocalWorkspace m_workspace;
    UnlockState m_state = UnlockState::Ready;
    std::chrono::seconds m_pause{0};
};
} // namespace hadir::ui
