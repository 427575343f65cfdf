// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Doorkeeper.h"

#include "app/core/whenFinished.h"

#include <QFuture>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto stretch = 15min;
constexpr qsizetype perAccount = 10;
constexpr qsizetype perAccountInADay = 100;
constexpr qsizetype perAddress = 100;
constexpr qsizetype placesKept = 8;
constexpr int checksAtOnce = 2;
constexpr qsizetype checksWaiting = 64; // five seconds of work
constexpr auto untilTheyAreDone = 5s;

std::unexpected<Doorkeeper::Refusal> throttled(core::Milliseconds wait)
{
    return std::unexpected(Doorkeeper::Refusal{
        {FailureKind::Throttled, u"too many wrong passwords, try again later"_s}, wait});
}
} // namespace

Doorkeeper::Doorkeeper(Accounts &accounts, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_ofAddress(perAddress, stretch)
    , m_ofDevice(perAccount, stretch)
    , m_ofPlace(perAccount, stretch)
    , m_ofStrangers(perAccount, stretch)
    , m_ofStrangersInADay(perAccountInADay, 24h)
{
    m_pool.setMaxThreadCount(checksAtOnce);
}

Doorkeeper::~Doorkeeper()
{
    m_pool.clear();
    m_pool.waitForDone(); // allowed: nested-loop, because a pool's threads end before what they use
}

bool Doorkeeper::isKnownPlace(const QString &account, const QString &address) const
{
    const auto places = m_places.constFind(account);
    return places != m_places.constEnd() && places->contains(address);
}

void Doorkeeper::rememberPlace(const QString &login, const QString &address)
{
    QStringList &places = m_places[login.trimmed().toLower()];
    if (!places.isEmpty() && places.last() == address)
        return;
    places.removeOne(address);
    places.append(address);
    if (places.size() > placesKept)
        places.removeFirst();
}

QList<Doorkeeper::Guess> Doorkeeper::guessOf(const QString &account, const Caller &caller,
                                             bool knownDevice)
{
    // Not with the address: whoever guesses there must not shut out the desks of that house.
    if (knownDevice)
        return {{&m_ofDevice, caller.client.toString()}};
    if (isKnownPlace(account, caller.address))
        return {{&m_ofAddress, caller.address}, {&m_ofPlace, account + u'\n' + caller.address}};
    return {
        {&m_ofAddress, caller.address}, {&m_ofStrangers, account}, {&m_ofStrangersInADay, account}};
}

void Doorkeeper::check(const QString &login, const QString &password, const Caller &caller,
                       QObject *context, std::function<void(Answer)> then)
{
    const QString account = login.trimmed().toLower();
    const core::Instant now = m_clock.now();
    const auto found = m_accounts.find(account);
    if (!found)
        return then(std::unexpected(Refusal{found.error()}));
    const auto owner = m_accounts.ownerOf(caller.client);
    if (!owner)
        return then(std::unexpected(Refusal{owner.error()}));
    const bool knownDevice = *found && *owner && (*found)->agent.id == **owner;
    if (!knownDevice && m_waiting >= checksWaiting)
        return then(throttled(untilTheyAreDone));

    QList<Guess> taken;
    const auto giveBack = [now](const QList<Guess> &guesses) {
        for (const Guess &guess : guesses)
            guess.limit->giveBack(guess.what, now);
    };
    for (const Guess &guess : guessOf(account, caller, knownDevice)) {
        const core::Milliseconds wait = guess.limit->take(guess.what, now);
        if (wait > 0ms) {
            giveBack(taken);
            return then(throttled(wait));
        }
        taken.append(guess);
    }
    // The same work for an account that is not there or not active: time tells nothing.
    const bool may = *found && !(*found)->hash.isEmpty() && (*found)->agent.active;
    const QByteArray hash =
        *found && !(*found)->hash.isEmpty() ? (*found)->hash : nobodysHash(m_accounts.cost());
    const domain::Agent agent = *found ? (*found)->agent : domain::Agent();
    ++m_waiting;
    const QFuture<bool> checked =
        QtConcurrent::task([password, hash] { return matches(password, hash); })
            .onThreadPool(m_pool)
            .withPriority(knownDevice ? 1 : 0)
            .spawn();
    core::whenFinished(
        checked, this, [=, this, guard = QPointer(context), then = std::move(then)](bool matched) {
            --m_waiting;
            const bool in = matched && may;
            if (in)
                giveBack(taken);
            if (!guard)
                return;
            if (in)
                then(agent);
            else
                then(std::unexpected(Refusal{
                    {FailureKind::Unauthorised, u"the account or the password is wrong"_s}}));
        });
}
} // namespace hadir::server
