// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Doorkeeper.h"

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
constexpr qsizetype perAddress = 100;
constexpr int checksAtOnce = 2;
} // namespace

Doorkeeper::Doorkeeper(Accounts &accounts, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_perAccount(perAccount, stretch)
    , m_perAddress(perAddress, stretch)
{
    m_pool.setMaxThreadCount(checksAtOnce);
}

Doorkeeper::~Doorkeeper()
{
    m_pool.clear();
    m_pool.waitForDone(); // allowed: nested-loop, because a pool's threads end before what they use
}

void Doorkeeper::check(const QString &login, const QString &password, const QString &address,
                       QObject *context, std::function<void(Answer)> then)
{
    const QString account = login.trimmed().toLower();
    const core::Instant now = m_clock.now();
    core::Milliseconds wait = m_perAddress.take(address, now);
    if (wait == 0ms) {
        wait = m_perAccount.take(account, now);
        if (wait > 0ms)
            m_perAddress.giveBack(address);
    }
    if (wait > 0ms) {
        then(std::unexpected(Refusal{
            {FailureKind::Throttled, u"too many wrong passwords, try again later"_s}, wait}));
        return;
    }
    auto found = m_accounts.find(account);
    if (!found) {
        then(std::unexpected(Refusal{found.error()}));
        return;
    }
    // The same work for an account that is not there or not active: time tells nothing.
    const bool may = *found && !(*found)->hash.isEmpty() && (*found)->agent.active;
    const QByteArray hash =
        *found && !(*found)->hash.isEmpty() ? (*found)->hash : nobodysHash(m_accounts.cost());
    const domain::Agent agent = *found ? (*found)->agent : domain::Agent();
    QtConcurrent::run(&m_pool, [password, hash] {
        return matches(password, hash);
    }).then(this, [=, this, guard = QPointer(context), then = std::move(then)](bool matched) {
        const bool in = matched && may;
        if (in) {
            m_perAccount.giveBack(account);
            m_perAddress.giveBack(address);
        }
        if (!guard)
            return;
        if (in)
            then(agent);
        else
            then(std::unexpected(
                Refusal{{FailureKind::Unauthorised, u"the account or the password is wrong"_s}}));
    });
}
} // namespace hadir::server
