// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/KeyBox.h"

#include "app/core/log.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;
using hadir::core::Result;
using hadir::store::DataKey;

namespace hadir::desk {

namespace {
constexpr auto clockTolerance = 10min; // what a battery or a time server may put right
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype wrappedSize = nonceSize + qsizetype(DataKey::size) + tagSize;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// `size` bytes by chance.
QByteArray drawn(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    // allowed: chance, because a salt and a nonce are never part of a replay
    randombytes_buf(out.data(), size_t(size));
    return out;
}

/// The key that wraps: of the keychain's secret, the purpose, and what else is needed.
QByteArray wrapperOf(const QByteArray &secret, const QByteArray &purpose, const QByteArray &more)
{
    QByteArray out(qsizetype(DataKey::size), '\0');
    const QByteArray words = purpose + more;
    crypto_generichash(raw(out), size_t(out.size()), raw(words), size_t(words.size()), raw(secret),
                       size_t(secret.size()));
    return out;
}

Result<QByteArray> stretched(const QString &password, const QByteArray &salt)
{
    QByteArray typed = password.toUtf8();
    QByteArray out(qsizetype(DataKey::size), '\0');
    const int failed = crypto_pwhash(
        raw(out), quint64(out.size()), typed.constData(), quint64(typed.size()), raw(salt),
        crypto_pwhash_OPSLIMIT_MODERATE, 64U * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), size_t(typed.size()));
    if (failed != 0)
        return core::fail(FailureKind::Storage, u"no memory to work out the key"_s);
    return out;
}

QByteArray wrap(const DataKey &key, const QByteArray &wrapper, const QByteArray &about)
{
    QByteArray out = drawn(nonceSize);
    out.resize(wrappedSize);
    const auto bytes = key.bytes();
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(out) + nonceSize, nullptr, reinterpret_cast<const unsigned char *>(bytes.data()),
        bytes.size(), raw(about), quint64(about.size()), nullptr, raw(out), raw(wrapper));
    return out;
}

Result<DataKey> unwrap(const QByteArray &wrapped, const QByteArray &wrapper,
                       const QByteArray &about)
{
    std::array<std::byte, DataKey::size> bytes{};
    const bool opened = wrapped.size() == wrappedSize
                        && crypto_aead_xchacha20poly1305_ietf_decrypt(
                               reinterpret_cast<unsigned char *>(bytes.data()), nullptr, nullptr,
                               raw(wrapped) + nonceSize, quint64(wrapped.size() - nonceSize),
                               raw(about), quint64(about.size()), raw(wrapped), raw(wrapper))
                               == 0;
    if (!opened)
        return core::fail(FailureKind::Unauthorised, u"the key does not open"_s);
    auto out = DataKey::from(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return out;
}

QString coded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray decoded(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}
core::Instant instantIn(const QJsonObject &object, const QString &name)
{
    return core::fromMillis(object.value(name).toInteger());
}

constexpr qint64 longestKey = 64 * 1024; // of what is damaged nobody knows the size

QString fileIn(const QString &folder)
{
    return folder + u"/key"_s;
}
QString copyIn(const QString &folder)
{
    return folder + u"/key.copy"_s;
}

/// Of all else that stands there: tells what is damaged from what was written. It proves nothing.
/// The same in every version: by it one knows whether what calls itself newer is.
QString sumOf(QJsonObject all)
{
    all.remove(u"sum"_s);
    return coded(QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact),
                                          QCryptographicHash::Blake2b_256));
}

/// Written so far that only the name is missing.
Result<void> prepare(QSaveFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(FailureKind::Storage, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return core::fail(FailureKind::DiskFull, file.errorString());
    return {};
}
} // namespace

Result<KeyBox> KeyBox::read(const QString &folder)
{
    auto box = readFile(fileIn(folder));
    if (box
        || (box.error().kind != FailureKind::Corrupt && box.error().kind != FailureKind::NotFound))
        return box;
    auto copy = readFile(copyIn(folder));
    if (!copy)
        return box;
    qCInfo(logDesk) << "the key is damaged or gone; its copy is read" << box.error().detail;
    return copy;
}

bool KeyBox::liesIn(const QString &folder)
{
    return QFile::exists(fileIn(folder)) || QFile::exists(copyIn(folder));
}

std::optional<wire::ClientId> KeyBox::clientIn(const QString &folder)
{
    static const QRegularExpression name(uR"~("client": "(\{?[0-9a-f-]{36}\}?)")~"_s);
    for (const QString &path : {fileIn(folder), copyIn(folder)}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto found = name.match(QString::fromLatin1(file.read(longestKey)));
        const auto client = wire::ClientId::fromString(found.captured(1));
        if (!client.isNull())
            return client;
    }
    return std::nullopt;
}

void KeyBox::removeFrom(const QString &folder)
{
    QFile::remove(copyIn(folder));
    QFile::remove(fileIn(folder));
}

