// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/store/Cache.h"
#include "app/store/EntityTable.h"
#include "tests/support/FakeLink.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace hadir::support {

/// A desk that somebody signed in at some time ago, without a line: real files, the real thread,
/// no server. What is done here is laid on its cache and waits.
class SeatedDesk final
{
public:
    explicit SeatedDesk(domain::Role role = domain::Role::Agent) : m_role(role) {}

    /// False when it could not be made; open() again is what a crash and a new start come to.
    [[nodiscard]] bool open()
    {
        m_desk.reset();
        if (m_me.isNull() && !sitDown())
            return false;
        m_desk = std::make_unique<desk::Desk>(
            m_profile, [this] { return std::make_unique<FakeLink>(m_linkClock); });
        bool isOpen = false;
        QObject::connect(m_desk.get(), &desk::Desk::opened, m_desk.get(),
                         [&isOpen] { isOpen = true; });
        m_desk->open();
        return QTest::qWaitFor([&isOpen] { return isOpen; });
    }
    void close() { m_desk.reset(); }

    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] domain::AgentId me() const { return m_me; }

    /// Whether the rule took it.
    [[nodiscard]] bool does(const domain::Command &command)
    {
        const auto done = m_desk->submit(command);
        const bool isDone = QTest::qWaitFor([&done] { return done.isFinished(); });
        QCoreApplication::sendPostedEvents(); // what was done before it is told before it
        return isDone && done.resultCount() == 1 && done.result();
    }

    /// Whether it is here as if a colleague had done it: none of this desk's deeds. Whoever asks
    /// next sees it.
    [[nodiscard]] bool colleagueDoes(const domain::Command &command)
    {
        auto cache = store::Cache::open(m_profile.cacheFile());
        const core::Instant now = m_desk->now();
        const domain::Actor colleague{m_desk->ids().make<domain::Agent>(), domain::Role::Admin};
        auto done = cache->attempt(command, colleague, {now, now});
        return done && done->keep();
    }

    /// What the server will turn down is here as if it had: in "Needs attention". The desk learns
    /// of it with its next step.
    [[nodiscard]] bool isTurnedDown(const domain::Command &command,
                                    const domain::Rejection &rejection)
    {
        auto work = store::WorkFile::open(m_profile.workFile());
        const auto number = work ? work->append(command, m_desk->now()) : core::Result<qint64>();
        return work && number && work->refuse(*number, rejection).value_or(false);
    }

    /// Whether all that was done so far is now as if the server had confirmed it. Whoever asks next
    /// sees it.
    [[nodiscard]] bool isConfirmed()
    {
        auto cache = store::Database::open(m_profile.cacheFile(), {});
        const auto pending = m_desk->reader().pending(1'000);
        return cache && pending && !pending->isEmpty()
               && cache->run(QStringLiteral("UPDATE cursor SET confirmed = ?"),
                             pending->last().number);
    }

    /// Whether something that the server would tell is here now. Whoever asks next sees it.
    template <class T>
    [[nodiscard]] bool receives(const T &entity)
    {
        auto cache = store::Database::open(m_profile.cacheFile(), {});
        return cache && store::EntityTable<T>::put(*cache, entity);
    }

    /// Whether this was done to the file of its work behind its back: what a disk does to one.
    [[nodiscard]] bool suffers(const QStringList &statements)
    {
        auto work = store::Database::open(m_profile.workFile(), {});
        return work && std::ranges::all_of(statements, [&work](const QString &each) {
                   return work->run(each).has_value();
               });
    }

    /// A customer of this name with a case of theirs that the agent owns.
    [[nodiscard]] domain::CaseId takeCase(const QString &customer, const QString &subject)
    {
        const auto who = m_desk->ids().make<domain::Customer>();
        const auto about = m_desk->ids().make<domain::Case>();
        const bool isThere =
            does(domain::CreateCustomer{.customer = who, .name = customer})
            && does(domain::OpenCase{.caseId = about, .customer = who, .subject = subject})
            && does(domain::TakeCase{about});
        return isThere ? about : domain::CaseId();
    }

private:
    [[nodiscard]] bool sitDown()
    {
        auto work = store::WorkFile::open(m_profile.workFile());
        m_me = domain::AgentId(QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        return work && work->remember(QStringLiteral("agent"), m_me.toString())
               && work->remember(QStringLiteral("name"), QStringLiteral("Nur Aisyah"))
               && work->remember(QStringLiteral("role"), QString(domain::nameOf(m_role)));
    }

    QTemporaryDir m_folder;
    desk::Profile m_profile{m_folder.path()};
    ManualClock m_linkClock;
    domain::AgentId m_me;
    domain::Role m_role;
    std::unique_ptr<desk::Desk> m_desk;
};
} // namespace hadir::support
