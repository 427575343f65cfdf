// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/Lines.h"

#include "app/core/log.h"
#include "app/server/lines/Porch.h"
#include "app/server/lines/credentials.h"
#include "app/wire/heartbeat.h"

#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <thread>

namespace asio = boost::asio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using boost::system::error_code;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;
using Tcp = asio::ip::tcp;

namespace hadir::server {

namespace {
// Of lines that the system has and we have not taken yet. Who comes beyond them is not told, and
// tries again a second later or, with nothing to say, waits for ever.
constexpr int inTheStreet = 512;
constexpr auto hearingTime = 10ms; // in one go

Tcp::endpoint endpointOf(const Door &door)
{
    if (door.address == QHostAddress::Any)
        return {Tcp::v6(), door.port}; // and with it the fourth version
    return {asio::ip::make_address(door.address.toString().toStdString()), door.port};
}

/// Listens, or says why not.
Result<void> listenAt(Porch::Acceptor &acceptor, const Door &door)
{
    error_code failed;
    const auto endpoint = endpointOf(door);
    acceptor.open(endpoint.protocol(), failed);
    if (!failed && door.address == QHostAddress::Any)
        acceptor.set_option(asio::ip::v6_only(false), failed);
#ifndef Q_OS_WIN // where it would take another's port away
    if (!failed)
        acceptor.set_option(Porch::Acceptor::reuse_address(true), failed);
#endif
    if (!failed)
        acceptor.bind(endpoint, failed);
    if (!failed)
        acceptor.listen(inTheStreet, failed);
    if (!failed)
        return {};
    return fail(failed == asio::error::address_in_use ? FailureKind::TimedOut
                                                      : FailureKind::Refused,
                u"cannot listen on %1:%2: %3"_s.arg(door.address.toString())
                    .arg(door.port)
                    .arg(QString::fromLocal8Bit(failed.message())));
}
} // namespace

Pace Door::usualPace()
{
    // TLS and the request ask for three rounds on a line of five seconds each way.
    return {
        .begun = 15s, .pingEvery = wire::pingEvery, .deadAfter = wire::deadAfter, .lookEvery = 1s};
}

/// What the thread of the sockets has.
struct Lines::Sockets
{
    asio::io_context context{1}; // outlives the sockets of all lines
    asio::ssl::context tls{asio::ssl::context::tls_server};
    Letterbox<Order> orders;
    LineTerms terms;
    Line::Ends ends;
    std::optional<Porch> porch;
    std::thread thread;

    ~Sockets() { stop(); }
    void stop()
    {
        context.stop();
        if (thread.joinable())
            thread.join();
    }
    /// Until stop(). What cannot be done for one line, for want of memory, ends no other.
    void run()
    {
        while (true) {
            try {
                context.run();
                return;
            } catch (const std::exception &thrown) {
                qCCritical(logServer) << "a line could not go on" << thrown.what();
            }
        }
    }
    void carryOut()
    {
        const auto all = orders.takeAll();
        for (const Order &order : all) {
            try {
                order.line->carryOut(order);
            } catch (const std::exception &thrown) {
                qCCritical(logServer) << "a line could not go on" << thrown.what();
                order.line->carryOut({order.line, Order::Abort()});
            }
        }
    }
};

Lines::Lines(QObject *parent) : QObject(parent) {}

Lines::~Lines()
{
    if (!m_sockets)
        return;
    m_sockets->stop();
    m_taken.clear();
    (void)m_notices.takeAll(); // the lines that it speaks of go before what their sockets are of
}

Result<void> Lines::open(const Door &door)
{
    const bool isSecured = !door.certificateFile.isEmpty() || !door.keyFile.isEmpty();
    if (!isSecured && !door.address.isLoopback())
        return fail(FailureKind::Refused,
                    u"without a certificate only loopback is served; give --certificate and --key, "
                    "or listen on 127.0.0.1 instead of %1"_s.arg(door.address.toString()));
    auto sockets = std::make_unique<Sockets>();
    Sockets &its = *sockets;
    if (isSecured) {
        if (auto ok = takeCredentials(its.tls, door.certificateFile, door.keyFile); !ok)
            return ok;
    }
    Porch::Acceptor acceptor(its.context);
    if (auto ok = listenAt(acceptor, door); !ok)
        return ok;
    m_url = u"%1://%2:%3"_s
                .arg(isSecured ? u"wss"_s : u"ws"_s,
                     door.address.protocol() == QAbstractSocket::IPv6Protocol
                         ? u'[' + door.address.toString() + u']'
                         : door.address.toString())
                .arg(acceptor.local_endpoint().port());
    its.terms = {door.pace, door.origins, isSecured ? &its.tls : nullptr};
    its.ends = {.order =
                    [&its](Order order) {
                        if (its.orders.put(std::move(order)))
                            asio::post(its.context, [&its] { its.carryOut(); });
                    },
                .notice =
                    [this](Notice notice) {
                        if (m_notices.put(std::move(notice)))
                            QMetaObject::invokeMethod(this, &Lines::hear, Qt::QueuedConnection);
                    },
                .opened = [&its](Line &line) { its.porch->leave(line); },
                .ended = [&its](Line &line) { its.porch->forget(line); }};
    its.porch.emplace(std::move(acceptor),
                      Porch::Room{door.begunOfOne, door.begunOfAll, door.descriptors}, its.terms,
                      its.ends);
    its.porch->open();
    its.thread = std::thread([&its] { its.run(); });
    m_sockets = std::move(sockets);
    m_isOpen = true;
    return {};
}

void Lines::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    asio::post(m_sockets->context, [&its = *m_sockets] { its.porch->shut(); });
}

void Lines::hear()
{
    // However much was said, timers and everybody's commands have their turn between.
    const auto until = std::chrono::steady_clock::now() + hearingTime;
    while (true) {
        if (m_passedOn == m_taken.size()) {
            m_passedOn = 0;
            m_taken = m_notices.takeAll();
            if (m_taken.empty())
                return;
        }
        passOn(m_taken[m_passedOn++]);
        if (std::chrono::steady_clock::now() >= until) {
            QMetaObject::invokeMethod(this, &Lines::hear, Qt::QueuedConnection);
            return;
        }
    }
}

void Lines::passOn(const Notice &notice)
{
    LineListener *listener = notice.line->listener();
    if (std::holds_alternative<Notice::Came>(notice.what)) {
        Q_EMIT came(notice.line);
    } else if (const auto *frame = std::get_if<wire::Frame>(&notice.what)) {
        if (listener)
            listener->hear(*frame);
        notice.line->noteHeard(frame->bytes.size());
    } else if (listener && std::holds_alternative<Notice::Room>(notice.what)) {
        listener->makeRoom();
    } else if (listener) {
        listener->lose();
    }
}
} // namespace hadir::server
