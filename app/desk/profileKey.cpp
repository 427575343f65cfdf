// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/profileKey.h"

#include "app/core/log.h"

#include <QCryptographicHash>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
constexpr int turnPatience = 2'000; // ms; somebody's turn is two small files

/// While it lives nobody else changes the key: the workbench's thread notes what a locked window
/// shows, and the window takes the key away from whom the server has shut out.
class Turn final
{
public:
    explicit Turn(const Profile &profile) : m_lock(profile.folder + u"/key.lock"_s)
    {
        m_has = m_lock.tryLock(turnPatience);
    }
    [[nodiscard]] Result<void> taken() const
    {
        return m_has ? Result<void>()
                     : core::fail(FailureKind::Storage, u"the key is being changed"_s);
    }

private:
    QLockFile m_lock;
    bool m_has = false;
};

/// Nothing where there is no box: what lies there is not sealed under one.
template <class Act>
Result<void> change(const Profile &profile, Act act)
{
    if (!KeyBox::liesIn(profile.folder))
        return {};
    const Turn turn(profile);
    if (auto ok = turn.taken(); !ok)
        return ok;
    auto box = KeyBox::read(profile.folder);
    if (!box)
        return box.error().kind == FailureKind::NotFound ? Result<void>()
                                                         : std::unexpected(box.error());
    act(*box);
    return box->write(profile.folder);
}
} // namespace

Result<void> writeKey(const Profile &profile, const KeyBox &box)
{
    const Turn turn(profile);
    if (auto ok = turn.taken(); !ok)
        return ok;
    return box.write(profile.folder);
}

void forgetPassword(const Profile &profile)
{
    if (auto ok = change(profile, [](KeyBox &box) { box.shutOffline(); }); !ok)
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
    return change(profile, [&](KeyBox &box) {
        box.setLease(profile.seal->key(), {session.leaseUntil, session.now, session.now - now});
    });
}

Result<void> labelForLater(const Profile &profile, const Label &label, core::Instant now)
{
    return change(profile, [&](KeyBox &box) {
        box.setLabel(label);
        const Lease &lease = box.lease();
        box.setLease(profile.seal->key(), {lease.until, now + lease.offset, lease.offset});
    });
}
} // namespace hadir::desk
