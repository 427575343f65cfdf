// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/BadNetwork.h"

#include "app/wire/heartbeat.h"
#include "tests/sim/FailingDisk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;

namespace hadir::sim {

namespace {
constexpr core::Milliseconds silence = wire::deadAfter + wire::pingEvery; // at most
const Failure gone{FailureKind::Offline, QStringLiteral("connection closed")};
const Failure silent{FailureKind::TimedOut, QStringLiteral("the line has gone silent")};
} // namespace

/// The desk's half of its lines, one after the other.
class BadNetwork::DeskEnd final : public sync::Link
{
public:
    DeskEnd(BadNetwork &network, int desk) : m_network(network), desk(desk) {}
    ~DeskEnd() override
    {
        // The desk's process is gone: its machine says so, or nobody does.
        if (line != 0)
            m_network.closeFromDesk(line, m_network.upTo(silence));
    }

    void open(const QUrl &) override
    {
        ++generation;
        isOpen = true;
        m_network.connectDesk(*this, generation);
    }
    void send(const wire::Frame &frame) override
    {
        if (Line *at = m_network.lineOf(line))
            m_network.put(line, at->toServer, frame);
    }
    void close() override
    {
        if (line != 0)
            m_network.closeFromDesk(std::exchange(line, 0), m_network.mostDelay * 2);
        end(0ms, {FailureKind::Cancelled, u"closed here"_s});
    }

    /// Says `closed` once for this open(), a little later.
    void end(core::Milliseconds after, const Failure &why)
    {
        line = 0;
        if (!std::exchange(isOpen, false))
            return;
        m_network.m_clock.after(after, this, [this, why, mine = generation] {
            if (mine == generation)
                Q_EMIT closed(why);
        });
    }

private:
    BadNetwork &m_network;

public:
    const int desk;
    quint64 line = 0;
    quint64 generation = 0;
    bool isOpen = false;
};

class BadNetwork::ServerEnd final : public server::DeskLink
{
public:
    ServerEnd(BadNetwork &network, quint64 line) : m_network(network), m_line(line) {}

