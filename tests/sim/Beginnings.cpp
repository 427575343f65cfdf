// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Beginnings.h"

#include "tests/sim/World.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace hadir::sim {

/// Files in memory where there are such: what is written here need not survive the test.
QString scratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/hadir-sim-XXXXXX"_s;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &each : QDir(from).entryInfoList(QDir::Files)) {
        const QString target = to + u'/' + each.fileName();
        QFile::remove(target);
        QFile::copy(each.filePath(), target);
    }
}

const Template &Template::once()
{
    static const Template made;
    return made;
}

Template::Template()
{
    support::ManualClock clock;
    core::SeededDice dice(1);
    core::TimeOrderedIds ids(clock, dice);
    auto made = server::Workspace::create(dir.filePath(u"server"_s), u"Sim"_s, clock, dice, cheap);
    server::Workspace &workspace = **made;
    for (int n = 0; n < 2; ++n) {
        teams.append(ids.make<Team>());
        queues.append(ids.make<Queue>());
        (void)workspace.ledger().decree(AddTeam{teams[n], u"Team %1"_s.arg(n)}, clock.now());
        (void)workspace.ledger().decree(
            AddQueue{.queue = queues[n], .name = u"Queue %1"_s.arg(n), .team = teams[n]},
            clock.now());
    }
    for (int n = 0; n < 4; ++n) {
        const Agent agent{.id = ids.make<Agent>(),
                          .login = u"agent%1"_s.arg(n),
                          .name = u"Agent %1"_s.arg(n),
                          .role = n == 0 ? Role::Supervisor : Role::Agent,
                          .teams = n == 0 ? QList<TeamId>() : QList{teams[n % 2]}};
        agents.append(agent);
        (void)workspace.ledger().decree(AddAgent{.agent = agent.id,
                                                 .login = agent.login,
                                                 .name = agent.name,
                                                 .role = agent.role,
                                                 .teams = agent.teams},
                                        clock.now());
    }
    QList<StepMessage> updates;
    for (const CaseStep step : {CaseStep::Opened, CaseStep::Taken, CaseStep::Pending,
                                CaseStep::Solved, CaseStep::Reopened})
        updates.append({step, u"en"_s, u"%1: case {{case.number}}"_s.arg(nameOf(step))});
    (void)workspace.ledger().decree(SetQueueUpdates{.queue = queues[0], .updates = updates},
                                    clock.now());
    QList<Entity> batch;
    for (int n = 0; n < 4; ++n) {
        const Customer customer{.id = ids.make<Customer>(),
                                .name = u"Customer %1"_s.arg(n),
                                .preferredChannel = Channel::Sms};
        const Case work{.id = ids.make<Case>(),
                        .customer = customer.id,
                        .subject = u"Case"_s,
                        .queue = n == 0 ? std::nullopt : std::optional(queues[n % 2])};
        batch << customer << work;
        customers.append(customer.id);
        cases.append(work.id);
        customerOf.insert(work.id, customer.id);
    }
    (void)workspace.ledger().bringIn(batch, u"sim"_s, clock.now());
    made->reset();
    const QString profile = dir.filePath(u"desk"_s);
    QDir().mkpath(profile);
    (void)store::WorkFile::open(profile + u"/work.db"_s);
    (void)store::Cache::open(profile + u"/cache.db"_s);
}

const Settled &Settled::once()
{
    static const Settled made;
    return made;
}

Settled::Settled()
{
    constexpr int most = 4;
    World world(0, most);
    world.clock.advance(5s);
    world.killServer();
    copyFolder(world.folder() + u"/server"_s, dir.filePath(u"server"_s));
    for (int n = 0; n < most; ++n) {
        world.crash(n);
        copyFolder(world.desk(n).profile.folder, dir.filePath(u"desk%1"_s.arg(n)));
        badges.push_back({world.desk(n).client, world.desk(n).token});
    }
}
} // namespace hadir::sim
