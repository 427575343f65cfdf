// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"
#include "app/main/Writing.h"

#include "app/core/Ids.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
QString sentenceFor(const domain::Rejection &why)
{
    return u"turned down: %1 (%2)"_s.arg(domain::nameOf(why.refusal), why.about);
}

constexpr qsizetype longestLogin = 100;

/// Refused: it could not be told from another, or not be typed.
Result<void> expectLogin(const QString &login)
{
    if (login.size() > longestLogin)
        return core::fail(core::FailureKind::Refused,
                          u"a login has at most %1 letters"_s.arg(longestLogin));
    if (std::ranges::any_of(login,
                            [](QChar one) { return one.category() == QChar::Other_Control; }))
        return core::fail(core::FailureKind::Refused,
                          u"a login has no line breaks and no other control characters"_s);
    return {};
}

struct Newcomer
{
    QString login;
    QString name;
    domain::Role role = domain::Role::Agent;
    QString language;
};

Result<void> add(Workspace &workspace, Machine &machine, const Newcomer &newcomer,
                 const QString &password)
{
    core::TimeOrderedIds ids(machine.clock, machine.dice);
    const auto agent = ids.make<domain::Agent>();
    // First the hash, which may fail, then the person.
    const auto hash = hashOf(password, workspace.accounts().cost());
    if (!hash)
        return std::unexpected(hash.error());
    const auto verdict = workspace.ledger().decree(
        domain::AddAgent{.agent = agent,
                         .login = newcomer.login,
                         .name = newcomer.name.isEmpty() ? newcomer.login : newcomer.name,
                         .role = newcomer.role,
                         .language = newcomer.language},
        machine.clock.now());
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!*verdict)
        return core::fail(core::FailureKind::Refused, sentenceFor(verdict->error()));
    return workspace.accounts().setHashes({{agent, *hash}}, machine.clock.now());
}

int list(Workspace &workspace)
{
    const auto all = workspace.accounts().all();
    if (!all)
        return complain(all.error().detail);
    for (const Accounts::Account &account : *all) {
        const QString state = !account.agent.active    ? u"disabled"_s
                              : account.hash.isEmpty() ? u"no password"_s
                                                       : u"active"_s;
        say(u"%1\t%2\t%3\t%4"_s.arg(account.agent.login, domain::nameOf(account.agent.role), state,
                                    account.agent.name));
    }
    return Done;
}

/// Refused while nobody else could make an admin of anybody.
Result<void> expectAnotherAdmin(Workspace &workspace, const domain::Agent &leaving)
{
    const auto all = workspace.accounts().all();
    if (!all)
        return std::unexpected(all.error());
    const auto isAdmin = [](const Accounts::Account &one) {
        return one.agent.active && !one.hash.isEmpty() && one.agent.role == domain::Role::Admin;
    };
    const auto admins = std::ranges::count_if(*all, isAdmin);
    const bool isOne = std::ranges::any_of(*all, [&](const Accounts::Account &one) {
        return one.agent.id == leaving.id && isAdmin(one);
    });
    if (!isOne || admins > 1)
        return {};
    return core::fail(core::FailureKind::Refused,
                      u"%1 is the only admin who can sign in and stays; first: hadird user add "
                      "--role admin LOGIN"_s.arg(leaving.login));
}

int setActive(Workspace &workspace, Machine &machine, const domain::Agent &agent, bool active)
{
    if (!active) {
        if (auto ok = expectAnotherAdmin(workspace, agent); !ok)
            return complain(ok.error().detail);
    }
    const auto verdict = workspace.ledger().decree(
        domain::SetAgentActive{.agent = agent.id, .active = active}, machine.clock.now());
    if (!verdict)
        return complain(verdict.error().detail);
    if (!*verdict)
        return complain(sentenceFor(verdict->error()));
    if (auto ok = workspace.sessions().revokeAllOf(agent.id); !ok)
        return complain(ok.error().detail);
    return Done;
}