Result<KeyBox> KeyBox::readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::fail(FailureKind::NotFound, u"no key here"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(FailureKind::Storage, file.errorString());
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    KeyBox out(wire::ClientId::fromString(all.value(u"client").toString()));
    const QJsonValue sum = all.value(u"sum"); // a Hadir that kept no copy wrote none
    const bool isDamaged = !sum.isUndefined() && sum.toString() != sumOf(all);
    // What is damaged may call itself newer too.
    if (!isDamaged && all.value(u"version").toInt() > 1)
        return core::fail(FailureKind::Incompatible, u"the key is from a newer Hadir"_s);
    if (isDamaged || out.m_client.isNull())
        return core::fail(FailureKind::Corrupt, u"the key cannot be read"_s);
    out.m_needsKeychain = all.value(u"needsKeychain").toBool(true);
    out.m_isOnlyByServer = all.value(u"onlyByServer").toBool();
    out.m_salt = decoded(all, u"salt"_s);
    out.m_byShare = decoded(all, u"byShare"_s);
    if (out.m_salt.size() == crypto_pwhash_SALTBYTES)
        out.m_byPassword = decoded(all, u"byPassword"_s);
    out.m_leaseProof = decoded(all, u"leaseProof"_s);
    out.m_lease = {instantIn(all, u"leaseUntil"_s), instantIn(all, u"seen"_s),
                   core::Milliseconds(all.value(u"clockOffset").toInteger())};
    out.m_label = {all.value(u"name").toString(), all.value(u"customers").toInteger(),
                   all.value(u"waiting").toInteger(), instantIn(all, u"asOf"_s)};
    return out;
}

Result<void> KeyBox::write(const QString &folder) const
{
    QJsonObject all{{u"version"_s, 1},
                    {u"client"_s, m_client.toString()},
                    {u"needsKeychain"_s, m_needsKeychain},
                    {u"onlyByServer"_s, m_isOnlyByServer},
                    {u"salt"_s, coded(m_salt)},
                    {u"byShare"_s, coded(m_byShare)},
                    {u"byPassword"_s, coded(m_byPassword)},
                    {u"leaseUntil"_s, core::toMillis(m_lease.until)},
                    {u"seen"_s, core::toMillis(m_lease.seen)},
                    {u"clockOffset"_s, qint64(m_lease.offset.count())},
                    {u"leaseProof"_s, coded(m_leaseProof)},
                    {u"name"_s, m_label.agentName},
                    {u"customers"_s, m_label.customers},
                    {u"waiting"_s, m_label.waiting},
                    {u"asOf"_s, core::toMillis(m_label.asOf)}};
    all.insert(u"sum"_s, sumOf(all));
    const QByteArray bytes = QJsonDocument(all).toJson();
    QSaveFile file(fileIn(folder));
    if (auto ok = prepare(file, bytes); !ok)
        return ok;
    QSaveFile copy(copyIn(folder));
    const auto prepared = prepare(copy, bytes);
    QFile::remove(copyIn(folder));
    if (!file.commit())
        return core::fail(FailureKind::DiskFull, file.errorString());
    if (!prepared || !copy.commit())
        qCWarning(logDesk) << "the key has no copy" << copy.errorString();
    return {};
}

void KeyBox::wrapForShare(const DataKey &key, const QByteArray &secret, const QByteArray &share)
{
    m_needsKeychain = !secret.isEmpty();
    m_byShare =
        wrap(key, wrapperOf(secret, "share", share), "share" + m_client.toString().toLatin1());
}

Result<void> KeyBox::wrapForPassword(const DataKey &key, const QByteArray &secret,
                                     const QString &password)
{
    m_salt = drawn(crypto_pwhash_SALTBYTES);
    const auto more = stretched(password, m_salt);
    if (!more)
        return std::unexpected(more.error());
    m_byPassword = wrap(key, wrapperOf(secret, "password", *more),
                        "password" + m_client.toString().toLatin1());
    m_isOnlyByServer = false;
    m_leaseProof = proofOf(key, m_lease);
    return {};
}

void KeyBox::setLease(const DataKey &key, const Lease &lease)
{
    m_lease = {lease.until, std::max(lease.seen, m_lease.seen), lease.offset};
    m_leaseProof = m_isOnlyByServer ? QByteArray() : proofOf(key, m_lease);
}

void KeyBox::shutOffline()
{
    m_isOnlyByServer = true;
    m_leaseProof.clear(); // whoever takes the mark out of the file has no lease either
}

QByteArray KeyBox::proofOf(const DataKey &key, const Lease &lease) const
{
    const QByteArray words = "lease" + m_client.toString().toLatin1() + ' '
                             + QByteArray::number(core::toMillis(lease.until)) + ' '
                             + QByteArray::number(core::toMillis(lease.seen)) + ' '
                             + QByteArray::number(qint64(lease.offset.count()));
    const auto proof = key.derive(std::as_bytes(std::span(words)));
    return {reinterpret_cast<const char *>(proof.data()), qsizetype(proof.size())};
}

Result<DataKey> KeyBox::openByShare(const QByteArray &secret, const QByteArray &share) const
{
    return unwrap(m_byShare, wrapperOf(secret, "share", share),
                  "share" + m_client.toString().toLatin1());
}

Result<DataKey> KeyBox::openWithServer(const QByteArray &secret, const QString &password) const
{
    if (m_byPassword.isEmpty())
        return core::fail(FailureKind::Refused, u"no password opens this"_s);
    const auto more = stretched(password, m_salt);
    if (!more)
        return std::unexpected(more.error());
    return unwrap(m_byPassword, wrapperOf(secret, "password", *more),
                  "password" + m_client.toString().toLatin1());
}

Result<DataKey> KeyBox::openByPassword(const QByteArray &secret, const QString &password,
                                       core::Instant now) const
{
    if (!opensByPassword())
        return core::fail(FailureKind::Refused, u"only the server opens this"_s);
    auto key = openWithServer(secret, password);
    if (!key)
        return key;
    if (proofOf(*key, m_lease) != m_leaseProof)
        return core::fail(FailureKind::Refused, u"the lease was changed"_s);
    const core::Instant serverNow = now + m_lease.offset;
    if (serverNow + clockTolerance < m_lease.seen)
        return core::fail(FailureKind::Refused, u"the clock was set back"_s);
    if (serverNow > m_lease.until)
        return core::fail(FailureKind::Refused, u"the lease is over"_s);
    return key;
}
} // namespace hadir::desk
