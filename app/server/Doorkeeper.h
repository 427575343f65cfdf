// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Result.h"
#include "app/server/Accounts.h"
#include "app/server/GuessLimit.h"

#include <QObject>
#include <QThreadPool>

namespace hadir::server {

/// Asks for the password. Each check costs 64 MiB and a sixth of a second, so two threads do them
/// and nobody gets many: ten an account in a quarter of an hour, a hundred an address. Who knows
/// the password spends nothing. Somebody else's guessing keeps nobody out who is signed in already.
class Doorkeeper final : public QObject
{
    Q_OBJECT

public:
    Doorkeeper(Accounts &accounts, const core::Clock &clock, QObject *parent = nullptr);
    ~Doorkeeper() override;

    struct Refusal
    {
        core::Failure failure; ///< Unauthorised, Throttled, or the disk's
        core::Milliseconds wait{0};
    };
    using Answer = std::expected<domain::Agent, Refusal>;

    /// Calls `then` once, later, on this thread, unless `context` is gone.
    void check(const QString &login, const QString &password, const QString &address,
               QObject *context, std::function<void(Answer)> then);

private:
    Accounts &m_accounts;
    const core::Clock &m_clock;
    GuessLimit m_perAccount;
    GuessLimit m_perAddress;
    QThreadPool m_pool;
};
} // namespace hadir::server
