// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInForm.h"

#include "ui/signin/words.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

struct LanguageName
{
    QString code;
    QString name; ///< the language's own, never translated
};

std::array<LanguageName, 3> languages()
{
    return {{{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}, {u"ms"_s, u"Bahasa Melayu"_s}}};
}

TextField *makeField(const QString &objectName, QWidget *parent)
{
    auto *field = new TextField(TextField::Size::Form, parent);
    field->setObjectName(objectName);
    return field;
}
} // namespace

SignInForm::SignInForm(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_wordMark(new Label(u"Hadir"_s, this))
    , m_motto(new Label(this))
    , m_serverName(new Label(this))
    , m_server(makeField(u"server"_s, this))
    , m_tls(new Chip(m_server))
    , m_accountName(new Label(this))
    , m_account(makeField(u"account"_s, this))
    , m_passwordName(new Label(this))
    , m_password(makeField(u"password"_s, this))
    , m_reveal(new IconButton(Icon::Eye, 26, m_password))
    , m_waiting(new Label(this))
    , m_banner(new Banner(this))
    , m_signIn(new Button(Button::Kind::Primary, this))
    , m_explore(new Button(Button::Kind::Secondary, this))
    , m_cancel(new Button(Button::Kind::Secondary, this))
    , m_languages(new QButtonGroup(this))
{
    setAutoFillBackground(true);
    m_tls->setObjectName(u"tls"_s);
    m_reveal->setObjectName(u"revealPassword"_s);
    m_waiting->setObjectName(u"signInWaiting"_s);
    m_waiting->withColour(Colour::Warn)->withSize(Label::Size::Small)->wrapped();
    m_waiting->hide();
    m_banner->setObjectName(u"signInBanner"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_explore->setObjectName(u"explore"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);

    m_server->setIcon(Icon::Lock);
    m_server->setTrailing(m_tls);
    // An address reads left to right in every language.
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_account->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                    | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_reveal->setCheckable(true);
    m_password->setTrailing(m_reveal);

    layOut();
    listen();
    retranslate();
    setFocusProxy(m_server);
}

void SignInForm::layOut()
{
    const Metrics metrics;
    m_wordMark->withSize(Label::Size::Banner)->withWeight(Label::Weight::Strong);
    m_wordMark->withColour(Colour::Accent);
    m_motto->withColour(Colour::Muted);
    for (Label *name : {m_serverName, m_accountName, m_passwordName})
        name->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_serverName->setBuddy(m_server);
    m_accountName->setBuddy(m_account);
    m_passwordName->setBuddy(m_password);
    for (Button *button : {m_signIn, m_explore, m_cancel})
        button->setSize(Button::Size::Form);

    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.tight());
    column->addWidget(m_wordMark);
    column->addWidget(m_motto);
    const std::array<std::pair<Label *, TextField *>, 3> fields = {
        {{m_serverName, m_server}, {m_accountName, m_account}, {m_passwordName, m_password}}};
    for (const auto &[name, field] : fields) {
        column->addSpacing(metrics.px(10));
        column->addWidget(name);
        column->addWidget(field);
    }
    column->addWidget(m_waiting);
    column->addSpacing(metrics.px(8));
    column->addWidget(m_banner);
    column->addSpacing(metrics.px(4));
    column->addWidget(m_signIn);
    column->addSpacing(metrics.px(2));
    column->addWidget(m_explore);
    column->addWidget(m_cancel);
    column->addSpacing(metrics.px(16));
    column->addWidget(makeLanguages(), 0, Qt::AlignHCenter);

    // The column keeps its width in the middle; what is left over goes to both sides.
    auto *narrow = new QWidget(this);
    narrow->setFixedWidth(metrics.px(340));
    column->setContentsMargins(0, 0, 0, 0);
    narrow->setLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(24), metrics.px(24), metrics.px(24));
    layout->addStretch();
    // Not by an alignment: that would measure wrapped lines at the full width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(narrow);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addStretch();
}

QWidget *SignInForm::makeLanguages()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics().tight());
    for (const LanguageName &language : languages()) {
        auto *chip = new ChoiceChip(language.name, row);
        chip->setObjectName(u"language_"_s + language.code);
        layout->addWidget(chip);
        m_languages->addButton(chip);
        connect(chip, &QAbstractButton::clicked, this,
                [this, code = language.code] { Q_EMIT languageChosen(code); });
    }
    return row;
}

void SignInForm::listen()
{
    for (TextField *field : {m_server, m_account, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &SignInForm::updateButtons);
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::requestSignIn);
    }
    for (TextField *field : {m_server, m_account})
        connect(field, &QLineEdit::textChanged, this,
                [this] { Q_EMIT seatNamed(server().trimmed(), account().trimmed()); });
    connect(m_server, &QLineEdit::textEdited, this, [this](const QString &address) {
        setTls(TlsState::Unknown);
        Q_EMIT serverEdited(address.trimmed());
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::requestSignIn);
    connect(m_explore, &QPushButton::clicked, this, &SignInForm::exploreRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelRequested);
    connect(m_reveal, &QAbstractButton::toggled, this, &SignInForm::revealPassword);
}

