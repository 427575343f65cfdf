// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Doorkeeper.h"
#include "app/server/Floor.h"
#include "tests/support/ScratchWorkspace.h"

namespace hadir::support {

/// A server without sockets: a floor over a scratch workspace, on a clock that tests move.
class ScratchFloor final
{
public:
    ScratchFloor()
        : doorkeeper(std::make_unique<server::Doorkeeper>(workspace->accounts(), workspace.clock))
        , floor(std::make_unique<server::Floor>(house()))
    {}

    [[nodiscard]] server::House house() { return {*workspace, *doorkeeper, workspace.clock}; }

    /// One turn of the event loop.
    void turn() { workspace.clock.advance(core::Milliseconds(0)); }

    /// The server's process ended and began again. Every line is dead.
    void restart()
    {
        floor.reset();
        doorkeeper.reset();
        workspace.reopen();
        doorkeeper = std::make_unique<server::Doorkeeper>(workspace->accounts(), workspace.clock);
        floor = std::make_unique<server::Floor>(house());
    }

    ScratchWorkspace workspace;
    std::unique_ptr<server::Doorkeeper> doorkeeper;
    std::unique_ptr<server::Floor> floor;
};

/// A desk's end of a line: says messages, keeps what it hears, and reads slowly when told to.
class DeskLine final : public server::DeskLink
{
public:
    explicit DeskLine(ScratchFloor &house, const QString &address = QStringLiteral("192.0.2.7"))
        : m_house(house)
        , conversation(house.floor->receive(*this, address))
    {}

    void send(const wire::Frame &frame) override
    {
        auto message = wire::decode(frame);
        Q_ASSERT(message);
        heard.append(*message);
        bytes.append(frame.bytes);
        if (stopsReading)
            m_queued += frame.bytes.size();
    }
    void close(server::CloseCode code) override { closed = code; }
    [[nodiscard]] qint64 queued() const override { return m_queued; }

    /// Says it and lets the server have its turn.
    void say(const wire::Message &message)
    {
        conversation->hear(wire::encode(message));
        m_house.turn();
    }
    void sayBytes(const QByteArray &text)
    {
        conversation->hear({wire::Frame::Type::Text, text});
        m_house.turn();
    }

    /// Hello and Resume with a session of the scratch workspace.
    void resume(const ScratchWorkspace::Desk &desk)
    {
        say(wire::Hello{.program = QStringLiteral("test"), .client = desk.client});
        say(wire::Resume{desk.token});
    }
    /// Up to live, from nothing.
    void goLive(const ScratchWorkspace::Desk &desk)
    {
        resume(desk);
        say(wire::Sync{});
        while (last<wire::Page>().more)
            say(wire::Sync{.epoch = last<wire::Page>().epoch, .revision = last<wire::Page>().to});
        heard.clear();
    }

    /// Stops being a slow reader: what was queued is gone.
    void drain()
    {
        stopsReading = false;
        m_queued = 0;
        conversation->goOn();
    }
    void jam(qint64 queuedBytes)
    {
        stopsReading = true;
        m_queued = queuedBytes;
    }

    template <class M>
    [[nodiscard]] QList<M> all() const
    {
        QList<M> out;
        for (const wire::Message &message : heard) {
            if (const auto *one = std::get_if<M>(&message))
                out.append(*one);
        }
        return out;
    }
    template <class M>
    [[nodiscard]] M last() const
    {
        const QList<M> found = all<M>();
        return found.isEmpty() ? M{} : found.last();
    }
    /// What was heard, by name: a transcript.
    [[nodiscard]] QStringList transcript() const
    {
        QStringList out;
        for (const wire::Message &message : heard)
            out.append(wire::nameOf(message));
        return out;
    }

private:
    ScratchFloor &m_house;
    qint64 m_queued = 0;

public:
    QList<wire::Message> heard;
    QList<QByteArray> bytes;
    std::optional<server::CloseCode> closed;
    bool stopsReading = false;
    std::unique_ptr<server::Conversation> conversation;
};
} // namespace hadir::support
