// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"
#include "app/main/hadird.h"
#include "app/server/Workspace.h"
#include "app/server/demo/DemoWorkspace.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr quint64 seed = 1;
constexpr qsizetype batchSize = 500; // a server on the same file waits no longer than one of these

/// Four groups of four: easy to read out, 80 bits to guess. No 0, 1, l, o.
QString madeUpPassword(core::Dice &dice)
{
    constexpr QLatin1StringView letters("23456789abcdefghijkmnpqrstuvwxyz");
    QString out;
    for (int at = 0; at < 16; ++at) {
        if (at > 0 && at % 4 == 0)
            out += u'-';
        out += letters[qsizetype(dice.below(quint64(letters.size())))];
    }
    return out;
}

Result<std::unique_ptr<Workspace>> openOrMake(const QString &folder, Machine &machine)
{
    auto there = Workspace::open(folder, machine.clock, machine.dice);
    if (there || there.error().kind != core::FailureKind::NotFound)
        return there;
    return Workspace::create(folder, u"Hadir demo"_s, machine.clock, machine.dice);
}

Result<qsizetype> bringIn(Workspace &workspace, const DemoWorkspace &demo, core::Instant now)
{
    for (const auto &[name, bytes] : demo.files) {
        if (auto put = workspace.blobs().put(bytes); !put)
            return std::unexpected(put.error());
    }
    qsizetype added = 0;
    for (qsizetype at = 0; at < demo.entities.size(); at += batchSize) {
        const auto part =
            workspace.ledger().bringIn(demo.entities.mid(at, batchSize), u"demo"_s, now);
        if (!part)
            return std::unexpected(part.error());
        if (!part->refusals.isEmpty()) {
            const auto first = part->refusals.constBegin();
            return core::fail(
                core::FailureKind::Refused,
                u"the demo's record %1 is turned down: %2 (%3)"_s.arg(at + first.key())
                    .arg(domain::nameOf(first->refusal), first->about));
        }
        added += part->fates.count(BroughtIn::Fate::Added);
    }
    return added;
}

struct Badge
{
    domain::Agent agent;
    QString password;
    QByteArray hash; ///< empty when it could not be made
};

/// Everybody gets a new password, the day's own agent first in the list.
Result<void> handOutPasswords(Workspace &workspace, Machine &machine, const DemoWorkspace &demo,
                              const QString &path)
{
    QList<Badge> badges;
    for (const domain::Entity &entity : demo.entities) {
        if (const auto *agent = std::get_if<domain::Agent>(&entity))
            badges.append({*agent, madeUpPassword(machine.dice), {}});
    }
    std::ranges::stable_partition(
        badges, [&](const Badge &badge) { return badge.agent.login == demo.firstAgent; });
    const PasswordCost cost = workspace.accounts().cost();
    QtConcurrent::blockingMap(badges, [cost](Badge &badge) {
        badge.hash = hashOf(badge.password, cost).value_or(QByteArray());
    });
    QList<std::pair<domain::AgentId, QByteArray>> hashes;
    QByteArray list;
    for (const Badge &badge : std::as_const(badges)) {
        if (badge.hash.isEmpty())
            return core::fail(core::FailureKind::Storage,
                              u"there is no memory to hash a password"_s);
        hashes.append({badge.agent.id, badge.hash});
        list += u"%1\t%2\t%3\n"_s
                    .arg(badge.agent.login, badge.password, domain::nameOf(badge.agent.role))
                    .toUtf8();
    }
    if (auto ok = workspace.accounts().setHashes(hashes, machine.clock.now()); !ok)
        return ok;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(list) != list.size() || !file.commit())
        return core::fail(core::FailureKind::Storage,
                          u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}
} // namespace

int demo(const QStringList &arguments)
{
    CommandLine line(u"demo"_s, u"make a workspace to explore: an invented telephone shop. "
                                "Its accounts are in DIR/demo-accounts.txt, a line each: login, "
                                "password, role, separated by tabs. Run again, it adds nothing."_s);
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    if (!line.positional().isEmpty())
        return misused(u"demo takes no arguments"_s);

    Machine machine;
    const auto made = makeDemoWorkspace(seed, machine.clock.now());
    if (!made)
        return complain(made.error().detail);
    auto workspace = openOrMake(configuration->data, machine);
    if (!workspace)
        return complain(workspace.error().detail);
    const auto added = bringIn(**workspace, *made, machine.clock.now());
    if (!added)
        return complain(added.error().detail);
    const QString accounts = configuration->data + u"/demo-accounts.txt"_s;
    if (!QFile::exists(accounts)) {
        if (auto ok = handOutPasswords(**workspace, machine, *made, accounts); !ok)
            return complain(ok.error().detail);
    }
    say(u"brought in %1 records; the accounts are in %2"_s.arg(*added).arg(accounts));
    return Done;
}
} // namespace hadir::server
