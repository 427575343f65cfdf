// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/policy.h"

#include <QStringList>

class QProcessEnvironment;

namespace hadir::server {

struct Door;

/// How this server is set up. Flags come before the environment, the environment before the file,
/// the file before what stands here.
struct Configuration
{
    QString data; ///< folder of the workspace
    QString listen = QString(QLatin1StringView("127.0.0.1:7420"));
    QString certificate;                                          ///< PEM file
    QString key;                                                  ///< PEM file
    QStringList origins;                                          ///< web pages that may connect
    QString holdings = QString(QLatin1StringView("working-set")); ///< or "everyone"

    /// Takes what a TOML file says. Paths in it are relative to its folder. Refused with file, line
    /// and reason when it is no TOML or has a key that means nothing here.
    [[nodiscard]] core::Result<void> readFile(const QString &path);
    /// Takes HADIR_DATA, HADIR_LISTEN, HADIR_CERTIFICATE, HADIR_KEY, HADIR_ORIGINS (by commas),
    /// HADIR_HOLDINGS.
    void readEnvironment(const QProcessEnvironment &environment);

    /// Refused when `holdings` is neither "everyone" nor "working-set".
    [[nodiscard]] core::Result<Spread> spread() const;
    /// Refused when `listen` is not ADDRESS:PORT.
    [[nodiscard]] core::Result<Door> door() const;

    bool operator==(const Configuration &) const = default;
};
} // namespace hadir::server
