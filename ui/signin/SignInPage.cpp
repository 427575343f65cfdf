// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInPage.h"

#include "ui/signin/SignInForm.h"
#include "ui/signin/UnlockCard.h"
#include "ui/signin/WelcomePanel.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/scrolling.h"

#include <QBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int roomForBoth = 820; // design pixels; below it the form has the page to itself

/// Scrolls when large text or a small window leaves no room, and shows no frame otherwise.
QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    fill(*area, content);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}
} // namespace

SignInPage::SignInPage(core::Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"signInPage"_s);
    build();
}

void SignInPage::build()
{
    m_form = new SignInForm(m_clock);
    m_formRoom = scrolling(m_form);
    m_side = new Panel(Colour::AccentSoft);
    m_welcome = new WelcomePanel;
    m_unlock = new UnlockCard(m_clock);
    const Metrics metrics;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(metrics.px(32), metrics.px(32), metrics.px(32), metrics.px(32));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_welcome);
    middle->addWidget(m_unlock);
    middle->addStretch();
    side->addStretch();
    side->addLayout(middle);
    side->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_formRoom, 1);
    m_sideRoom = scrolling(m_side);
    layout->addWidget(m_sideRoom, 1);

    connect(m_form, &SignInForm::signInRequested, this, &SignInPage::signInRequested);
    connect(m_form, &SignInForm::cancelRequested, this, &SignInPage::cancelRequested);
    connect(m_form, &SignInForm::exploreRequested, this, &SignInPage::exploreRequested);
    connect(m_form, &SignInForm::languageChosen, this, &SignInPage::languageChosen);
    connect(m_form, &SignInForm::serverEdited, this, &SignInPage::serverEdited);
    connect(m_form, &SignInForm::seatNamed, this, &SignInPage::seatNamed);
    connect(m_unlock, &UnlockCard::unlockRequested, this, &SignInPage::workOfflineRequested);
    connect(m_unlock, &UnlockCard::otherWanted, this, [this] {
        m_wantsForm = true;
        arrange();
        m_form->setFocus(Qt::OtherFocusReason);
    });
    setFocusProxy(m_form);
    arrange();
}

void SignInPage::measureAnew()
{
    const QString address = server();
    const QString who = account();
    std::unique_ptr<QLayout>(layout()).reset(); // a widget has one at a time
    std::unique_ptr<QWidget>(m_formRoom).reset();
    std::unique_ptr<QWidget>(m_sideRoom).reset();
    build();
    setLanguage(m_language);
    setServer(address);
    setAccount(who);
    setTls(m_tls);
}

void SignInPage::setServer(const QString &address)
{
    m_form->setServer(address);
}

void SignInPage::setAccount(const QString &account)
{
    m_form->setAccount(account);
}

QString SignInPage::server() const
{
    return m_form->server();
}

QString SignInPage::account() const
{
    return m_form->account();
}

void SignInPage::setLanguage(const QString &code)
{
    m_language = code;
    m_form->setLanguage(code);
}

void SignInPage::setTls(TlsState tls)
{
    m_tls = tls;
    m_form->setTls(tls);
}

void SignInPage::setWaiting(int changes)
{
    m_form->setWaiting(changes);
}

void SignInPage::setState(const SignInState &state)
{
    m_lineIsDown = std::holds_alternative<signin::Unreachable>(state)
                   || std::holds_alternative<signin::ServerStuck>(state);
    m_form->setState(state);
    arrange();
}

void SignInPage::setLocalWorkspace(const std::optional<LocalWorkspace> &workspace)
{
    m_hasWorkspace = workspace.has_value();
    m_wantsForm = false;
    m_isLocked = workspace && workspace->isLocked();
    if (workspace)
        m_unlock->show(*workspace);
    arrange();
}

void SignInPage::renewLocalWorkspace(const LocalWorkspace &workspace)
{
    m_unlock->show(workspace);
}

void SignInPage::setUnlockState(UnlockState state)
{
    m_unlock->setState(state);
}

void SignInPage::turnToCard()
{
    if (!std::exchange(m_wantsForm, false))
        return;
    m_form->forgetPassword();
    arrange();
    m_unlock->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setUnlockPause(std::chrono::seconds left)
{
    m_unlock->setPause(left);
}

void SignInPage::forgetPasswords()
{
    m_form->forgetPassword();
    m_unlock->forgetPassword();
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SignInPage::arrange()
{
    const bool unlock = m_hasWorkspace && (m_lineIsDown || m_isLocked) && !m_wantsForm;
    m_unlock->setVisible(unlock);
    m_formRoom->setVisible(!unlock || !m_isLocked);
    setFocusProxy(unlock ? static_cast<QWidget *>(m_unlock) : m_form);
    m_welcome->setVisible(!unlock);
    m_sideRoom->setVisible(unlock || width() >= Metrics().px(roomForBoth));
}
} // namespace hadir::ui