int setPassword(Workspace &workspace, Machine &machine, const domain::Agent &agent,
                const QString &file)
{
    const auto password = readNewPassword(file, agent.login);
    if (!password)
        return complain(password.error().detail);
    if (auto ok = workspace.accounts().setPassword(agent.id, *password, machine.clock.now()); !ok)
        return complain(ok.error().detail);
    // Whoever knew the old one is out.
    if (auto ok = workspace.sessions().revokeAllOf(agent.id); !ok)
        return complain(ok.error().detail);
    if (auto ok = workspace.ledger().note(u"set-password"_s, {{u"agent"_s, agent.id.toString()}},
                                          machine.clock.now());
        !ok)
        return complain(ok.error().detail);
    return Done;
}

int wipeDesks(Workspace &workspace, Machine &machine, const domain::Agent &agent)
{
    const auto clients = workspace.sessions().clientsOf(agent.id);
    if (!clients)
        return complain(clients.error().detail);
    QList<Addressee> desks;
    for (const wire::ClientId &client : *clients)
        desks.append({client, agent.id, {}});
    // What is to come back first: a restore repeats it.
    auto ordered = workspace.receipts().expectWipe(desks, machine.clock.now());
    if (ordered)
        ordered = workspace.sessions().wipeDesksOf(agent.id);
    if (ordered)
        ordered = workspace.ledger().note(
            u"wipe-desks"_s,
            {{u"agent"_s, agent.id.toString()}, {u"desks"_s, qint64(desks.size())}},
            machine.clock.now());
    if (!ordered)
        return complain(ordered.error().detail);
    say(u"%1 desks are to be wiped; hadird user wipes says which of them have been"_s.arg(
        desks.size()));
    return Done;
}

int listDesks(Workspace &workspace, const domain::Agent &agent)
{
    const auto desks = workspace.sessions().desksOf(agent.id);
    if (!desks)
        return complain(desks.error().detail);
    for (const Sessions::Desk &desk : *desks)
        say(u"%1\t%2"_s.arg(desk.client.toString(),
                            desk.signedInAt ? u"signed in %1"_s.arg(core::toIso(*desk.signedInAt))
                                            : u"signed out"_s));
    return Done;
}

int listWipes(Workspace &workspace)
{
    const auto wipes = workspace.receipts().wipes();
    const auto all = workspace.accounts().all();
    if (!wipes || !all)
        return complain((wipes ? all.error() : wipes.error()).detail);
    for (const Addressee &desk : *wipes) {
        const auto whose = std::ranges::find(
            *all, desk.agent, [](const Accounts::Account &one) { return one.agent.id; });
        const QString state =
            desk.doneAt ? u"wiped %1"_s.arg(core::toIso(*desk.doneAt)) : u"has not answered"_s;
        say(u"%1\t%2\t%3"_s.arg(whose == all->end() ? desk.agent.toString() : whose->agent.login,
                                desk.client.toString(), state));
    }
    return Done;
}

int addUser(Workspace &workspace, Machine &machine, const CommandLine &line, const QString &login)
{
    if (auto ok = expectLogin(login); !ok)
        return complain(ok.error().detail);
    const auto role =
        domain::fromName<domain::Role>(line.has(u"role"_s) ? line.value(u"role"_s) : u"agent"_s);
    if (!role)
        return misused(u"a role is agent, supervisor or admin"_s);
    const auto password = readNewPassword(line.value(u"password-file"_s), login);
    if (!password)
        return complain(password.error().detail);
    const Newcomer newcomer{login, line.value(u"name"_s), *role, line.value(u"language"_s)};
    if (auto ok = add(workspace, machine, newcomer, *password); !ok)
        return complain(ok.error().detail);
    return Done;
}
} // namespace

