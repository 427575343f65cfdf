// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Front.h"

#include "app/core/log.h"
#include "app/desk/profileKey.h"
#include "app/domain/PhoneNumber.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Door.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/Language.h"
#include "ui/shell/LockedDesk.h"
#include "ui/shell/SettingsBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInKeys.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/Workplace.h"
#include "ui/shell/leaveUnsaved.h"
#include "ui/shell/looks.h"
#include "ui/shell/lossNotices.h"
#include "ui/signin/SignInPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Question.h"

#include <QCloseEvent>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::ui {

namespace {
constexpr core::Milliseconds idleBeforeLock = 5min;
} // namespace

Front::Front(Tools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_layout(new QStackedLayout(this))
    , m_page(new SignInPage(m_clock, this))
    , m_door(new Door(*m_page, m_clock, {m_tools.profiles, m_tools.makeLink, m_tools.tokens}, this))
{
    setObjectName(u"front"_s);
    setWindowTitle(u"Hadir"_s);
    m_layout->addWidget(m_page);
    m_page->setLanguage(m_tools.language.code());
    connect(m_page, &SignInPage::signInRequested, this, &Front::signIn);
    connect(m_page, &SignInPage::cancelRequested, this, [this] {
        leave();
        m_door->close();
    });
    connect(m_page, &SignInPage::exploreRequested, this, &Front::exploreRequested);
    connect(m_page, &SignInPage::languageChosen, this,
            [this](const QString &code) { m_tools.language.choose(code); });
    connect(&m_tools.language, &Language::changed, m_page, &SignInPage::setLanguage);
    connect(m_door, &Door::opened, this, &Front::openDesk);
    connect(m_door, &Door::recognised, this, &Front::reveal);
    connect(m_door, &Door::serverWanted, this, &Front::askServer);
    auto *watch = new IdleWatch(m_spans, idleBeforeLock, this);
    connect(watch, &IdleWatch::idle, this, &Front::lock);
    auto *keys = new SignInKeys(m_page);
    connect(&m_tools.language, &Language::changed, keys, &SignInKeys::say);
}

Front::~Front() = default;

void Front::offer(const QString &server, const QString &account)
{
    m_door->offer(server, account);
}

void Front::resume(const QString &server, const QString &account, const QString &token)
{
    m_door->resume(server, account, token);
}

void Front::signIn(const QString &server, const QString &account, const QString &password)
{
    // Whose desk is locked has it back as it was, also by the form; for anybody else it is closed.
    if (isLocked() && m_door->isSeatOf(server, account))
        return m_door->unlock(password);
    leave();
    m_door->signIn(server, account, password);
}

void Front::explore(const QString &server, const QString &account, const QString &password)
{
    leave();
    m_door->explore(server, account, password);
}

void Front::showPreparing()
{
    m_page->setState(signin::Connecting{signin::Connecting::To::SampleData});
}

void Front::showFailure(const Failure &why)
{
    m_page->setState(Door::stateFor(why, {}));
}

void Front::openDesk(const desk::Unlocked &how)
{
    leave();
    m_credential = how.credential;
    m_guard = how.guard;
    m_hasSetAside = how.hasSetAside;
    m_desk = std::make_unique<desk::Desk>(how.profile, m_tools.makeLink);
    connect(m_desk.get(), &desk::Desk::opened, this, &Front::continueOpening);
    connect(m_desk.get(), &desk::Desk::openFailed, this, [this](const Failure &why) {
        qCWarning(logUi) << "files not opened" << core::nameOf(why.kind) << why.detail;
        m_page->setState(Door::stateForFiles(why));
        m_built.reset();
        m_desk.release()->deleteLater();
    });
    connect(m_desk.get(), &desk::Desk::signedIn, this, &Front::enter);
    connect(m_desk.get(), &desk::Desk::wipeOrdered, this, &Front::wipe, Qt::QueuedConnection);
    connect(m_desk.get(), &desk::Desk::lineChanged, this, &Front::showLine);
    m_desk->open();
    // While the files are being opened.
    buildWorkplace();
    domain::PhoneNumber::prepare();
}

void Front::continueOpening()
{
    m_desk->signIn(m_door->seat().server, m_credential);
    // The key came from the server or by the password: who has it may see what is here.
    if (m_desk->identity())
        openWorkplace();
}

/// At the first sign-in, and each time the line is back.
void Front::enter(const desk::Identity &, const QString &token)
{
    m_credential.token = token;
    m_credential.password.clear();
    m_door->remember();
    if (!isLocked())
        m_tools.tokens.keep(m_desk->profile().name(), token);
    if (!m_workplace)
        openWorkplace();
}

void Front::buildWorkplace()
{
    m_built = std::make_unique<Workplace>(*m_desk, m_tools.language, m_tools.theme);
}

void Front::openWorkplace()
{
    m_door->settle();
    if (!m_built)
        buildWorkplace();
    m_workplace = std::move(m_built);
    m_workplace->begin();
    m_layout->addWidget(m_workplace.get());
    // Queued: signing out destroys the workplace, which is still inside its menu's signal.
    connect(m_workplace.get(), &Workplace::signOutRequested, this, &Front::signOut,
            Qt::QueuedConnection);
    connect(m_workplace.get(), &Workplace::lockRequested, this, &Front::lock, Qt::QueuedConnection);
    connect(m_workplace.get(), &Workplace::signInRequested, this, &Front::shutOut,
            Qt::QueuedConnection);
    connect(m_workplace.get(), &Workplace::textSizeRequested, this, &Front::resizeText,
            Qt::QueuedConnection);
    connect(m_workplace.get(), &Workplace::densityRequested, this, &Front::changeDensity,
            Qt::QueuedConnection);
    m_workplace->showTextSize(textSize());
    showGuard();
    m_layout->setCurrentWidget(m_workplace.get());
    m_workplace->shell().focusList(); // from there every key is in reach
    if (std::exchange(m_hasSetAside, false))
        tellFilesSetAside(*this);
    Q_EMIT workplaceOpened();
}

void Front::showGuard()
{
    const bool hasKeychain = m_guard == desk::Guard::Keychain;
    m_workplace->showSeat({.server = m_door->seat().server.toString(),
                           .account = m_door->seat().account,
                           .keepsSignIn = hasKeychain,
                           .isSample = m_door->isSample()});
    m_workplace->shell().statusBar().showKeeping(hasKeychain ? Keeping::InKeychain
                                                             : Keeping::ByPasswordAlone);
}

bool Front::isLocked() const
{
    return m_workplace && m_layout->currentWidget() == m_page;
}

void Front::lock()
{
    if (!m_workplace || isLocked())
        return;
    m_workplace->customer().keepWords([](bool) {});
    leaveLabel();
    // Whoever starts the program anew does not get in either.
    m_tools.tokens.forget(m_desk->profile().name());
    m_curtain.drawOver(*this);
    m_locked = std::make_unique<LockedDesk>(*m_desk, m_clock);
    connect(m_locked.get(), &LockedDesk::changed, this,
            [this] { m_page->renewLocalWorkspace(m_locked->facts()); });
    m_door->guard(m_desk->profile(), m_locked->facts());
    m_layout->setCurrentWidget(m_page);
    m_page->setFocus();
}

void Front::reveal()
{
    m_locked.reset();
    m_layout->setCurrentWidget(m_workplace.get());
    m_curtain.open();
    if (!m_credential.token.isEmpty())
        m_tools.tokens.keep(m_desk->profile().name(), m_credential.token);
    Q_EMIT revealed();
}

void Front::askServer(const QString &password)
{
    const Door::Seat seat = m_door->seat();
    leave();
    signIn(seat.server.toString(), seat.account, password);
}

void Front::resizeText(int percent)
{
    measureAnew([this, percent] { chooseTextSize(m_tools.theme, percent); });
}

void Front::changeDensity(Density density)
{
    measureAnew([this, density] { chooseDensity(m_tools.theme, density); });
}

/// Nothing is taken apart before what is being written is on disk: the new page reads it there.
void Front::measureAnew(const std::function<void()> &choose)
{
    const auto measure = [this, choose] {
        m_built.reset(); // measured for another size
        choose();
        rebuildWorkplace();
    };
    if (!m_workplace)
        return measure();
    m_workplace->customer().keepWords([measure](bool kept) {
        if (kept)
            measure();
    });
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
    m_page->measureAnew(); // it is seen again when the window is locked
    openWorkplace();
    if (!customer.isNull())
        m_workplace->open(customer, caseId);
    m_workplace->shell().go(place);
    if (auto *same = focused.isEmpty() ? nullptr : m_workplace->findChild<QWidget *>(focused))
        same->setFocus();
}

void Front::showLine(const sync::LineState &state)
{
    const auto *halted = std::get_if<sync::line::Halted>(&state);
    if (halted && halted->why.kind == FailureKind::Unauthorised) {
        // Queued: it takes the desk away that says so.
        QMetaObject::invokeMethod(this, &Front::shutOut, Qt::QueuedConnection);
        return;
    }
    if (m_workplace)
        return;
    if (halted)
        m_page->setState(Door::stateFor(halted->why, {}));
    else if (const auto *waiting = std::get_if<sync::line::Waiting>(&state))
        m_page->setState(Door::stateFor(waiting->why, waiting->next - m_clock.now()));
}

/// The session was taken away or is over: nothing more is shown before the server lets in again.
void Front::shutOut()
{
    if (!m_desk)
        return;
    const auto go = [this] {
        const desk::Profile profile = m_desk->profile();
        leave();
        m_door->shutOut(profile);
    };
    if (!m_workplace)
        return go();
    m_layout->setCurrentWidget(m_page);
    m_workplace->customer().keepWords([this, go](bool kept) {
        go();
        if (!kept)
            tellWordsLost(*this);
    });
}

void Front::wipe()
{
    if (!m_desk)
        return;
    const desk::Profile profile = m_desk->profile();
    leave();
    m_door->wipe(profile);
}

void Front::leaveLabel()
{
    if (!m_desk || !m_desk->identity())
        return;
    desk::Label label{.agentName = m_desk->identity()->name, .waiting = m_desk->backlog().pending};
    if (const auto held = m_desk->reader().holdings()) {
        label.customers = held->customers;
        label.asOf = m_desk->lastHeard().value_or(held->cursor.heardAt);
    }
    if (auto ok = desk::labelForLater(m_desk->profile(), label, m_clock.now()); !ok)
        qCWarning(logUi) << "label not written" << ok.error().detail;
}

void Front::leave()
{
    if (m_desk)
        Q_EMIT deskClosing();
    leaveLabel();
    m_curtain.takeDown();
    if (auto *question = findChild<Question *>(u"signOutWarning"_s))
        question->close(); // it asks about the desk that goes now
    if (m_workplace) {
        m_layout->setCurrentWidget(m_page);
        m_layout->removeWidget(m_workplace.get());
        m_workplace.reset();
    }
    m_built.reset();
    m_locked.reset();
    m_desk.reset();
}

/// What is being written is on disk before anybody is asked about it.
void Front::signOut()
{
    if (!m_desk || !m_workplace)
        return;
    m_workplace->customer().keepWords([this](bool kept) {
        if (!kept)
            return; // the page says so, and the words are still in it
        const LeftBehind left = leftBehindAt(*m_desk);
        if (left.isNothing())
            return endSession();
        askToSignOut(this, left, [this] { endSession(); });
    });
}

void Front::endSession()
{
    // Queued: whoever asked for it is part of what goes.
    const auto end = [this] {
        if (!m_desk)
            return;
        const desk::Profile profile = m_desk->profile();
        m_tools.tokens.forget(profile.name());
        m_desk->signOut();
        leave();
        // Without its secret nothing opens any more; with words that wait it stays, for the server
        // to open at the next sign-in.
        if (profile.clear())
            m_tools.tokens.destroySecret(profile.name());
        m_door->close();
        m_page->setFocus();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void Front::closeEvent(QCloseEvent *event)
{
    if (m_workplace)
        m_workplace->keepState();
    leaveLabel();
    event->setAccepted(!m_workplace || isLocked() || m_workplace->mayClose());
    if (event->isAccepted())
        Q_EMIT closing();
}
} // namespace hadir::ui