void SignInForm::setServer(const QString &address)
{
    m_server->setText(address);
    focusFirstEmpty();
}

void SignInForm::setAccount(const QString &account)
{
    m_account->setText(account);
    focusFirstEmpty();
}

QString SignInForm::server() const
{
    return m_server->text();
}

QString SignInForm::account() const
{
    return m_account->text();
}

void SignInForm::forgetPassword()
{
    m_password->clear();
    m_reveal->setChecked(false);
}

void SignInForm::setLanguage(const QString &code)
{
    if (auto *chip = findChild<ChoiceChip *>(u"language_"_s + code))
        chip->setChecked(true);
}

void SignInForm::setTls(TlsState tls)
{
    m_tlsState = tls;
    sayTls();
}

void SignInForm::setWaiting(int changes)
{
    m_changes = changes;
    sayWaiting();
}

void SignInForm::setState(const SignInState &state)
{
    m_state = state;
    ++m_countDown;
    sayState();
    if (std::holds_alternative<signin::Throttled>(state))
        m_clock.after(1s, this, [this, run = m_countDown] {
            if (run == m_countDown)
                countDown();
        });
    if (std::holds_alternative<signin::Rejected>(state)) {
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

void SignInForm::countDown()
{
    const auto left = std::get<signin::Throttled>(m_state).again - 1s;
    if (left > 0s)
        setState(signin::Throttled{left});
    else
        setState(signin::Idle{});
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInForm::retranslate()
{
    m_motto->setText(tr("%1 · present, at your service", "%1 is Hadir in Arabic letters")
                         .arg(isolated(u"حاضر"_s)));
    m_serverName->setText(tr("Server"));
    m_server->setAccessibleName(tr("Server"));
    m_server->setPlaceholderText(tr("desk.example.com", "an example of a server's address"));
    m_accountName->setText(tr("Account"));
    m_account->setAccessibleName(tr("Account"));
    m_passwordName->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_explore->setText(tr("Explore with sample data"));
    m_cancel->setText(tr("Cancel"));
    revealPassword(m_reveal->isChecked());
    sayTls();
    sayWaiting();
    sayState();
}

void SignInForm::sayWaiting()
{
    m_waiting->setVisible(m_changes > 0);
    m_waiting->setText(tr("%n change(s) made on this machine have not been sent yet. They go out "
                          "once you are signed in.",
                          nullptr, m_changes));
}

void SignInForm::sayTls()
{
    const std::optional<ChipLook> chip = wordsFor(m_tlsState);
    m_server->setIcon(m_tlsState == TlsState::Untrusted ? Icon::ShieldAlert : Icon::Lock);
    if (chip)
        m_tls->show(*chip);
    m_tls->setVisible(chip.has_value());
}

void SignInForm::sayState()
{
    const auto *connecting = std::get_if<signin::Connecting>(&m_state);
    for (QWidget *field : std::initializer_list<QWidget *>{m_server, m_account, m_password})
        field->setEnabled(!connecting);
    m_signIn->setText(!connecting ? tr("Sign in")
                      : connecting->to == signin::Connecting::To::SampleData
                          ? tr("Preparing sample data …")
                          : tr("Signing in …"));
    m_explore->setVisible(!connecting);
    m_cancel->setVisible(connecting);
    m_password->setRefused(std::holds_alternative<signin::Rejected>(m_state));
    if (const std::optional<StateWords> words = wordsFor(m_state))
        m_banner->tell(words->tone, words->title, words->text);
    else
        m_banner->hide();
    updateButtons();
}

void SignInForm::updateButtons()
{
    const bool complete = !m_server->text().trimmed().isEmpty()
                          && !m_account->text().trimmed().isEmpty()
                          && !m_password->text().isEmpty();
    const bool free = !std::holds_alternative<signin::Connecting>(m_state)
                      && !std::holds_alternative<signin::Throttled>(m_state);
    m_signIn->setEnabled(complete && free);
}

void SignInForm::requestSignIn()
{
    if (!m_signIn->isEnabled()) {
        focusFirstEmpty();
        return;
    }
    // The password goes as typed: spaces at its ends may be meant.
    Q_EMIT signInRequested(m_server->text().trimmed(), m_account->text().trimmed(),
                           m_password->text());
}

void SignInForm::revealPassword(bool reveal)
{
    m_password->setEchoMode(reveal ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(reveal ? Icon::EyeOff : Icon::Eye);
    m_reveal->setWords(reveal ? tr("Hide the password") : tr("Show the password"));
}

void SignInForm::focusFirstEmpty()
{
    for (TextField *field : {m_server, m_account, m_password}) {
        if (field->text().isEmpty()) {
            setFocusProxy(field);
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}
} // namespace hadir::ui
