// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/KeyBox.h"
#include "app/desk/Profile.h"

namespace hadir::desk {

/// Writes a key that was wrapped anew. Whoever changes the key waits for whoever else does: it is
/// changed on the workbench's thread and on the window's.
[[nodiscard]] core::Result<void> writeKey(const Profile &profile, const KeyBox &box);
/// The session is over or was taken away: until the password is typed to the server
/// again, the server's word is needed to open the profile.
void forgetPassword(const Profile &profile);
/// A seal under a key made of a session's token: for who measures, where there is no keychain.
[[nodiscard]] core::Result<store::Seal> sealUnder(const QString &token);
/// While the profile is open: the server has spoken, and what it said of the lease counts.
[[nodiscard]] core::Result<void> renewLease(const Profile &profile, const wire::SignedIn &session,
                                            core::Instant now);
/// While it is open and when it closes: what it says of itself while it is locked, and how late it
/// was.
[[nodiscard]] core::Result<void> labelForLater(const Profile &profile, const Label &label,
                                               core::Instant now);
} // namespace hadir::desk
