// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Claim.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

core::Result<Claim> Claim::on(const QString &folder)
{
    auto opened = store::Database::open(folder + u"/in-use.db"_s, {.patience = 100ms});
    if (!opened)
        return std::unexpected(opened.error());
    auto file = std::make_unique<store::Database>(*std::move(opened));
    auto held = store::Transaction::begin(*file);
    if (held)
        return Claim(std::move(file), *std::move(held));
    if (held.error().kind != core::FailureKind::TimedOut)
        return std::unexpected(held.error());
    return core::fail(core::FailureKind::Refused,
                      u"the workspace in %1 is being served; stop that server first"_s.arg(folder));
}
} // namespace hadir::server
