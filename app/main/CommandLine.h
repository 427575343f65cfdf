// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/Configuration.h"

#include <QCommandLineParser>

namespace hadir::server {

/// One subcommand's command line, with --help, --data and --config already in it.
class CommandLine final
{
public:
    CommandLine(const QString &name, const QString &summary);

    QCommandLineParser &parser() { return m_parser; }

    /// The configuration as file, environment and flags say it; or the exit code to leave with,
    /// after help or a complaint was printed.
    [[nodiscard]] std::expected<Configuration, int> read(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QString m_name;
    QCommandLineParser m_parser;
};

void say(const QString &line);     ///< on standard output
int complain(const QString &line); ///< on standard error; answers Failed
int misused(const QString &line);  ///< on standard error; answers WrongUsage

/// The first line of a file ("-" is standard input), or, without a file, typed twice on a terminal
/// without being shown. Refused when there is neither, or when it is too short to be a password.
[[nodiscard]] core::Result<QString> readNewPassword(const QString &file, const QString &whose);
/// A line typed on the terminal; absent when there is none.
[[nodiscard]] std::optional<QString> ask(const QString &question);
} // namespace hadir::server
