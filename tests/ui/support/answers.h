// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FakeLink.h"

#include <QThread>

/// A server at the other end of a desk's line, which belongs to the desk's own thread.
namespace hadir::support {

/// Does it on the thread that the line belongs to.
inline void there(FakeLink &link, const auto &job)
{
    if (link.thread() == QThread::currentThread())
        job();
    else
        QMetaObject::invokeMethod(&link, job, Qt::BlockingQueuedConnection);
}
/// As the server does when it lets somebody in: Nur Aisyah, with a share and a lease.
inline void letIn(FakeLink &link)
{
    const auto speak = [&link] {
        link.accept();
        link.say(wire::Welcome{.now = core::fromMillis(1'795'338'300'000)});
        link.say(wire::SignedIn{.agent = domain::AgentId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
                                .name = QStringLiteral("Nur Aisyah"),
                                .token = QStringLiteral("token"),
                                .now = core::fromMillis(1'795'338'300'000),
                                .share = QStringLiteral("share"),
                                .leaseUntil = core::fromMillis(1'795'438'300'000)});
    };
    there(link, speak);
}
[[nodiscard]] inline bool isOpen(FakeLink &link)
{
    bool out = false;
    there(link, [&] { out = link.isOpen(); });
    return out;
}
} // namespace hadir::support
