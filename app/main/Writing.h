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
        if (auto there = Workspace::expectOne(folder); !there)
            return std::unexpected(there.error());
        auto claim = Claim::toWrite(folder);
        if (!claim)
            return std::unexpected(claim.error());
        // Not before: the file may be replaced just now, and opening brings its schema up to date.
        auto workspace = Workspace::open(folder, machine.clock, machine.dice);
        if (!workspace)
            return std::unexpected(workspace.error());
        return Writing{*std::move(claim), *std::move(workspace)};
    }
};
} // namespace hadir::server
