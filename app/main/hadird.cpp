// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/hadird.h"
#include "app/main/CommandLine.h"

#include "app/core/log.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::server;

namespace {
struct Subcommand
{
    QLatin1StringView name;
    QLatin1StringView summary;
    int (*run)(const QStringList &arguments);
};
constexpr std::array subcommands{
    Subcommand{"init"_L1, "make a workspace and its first admin"_L1, initialise},
    Subcommand{"import"_L1, "bring in mail and records from elsewhere"_L1, bringIn},
    Subcommand{"serve"_L1, "serve a workspace to the desks"_L1, serve},
    Subcommand{"user"_L1, "add, list, disable, enable people, give a password, wipe desks"_L1,
               user},
    Subcommand{"erase"_L1, "take a customer out for good, here and on every desk"_L1,
               eraseCustomer},
    Subcommand{"demo"_L1, "make a workspace to explore"_L1, demo},
    Subcommand{"check"_L1, "look a workspace over"_L1, check},
    Subcommand{"backup"_L1, "copy a workspace into one file, while it is served"_L1, backUp},
    Subcommand{"restore"_L1, "put a backup in a workspace's place"_L1, restore},
};

QString usage()
{
    QString out = u"usage: hadird COMMAND [OPTIONS]\n\n"_s;
    for (const Subcommand &one : subcommands)
        out += u"  %1%2\n"_s.arg(one.name, -10).arg(one.summary);
    out +=
        u"\nhadird COMMAND --help says more. hadird --version says which version this is.\n"
        "Exit codes: 0 done, 1 it did not work (the reason is on standard error), 2 the command\n"
        "line cannot be understood.\n"_s;
    return out;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hadird"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HADIR_VERSION));
    hadir::core::installLogFormat();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        say(usage());
        return Done;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        say(u"hadird %1"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const auto one = std::ranges::find(subcommands, first, &Subcommand::name);
    if (one == subcommands.end()) {
        std::fputs(qPrintable(usage()), stderr);
        return WrongUsage;
    }
    return one->run(arguments.mid(1));
}
