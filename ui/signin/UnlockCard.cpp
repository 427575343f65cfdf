// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/UnlockCard.h"

#include "ui/signin/words.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"
#include "ui/words/formats.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
QString pauseWords(std::chrono::seconds left)
{
    const auto words = wordsFor(SignInState(signin::Throttled{left}));
    return words ? words->title + u'\n' + words->text : QString();
}
} // namespace

UnlockCard::UnlockCard(core::Clock &clock, QWidget *parent)
    : Card(Height::Flat, parent)
    , m_clock(clock)
    , m_title(new Label(this))
    , m_text(new Label(this))
    , m_fields(new FieldList(this))
    , m_customers(m_fields->add({}))
    , m_asOf(m_fields->add({}))
    , m_waiting(m_fields->add({}))
    , m_until(m_fields->add({}))
    , m_password(new TextField(TextField::Size::Form, this))
    , m_refusal(new Label(this))
    , m_unlock(new Button(Button::Kind::Primary, this))
    , m_other(new Button(Button::Kind::Quiet, this))
{
    const Metrics metrics;
    setObjectName(u"unlockCard"_s);
    setFixedWidth(metrics.px(420));
    m_title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong)->wrapped();
    m_title->setObjectName(u"unlockTitle"_s);
    m_text->setObjectName(u"unlockSentence"_s);
    m_text->withColour(Colour::Muted)->wrapped();
    m_customers->setObjectName(u"unlockCustomers"_s);
    m_asOf->setObjectName(u"unlockAsOf"_s);
    m_waiting->setObjectName(u"unlockWaiting"_s);
    m_until->setObjectName(u"unlockUntil"_s);
    m_password->setObjectName(u"unlockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                    | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_refusal->withColour(Colour::Danger)->wrapped();
    m_refusal->setObjectName(u"unlockRefusal"_s);
    m_unlock->setSize(Button::Size::Form);
    m_unlock->setObjectName(u"unlock"_s);
    m_other->setObjectName(u"signInAsOther"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(26), metrics.px(22), metrics.px(26), metrics.px(22));
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(metrics.px(4));
    layout->addWidget(m_fields);
    layout->addSpacing(metrics.px(6));
    layout->addWidget(m_password);
    layout->addWidget(m_refusal);
    layout->addWidget(m_unlock);
    layout->addWidget(m_other, 0, Qt::AlignCenter);

    connect(m_password, &QLineEdit::textChanged, this, &UnlockCard::sayState);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockCard::requestUnlock);
    connect(m_other, &QPushButton::clicked, this, &UnlockCard::otherWanted);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockCard::requestUnlock);
    setFocusProxy(m_password);
    retranslate();
}

void UnlockCard::forgetPassword()
{
    m_password->clear();
}

void UnlockCard::show(const LocalWorkspace &workspace)
{
    m_workspace = workspace;
    retranslate();
}

void UnlockCard::setState(UnlockState state)
{
    const bool wasChecking = std::exchange(m_state, state) == UnlockState::Checking;
    sayState(); // a field that is not enabled takes no keyboard
    if (state == UnlockState::Refused)
        m_password->selectAll();
    if (state == UnlockState::Refused || (wasChecking && state == UnlockState::Ready))
        m_password->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::setPause(std::chrono::seconds left)
{
    m_pause = left;
    sayState();
}

void UnlockCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockCard::retranslate()
{
    m_title->setText(tr("Welcome back, %1").arg(isolated(m_workspace.agentName)));
    m_text->setText(sentence());
    m_fields->setName(0, tr("On this machine"));
    m_customers->setText(tr("%Ln customer(s)", nullptr, int(m_workspace.customers)));
    m_fields->setName(1, tr("Data as of"));
    m_asOf->setText(m_workspace.asOf ? momentWords(*m_workspace.asOf, m_clock.now())
                                     : tr("never fetched"));
    m_fields->setName(2, tr("Waiting to be sent"));
    m_waiting->setText(m_workspace.waiting > 0 ? tr("%Ln change(s)", nullptr, m_workspace.waiting)
                                               : tr("nothing"));
    m_waiting->withColour(m_workspace.waiting > 0 ? Colour::Warn : Colour::Text)
        ->withWeight(m_workspace.waiting > 0 ? Label::Weight::Strong : Label::Weight::Regular);
    m_fields->setName(3, tr("Works offline until"));
    m_fields->setRowVisible(3, m_workspace.until.has_value());
    if (m_workspace.until)
        m_until->setText(momentWords(*m_workspace.until, m_clock.now()));
    m_other->setText(tr("Sign in as somebody else"));
    m_other->setVisible(m_workspace.isLocked());
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password for the work on this machine"));
    sayState();
}

QString UnlockCard::sentence() const
{
    switch (m_workspace.why) {
    case LocalWorkspace::Why::LineDown:
        return tr("The line is down. You can unlock this machine and go on working; changes wait "
                  "here until the line is back.");
    case LocalWorkspace::Why::Locked:
        return tr("Hadir is locked. Everything is as you left it, and changes go on being sent.");
    case LocalWorkspace::Why::LockedOffline:
        return tr("Hadir is locked, and the line is down. Everything is as you left it; changes "
                  "wait here until the line is back.");
    }
    Q_UNREACHABLE();
}

void UnlockCard::sayState()
{
    const bool checking = m_state == UnlockState::Checking;
    m_password->setEnabled(!checking);
    const bool paused = m_pause.count() > 0;
    m_unlock->setEnabled(!checking && !paused && !m_password->text().isEmpty());
    m_unlock->setText(checking ? tr("Unlocking …") : tr("Unlock"));
    m_refusal->setText(paused
                           ? pauseWords(m_pause)
                           : tr("That password does not open this machine. Type the one that you "
                                "signed in with here last."));
    m_refusal->setVisible(paused || m_state == UnlockState::Refused);
    m_password->setRefused(m_state == UnlockState::Refused);
}

void UnlockCard::requestUnlock()
{
    if (m_unlock->isEnabled())
        Q_EMIT unlockRequested(m_password->text());
}
} // namespace hadir::ui
