// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Door.h"

#include "app/core/log.h"
#include "app/core/troubles.h"
#include "app/desk/TokenKeeper.h"
#include "app/desk/profileKey.h"
#include "ui/signin/SignInPage.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::ui {

namespace {
constexpr core::Milliseconds patienceForReceipt = std::chrono::seconds(30);

TlsState tlsFor(const QString &typed)
{
    const QUrl url = desk::serverUrl(typed);
    if (!url.isValid() || url.host().isEmpty())
        return TlsState::Unknown;
    return url.scheme() == u"ws"_s ? TlsState::Loopback : TlsState::Unknown;
}
} // namespace

SignInState Door::stateFor(const Failure &why, core::Milliseconds again)
{
    switch (why.kind) {
    case FailureKind::Unauthorised:
        return signin::Rejected{};
    case FailureKind::Throttled:
        return signin::Throttled{std::chrono::ceil<std::chrono::seconds>(again)};
    case FailureKind::Incompatible:
        return signin::Incompatible{why.detail};
    case FailureKind::Refused:
        // The link says "TLS" first when it was the certificate; else another line took over.
        if (why.detail.startsWith(u"TLS"_s))
            return signin::Untrusted{why.detail};
        return signin::InUse{};
    case FailureKind::Storage:
    case FailureKind::DiskFull:
    case FailureKind::Corrupt:
        return signin::Broken{why.detail};
    case FailureKind::NotFound:
        return signin::KeychainGone{};
    case FailureKind::Offline:
    case FailureKind::TimedOut:
    case FailureKind::Malformed:
    case FailureKind::Cancelled:
        return signin::Unreachable{};
    }
    Q_UNREACHABLE();
}

SignInState Door::stateForFiles(const Failure &why)
{
    if (why.kind == FailureKind::Refused)
        return signin::InUse{};
    return signin::Broken{why.detail};
}

