// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/DeskLink.h"
#include "app/server/lines/Letterbox.h"

#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace hadir::server {

class Line;

/// Who uses a line, on the thread of the desks.
class LineListener
{
public:
    virtual void hear(const wire::Frame &frame) = 0;
    /// What was sent has gone, or most of it.
    virtual void makeRoom() = 0;
    /// The line has ended. Whoever listens lets go of it here: nothing more is to be heard of it.
    virtual void lose() = 0;

protected:
    ~LineListener() = default;
};

/// What the thread of the desks asks of a line.
struct Order
{
    struct Close
    {
        CloseCode code;
    };
    struct Abort
    {
    };
    struct Trust
    {
    };
    struct ReadOn
    {
    };
    std::shared_ptr<Line> line;
    std::variant<wire::Frame, Close, Abort, Trust, ReadOn> what;
};

/// What the thread of the sockets tells of a line.
struct Notice
{
    struct Came
    {
    };
    struct Room
    {
    };
    struct Gone
    {
    };
    std::shared_ptr<Line> line;
    std::variant<Came, wire::Frame, Room, Gone> what;
};

/// How long a line may take.
struct Pace
{
    std::chrono::milliseconds begun;     ///< from connecting to a WebSocket
    std::chrono::milliseconds pingEvery; ///< whether anybody is still there
    std::chrono::milliseconds deadAfter; ///< without a word
    std::chrono::milliseconds lookEvery; ///< at all of that
};

/// One WebSocket with a desk. Its bytes are moved on the thread of the sockets; whoever uses it
/// does so on the thread of the desks and hears of it through its listener. Goes when neither has
/// it any more.
class Line : public std::enable_shared_from_this<Line>
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Where a line's words go; outlives every line.
    struct Ends
    {
        std::function<void(Order)> order;   ///< to the thread of the sockets
        std::function<void(Notice)> notice; ///< to the thread of the desks
        std::function<void(Line &)> opened; ///< to the porch, on the thread of the sockets
        std::function<void(Line &)> ended;
    };

    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    virtual ~Line() = default;

    // ---- on the thread of the desks

    void send(const wire::Frame &frame);
    /// Once what was sent before has gone.
    void close(CloseCode code);
    void abort();
    /// What may be said and left unread is a desk's from here on; a stranger's before.
    void trust();
    void setListener(LineListener *listener) { m_listener = listener; }
    [[nodiscard]] LineListener *listener() const { return m_listener; }
    /// So much of what was heard has been dealt with.
    void noteHeard(qsizetype bytes);

    // ---- on any thread

    /// Bytes that were sent and the network has not taken yet.
    [[nodiscard]] qint64 queued() const { return m_queued; }
    [[nodiscard]] const QHostAddress &caller() const { return m_caller; }

    // ---- on the thread of the sockets

    /// Waits for the first byte, then brings up what is above the connection.
    virtual void begin() = 0;
    virtual void carryOut(const Order &order) = 0;
    /// Ends it when it is dead or late, and asks who is silent.
    virtual void look(Moment now) = 0;

protected:
    Line(const Ends &ends, QHostAddress caller);

    /// What was heard goes to the listener. False when so much waits there that nothing more is to
    /// be read before Order::ReadOn.
    [[nodiscard]] bool deliver(wire::Frame frame);
    [[nodiscard]] bool isHeldUp() const { return m_isHeldUp; }
    void noteWritten(qint64 bytes);

    const Ends &m_ends;

private:
    void order(decltype(Order::what) what);

    QHostAddress m_caller;
    LineListener *m_listener = nullptr;
    std::atomic<qint64> m_queued = 0;
    std::atomic<qint64> m_unheard = 0;
    std::atomic<bool> m_isHeldUp = false;
};
} // namespace hadir::server
