// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Admission.h"

#include "app/server/Doorkeeper.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
// From the end of the handshake, whatever is said meanwhile. A line may take five seconds each way:
// the handshake's last word and the desk's first are then ten seconds apart.
constexpr auto timeToSignIn = 15s;
constexpr core::Milliseconds untilNewDesks = 1h; // of whoever came from too many in a day

QString programName()
{
    return u"hadird/" HADIR_VERSION ""_s;
}
} // namespace

Admission::Admission(House house, QString address, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_address(std::move(address))
{
    m_house.clock.after(timeToSignIn, this, [this] {
        m_isLate = true;
        showOutInTime();
    });
}

void Admission::showOutInTime()
{
    // Whose password is being checked waits for us; they are shown out if it was wrong.
    if (!std::holds_alternative<Over>(m_state) && !std::holds_alternative<Checking>(m_state))
        turnAway(FailureKind::TimedOut, u"nobody signed in"_s);
}

void Admission::hear(const wire::Hello &hello)
{
    if (!std::holds_alternative<Silent>(m_state))
        return turnAway(FailureKind::Malformed, u"hello was said already"_s);
    if (hello.protocol != wire::protocolVersion)
        return turnAway(FailureKind::Incompatible,
                        u"this server speaks protocol %1"_s.arg(wire::protocolVersion));
    if (hello.client.isNull())
        return turnAway(FailureKind::Malformed, u"hello without a client"_s);
    const auto isToBeWiped = m_house.workspace.sessions().isToBeWiped(hello.client);
    if (!isToBeWiped)
        return turnAway(isToBeWiped.error().kind, isToBeWiped.error().detail);
    if (*isToBeWiped) {
        m_state = Over{};
        Q_EMIT condemned(hello.client);
        return;
    }
    m_state = Greeted{hello.client};
    Q_EMIT answered(wire::Welcome{wire::protocolVersion, programName(), m_house.workspace.name(),
                                  m_house.clock.now()});
}

void Admission::hear(const wire::SignIn &signIn)
{
    const auto *greeted = std::get_if<Greeted>(&m_state);
    if (!greeted)
        return turnAway(FailureKind::Malformed, u"sign-in comes after hello, and once"_s);
    const wire::ClientId client = greeted->client;
    m_state = Checking{client};
    m_house.doorkeeper.check(signIn.account, signIn.password, {m_address, client}, this,
                             [this, client](const Doorkeeper::Answer &answer) {
                                 if (!std::holds_alternative<Checking>(m_state))
                                     return;
                                 if (answer) {
                                     auto opened =
                                         m_house.workspace.sessions().takeOver(*answer, client);
                                     if (opened)
                                         return admit(opened->session, opened->token);
                                     if (opened.error().kind == FailureKind::Throttled)
                                         return putOff(opened.error(), untilNewDesks, client);
                                     return turnAway(opened.error().kind, opened.error().detail);
                                 }
                                 const auto &[failure, wait] = answer.error();
                                 if (failure.kind != FailureKind::Throttled)
                                     return turnAway(failure.kind, failure.detail);
                                 putOff(failure, wait, client);
                             });
}

/// They may try again on this line.
void Admission::putOff(const core::Failure &why, core::Milliseconds wait, wire::ClientId client)
{
    m_state = Greeted{client};
    Q_EMIT answered(wire::Sorry{core::nameOf(why.kind), why.detail, wait.count()});
    if (m_isLate)
        showOutInTime();
}

void Admission::hear(const wire::Resume &resume)
{
    const auto *greeted = std::get_if<Greeted>(&m_state);
    if (!greeted)
        return turnAway(FailureKind::Malformed, u"resume comes after hello, and once"_s);
    const auto session = m_house.workspace.sessions().resume(resume.token, greeted->client);
    if (!session)
        return turnAway(session.error().kind, session.error().detail);
    admit(*session, resume.token);
}

void Admission::admit(const Sessions::Session &session, const QString &token)
{
    m_state = Over{};
    m_house.doorkeeper.rememberPlace(session.agent.login, m_address);
    Q_EMIT admitted(session, token);
}

void Admission::turnAway(FailureKind kind, const QString &detail)
{
    if (std::holds_alternative<Over>(m_state))
        return;
    m_state = Over{};
    Q_EMIT turnedAway({kind, detail});
}
} // namespace hadir::server
