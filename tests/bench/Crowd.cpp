// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Crowd.h"

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <array>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

struct Crowd::Member
{
    enum class Step { Upgrading, Greeting, Resuming, Syncing, Live, Lost };
    size_t number = 0;
    int socket = -1;
    Step step = Step::Upgrading;
    QByteArray in;
};

Crowd::Crowd(QUrl server, QString epoch, qint64 revision, std::vector<Place> places)
    : m_server(std::move(server))
    , m_epoch(std::move(epoch))
    , m_revision(revision)
    , m_places(std::move(places))
{}

#ifdef Q_OS_LINUX
namespace {
constexpr size_t strangersAtOnce = 15;
constexpr int textFrame = 1;
constexpr int binaryFrame = 2;
constexpr int pingFrame = 9;
constexpr int pongFrame = 10;

/// A client's frame; its mask is zero, which is one like any other and changes nothing.
QByteArray framed(int opcode, const QByteArray &payload)
{
    QByteArray out;
    out += char(0x80 | opcode);
    const qsizetype size = payload.size();
    if (size < 126) {
        out += char(0x80 | size);
    } else if (size < 65'536) {
        out += char(0x80 | 126);
        out += char(size >> 8);
        out += char(size & 0xff);
    } else {
        out += char(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += char((quint64(size) >> shift) & 0xff);
    }
    return out + QByteArray(4, '\0') + payload;
}
} // namespace

Crowd::~Crowd()
{
    for (const auto &member : m_members) {
        if (member->socket >= 0)
            ::close(member->socket);
    }
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool Crowd::connectOne(size_t at)
{
    auto member = std::make_unique<Member>();
    member->number = at;
    member->socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (member->socket < 0)
        return false;
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(quint16(m_server.port()));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(member->socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        return false;
    const int on = 1;
    ::setsockopt(member->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(member->socket, F_SETFL, O_NONBLOCK);
    epoll_event wanted{.events = EPOLLIN, .data = {.ptr = member.get()}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, member->socket, &wanted);
    sendBytes(*member, "GET / HTTP/1.1\r\nHost: " + m_server.authority().toLatin1()
                           + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                             "Sec-WebSocket-Version: 13\r\n\r\n");
    m_members.push_back(std::move(member));
    return true;
}

Result<void> Crowd::seat(std::chrono::seconds atMost)
{
    const Stopwatch watch;
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    while (m_live < size()) {
        while (m_members.size() < size() && m_members.size() - m_live < strangersAtOnce) {
            if (!connectOne(m_members.size()))
                return core::fail(FailureKind::Offline, u"no more sockets"_s);
        }
        if (!turn(std::chrono::milliseconds(100)) && watch.seconds() > double(atMost.count()))
            return core::fail(FailureKind::TimedOut,
                              u"%1 of %2 desks got in"_s.arg(m_live).arg(size()));
        if (m_lost > 0 || watch.seconds() > double(atMost.count()))
            return core::fail(
                FailureKind::TimedOut,
                u"%1 of %2 desks got in, %3 were put out"_s.arg(m_live).arg(size()).arg(m_lost));
    }
    return {};
}

/// False when nothing came.
bool Crowd::turn(std::chrono::milliseconds atMost)
{
    std::array<epoll_event, 256> came{};
    const int count = ::epoll_wait(m_epoll, came.data(), int(came.size()), int(atMost.count()));
    for (int at = 0; at < count; ++at)
        read(*static_cast<Member *>(came[size_t(at)].data.ptr));
    return count > 0;
}

void Crowd::read(Member &member)
{
    std::array<char, 65'536> bytes{};
    const ssize_t got = ::recv(member.socket, bytes.data(), bytes.size(), 0);
    if (got <= 0) {
        ::close(std::exchange(member.socket, -1));
        member.step = Member::Step::Lost;
        ++m_lost;
        return;
    }
    member.in.append(bytes.data(), got);
    takeIn(member);
}

void Crowd::takeIn(Member &member)
{
    QByteArray &in = member.in;
    if (member.step == Member::Step::Upgrading) {
        const qsizetype end = in.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        in.remove(0, end + 4);
        go(member);
    }
    while (in.size() >= 2) {
        const auto byte = [&in](qsizetype at) { return quint64(quint8(in[at])); };
        qsizetype head = 2;
        quint64 size = byte(1) & 0x7f;
        if (size >= 126) {
            const int digits = size == 126 ? 2 : 8;
            head += digits;
            if (in.size() < head)
                return;
            size = 0;
            for (int at = 0; at < digits; ++at)
                size = size << 8 | byte(2 + at);
        }
        if (quint64(in.size()) < quint64(head) + size)
            return;
        const int opcode = int(byte(0)) & 0x0f;
        const QByteArray payload = in.mid(head, qsizetype(size));
        in.remove(0, head + qsizetype(size));
        hear(member, opcode, payload);
    }
    if (in.isEmpty())
        in = {}; // no buffer while nothing comes
}

void Crowd::hear(Member &member, int opcode, const QByteArray &payload)
{
    if (opcode == pingFrame)
        return sendBytes(member, framed(pongFrame, payload));
    if (opcode != textFrame && opcode != binaryFrame)
        return;
    m_heard = {};
    // While signing in every frame is an answer; then only pages count, which are text when short.
    if (member.step != Member::Step::Live) {
        if (opcode == textFrame && !payload.contains(R"("t":"presence")"))
            go(member);
    } else if (payload.contains(R"("t":"page")")) {
        m_pages.add(m_since.milliseconds());
    }
}

void Crowd::go(Member &member)
{
    const Place &place = m_places[member.number];
    switch (member.step) {
    case Member::Step::Upgrading:
        member.step = Member::Step::Greeting;
        return send(member,
                    wire::encode(wire::Hello{.program = u"hadir-bench"_s, .client = place.client}));
    case Member::Step::Greeting:
        member.step = Member::Step::Resuming;
        return send(member, wire::encode(wire::Resume{place.token}));
    case Member::Step::Resuming:
        member.step = Member::Step::Syncing;
        return send(member, wire::encode(wire::Sync{.epoch = m_epoch, .revision = m_revision}));
    case Member::Step::Syncing:
        member.step = Member::Step::Live;
        ++m_live;
        return;
    case Member::Step::Live:
    case Member::Step::Lost:
        return;
    }
}

void Crowd::send(Member &member, const wire::Frame &frame)
{
    sendBytes(member,
              framed(frame.type == wire::Frame::Type::Text ? textFrame : binaryFrame, frame.bytes));
}

void Crowd::sendBytes(Member &member, const QByteArray &bytes)
{
    // Short words into an empty socket: they always fit.
    if (::send(member.socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL)
        != bytes.size())
        ++m_lost;
}

Result<Samples> Crowd::pageAfter(size_t pusher, const wire::Push &push, std::chrono::seconds atMost)
{
    m_pages = {};
    m_since = {};
    send(*m_members[pusher], wire::encode(push));
    while (size_t(m_pages.count()) < size()) {
        (void)turn(std::chrono::milliseconds(100));
        if (m_lost > 0 || m_since.seconds() > double(atMost.count()))
            return core::fail(
                FailureKind::TimedOut,
                u"%1 of %2 desks heard of a change"_s.arg(m_pages.count()).arg(size()));
    }
    return m_pages;
}

void Crowd::settle(std::chrono::milliseconds quiet)
{
    // Of thousands there is always one that is asked whether it is still there.
    m_heard = {};
    while (m_heard.milliseconds() < double(quiet.count()))
        (void)turn(std::chrono::milliseconds(10));
}
#else
Crowd::~Crowd() = default;

Result<void> Crowd::seat(std::chrono::seconds)
{
    return core::fail(FailureKind::NotFound, u"there is no epoll on this system"_s);
}

Result<Samples> Crowd::pageAfter(size_t, const wire::Push &, std::chrono::seconds)
{
    return core::fail(FailureKind::NotFound, u"there is no epoll on this system"_s);
}

void Crowd::settle(std::chrono::milliseconds) {}
#endif
} // namespace hadir::bench
