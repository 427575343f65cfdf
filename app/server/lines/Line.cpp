// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/Line.h"

namespace hadir::server {

namespace {
constexpr qint64 roomyBelow = DeskLink::queueCeiling / 2;
constexpr qint64 unheardCeiling = 256 * 1024;
// A small message is work too: sixty-four of them wait at most.
constexpr qint64 costOfAMessage = 4 * 1024;
} // namespace

Line::Line(const Ends &ends, QHostAddress caller) : m_ends(ends), m_caller(std::move(caller)) {}

void Line::order(decltype(Order::what) what)
{
    m_ends.order({shared_from_this(), std::move(what)});
}

void Line::send(const wire::Frame &frame)
{
    m_queued += frame.bytes.size();
    order(frame);
}

void Line::close(CloseCode code)
{
    order(Order::Close{code});
}

void Line::abort()
{
    order(Order::Abort());
}

void Line::trust()
{
    order(Order::Trust());
}

bool Line::deliver(wire::Frame frame)
{
    m_unheard += frame.bytes.size() + costOfAMessage;
    m_ends.notice({shared_from_this(), std::move(frame)});
    if (m_unheard <= unheardCeiling)
        return true;
    m_isHeldUp = true;
    // It may all have been heard since, by somebody who did not know that this waits for them.
    return m_unheard <= unheardCeiling && m_isHeldUp.exchange(false);
}

void Line::noteHeard(qsizetype bytes)
{
    const qint64 left = m_unheard -= bytes + costOfAMessage;
    if (left <= unheardCeiling && m_isHeldUp.exchange(false))
        order(Order::ReadOn());
}

void Line::noteWritten(qint64 bytes)
{
    const qint64 left = m_queued -= bytes;
    if (left < roomyBelow && left + bytes >= roomyBelow)
        m_ends.notice({shared_from_this(), Notice::Room()});
}
} // namespace hadir::server
