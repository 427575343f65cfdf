// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/Link.h"
#include "app/wire/messages.h"

namespace hadir::sync {

/// How this desk proves who it is: a password typed just now, or the token of an earlier sign-in.
struct Credential
{
    QString account;
    QString password;
    QString token;
};

/// Says over a line that has just opened which client this is and who is at it. Nothing is waited
/// for in between: on a slow line that round would be most of the time that a server gives
/// strangers.
void introduce(Link &link, wire::ClientId client, const Credential &credential);

/// What the server was sorry about; Refused when it named a kind that is not known here.
[[nodiscard]] core::Failure failureOf(const wire::Sorry &sorry);
} // namespace hadir::sync
