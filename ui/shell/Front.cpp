// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Front.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/SettingsBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Veil.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QSettings>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::ui {

namespace {
/// What the sign-in page says of a failure that ended a try.
SignInState stateFor(const Failure &why, core::Milliseconds until)
{
    switch (why.kind) {
    case FailureKind::Unauthorised:
        return signin::Rejected{};
    case FailureKind::Throttled:
        return signin::Throttled{std::chrono::ceil<std::chrono::seconds>(until)};
    case FailureKind::Incompatible:
        return signin::Incompatible{why.detail};
    case FailureKind::Refused:
        // The link says "TLS" first when it was the certificate; else another line took over.
        if (why.detail.startsWith(u"TLS"_s))
            return signin::Untrusted{why.detail};
        return signin::InUse{};
    case FailureKind::Offline:
    case FailureKind::TimedOut:
    case FailureKind::Malformed:
    case FailureKind::Storage:
    case FailureKind::DiskFull:
    case FailureKind::Corrupt:
    case FailureKind::NotFound:
    case FailureKind::Cancelled:
        return signin::Unreachable{};
    }
    Q_UNREACHABLE();
}

/// What it says when this machine's own files did not open.
SignInState stateForFiles(const Failure &why)
{
    if (why.kind == FailureKind::Refused)
        return signin::InUse{};
    return signin::Broken{why.detail};
}

TlsState tlsFor(const QString &typed)
{
    const QUrl url = desk::serverUrl(typed);
    if (!url.isValid() || url.host().isEmpty())
        return TlsState::Unknown;
    return url.scheme() == u"ws"_s ? TlsState::Loopback : TlsState::Unknown;
}
} // namespace

