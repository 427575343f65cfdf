// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/House.h"
#include "app/server/Sessions.h"

#include <QObject>

namespace hadir::server {

/// The beginning of a talk: finds out who calls, by password or token, within the time for
/// strangers. Emits one of admitted(), condemned() and turnedAway(), once, and then hears nothing
/// any more. Belongs to its conversation, on the workspace's thread.
class Admission final : public QObject
{
    Q_OBJECT

public:
    /// `address` is where the desk calls from, for the limits on guessing.
    Admission(House house, QString address, QObject *parent);

    void hear(const wire::Hello &hello);
    void hear(const wire::SignIn &signIn);
    void hear(const wire::Resume &resume);
    /// They hung up: nothing is emitted any more.
    void leave() { m_state = Over{}; }

Q_SIGNALS:
    void answered(const hadir::wire::Message &message);
    void admitted(const hadir::server::Sessions::Session &session, const QString &token);
    void turnedAway(const hadir::core::Failure &why);
    /// The desk that calls is to destroy what it holds.
    void condemned(hadir::wire::ClientId client);

private:
    struct Silent
    {
    }; // nothing was said yet
    struct Greeted // Hello was said
    {
        wire::ClientId client;
    };
    struct Checking // the password is being checked
    {
        wire::ClientId client;
    };
    struct Over
    {
    };
    using State = std::variant<Silent, Greeted, Checking, Over>;

    void admit(const Sessions::Session &session, const QString &token);
    void putOff(const core::Failure &why, core::Milliseconds wait, wire::ClientId client);
    void turnAway(core::FailureKind kind, const QString &detail);
    void showOutInTime();

    House m_house;
    QString m_address;
    bool m_isLate = false; // the time for strangers is over
    State m_state = Silent{};
};
} // namespace hadir::server
