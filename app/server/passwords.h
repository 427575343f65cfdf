// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QString>

/// Passwords as they may be kept: Argon2id in the form of the PHC, parameters and salt inside.
namespace hadir::server {

/// What one check costs whoever guesses. Tests take the least there is.
struct PasswordCost
{
    quint64 passes = 3;
    size_t bytes = 64 * 1024 * 1024;
};

/// Takes a sixth of a second on purpose.
[[nodiscard]] core::Result<QByteArray> hashOf(const QString &password, PasswordCost cost);

/// Takes as long; thread-safe. False for a hash that is none.
[[nodiscard]] bool matches(const QString &password, const QByteArray &hash);

/// A well-formed hash that no password matches, to do the same work for an account that is not
/// there.
[[nodiscard]] QByteArray nobodysHash(PasswordCost cost);
} // namespace hadir::server