Front::Front(Tools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_layout(new QStackedLayout(this))
    , m_page(new SignInPage(m_clock, this))
{
    setObjectName(u"front"_s);
    m_layout->addWidget(m_page);
    m_page->setLanguage(m_tools.language.code());
    connect(m_page, &SignInPage::signInRequested, this, &Front::signIn);
    connect(m_page, &SignInPage::cancelRequested, this, [this] {
        leave();
        putBackAddress();
    });
    connect(m_page, &SignInPage::exploreRequested, this, &Front::exploreRequested);
    connect(m_page, &SignInPage::workOfflineRequested, this, &Front::unlock);
    connect(m_page, &SignInPage::serverEdited, this,
            [this](const QString &typed) { m_page->setTls(tlsFor(typed)); });
    connect(m_page, &SignInPage::languageChosen, this,
            [this](const QString &code) { m_tools.language.choose(code); });
    connect(&m_tools.tokens, &desk::TokenKeeper::missing, this, &Front::noteNoKeychain);
    connect(&m_tools.language, &Language::changed, m_page, &SignInPage::setLanguage);
}

Front::~Front() = default;

void Front::offer(const QString &server, const QString &account)
{
    showAddress(server, account);
    if (server.isEmpty() || account.isEmpty())
        return;
    const auto profile = desk::Profile::of(m_tools.profiles, desk::serverUrl(server), account);
    m_tools.tokens.load(profile.name(), this, [this, server, account](const QString &token) {
        if (!token.isEmpty() && !m_desk)
            resume(server, account, token);
    });
}

void Front::resume(const QString &server, const QString &account, const QString &token)
{
    start(server, {.account = account, .token = token});
}

void Front::signIn(const QString &server, const QString &account, const QString &password)
{
    m_beforeSample.reset();
    knock(server, account, password);
}

void Front::explore(const QString &server, const QString &account, const QString &password)
{
    if (!m_beforeSample)
        m_beforeSample = Address{m_page->server(), m_page->account()};
    knock(server, account, password);
}

void Front::knock(const QString &server, const QString &account, const QString &password)
{
    // Whoever comes with an account from outside sees what is being signed in to.
    showAddress(server, account.trimmed());
    start(server, {.account = account.trimmed(), .password = password});
}

void Front::showAddress(const QString &server, const QString &account)
{
    m_page->setServer(server);
    m_page->setAccount(account);
    m_page->setTls(tlsFor(server));
}

void Front::putBackAddress()
{
    if (const auto before = std::exchange(m_beforeSample, std::nullopt))
        showAddress(before->server, before->account);
}

void Front::showPreparing()
{
    m_page->setState(signin::Connecting{});
}

void Front::showFailure(const Failure &why)
{
    m_page->setState(stateFor(why, {}));
}

void Front::start(const QString &server, const sync::Credential &credential)
{
    const QUrl url = desk::serverUrl(server);
    if (!url.isValid() || url.host().isEmpty()) {
        m_page->setState(signin::Unreachable{});
        return;
    }
    m_page->setState(signin::Connecting{});
    m_credential = credential;
    const auto profile = desk::Profile::of(m_tools.profiles, url, credential.account);
    const bool isSame = m_desk && m_desk->profile().folder == profile.folder;
    m_server = url;
    if (isSame) {
        m_desk->signIn(m_server, m_credential);
        return;
    }
    leave();
    m_page->setState(signin::Connecting{});
    m_desk = std::make_unique<desk::Desk>(profile, m_tools.makeLink);
    connect(m_desk.get(), &desk::Desk::opened, this, &Front::continueOpening);
    connect(m_desk.get(), &desk::Desk::openFailed, this, [this](const Failure &why) {
        qCWarning(logUi) << "files not opened" << core::nameOf(why.kind) << why.detail;
        m_page->setState(stateForFiles(why));
        m_desk.release()->deleteLater();
    });
    connect(m_desk.get(), &desk::Desk::signedIn, this, &Front::enter);
    connect(m_desk.get(), &desk::Desk::lineChanged, this, &Front::showLine);
    m_desk->open();
}

void Front::continueOpening()
{
    m_desk->signIn(m_server, m_credential);
    // With a session that was not ended, the work is shown before the network has said a word.
    if (!m_credential.token.isEmpty() && m_desk->identity())
        openWorkplace();
}

void Front::enter(const desk::Identity &, const QString &token)
{
    m_tools.tokens.keep(m_desk->profile().name(), token);
    m_credential.token = token;
    m_credential.password.clear();
    if (!m_beforeSample) {
        QSettings settings;
        settings.setValue(u"signIn/server"_s, m_server.toString());
        settings.setValue(u"signIn/account"_s, m_credential.account);
    }
    openWorkplace();
}

void Front::openWorkplace()
{
    m_page->setState(signin::Idle{});
    if (!m_workplace) {
        m_workplace = std::make_unique<Workplace>(*m_desk, m_tools.language, m_tools.theme);
        m_layout->addWidget(m_workplace.get());
        // Queued: signing out destroys the workplace, which is still inside its menu's signal.
        connect(m_workplace.get(), &Workplace::signOutRequested, this, &Front::signOut,
                Qt::QueuedConnection);
        connect(m_workplace.get(), &Workplace::signInRequested, this, &Front::askToSignInAgain);
        connect(m_workplace.get(), &Workplace::textSizeRequested, this, &Front::resizeText,
                Qt::QueuedConnection);
        m_workplace->showTextSize(QSettings().value(u"textSize"_s, 100).toInt());
        m_workplace->showSeat({.server = m_server.toString(),
                               .account = m_credential.account,
                               .keepsSignIn = m_hasKeychain});
        if (!m_hasKeychain)
            noteNoKeychain();
    }
    m_layout->setCurrentWidget(m_workplace.get());
    m_workplace->setFocus();
    Q_EMIT workplaceOpened();
}

/// Nothing is taken apart before what is being written is on disk: the new page reads it there.
void Front::resizeText(int percent)
{
    const auto resize = [this, percent] {
        m_tools.theme.zoomTo(percent / 100.0);
        QSettings().setValue(u"textSize"_s, percent);
        rebuildWorkplace();
    };
    if (m_workplace)
        m_workplace->customer().keepWords(resize);
    else
        resize();
}

/// Layouts are measured when they are made, so the workplace is made anew around what was open.
void Front::rebuildWorkplace()
{
    if (!m_workplace)
        return;
    const Destination place = m_workplace->shell().destination();
    const domain::CustomerId customer = m_workplace->customer().customer();
    const domain::CaseId caseId = m_workplace->customer().caseId();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_workplace->keepState();
    m_layout->removeWidget(m_workplace.get());
    m_workplace.reset();
    openWorkplace();
    if (!customer.isNull())
        m_workplace->open(customer, caseId);
    m_workplace->shell().go(place);
    if (auto *same = focused.isEmpty() ? nullptr : m_workplace->findChild<QWidget *>(focused))
        same->setFocus();
}

/// Said once on this machine; the settings go on saying it.
void Front::noteNoKeychain()
{
    m_hasKeychain = false;
    if (!m_workplace)
        return;
    m_workplace->showSeat(
        {.server = m_server.toString(), .account = m_credential.account, .keepsSignIn = false});
    const QString told = u"toldNoKeychain"_s;
    if (QSettings().value(told).toBool())
        return;
    QSettings().setValue(told, true);
    m_workplace->tellNoKeychain();
}

void Front::showLine(const sync::LineState &state)
{
    if (m_layout->currentWidget() != m_page)
        return;
    if (const auto *halted = std::get_if<sync::line::Halted>(&state)) {
        m_page->setState(stateFor(halted->why, {}));
    } else if (const auto *waiting = std::get_if<sync::line::Waiting>(&state)) {
        m_page->setState(stateFor(waiting->why, waiting->next - m_clock.now()));
        offerLocalWorkspace();
    }
}

void Front::offerLocalWorkspace()
{
    if (!m_desk || !m_desk->identity())
        return;
    const auto held = m_desk->reader().holdings();
    if (!held || held->cursor.revision == 0)
        return;
    m_page->setLocalWorkspace(LocalWorkspace{.agentName = m_desk->identity()->name,
                                             .customers = held->customers,
                                             .asOf = held->cursor.heardAt,
                                             .waiting = int(held->pending)});
}

void Front::unlock(const QString &password)
{
    if (!m_desk)
        return;
    m_page->setUnlockState(UnlockState::Checking);
    core::whenFinished(m_desk->unlock(password), this, [this, password](bool opens) {
        m_page->setUnlockState(opens ? UnlockState::Ready : UnlockState::Refused);
        if (!opens)
            return;
        m_credential.password = password;
        openWorkplace();
        m_desk->signIn(m_server, m_credential);
    });
}

void Front::askToSignInAgain()
{
    m_page->setServer(m_server.toString());
    m_page->setAccount(m_credential.account);
    m_page->setState(signin::Rejected{});
    m_layout->setCurrentWidget(m_page);
}

void Front::leave()
{
    if (m_workplace) {
        m_layout->setCurrentWidget(m_page);
        m_layout->removeWidget(m_workplace.get());
        m_workplace.reset();
    }
    m_desk.reset();
    m_page->setState(signin::Idle{});
    m_page->setLocalWorkspace(std::nullopt);
}

void Front::signOut()
{
    const qint64 waiting = m_desk->backlog().pending;
    const auto go = [this, waiting] {
        const desk::Profile profile = m_desk->profile();
        m_tools.tokens.forget(profile.name());
        m_desk->signOut();
        leave();
        // What came from the server goes; what is not sent yet stays until the next sign-in.
        profile.clearCache();
        m_page->setState(signin::Idle{});
        putBackAddress();
    };
    if (waiting == 0)
        return go();
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Sign out"),
        tr("%n change(s) have not been sent yet. They stay on this machine and are sent when you "
           "sign in again.",
           nullptr, int(waiting)),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"signOutWarning"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leaveNow = question->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(leaveNow, &QPushButton::clicked, this, go);
    question->open();
    Veil::behind(*question);
}

void Front::closeEvent(QCloseEvent *event)
{
    if (m_workplace)
        m_workplace->keepState();
    event->accept();
}
} // namespace hadir::ui
