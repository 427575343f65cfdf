// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/DeskProcess.h"
#include "tests/support/Certificate.h"
#include "tests/support/ServerProcess.h"

namespace hadir::e2e {

/// A real hadird with TLS and the real desks of Aina and Badr, in processes of their own.
struct TwoDesks
{
    /// Makes the workspace of an admin and the two, serves it and signs them in.
    [[nodiscard]] bool open()
    {
        return server.make(
                   {QStringLiteral("admin"), QStringLiteral("aina"), QStringLiteral("badr")})
               && serve() && aina.start() && badr.start()
               && aina.signIn(server.url(), QStringLiteral("aina"))
               && badr.signIn(server.url(), QStringLiteral("badr"));
    }
    [[nodiscard]] bool serve()
    {
        return server.serve({QStringLiteral("--certificate"), certificate.file,
                             QStringLiteral("--key"), certificate.key});
    }

    support::ServerProcess server{QStringLiteral(HADIRD)};
    support::Certificate certificate =
        support::Certificate::in(server.folder(), QStringLiteral("house"));
    DeskProcess aina{server.folder() + QStringLiteral("/aina"), certificate.file};
    DeskProcess badr{server.folder() + QStringLiteral("/badr"), certificate.file};
};
} // namespace hadir::e2e