Door::Door(SignInPage &page, core::Clock &clock, Tools tools, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_clock(clock)
    , m_tools(std::move(tools))
    , m_ids(clock, m_dice)
{
    connect(&m_page, &SignInPage::workOfflineRequested, this, &Door::unlock);
    connect(&m_page, &SignInPage::serverEdited, this,
            [this](const QString &typed) { m_page.setTls(tlsFor(typed)); });
    connect(&m_page, &SignInPage::seatNamed, this, &Door::sayWhatWaits);
}

Door::~Door() = default;

void Door::offer(const QString &server, const QString &account)
{
    showAddress(server, account);
    if (server.isEmpty() || account.isEmpty())
        return;
    const auto profile = desk::Profile::of(m_tools.profiles, desk::serverUrl(server), account);
    m_tools.tokens.load(profile.name(), this, [this, server, account](const QString &token) {
        if (!token.isEmpty() && m_seat.account.isEmpty()) // nobody was faster
            start(server, {.account = account, .token = token}, By::Token);
    });
}

void Door::signIn(const QString &server, const QString &account, const QString &password)
{
    m_beforeSample.reset();
    knock(server, account, password);
}

void Door::explore(const QString &server, const QString &account, const QString &password)
{
    if (!m_beforeSample)
        m_beforeSample = Address{m_page.server(), m_page.account()};
    knock(server, account, password);
}

void Door::resume(const QString &server, const QString &account, const QString &token)
{
    m_seat = {desk::serverUrl(server), account};
    desk::Profile profile = desk::Profile::of(m_tools.profiles, m_seat.server, account);
    const auto seal = desk::sealUnder(token);
    if (!seal)
        return refuse(seal.error(), {});
    profile.seal = *seal;
    Q_EMIT opened({profile, {.account = account, .token = token}});
}

void Door::knock(const QString &server, const QString &account, const QString &password)
{
    // Whoever comes with an account from outside sees what is being signed in to.
    showAddress(server, account.trimmed());
    start(server, {.account = account.trimmed(), .password = password}, By::Form);
}

void Door::showAddress(const QString &server, const QString &account)
{
    m_page.setServer(server);
    m_page.setAccount(account);
    m_page.setTls(tlsFor(server));
}

/// At once, and not only when the server was not reached: who means to sign in as somebody else, or
/// to put the machine away, should know.
void Door::sayWhatWaits(const QString &server, const QString &account)
{
    const QUrl url = desk::serverUrl(server);
    if (account.isEmpty() || !url.isValid() || url.host().isEmpty())
        return m_page.setWaiting(0);
    const auto profile = desk::Profile::of(m_tools.profiles, url, account);
    const auto box = desk::KeyBox::read(profile.folder);
    m_page.setWaiting(box ? int(box->label().waiting) : 0);
}

void Door::putBackAddress()
{
    if (const auto before = std::exchange(m_beforeSample, std::nullopt))
        showAddress(before->server, before->account);
}

void Door::remember() const
{
    if (m_beforeSample)
        return;
    QSettings settings;
    settings.setValue(u"signIn/server"_s, m_seat.server.toString());
    settings.setValue(u"signIn/account"_s, m_seat.account);
}

void Door::settle()
{
    m_unlocking.reset();
    m_isGuarding = false;
    m_page.setState(signin::Idle{});
    m_page.setLocalWorkspace(std::nullopt);
    m_page.forgetPasswords();
    sayWhatWaits(m_page.server().trimmed(), m_page.account().trimmed());
}

void Door::close()
{
    settle();
    putBackAddress();
}

void Door::start(const QString &server, const sync::Credential &credential, By by)
{
    const QUrl url = desk::serverUrl(server);
    m_page.setLocalWorkspace(std::nullopt);
    if (!url.isValid() || url.host().isEmpty()) {
        m_page.setState(signin::Unreachable{});
        return;
    }
    m_page.setState(signin::Connecting{});
    m_seat = {url, credential.account};
    m_by = by;
    begin(desk::Profile::of(m_tools.profiles, url, credential.account));
    m_unlocking->ask(url, credential);
}

void Door::begin(const desk::Profile &profile)
{
    m_isGuarding = false;
    const auto secretOf = [this](const QString &name, QObject *context,
                                 std::function<void(core::Result<QByteArray>)> then) {
        m_tools.tokens.secretOf(name, context, std::move(then));
    };
    m_unlocking = std::make_unique<desk::Unlocking>(
        profile, desk::Unlocking::Tools{m_clock, m_ids, m_tools.makeLink, secretOf, m_pause});
    const desk::Unlocking *unlocking = m_unlocking.get();
    // Queued: what follows destroys the sender.
    connect(
        unlocking, &desk::Unlocking::unlocked, this,
        [this](const desk::Unlocked &how) {
            m_unlocking.reset();
            Q_EMIT opened(how);
        },
        Qt::QueuedConnection);
    connect(
        unlocking, &desk::Unlocking::recognised, this,
        [this] {
            m_page.setUnlockState(UnlockState::Ready);
            settle();
            Q_EMIT recognised();
        },
        Qt::QueuedConnection);
    connect(
        unlocking, &desk::Unlocking::wiped, this, [this, profile] { wipe(profile); },
        Qt::QueuedConnection);
    connect(unlocking, &desk::Unlocking::failed, this, &Door::refuse, Qt::QueuedConnection);
    connect(unlocking, &desk::Unlocking::unreachable, this, &Door::showUnreachable);
    connect(unlocking, &desk::Unlocking::passwordRefused, this, &Door::refusePassword,
            Qt::QueuedConnection);
}

void Door::guard(const desk::Profile &profile, const LocalWorkspace &held)
{
    begin({profile.folder});
    m_isGuarding = true;
    showAddress(m_seat.server.toString(), m_seat.account);
    m_page.setState(signin::Idle{});
    m_page.setLocalWorkspace(held);
    m_page.setUnlockState(UnlockState::Ready);
    showPause();
}

bool Door::isSeatOf(const QString &server, const QString &account) const
{
    return desk::serverUrl(server) == m_seat.server
           && account.trimmed().compare(m_seat.account, Qt::CaseInsensitive) == 0;
}

void Door::shutOut(const desk::Profile &profile)
{
    desk::forgetPassword(profile);
    m_tools.tokens.forget(profile.name());
    close();
    showAddress(m_seat.server.toString(), m_seat.account);
    m_page.setState(signin::SessionOver{});
}

void Door::wipe(const desk::Profile &profile)
{
    const auto box = desk::KeyBox::read(profile.folder); // none is left when it was destroyed
    const auto gone = profile.destroy();
    if (!gone)
        qCWarning(logUi) << "left over after a wipe" << gone.error().detail;
    else if (box)
        confirmWipe(box->client());
    m_tools.tokens.forget(profile.name());
    m_tools.tokens.destroySecret(profile.name());
    close();
    m_page.setState(signin::Wiped{.left = gone ? QString() : gone.error().detail});
}

/// On a line of its own: that of the desk went with the desk.
void Door::confirmWipe(wire::ClientId client)
{
    m_receipt = std::make_unique<desk::Knock>(m_clock, m_tools.makeLink);
    connect(m_receipt.get(), &desk::Knock::wipeOrdered, m_receipt.get(), &desk::Knock::sayWiped);
    m_receipt->begin(m_seat.server, client, {}, patienceForReceipt);
}

void Door::unlock(const QString &password)
{
    m_page.turnToCard(); // there refusal and pause are said
    if (!m_unlocking || m_pause.left() > 0ms)
        return;
    m_page.setUnlockState(UnlockState::Checking);
    m_typed = password;
    if (m_isGuarding)
        return m_unlocking->check(password);
    m_by = By::Card;
    m_unlocking->ask(m_seat.server, {.account = m_seat.account, .password = password});
}

void Door::refuse(const Failure &why, core::Milliseconds again)
{
    qCInfo(logUi) << "not let in" << core::nameOf(why.kind) << why.detail;
    const bool isWrong = why.kind == FailureKind::Unauthorised;
    m_page.setUnlockState(m_by == By::Card && isWrong ? UnlockState::Refused : UnlockState::Ready);
    if (m_by == By::Token && isWrong) {
        m_page.setLocalWorkspace(std::nullopt);
        m_page.setState(signin::SessionOver{});
    } else if (m_unlocking && m_unlocking->hasDamagedKey()) {
        m_page.setState(signin::KeyDamaged{});
    } else if (m_by != By::Card || !isWrong) {
        m_page.setState(stateFor(why, again));
    }
}

void Door::showUnreachable(const Failure &why)
{
    m_page.setState(core::isDiskTrouble(why.kind) ? SignInState(signin::ServerStuck{})
                                                  : stateFor(why, {}));
    offerLocal();
}

void Door::offerLocal()
{
    const auto held = m_unlocking ? m_unlocking->local() : std::nullopt;
    if (!held)
        return m_page.setLocalWorkspace(std::nullopt);
    m_page.setLocalWorkspace(LocalWorkspace{.agentName = held->agentName,
                                            .customers = held->customers,
                                            .asOf = held->asOf,
                                            .waiting = int(held->waiting),
                                            .until = m_unlocking->localUntil()});
}

/// Counts it down on the card.
void Door::showPause()
{
    const core::Milliseconds left = m_pause.left();
    m_page.setUnlockPause(std::chrono::ceil<std::chrono::seconds>(left));
    if (left > 0ms)
        m_spans.after(std::min<core::Milliseconds>(left, 1s), this, [this] { showPause(); });
}

void Door::refusePassword(const Failure &why)
{
    qCInfo(logUi) << "not unlocked" << core::nameOf(why.kind) << why.detail;
    const QString typed = std::exchange(m_typed, {});
    if (why.kind == FailureKind::Unauthorised || why.kind == FailureKind::Throttled) {
        if (!m_isGuarding)
            showUnreachable({FailureKind::Offline, {}});
        m_page.setUnlockState(UnlockState::Refused);
        showPause();
        return;
    }
    m_page.setUnlockState(UnlockState::Ready);
    if (m_isGuarding) {
        Q_EMIT serverWanted(typed);
        return;
    }
    m_page.setLocalWorkspace(std::nullopt);
    if (why.kind == FailureKind::Refused)
        m_page.setState(signin::OnlyByServer{});
    else
        m_page.setState(stateForFiles(why));
}
} // namespace hadir::ui
