// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Knock.h"

#include "app/core/troubles.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::desk {

namespace {
constexpr core::Milliseconds retryAfter = 5s;
} // namespace

Knock::Knock(core::Clock &clock, LinkMaker makeLink, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_makeLink(std::move(makeLink))
{}

Knock::~Knock() = default;

void Knock::begin(const QUrl &server, wire::ClientId client, const sync::Credential &credential,
                  core::Milliseconds patience)
{
    stop();
    m_server = server;
    m_client = client;
    m_credential = credential;
    m_patience = patience;
    connectNow();
}

void Knock::stop()
{
    ++m_attempt;
    if (!m_link)
        return;
    m_link->disconnect(this);
    m_link->close();
    m_link.release()->deleteLater(); // we may be inside its signal
}

void Knock::sayWiped()
{
    if (m_link)
        m_link->send(wire::encode(wire::Wiped{}));
}

void Knock::connectNow()
{
    const quint64 attempt = ++m_attempt;
    m_link = m_makeLink();
    connect(m_link.get(), &sync::Link::opened, this,
            [this] { sync::introduce(*m_link, m_client, m_credential); });
    connect(m_link.get(), &sync::Link::received, this, &Knock::read);
    connect(m_link.get(), &sync::Link::closed, this, &Knock::giveUp);
    m_link->open(m_server);
    m_clock.after(m_patience, this, [this, attempt] {
        if (attempt == m_attempt)
            giveUp({FailureKind::TimedOut, u"no answer from the server"_s});
    });
}

void Knock::read(const wire::Frame &frame)
{
    const auto message = wire::decode(frame);
    if (!message)
        return giveUp(message.error());
    std::visit(
        [this](const auto &held) {
            if constexpr (requires { take(held); })
                take(held);
        },
        *message);
}

void Knock::take(const wire::SignedIn &session)
{
    stop();
    Q_EMIT admitted(session);
}

void Knock::take(const wire::Sorry &sorry)
{
    if (sorry.wipe) {
        Q_EMIT wipeOrdered();
        stop();
        return;
    }
    const Failure why = sync::failureOf(sorry);
    if (core::isAbsence(why.kind))
        return giveUp(why);
    if (core::isDiskTrouble(why.kind))
        return comeBackAfter(why);
    stop();
    Q_EMIT turnedAway(why, core::Milliseconds(sorry.retryAfterMs));
}

void Knock::giveUp(const Failure &why)
{
    stop();
    if (!core::isAbsence(why.kind)) {
        Q_EMIT turnedAway(why, {});
        return;
    }
    comeBackAfter(why);
}

void Knock::comeBackAfter(const Failure &why)
{
    stop();
    m_clock.after(retryAfter, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt)
            connectNow();
    });
    Q_EMIT unanswered(why);
}
} // namespace hadir::desk
