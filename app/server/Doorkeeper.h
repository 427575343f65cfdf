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
/// and nobody gets many. All strangers together have ten guesses at an account in a quarter of an
/// hour and a hundred in a day; an installation or an address from which the account signed in
/// before has ten of its own, so that nobody can shut an account by guessing at it. One address
/// has a hundred in a quarter of an hour for all accounts and new installations. Who knows the
/// password spends nothing. `clock` is asked for spans only.
class Doorkeeper final : public QObject
{
    Q_OBJECT

public:
    Doorkeeper(Accounts &accounts, const core::Clock &clock, QObject *parent = nullptr);
    ~Doorkeeper() override;

    /// Who asks to come in.
    struct Caller
    {
        QString address;
        wire::ClientId client;
    };
    struct Refusal
    {
        core::Failure failure; ///< Unauthorised, Throttled, or the disk's
        core::Milliseconds wait{0};
    };
    using Answer = std::expected<domain::Agent, Refusal>;

    /// Calls `then` once, now or later, on this thread, unless `context` is gone.
    void check(const QString &login, const QString &password, const Caller &caller,
               QObject *context, std::function<void(Answer)> then);

    /// The account came in from there. Kept in memory: whoever is signed in says it again.
    void rememberPlace(const QString &login, const QString &address);

private:
    struct Guess
    {
        GuessLimit *limit;
        QString what;
    };
    /// The limits that a guess of this caller counts against.
    [[nodiscard]] QList<Guess> guessOf(const QString &account, const Caller &caller,
                                       bool knownDevice);
    [[nodiscard]] bool isKnownPlace(const QString &account, const QString &address) const;

    Accounts &m_accounts;
    const core::Clock &m_clock;
    GuessLimit m_ofAddress;
    GuessLimit m_ofDevice;
    GuessLimit m_ofPlace;
    GuessLimit m_ofStrangers;
    GuessLimit m_ofStrangersInADay;
    QHash<QString, QStringList> m_places; ///< by account, the latest last
    qsizetype m_waiting = 0;              ///< checks that are not done
    QThreadPool m_pool;
};
} // namespace hadir::server
