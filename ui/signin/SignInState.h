// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace hadir::ui {

/// Where signing in stands. Each state is a value that the page is given.
namespace signin {
struct Idle
{
};
struct Connecting
{
    enum class To { Server, SampleData } to = To::Server; ///< which has to be made first
};
struct Rejected ///< account or password are wrong
{
};
struct Throttled ///< too many tries
{
    std::chrono::seconds again;
};
struct Unreachable ///< nobody answers
{
};
struct ServerStuck ///< it answers, and cannot write down who comes: its disk is full or the like
{
};
struct Incompatible
{
    QString serverVersion;
};
struct Untrusted ///< the certificate is not one we accept
{
    QString reason; ///< as TLS tells it, English
};
struct InUse ///< this account is open in another window, or on another machine's copy
{
};
struct Broken ///< the files on this machine cannot be used
{
    QString reason; ///< English
};
struct KeyDamaged ///< what opens them: nothing short of the server and a password helps
{
};
struct SessionOver ///< the server lets the session that was kept here go on no more
{
};
struct OnlyByServer ///< the lease is over, or somebody turned the clock back
{
};
struct Wiped ///< the server wanted everything here to be destroyed
{
    QString left; ///< the names of what could not be removed; empty when nothing is left
};
struct KeychainGone ///< and with it the secret under which the files lie
{
};
} // namespace signin

using SignInState =
    std::variant<signin::Idle, signin::Connecting, signin::Rejected, signin::Throttled,
                 signin::Unreachable, signin::ServerStuck, signin::Incompatible, signin::Untrusted,
                 signin::InUse, signin::Broken, signin::KeyDamaged, signin::SessionOver,
                 signin::OnlyByServer, signin::KeychainGone, signin::Wiped>;

/// How the line to the server named is protected; Unknown until somebody has looked.
enum class TlsState { Unknown, Known, Trusted, Loopback, Untrusted };

/// What is kept on this machine and can be worked with while the line is down.
struct LocalWorkspace
{
    QString agentName;
    qint64 customers = 0;
    std::optional<core::Instant> asOf;
    int waiting = 0;                    ///< changes not yet sent
    std::optional<core::Instant> until; ///< it can be opened without the server
    enum class Why { LineDown, Locked, LockedOffline } why = Why::LineDown;

    [[nodiscard]] bool isLocked() const { return why != Why::LineDown; }
};

/// Where unlocking the local workspace stands.
enum class UnlockState { Ready, Checking, Refused };
} // namespace hadir::ui
