// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/SteadyClock.h"
#include "app/core/log.h"
#include "app/main/CommandLine.h"
#include "app/main/StopSignal.h"
#include "app/main/hadird.h"
#include "app/server/Claim.h"
#include "app/server/Doorkeeper.h"
#include "app/server/Floor.h"
#include "app/server/Reception.h"
#include "app/server/Workspace.h"
#include "app/server/descriptors.h"
#include "app/server/settleCallbacks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr auto patience = 200ms;  // with another process that writes; then it is tried again
constexpr auto farewellTime = 5s; // for the desks to take the last words
constexpr auto knockEvery = 50ms; // while another has the port: a server killed just now goes soon
constexpr int knocks = 40;

struct Wishes
{
    Configuration configuration;
    bool endsWithInput = false;
};

std::expected<Wishes, int> readWishes(const QStringList &arguments)
{
    CommandLine line(u"serve"_s,
                     u"serve a workspace to the desks, until SIGTERM or Ctrl-C. Prints one line, "
                     "\"listening URL\", when it is ready; logs go to standard error."_s);
    line.parser().addOptions({
        {u"listen"_s, u"Where to listen (HADIR_LISTEN); port 0 takes a free one. 127.0.0.1:7420."_s,
         u"ADDRESS:PORT"_s},
        {u"certificate"_s, u"PEM with its chain (HADIR_CERTIFICATE). Without one: loopback only."_s,
         u"FILE"_s},
        {u"key"_s, u"PEM (HADIR_KEY)."_s, u"FILE"_s},
        {u"origin"_s, u"A web page that may connect (HADIR_ORIGINS); may be repeated."_s,
         u"ORIGIN"_s},
        {u"holdings"_s,
         u"Whom an agent's desk holds (HADIR_HOLDINGS): working-set, the customers of their work, "
         u"or "
         "everyone. working-set."_s,
         u"WHOM"_s},
        {u"until-end-of-input"_s,
         u"End also when standard input is closed, and so with the program that holds it."_s},
    });
    auto configuration = line.read(arguments);
    if (!configuration)
        return std::unexpected(configuration.error());
    if (!line.positional().isEmpty())
        return std::unexpected(misused(u"serve takes no arguments"_s));
    if (line.has(u"listen"_s))
        configuration->listen = line.value(u"listen"_s);
    if (line.has(u"certificate"_s))
        configuration->certificate = line.value(u"certificate"_s);
    if (line.has(u"key"_s))
        configuration->key = line.value(u"key"_s);
    if (line.has(u"origin"_s))
        configuration->origins = line.parser().values(u"origin"_s);
    if (line.has(u"holdings"_s))
        configuration->holdings = line.value(u"holdings"_s);
    return Wishes{*configuration, line.has(u"until-end-of-input"_s)};
}

/// What it takes to open the door.
struct Opening
{
    Reception &reception;
    Door door;
    core::Clock &clock;
    std::function<void()> then;
};

/// Ends the program with a complaint when the door cannot be opened, or not soon.
void openSoon(const Opening &opening, int triesLeft)
{
    const auto opened = opening.reception.open(opening.door);
    if (opened)
        return opening.then();
    if (opened.error().kind == core::FailureKind::TimedOut && triesLeft > 0) {
        if (triesLeft == knocks)
            qCInfo(logServer) << "the port is taken; trying again for a moment";
        return opening.clock.after(knockEvery, &opening.reception,
                                   [=] { openSoon(opening, triesLeft - 1); });
    }
    const int code = complain(opened.error().detail);
    opening.clock.after(0ms, &opening.reception, [code] { QCoreApplication::exit(code); });
}

/// Before a desk is let in. What another process keeps from being written is seen to at the next
/// start.
core::Result<void> putInOrder(Workspace &workspace, core::Instant now)
{
    if (auto ok = workspace.erasures().settle(now);
        !ok && ok.error().kind != core::FailureKind::TimedOut)
        return ok;
    if (auto ok = settleCallbacks(workspace, now);
        !ok && ok.error().kind != core::FailureKind::TimedOut)
        return std::unexpected(ok.error());
    return workspace.setPatience(patience);
}
} // namespace

int serve(const QStringList &arguments)
{
    const auto wishes = readWishes(arguments);
    if (!wishes)
        return wishes.error();
    const Configuration &configuration = wishes->configuration;
    auto door = configuration.door();
    if (!door)
        return misused(door.error().detail);
    door->descriptors = raiseDescriptors();
    const auto spread = configuration.spread();
    if (!spread)
        return misused(spread.error().detail);

    Machine machine;
    if (auto there = Workspace::expectOne(configuration.data); !there)
        return complain(there.error().detail);
    const auto claim = Claim::on(configuration.data);
    if (!claim)
        return complain(claim.error().detail);
    // Not before: the file may be replaced just now, and opening brings its schema up to date.
    auto workspace = Workspace::open(configuration.data, machine.clock, machine.dice);
    if (!workspace)
        return complain(workspace.error().detail);
    if (auto ok = putInOrder(**workspace, machine.clock.now()); !ok)
        return complain(ok.error().detail);
    core::SteadyClock spans;
    Doorkeeper doorkeeper((*workspace)->accounts(), spans);
    Floor floor({**workspace, doorkeeper, machine.clock, *spread});
    Reception reception(floor);

    StopSignal stop;
    if (wishes->endsWithInput)
        stop.alsoAtEndOfInput();
    QObject::connect(&reception, &Reception::emptied, &stop, [&] {
        if (!reception.isOpen())
            QCoreApplication::quit();
    });
    QObject::connect(&stop, &StopSignal::requested, &stop, [&] {
        qCInfo(logServer) << "stopping with" << floor.desks() << "desks";
        reception.close();
        floor.shutDown(machine.dice);
        if (reception.guests() == 0)
            QCoreApplication::quit();
        machine.clock.after(farewellTime, &stop, [] { QCoreApplication::quit(); });
    });
    const auto welcome = [&] {
        qCInfo(logServer).noquote()
            << "serving epoch" << (*workspace)->epoch() << "at" << reception.url();
        say(u"listening "_s + reception.url());
    };
    openSoon({reception, *door, machine.clock, welcome}, knocks);
    return QCoreApplication::exec();
}
} // namespace hadir::server
