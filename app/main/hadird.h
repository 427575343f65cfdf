// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"

#include <QStringList>

/// The subcommands of hadird, each a function from its arguments to the process's exit code.
namespace hadir::server {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

int initialise(const QStringList &arguments);
int bringIn(const QStringList &arguments); ///< import
int serve(const QStringList &arguments);
int user(const QStringList &arguments);
int demo(const QStringList &arguments);
int check(const QStringList &arguments);
int backUp(const QStringList &arguments);        ///< backup
int eraseCustomer(const QStringList &arguments); ///< erase
int restore(const QStringList &arguments);

/// What every subcommand needs of the machine.
struct Machine
{
    core::SystemClock clock;
    core::SystemDice dice;
};
} // namespace hadir::server
