// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/sync/introduction.h"

#include <memory>

namespace hadir::desk {

/// Knocks at a server until somebody answers: says who is there, and hears whether they may come
/// in. The line is closed again then; who follows the ledger has one of their own. Belongs to the
/// thread of its clock.
class Knock final : public QObject
{
    Q_OBJECT

public:
    using LinkMaker = std::function<std::unique_ptr<sync::Link>()>;

    Knock(core::Clock &clock, LinkMaker makeLink, QObject *parent = nullptr);
    ~Knock() override;

    /// Until somebody answers or stop(); an answer may take as long as `patience` each time.
    void begin(const QUrl &server, wire::ClientId client, const sync::Credential &credential,
               core::Milliseconds patience);
    void stop();
    /// Within wipeOrdered(): all is destroyed, and the server hears of it.
    void sayWiped();

Q_SIGNALS:
    void admitted(const hadir::wire::SignedIn &session);
    /// For good, or until `again` has passed.
    void turnedAway(const hadir::core::Failure &why, hadir::core::Milliseconds again);
    /// What this desk holds is to be destroyed.
    void wipeOrdered();
    /// Nobody answered, or a server whose own disk does not do. It is tried again in five seconds.
    void unanswered(const hadir::core::Failure &why);

private:
    void connectNow();
    void read(const wire::Frame &frame);
    void take(const wire::SignedIn &session);
    void take(const wire::Sorry &sorry);
    void giveUp(const core::Failure &why);
    void comeBackAfter(const core::Failure &why);

    core::Clock &m_clock;
    LinkMaker m_makeLink;
    std::unique_ptr<sync::Link> m_link;
    QUrl m_server;
    wire::ClientId m_client;
    sync::Credential m_credential;
    core::Milliseconds m_patience{0};
    quint64 m_attempt = 0; ///< tells a timer of an earlier one from ours
};
} // namespace hadir::desk
