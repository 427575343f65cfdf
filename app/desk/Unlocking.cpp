// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Unlocking.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/desk/profileKey.h"
#include "app/store/WorkFile.h"

#include <QDir>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
// How long an answer may take: shorter where the password opens as well.
constexpr core::Milliseconds patience = 30s;
constexpr core::Milliseconds patienceWithPassword = 6s;
constexpr QStringView clientKey = u"client"; // in work.db, where the workbench looks for it

/// The work file says who this client is; one that does not know yet is told.
Result<void> nameClient(const Profile &profile, wire::ClientId client)
{
    auto work = store::WorkFile::open(profile.workFile(), profile.seal);
    if (!work)
        return std::unexpected(work.error());
    const auto known = work->recall(clientKey.toString());
    if (!known)
        return std::unexpected(known.error());
    return known->isEmpty() ? work->remember(clientKey.toString(), client.toString())
                            : Result<void>();
}

using Opened = std::shared_ptr<Result<store::DataKey>>; // a key is not copied

/// Beside the window: a password takes its time.
template <class Open>
QFuture<Opened> opening(Open open)
{
    return QtConcurrent::run(
        [open = std::move(open)] { return std::make_shared<Result<store::DataKey>>(open()); });
}
} // namespace

Unlocking::Unlocking(Profile profile, const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_tools(tools)
    , m_knock(tools.clock, tools.makeLink)
{
    readBox();
    connect(&m_knock, &Knock::admitted, this, &Unlocking::openBy);
    connect(&m_knock, &Knock::turnedAway, this, &Unlocking::takeRefusal);
    connect(&m_knock, &Knock::wipeOrdered, this, &Unlocking::wipe);
    connect(&m_knock, &Knock::unanswered, this, &Unlocking::settleWithoutServer);
}

Unlocking::~Unlocking() = default;

void Unlocking::readBox()
{
    auto box = KeyBox::read(m_profile.folder);
    m_unreadable.reset();
    if (!box && box.error().kind != FailureKind::NotFound)
        m_unreadable = box.error();
    m_box = box ? std::optional(*std::move(box)) : std::nullopt;
    if (m_box)
        m_client.reset();
}

bool Unlocking::hasDamagedKey() const
{
    return m_unreadable && m_unreadable->kind == FailureKind::Corrupt;
}

/// Whether the profile is this window's; says so when it is not.
bool Unlocking::claim()
{
    if (m_profile.claim)
        return true;
    auto claimed = Claim::on(m_profile.folder);
    if (!claimed) {
        fail(claimed.error());
        return false;
    }
    m_profile.claim = *std::move(claimed);
    readBox(); // whoever had it until now may have written it
    // Who was shut out keeps nothing of customers past the lease; their own words only the server
    // opens again.
    if (m_box && !m_box->opensByPassword() && localUntil() < m_tools.clock.now())
        m_profile.clearCache();
    return true;
}

/// This try is over: until the next one the profile is any window's.
void Unlocking::fail(const Failure &why, core::Milliseconds again)
{
    m_profile.claim.reset();
    Q_EMIT failed(why, again);
}

void Unlocking::refusePassword(const Failure &why)
{
    m_profile.claim.reset();
    Q_EMIT passwordRefused(why);
}

std::optional<Label> Unlocking::local() const
{
    if (!m_box || !m_box->opensByPassword())
        return std::nullopt;
    return m_box->label();
}

core::Instant Unlocking::localUntil() const
{
    return m_box ? m_box->lease().until - m_box->lease().offset : core::Instant();
}

void Unlocking::withSecret(std::function<void()> then)
{
    if (m_unreadable) {
        fail(*m_unreadable);
        return;
    }
    m_tools.secretOf(
        m_profile.name(), this, [this, then = std::move(then)](const Result<QByteArray> &secret) {
            if (!secret)
                qCInfo(logDesk) << "no keychain" << secret.error().detail;
            m_secret = secret.value_or(QByteArray());
            if (m_secret.isEmpty() && m_box && m_box->needsKeychain()) {
                fail({FailureKind::NotFound, u"the keychain with the secret is gone"_s});
                return;
            }
            if (m_box && !m_box->needsKeychain() && m_credential.password.isEmpty())
                m_secret.clear(); // a keychain is new here: taken up with the next password
            then();
        });
}

void Unlocking::ask(const QUrl &server, const sync::Credential &credential)
{
    ++m_attempt;
    if (!claim())
        return;
    m_credential = credential;
    m_server = server;
    if (hasDamagedKey() && !credential.password.isEmpty() && credential.token.isEmpty()) {
        // Its copy is damaged too: whom the server lets in by password begins anew beside it.
        m_unreadable.reset();
        m_opensNoMore = true;
        m_client = KeyBox::clientIn(m_profile.folder);
        m_asksUnderOldName = m_client.has_value();
    }
    withSecret([this, server] {
        const bool opensHere = local() && !m_credential.password.isEmpty();
        m_knock.begin(server, client(), m_credential, opensHere ? patienceWithPassword : patience);
    });
}

void Unlocking::settleWithoutServer(const Failure &why)
{
    if (!local() || m_credential.password.isEmpty()) {
        Q_EMIT unreachable(why);
        return;
    }
    m_knock.stop();
    tryPassword(m_credential.password);
}

void Unlocking::takeRefusal(const Failure &why, core::Milliseconds again)
{
    // A session that has ended, an agent that was shut out: from here on only the server opens.
    if (!claim()) // a wrong password gave it away meanwhile
        return;
    const bool isShutOut = why.kind == FailureKind::Unauthorised;
    if (isShutOut && m_credential.token.isEmpty() && local()) {
        takeRefusedPassword(why, again);
        return;
    }
    if (isShutOut && !m_credential.token.isEmpty())
        revoke();
    fail(why, again);
}

/// One that opens what lies here does so no more, since the server takes it no more. One that is
/// merely wrong changes nothing.
void Unlocking::takeRefusedPassword(const Failure &why, core::Milliseconds again)
{
    auto tried =
        opening([box = *m_box, secret = secretThatWraps(), password = m_credential.password] {
            return box.openWithServer(secret, password); // also past the lease
        });
    core::whenFinished(tried, this, [this, why, again, attempt = m_attempt](const Opened &opened) {
        if (attempt != m_attempt)
            return; // somebody has tried anew, and the server may have let them in
        if (*opened)
            revoke();
        fail(why, again);
    });
}

wire::ClientId Unlocking::client()
{
    if (m_client)
        return *m_client;
    if (m_box) {
        m_client = m_box->client();
        return *m_client;
    }
    // A Hadir that did not seal has left its name in plain sight.
    if (QFile::exists(m_profile.workFile())) {
        if (auto work = store::WorkFile::openToRead(m_profile.workFile())) {
            const auto known = work->recall(clientKey.toString());
            const auto id = wire::ClientId::fromString(known ? *known : QString());
            if (!id.isNull())
                m_client = id;
        }
    }
    if (!m_client)
        m_client = m_tools.ids.make<wire::Client>();
    return *m_client;
}

void Unlocking::revoke()
{
    m_credential.token.clear();
    forgetPassword(m_profile);
    if (m_box)
        m_box->shutOffline();
}

void Unlocking::wipe()
{
    qCWarning(logDesk) << "the server wants this profile to be destroyed";
    const auto gone = m_profile.destroy();
    if (!gone)
        qCWarning(logDesk) << "not all of it could be removed" << gone.error().detail;
    m_profile.claim.reset(); // the last of it goes
    if (gone)
        m_knock.sayWiped();
    m_box.reset();
    Q_EMIT wiped();
}

QByteArray Unlocking::secretThatWraps() const
{
    return m_box && !m_box->needsKeychain() ? QByteArray() : m_secret;
}

Result<store::DataKey> Unlocking::keyBy(const wire::SignedIn &session)
{
    if (!m_box)
        return core::fail(FailureKind::NotFound, u"no key yet"_s);
    auto key = m_box->openByShare(secretThatWraps(), session.share.toLatin1());
    if (!key && !m_credential.password.isEmpty()) // the server lost its share (an old backup)
        key = m_box->openWithServer(secretThatWraps(), m_credential.password);
    return key;
}

Result<store::Seal> Unlocking::sealAnew()
{
    auto key = store::DataKey::make();
    if (!key)
        return std::unexpected(key.error());
    auto seal = store::SealedFiles::of(*std::move(key));
    if (!seal)
        return std::unexpected(seal.error());
    // A file in plain sight is sealed later; one under a key that is lost makes room.
    const auto found = (*seal)->recognise(m_profile.workFile());
    const auto kind = found ? FailureKind::NotFound : found.error().kind;
    if (kind == FailureKind::Storage)
        return std::unexpected(found.error());
    if (m_opensNoMore || kind == FailureKind::Unauthorised || kind == FailureKind::Corrupt) {
        if (auto ok = m_profile.setLockedAside(); !ok)
            return std::unexpected(ok.error());
        m_hasSetAside = true;
    }
    return *std::move(seal);
}

void Unlocking::openBy(const wire::SignedIn &session)
{
    if (!claim()) // a wrong password gave it away meanwhile
        return;
    m_profile.erased = session.erased;
    auto key = keyBy(session);
    if (!key && (m_box || m_asksUnderOldName)) {
        if (m_credential.password.isEmpty() || key.error().kind == FailureKind::Storage)
            fail(key.error()); // whoever signs in anew has a password
        else
            comeAsAnother();
        return;
    }
    const auto seal = key ? store::SealedFiles::of(*std::move(key)) : sealAnew();
    if (!seal) {
        fail(seal.error());
        return;
    }
    wrapAnew(*seal, session);
}

/// The files are a copy from another machine, or this one's keychain was lost: they open by
/// nothing. Whoever begins anew beside them is another desk, to the server too.
void Unlocking::comeAsAnother()
{
    m_box.reset();
    m_asksUnderOldName = false;
    m_opensNoMore = true;
    m_client = m_tools.ids.make<wire::Client>();
    m_knock.begin(m_server, *m_client, m_credential, patience);
}

void Unlocking::wrapAnew(const store::Seal &seal, const wire::SignedIn &session)
{
    KeyBox box = m_box && KeyBox::liesIn(m_profile.folder) ? *m_box : KeyBox(client());
    box.wrapForShare(seal->key(), m_secret, session.share.toLatin1());
    const core::Instant now = m_tools.clock.now();
    box.setLease(seal->key(), {session.leaseUntil, session.now, session.now - now});
    Label label = box.label();
    label.agentName = session.name;
    box.setLabel(label);
    auto wrapping = QtConcurrent::run(
        [box, seal, secret = m_secret, typed = m_credential.password]() mutable -> Result<KeyBox> {
            if (!typed.isEmpty()) {
                if (auto ok = box.wrapForPassword(seal->key(), secret, typed); !ok)
                    return std::unexpected(ok.error());
            }
            return box;
        });
    core::whenFinished(wrapping, this,
                       [this, seal, token = session.token](const Result<KeyBox> &wrapped) {
                           // The key is on the disk before anything lies under it.
                           const auto written = wrapped ? writeKey(m_profile, *wrapped)
                                                        : std::unexpected(wrapped.error());
                           if (!written) {
                               fail(written.error());
                               return;
                           }
                           m_box = *wrapped;
                           enter(seal, token);
                       });
}

void Unlocking::enter(const store::Seal &seal, const QString &token)
{
    Profile open = m_profile;
    open.seal = seal;
    if (auto ok = nameClient(open, client()); !ok) {
        fail(ok.error());
        return;
    }
    sync::Credential credential = m_credential;
    if (!token.isEmpty()) {
        credential.token = token;
        credential.password.clear();
    }
    m_profile.claim.reset(); // it is whose that opens
    const bool isBound = m_box && m_box->needsKeychain();
    Q_EMIT unlocked(
        {open, credential, isBound ? Guard::Keychain : Guard::PasswordAlone, m_hasSetAside});
}

void Unlocking::openKey(const QString &password, std::function<void(store::DataKey)> then)
{
    ++m_attempt;
    if (m_tools.pause.left() > core::Milliseconds(0)) {
        refusePassword({FailureKind::Throttled, u"too many wrong passwords"_s});
        return;
    }
    m_credential.password = password;
    withSecret([this, password, then = std::move(then)] {
        if (!m_box) {
            refusePassword({FailureKind::Refused, u"only the server opens this"_s});
            return;
        }
        auto tried = opening(
            [box = *m_box, secret = secretThatWraps(), password, now = m_tools.clock.now()] {
                return box.openByPassword(secret, password, now);
            });
        core::whenFinished(tried, this, [this, then](const Opened &opened) {
            if (*opened) {
                m_tools.pause.forgive();
                return then(*std::move(*opened));
            }
            const Failure why = opened->error();
            if (why.kind == FailureKind::Unauthorised)
                m_tools.pause.countWrong();
            if (why.kind == FailureKind::Refused) { // past the lease, or the clock was turned
                revoke();
                if (!m_isOnlyChecking)
                    m_profile.clearCache();
            }
            refusePassword(why);
        });
    });
}

void Unlocking::check(const QString &password)
{
    m_isOnlyChecking = true;
    openKey(password, [this](const store::DataKey &) { Q_EMIT recognised(); });
}

void Unlocking::tryPassword(const QString &password)
{
    if (!claim())
        return;
    openKey(password, [this](store::DataKey key) {
        const auto seal = store::SealedFiles::of(std::move(key));
        if (!seal) {
            refusePassword(seal.error());
            return;
        }
        m_knock.stop(); // no more knocking: the workbench does that from here
        enter(*seal, {});
    });
}
} // namespace hadir::desk