int initialise(const QStringList &arguments)
{
    CommandLine line(u"init"_s, u"make a workspace and its first admin"_s);
    line.parser().addOptions({
        {u"name"_s, u"What the workspace is called."_s, u"NAME"_s},
        {u"admin"_s, u"Login of the first admin; asked for on a terminal."_s, u"LOGIN"_s},
        {u"password-file"_s,
         u"File whose first line is the admin's password; - is standard input."_s, u"FILE"_s},
    });
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    if (!line.positional().isEmpty())
        return misused(u"init takes no arguments"_s);

    QString admin = line.value(u"admin"_s);
    if (admin.isEmpty())
        admin = ask(u"Login of the first admin (empty for none now):"_s).value_or(QString());
    if (auto ok = expectLogin(admin); !ok)
        return complain(ok.error().detail);
    std::optional<QString> password;
    if (!admin.isEmpty()) {
        auto read = readNewPassword(line.value(u"password-file"_s), admin);
        if (!read)
            return complain(read.error().detail);
        password = *read;
    }
    Machine machine;
    const QString name = line.has(u"name"_s) ? line.value(u"name"_s) : u"Hadir"_s;
    auto workspace = Workspace::create(configuration->data, name, machine.clock, machine.dice);
    if (!workspace)
        return complain(workspace.error().detail);
    if (password) {
        const Newcomer newcomer{.login = admin, .role = domain::Role::Admin};
        if (auto ok = add(**workspace, machine, newcomer, *password); !ok)
            return complain(ok.error().detail);
    }
    say(u"made the workspace \"%1\" in %2"_s.arg(name, configuration->data));
    if (!password)
        say(u"nobody can sign in yet; next: hadird user add --data %1 --role admin LOGIN"_s.arg(
            configuration->data));
    return Done;
}

int user(const QStringList &arguments)
{
    CommandLine line(u"user"_s, u"who may sign in\n\n"
                                "  hadird user list\n"
                                "  hadird user add LOGIN [--name NAME] [--role ROLE]\n"
                                "  hadird user passwd LOGIN     ends their sessions\n"
                                "  hadird user disable LOGIN    ends their sessions\n"
                                "  hadird user enable LOGIN\n"
                                "  hadird user desks LOGIN      where they ever signed in\n"
                                "  hadird user wipe LOGIN       destroys what their desks hold\n"
                                "  hadird user wipes            which desks have said they did\n\n"
                                "wipe reaches each desk that LOGIN ever signed in from, before it\n"
                                "shows anything at its next contact, and takes what was not sent\n"
                                "yet with it; signing in anew goes on as ever. For a machine that\n"
                                "is lost; also give a new password."_s);
    line.parser().addOptions({
        {u"name"_s, u"Full name; the login unless given."_s, u"NAME"_s},
        {u"role"_s, u"agent (unless given), supervisor or admin."_s, u"ROLE"_s},
        {u"language"_s, u"Language of their desk at first (en, ar, ms)."_s, u"TAG"_s},
        {u"password-file"_s, u"File whose first line is the password; - is standard input."_s,
         u"FILE"_s},
    });
    const auto configuration = line.read(arguments);
    if (!configuration)
        return configuration.error();
    const QString what = line.positional().value(0);
    const QString login = line.positional().value(1).trimmed().toLower();
    const bool lists = what == "list"_L1 || what == "wipes"_L1;
    if (lists != login.isEmpty() || line.positional().size() > 2 || what.isEmpty())
        return misused(
            u"hadird user list|wipes, or: hadird user add|passwd|disable|enable|desks|wipe "
            "LOGIN"_s);

    Machine machine;
    auto writing = Writing::open(configuration->data, machine);
    if (!writing)
        return complain(writing.error().detail);
    const auto &workspace = writing->workspace;
    if (what == "list"_L1)
        return list(*workspace);
    if (what == "wipes"_L1)
        return listWipes(*workspace);
    if (what == "add"_L1)
        return addUser(*workspace, machine, line, login);

    const auto account = workspace->accounts().find(login);
    if (!account)
        return complain(account.error().detail);
    if (!*account)
        return complain(u"there is nobody with the login %1"_s.arg(login));
    const domain::Agent &agent = (*account)->agent;
    if (what == "passwd"_L1)
        return setPassword(*workspace, machine, agent, line.value(u"password-file"_s));
    if (what == "disable"_L1)
        return setActive(*workspace, machine, agent, false);
    if (what == "enable"_L1)
        return setActive(*workspace, machine, agent, true);
    if (what == "desks"_L1)
        return listDesks(*workspace, agent);
    if (what == "wipe"_L1)
        return wipeDesks(*workspace, machine, agent);
    return misused(u"hadird user does not know \"%1\""_s.arg(what));
}
} // namespace hadir::server
