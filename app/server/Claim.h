// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

#include <memory>
#include <vector>

namespace hadir::server {

/// The right to serve a workspace, to write into it beside its server, or to replace it. It ends
/// with its process however that ends (the system's own lock on a file).
class Claim final
{
public:
    /// To serve it: one process at a time. Refused when another has it. The folder has to be there.
    [[nodiscard]] static core::Result<Claim> on(const QString &folder);
    /// To write into it, as who adds people or brings mail in: while it is served too. Refused
    /// while it is being replaced.
    [[nodiscard]] static core::Result<Claim> toWrite(const QString &folder);
    /// To replace it. Refused while anybody has one of the others.
    [[nodiscard]] static core::Result<Claim> toReplace(const QString &folder);

private:
    Claim() = default;
    /// False when another process holds that lock.
    [[nodiscard]] core::Result<bool> take(const QString &file);

    struct Lock
    {
        std::unique_ptr<store::Database> file; // its address outlives a move of the Claim
        store::Transaction held;
    };
    std::vector<Lock> m_locks;
};
} // namespace hadir::server
