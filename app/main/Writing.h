// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/hadird.h"
#include "app/server/Claim.h"
#include "app/server/Workspace.h"

namespace hadir::server {

/// A workspace that a subcommand writes into, beside its server if there is one.
struct Writing
{
    Claim claim;
    std::unique_ptr<Workspace> workspace;

    [[nodiscard]] static core::Result<Writing> open(const QString &folder, Machine &machine)
    {
        auto claim = Claim::toWrite(folder); // before the file, which may be replaced
        auto workspace = Workspace::open(folder, machine.clock, machine.dice);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (!claim)
            return std::unexpected(claim.error());
        return Writing{*std::move(claim), *std::move(workspace)};
    }
};
} // namespace hadir::server
