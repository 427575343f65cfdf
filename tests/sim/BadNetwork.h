// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/server/Floor.h"
#include "app/sync/Link.h"
#include "tests/support/ManualClock.h"

#include <QCryptographicHash>

#include <deque>

namespace hadir::sim {

/// Somebody who listens in, and meddles.
class Tap
{
public:
    virtual ~Tap() = default;
    /// A frame is about to be heard; it may be changed. False: nobody hears it.
    [[nodiscard]] virtual bool toServer(int desk, wire::Frame &frame) = 0;
    [[nodiscard]] virtual bool toDesk(int desk, wire::Frame &frame) = 0;
    /// A frame is about to leave the server.
    virtual void fromServer(int desk, wire::Frame &frame) = 0;
};

/// The network between desks and one server: slow, and it breaks in every way that a network does.
/// Frames of one direction arrive in order, each after a delay of its own; either side may hear of
/// an end long after the other. Time is the clock's; everything happens within its advance().
class BadNetwork final : public QObject
{
    Q_OBJECT

public:
    BadNetwork(support::ManualClock &clock, core::Dice &dice);
    ~BadNetwork() override;

    /// Both sides notice soon; or one at once and the other late, while what is on its way to the
    /// late one still arrives.
    enum class Cut { Both, DeskFirst, ServerFirst };

    [[nodiscard]] std::unique_ptr<sync::Link> linkFor(int desk);

    void serve(server::Floor &floor) { m_floor = &floor; }
    /// The server's process is gone, and every conversation with it. Call it before it goes.
    void serverDies();

    void cut(int desk, Cut how);
    /// Nothing gets through; both sides find out by the silence.
    void partition(int desk);
    void heal(int desk);
    [[nodiscard]] bool isPartitioned(int desk) const { return m_partitioned.contains(desk); }

    core::Milliseconds mostDelay{200};
    /// One of so many pushes arrives twice, the second time later; 0: none does.
    quint64 repeatsOneIn = 0;
    Tap *tap = nullptr;
    /// Sees each frame as it leaves the server.
    std::function<void(int desk, const wire::Frame &frame)> onSent;
    /// Whether the disk of that desk takes nothing now.
    std::function<bool(int desk)> diskFails;

    /// Over every frame that arrived, where and when.
    [[nodiscard]] QByteArray transcript() const { return m_transcript.result(); }

private:
    class DeskEnd;
    class ServerEnd;

    /// Frames on their way in one direction.
    struct Way
    {
        struct Item
        {
            core::Instant due;
            wire::Frame frame;
        };
        std::deque<Item> items;
        core::Instant lastDue;
    };
    struct Line
    {
        int desk = 0;
        quint64 number = 0;
        DeskEnd *client = nullptr; ///< null once the desk's side is over
        std::unique_ptr<ServerEnd> end;
        std::unique_ptr<server::Conversation> conversation; ///< null once the server's side is over
        Way toServer;
        Way toDesk;
        qint64 queued = 0;    ///< bytes on their way to the desk
        bool closing = false; ///< the server has closed; what it sent before still arrives
    };

    void connectDesk(DeskEnd &desk, quint64 generation);
    void closeFromDesk(quint64 line, core::Milliseconds serverNoticesAfter);
    void closeFromServer(quint64 line);
    void put(quint64 line, Way &way, const wire::Frame &frame);
    void pump(quint64 number);
    void hearAtServer(Line &line);
    void hearAtDesk(Line &line);
    void write(int desk, char way, const wire::Frame &frame);
    void endDesk(quint64 line, core::Milliseconds after, const core::Failure &why);
    void endServer(quint64 line, core::Milliseconds after);
    void forgetDead();
    [[nodiscard]] Line *lineOf(quint64 number);
    [[nodiscard]] QList<quint64> linesOf(int desk) const;
    [[nodiscard]] core::Milliseconds upTo(core::Milliseconds most);

    support::ManualClock &m_clock;
    core::Dice &m_dice;
    server::Floor *m_floor = nullptr;
    QSet<int> m_partitioned;
    std::map<quint64, Line> m_lines;
    quint64 m_count = 0;
    QCryptographicHash m_transcript{QCryptographicHash::Sha1};
};
} // namespace hadir::sim
