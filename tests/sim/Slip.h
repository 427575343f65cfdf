// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// A mistake that Hadir does not make, to see that the stories would find it.
enum class Slip {
    None,
    TakesRepeatsForNew,       ///< the ledger does not check for duplicates
    AcknowledgesBeforeCommit, ///< the server dies with what it had confirmed
    MovesCursorBeforePage,    ///< the desk dies between the two
    ForgetsStaleSendGuard,    ///< the ledger takes a reply whose writer had not seen the last one
    LosesRefused,             ///< a refused command leaves the outbox and goes nowhere
    TellsOutsideScope,        ///< the server sends somebody whom the desk must not hold
    KeepsWhoLeft,             ///< a desk does not forget whom the server took away
    KeepsTheErased,           ///< nor who was taken out for good
    ForgetsNewEpoch,          ///< the server is restored and goes on as if nothing had been lost
    ClaimsWhatFailed,         ///< a desk calls saved what its disk did not take
};

/// Makes one mistake in one world, from outside: by what it does to frames and files, so that
/// nothing of it is in the product.
class Saboteur final : public Tap
{
public:
    Saboteur(World &world, Slip slip);
    ~Saboteur() override;

    [[nodiscard]] bool toServer(int desk, wire::Frame &frame) override;
    [[nodiscard]] bool toDesk(int desk, wire::Frame &frame) override;
    void fromServer(int desk, wire::Frame &frame) override;
    /// What the mistake itself would not have written is taken out of the audit.
    void coverTracks();

private:
    static void keepTheErased(wire::Message &message, wire::Frame &frame);
    void forgetWhatWasSeen(int desk, const wire::Push &push);
    void letReplyPass(int desk, wire::Push &push);
    void keepFiles();
    void loseFiles();
    [[nodiscard]] bool moveCursorAndDie(int desk, const wire::Page &page);

    struct Reply
    {
        wire::ClientId client;
        qint64 number = 0;
        QString arguments;
    };
    World &m_world;
    Slip m_slip;
    QList<Reply> m_let;
    core::Instant m_keptAt;
    QMap<QString, QByteArray> m_kept; ///< the server's files, by name
    QObject m_context;
};
} // namespace hadir::sim
