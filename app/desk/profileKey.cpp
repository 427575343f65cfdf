// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/profileKey.h"

#include "app/core/log.h"
#include "app/desk/KeyTurn.h"

#include <QCryptographicHash>

using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
/// Nothing where there is no box: what lies there is not sealed under one.
template <class Act>
Result<void> change(const Profile &profile, Act act)
{
    if (!KeyBox::liesIn(profile.folder))
        return {};
    const KeyTurn turn(profile.folder);
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
    const KeyTurn turn(profile.folder);
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
