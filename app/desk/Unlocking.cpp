// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Unlocking.h"

#include "app/core/log.h"
#include "app/store/WorkFile.h"

#include <QCryptographicHash>
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
constexpr core::Milliseconds answerTimeout = 30s;
constexpr core::Milliseconds retryAfter = 5s;
constexpr QStringView clientKey = u"client"; // in work.db, where the workbench looks for it

FailureKind kindNamed(const QString &name)
{
    for (int at = 0; at <= int(FailureKind::Cancelled); ++at) {
        if (name == core::nameOf(FailureKind(at)))
            return FailureKind(at);
    }
    return FailureKind::Refused;
}

bool isAbsence(FailureKind kind)
{
    return kind == FailureKind::Offline || kind == FailureKind::TimedOut
           || kind == FailureKind::Malformed || kind == FailureKind::Cancelled;
}

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
} // namespace

Unlocking::Unlocking(Profile profile, const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_tools(tools)
{
    if (auto box = KeyBox::read(m_profile.folder))
        m_box = *std::move(box);
}

Unlocking::~Unlocking() = default;

std::optional<Label> Unlocking::local() const
{
    if (!m_box || !m_box->opensByPassword())
        return std::nullopt;
    return m_box->label();
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

void Unlocking::ask(const QUrl &server, const sync::Credential &credential)
{
    m_server = server;
    m_credential = credential;
    m_tools.secretOf(m_profile.name(), this, [this](Result<QByteArray> secret) {
        m_secret = std::move(secret);
        if (m_secret)
            return connectNow();
        qCWarning(logDesk) << "no keychain" << m_secret.error().detail;
        openForNow(m_credential);
    });
}

void Unlocking::connectNow()
{
    const quint64 attempt = ++m_attempt;
    m_link = m_tools.makeLink();
    connect(m_link.get(), &sync::Link::opened, this, &Unlocking::sayHello);
    connect(m_link.get(), &sync::Link::received, this, &Unlocking::read);
    connect(m_link.get(), &sync::Link::closed, this, &Unlocking::giveUp);
    m_link->open(m_server);
    m_tools.clock.after(answerTimeout, this, [this, attempt] {
        if (attempt == m_attempt)
            giveUp({FailureKind::TimedOut, u"no answer from the server"_s});
    });
}

void Unlocking::sayHello()
{
    m_link->send(
        wire::encode(wire::Hello{.program = u"hadir/" HADIR_VERSION ""_s, .client = client()}));
}

void Unlocking::read(const wire::Frame &frame)
{
    if (!m_link)
        return;
    const auto message = wire::decode(frame);
    if (!message)
        return giveUp(message.error());
    std::visit(
        [this](const auto &held) {
            if constexpr (requires { take(held); })
                take(held);
        },
        *message);
}

void Unlocking::take(const wire::Welcome &)
{
    if (!m_credential.token.isEmpty())
        m_link->send(wire::encode(wire::Resume{m_credential.token}));
    else
        m_link->send(wire::encode(wire::SignIn{m_credential.account, m_credential.password}));
}

void Unlocking::take(const wire::Sorry &sorry)
{
    const Failure why{kindNamed(sorry.kind), sorry.detail};
    if (isAbsence(why.kind))
        return giveUp(why);
    ++m_attempt;
    m_link.release()->deleteLater();
    // A session that has ended, an agent that was shut out: from here on only the server opens.
    if (why.kind == FailureKind::Unauthorised && !m_credential.token.isEmpty())
        revoke();
    Q_EMIT failed(why, core::Milliseconds(sorry.retryAfterMs));
}

void Unlocking::revoke()
{
    m_credential.token.clear();
    forgetPassword(m_profile);
    if (m_box)
        m_box->forgetPassword();
}

void Unlocking::giveUp(const Failure &why)
{
    if (!m_link)
        return;
    const quint64 attempt = ++m_attempt;
    m_link->disconnect(this);
    m_link.release()->deleteLater(); // we may be inside its signal
    if (!isAbsence(why.kind)) {
        Q_EMIT failed(why, {});
        return;
    }
    m_tools.clock.after(retryAfter, this, [this, attempt] {
        if (attempt == m_attempt)
            connectNow();
    });
    Q_EMIT unreachable(why);
}

void Unlocking::take(const wire::SignedIn &session)
{
    ++m_attempt;
    m_link->disconnect(this);
    m_link->close();
    m_link.release()->deleteLater();
    openBy(session);
}

Result<store::Seal> Unlocking::sealFor(const wire::SignedIn &session)
{
    const QByteArray share = session.share.toLatin1();
    auto key = Result<store::DataKey>(core::fail(FailureKind::NotFound, u"no key yet"_s));
    if (m_box) {
        key = m_box->openByShare(*m_secret, share);
        // The server lost its share (an old backup): the password still opens, lease or not.
        if (!key && m_box->opensByPassword() && !m_credential.password.isEmpty())
            key = m_box->openByPassword(*m_secret, m_credential.password,
                                        m_box->lease().seen - m_box->lease().offset);
        if (!key && m_credential.password.isEmpty())
            return std::unexpected(key.error()); // whoever signs in anew has one
        if (!key)
            setLockedAside();
    }
    if (!key)
        key = store::DataKey::make();
    if (!key)
        return std::unexpected(key.error());
    return store::SealedFiles::of(*std::move(key));
}

void Unlocking::setLockedAside() const
{
    qCWarning(logDesk) << "what lies here opens no more and is set aside";
    for (const QString &name : {u"/work.db"_s, u"/work.db-wal"_s, u"/work.db.copy"_s, u"/key"_s}) {
        const QString path = m_profile.folder + name;
        QFile::remove(path + u".locked"_s);
        if (QFile::exists(path))
            QFile::rename(path, path + u".locked"_s);
    }
    QFile::remove(m_profile.workFile() + u"-shm"_s);
}

void Unlocking::openBy(const wire::SignedIn &session)
{
    if (!QDir().mkpath(m_profile.folder)) {
        Q_EMIT failed({FailureKind::Storage, u"cannot make %1"_s.arg(m_profile.folder)}, {});
        return;
    }
    const auto seal = sealFor(session);
    if (!seal) {
        Q_EMIT failed(seal.error(), {});
        return;
    }
    wrapAnew(*seal, session);
}

void Unlocking::wrapAnew(const store::Seal &seal, const wire::SignedIn &session)
{
    KeyBox box = m_box && QFile::exists(m_profile.folder + u"/key"_s) ? *m_box : KeyBox(client());
    box.wrapForShare(seal->key(), *m_secret, session.share.toLatin1());
    const core::Instant now = m_tools.clock.now();
    box.setLease(seal->key(), {session.leaseUntil, session.now, session.now - now});
    Label label = box.label();
    label.agentName = session.name;
    box.setLabel(label);
    auto wrapping = QtConcurrent::run(
        [box, seal, secret = *m_secret, typed = m_credential.password]() mutable -> Result<KeyBox> {
            if (!typed.isEmpty()) {
                if (auto ok = box.wrapForPassword(seal->key(), secret, typed); !ok)
                    return std::unexpected(ok.error());
            }
            return box;
        });
    wrapping.then(this, [this, seal, token = session.token](const Result<KeyBox> &wrapped) {
        // The key is on the disk before anything lies under it.
        const auto written =
            wrapped ? wrapped->write(m_profile.folder) : std::unexpected(wrapped.error());
        if (!written) {
            Q_EMIT failed(written.error(), {});
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
        Q_EMIT failed(ok.error(), {});
        return;
    }
    sync::Credential credential = m_credential;
    if (!token.isEmpty()) {
        credential.token = token;
        credential.password.clear();
    }
    Q_EMIT unlocked({open, credential, false});
}

void Unlocking::openForNow(const sync::Credential &credential)
{
    Profile open = m_profile;
    open.folder += u"/now"_s;
    QDir(open.folder).removeRecursively(); // of an earlier time: its key is gone
    auto key = store::DataKey::make();
    auto seal = key ? store::SealedFiles::of(*std::move(key))
                    : Result<store::Seal>(std::unexpected(key.error()));
    if (!seal) {
        Q_EMIT failed(seal.error(), {});
        return;
    }
    open.seal = *seal;
    Q_EMIT unlocked({open, credential, true});
}

void Unlocking::tryPassword(const QString &password)
{
    m_tools.secretOf(m_profile.name(), this, [this, password](Result<QByteArray> secret) {
        m_secret = std::move(secret);
        if (!m_secret || !m_box) {
            Q_EMIT passwordRefused({FailureKind::Refused, u"only the server opens this"_s});
            return;
        }
        using Opened = std::shared_ptr<Result<store::DataKey>>; // a key is not copied
        QtConcurrent::run([box = *m_box, secret = *m_secret, password, now = m_tools.clock.now()] {
            return std::make_shared<Result<store::DataKey>>(
                box.openByPassword(secret, password, now));
        }).then(this, [this, password](const Opened &opened) {
            if (!*opened) {
                if (opened->error().kind == FailureKind::Refused)
                    revoke(); // past the lease, or somebody turned the clock
                Q_EMIT passwordRefused(opened->error());
                return;
            }
            const auto seal = store::SealedFiles::of(*std::move(*opened));
            if (!seal) {
                Q_EMIT passwordRefused(seal.error());
                return;
            }
            ++m_attempt; // no more knocking: the workbench does that from here
            if (m_link)
                m_link.release()->deleteLater();
            m_credential.password = password;
            enter(*seal, {});
        });
    });
}

bool Unlocking::opensByPassword(const Profile &profile)
{
    const auto box = KeyBox::read(profile.folder);
    return box && box->opensByPassword();
}

void forgetPassword(const Profile &profile)
{
    auto box = KeyBox::read(profile.folder);
    if (!box)
        return;
    box->forgetPassword();
    if (auto ok = box->write(profile.folder); !ok)
        qCWarning(logDesk) << "key not changed" << ok.error().detail;
}

Result<store::Seal> sealUnder(const QString &token)
{
    const QByteArray words =
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Blake2b_256);
    auto key = store::DataKey::from(std::as_bytes(std::span(words)));
    if (!key)
        return std::unexpected(key.error());
    auto seal = store::SealedFiles::of(*std::move(key));
    if (!seal)
        return std::unexpected(seal.error());
    return *seal;
}

Result<void> renewLease(const Profile &profile, const wire::SignedIn &session, core::Instant now)
{
    auto box = KeyBox::read(profile.folder);
    if (!box)
        return box.error().kind == FailureKind::NotFound ? Result<void>()
                                                         : std::unexpected(box.error());
    box->setLease(profile.seal->key(), {session.leaseUntil, session.now, session.now - now});
    return box->write(profile.folder);
}

Result<void> labelForLater(const Profile &profile, const Label &label, core::Instant now)
{
    auto box = KeyBox::read(profile.folder);
    if (!box)
        return box.error().kind == FailureKind::NotFound ? Result<void>()
                                                         : std::unexpected(box.error());
    box->setLabel(label);
    const Lease &lease = box->lease();
    box->setLease(profile.seal->key(), {lease.until, now + lease.offset, lease.offset});
    return box->write(profile.folder);
}
} // namespace hadir::desk