    void send(const wire::Frame &frame) override
    {
        Line *at = m_network.lineOf(m_line);
        if (!at)
            return;
        wire::Frame sent = frame;
        if (m_network.tap)
            m_network.tap->fromServer(at->desk, sent);
        if (m_network.onSent)
            m_network.onSent(at->desk, sent);
        at->queued += sent.bytes.size();
        m_network.put(m_line, at->toDesk, sent);
    }
    void close(server::CloseCode) override { m_network.closeFromServer(m_line); }
    [[nodiscard]] qint64 queued() const override
    {
        const Line *at = m_network.lineOf(m_line);
        return at ? at->queued : 0;
    }

private:
    BadNetwork &m_network;
    quint64 m_line;
};

BadNetwork::BadNetwork(support::ManualClock &clock, core::Dice &dice) : m_clock(clock), m_dice(dice)
{}

BadNetwork::~BadNetwork() = default;

core::Milliseconds BadNetwork::upTo(core::Milliseconds most)
{
    return core::Milliseconds(qint64(m_dice.below(quint64(most.count()) + 1)));
}

BadNetwork::Line *BadNetwork::lineOf(quint64 number)
{
    const auto found = m_lines.find(number);
    return found == m_lines.end() ? nullptr : &found->second;
}

QList<quint64> BadNetwork::linesOf(int desk) const
{
    QList<quint64> out;
    for (const auto &[number, line] : m_lines) {
        if (line.desk == desk)
            out.append(number);
    }
    return out;
}

std::unique_ptr<sync::Link> BadNetwork::linkFor(int desk)
{
    return std::make_unique<DeskEnd>(*this, desk);
}

void BadNetwork::connectDesk(DeskEnd &desk, quint64 generation)
{
    if (desk.line != 0)
        closeFromDesk(std::exchange(desk.line, 0), mostDelay);
    if (isPartitioned(desk.desk))
        return desk.end(silence, silent);
    m_clock.after(upTo(mostDelay), &desk, [this, &desk, generation] {
        if (generation != desk.generation || !desk.isOpen)
            return;
        if (isPartitioned(desk.desk))
            return desk.end(silence, silent);
        if (!m_floor)
            return desk.end(0ms, {FailureKind::Offline, u"connection refused"_s});
        forgetDead();
        const quint64 number = ++m_count;
        Line &line = m_lines[number];
        line.desk = desk.desk;
        line.number = number;
        line.client = &desk;
        line.end = std::make_unique<ServerEnd>(*this, number);
        line.conversation = m_floor->receive(*line.end, u"192.0.2.%1"_s.arg(desk.desk));
        desk.line = number;
        m_clock.after(upTo(mostDelay), &desk, [&desk, number] {
            if (desk.line == number)
                Q_EMIT desk.opened();
        });
    });
}

void BadNetwork::put(quint64 line, Way &way, const wire::Frame &frame)
{
    const core::Instant due = std::max(way.lastDue, m_clock.now() + upTo(mostDelay));
    way.lastDue = due;
    way.items.push_back({due, frame});
    m_clock.after(due - m_clock.now(), this, [this, line] { pump(line); });
}

void BadNetwork::write(int desk, char way, const wire::Frame &frame)
{
    const QByteArray place = QByteArray::number(m_clock.now().time_since_epoch().count()) + way
                             + QByteArray::number(desk);
    m_transcript.addData(place);
    m_transcript.addData(frame.bytes);
}

void BadNetwork::hearAtServer(Line &line)
{
    wire::Frame frame = std::move(line.toServer.items.front().frame);
    line.toServer.items.pop_front();
    write(line.desk, '>', frame);
    if (repeatsOneIn > 0 && frame.bytes.contains(R"("t":"push")")
        && m_dice.below(repeatsOneIn) == 0)
        put(line.number, line.toServer, frame);
    if (line.conversation && (!tap || tap->toServer(line.desk, frame)))
        line.conversation->hear(frame);
}

void BadNetwork::hearAtDesk(Line &line)
{
    const quint64 number = line.number;
    wire::Frame frame = std::move(line.toDesk.items.front().frame);
    line.toDesk.items.pop_front();
    line.queued -= frame.bytes.size();
    write(line.desk, '<', frame);
    if (line.client && (!tap || tap->toDesk(line.desk, frame))) {
        const FailingDisk disk(diskFails && diskFails(line.desk));
        Q_EMIT line.client->received(frame);
    }
    Line *still = lineOf(number);
    if (still && still->conversation && still->toDesk.items.empty())
        still->conversation->goOn();
}

void BadNetwork::pump(quint64 number)
{
    // Whoever hears a frame may end the line: it is looked up anew for each.
    const auto isDue = [this](const Line &line, const Way &way) {
        return !isPartitioned(line.desk) && !way.items.empty()
               && way.items.front().due <= m_clock.now();
    };
    for (Line *line = lineOf(number); line && isDue(*line, line->toServer); line = lineOf(number))
        hearAtServer(*line);
    for (Line *line = lineOf(number); line && isDue(*line, line->toDesk); line = lineOf(number))
        hearAtDesk(*line);
    if (Line *line = lineOf(number); line && line->closing && line->toDesk.items.empty())
        endDesk(number, 0ms, gone);
}

void BadNetwork::endDesk(quint64 line, core::Milliseconds after, const Failure &why)
{
    m_clock.after(after, this, [this, line, why] {
        Line *at = lineOf(line);
        if (!at || !at->client)
            return;
        std::exchange(at->client, nullptr)->end(0ms, why);
        at->toDesk.items.clear();
    });
}

void BadNetwork::endServer(quint64 line, core::Milliseconds after)
{
    m_clock.after(after, this, [this, line] {
        if (Line *at = lineOf(line)) {
            at->conversation.reset();
            at->toServer.items.clear();
        }
    });
}

void BadNetwork::closeFromDesk(quint64 line, core::Milliseconds serverNoticesAfter)
{
    Line *at = lineOf(line);
    if (!at)
        return;
    at->client = nullptr;
    at->toDesk.items.clear();
    endServer(line, isPartitioned(at->desk) ? silence : serverNoticesAfter);
}

void BadNetwork::closeFromServer(quint64 line)
{
    Line *at = lineOf(line);
    if (!at)
        return;
    at->closing = true;
    at->toServer.items.clear();
    endServer(line, 0ms);
    if (!isPartitioned(at->desk))
        m_clock.after(0ms, this, [this, line] { pump(line); });
}

void BadNetwork::cut(int desk, Cut how)
{
    for (const quint64 line : linesOf(desk)) {
        Line &at = *lineOf(line);
        switch (how) {
        case Cut::Both:
            at.toServer.items.clear();
            at.toDesk.items.clear();
            endDesk(line, upTo(mostDelay), gone);
            endServer(line, upTo(mostDelay));
            break;
        case Cut::DeskFirst:
            at.toDesk.items.clear();
            endDesk(line, 0ms, gone);
            endServer(line, mostDelay + upTo(silence));
            break;
        case Cut::ServerFirst:
            at.toServer.items.clear();
            endServer(line, 0ms);
            endDesk(line, mostDelay + upTo(silence), gone);
            break;
        }
    }
}

void BadNetwork::partition(int desk)
{
    m_partitioned.insert(desk);
    for (const quint64 line : linesOf(desk)) {
        // A short one is only a delay; a longer one ends the line, if it is the same one still.
        m_clock.after(silence, this, [this, desk, line] {
            if (!isPartitioned(desk) || !lineOf(line))
                return;
            endDesk(line, 0ms, silent);
            endServer(line, upTo(silence));
        });
    }
}

void BadNetwork::heal(int desk)
{
    m_partitioned.remove(desk);
    for (const quint64 line : linesOf(desk)) {
        m_clock.after(upTo(mostDelay), this, [this, line] { pump(line); });
        // The other side's machine knows nothing of a line that died meanwhile, and says so.
        if (!lineOf(line)->conversation)
            endDesk(line, upTo(silence), gone);
    }
}

void BadNetwork::serverDies()
{
    m_floor = nullptr;
    for (auto &[number, line] : m_lines) {
        line.conversation.reset();
        line.toServer.items.clear();
        if (m_dice.below(2) == 0)
            line.toDesk.items.clear(); // or the last words still arrive
        if (!isPartitioned(line.desk))
            endDesk(number, upTo(mostDelay) + mostDelay, gone);
    }
}

void BadNetwork::forgetDead()
{
    std::erase_if(m_lines, [](const auto &each) {
        const Line &line = each.second;
        return !line.client && !line.conversation;
    });
}
} // namespace hadir::sim
