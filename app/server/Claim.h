// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

#include <memory>

namespace hadir::server {

/// The right to serve a workspace, or to replace it: one process has it at a time, and it ends with
/// that process however it ends (the system's own lock on a file). Who only adds people or brings
/// mail in needs none.
class Claim final
{
public:
    /// Refused when another process has it. The folder has to be there.
    [[nodiscard]] static core::Result<Claim> on(const QString &folder);

private:
    Claim(std::unique_ptr<store::Database> file, store::Transaction held)
        : m_file(std::move(file))
        , m_held(std::move(held))
    {}

    std::unique_ptr<store::Database> m_file; // its address outlives a move of the Claim
    store::Transaction m_held;
};
} // namespace hadir::server
