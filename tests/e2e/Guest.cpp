// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Guest.h"

#include "app/core/Ids.h"
#include "app/server/Workspace.h"
#include "app/sync/backOff.h"

using namespace Qt::Literals::StringLiterals;
using hadir::support::Heard;
using enum hadir::support::Opcode;

namespace hadir::e2e {

namespace {
constexpr int smallBuffer = 8 * 1024;
constexpr qsizetype commandsAPush = 500;
} // namespace

Guest::Guest(QUrl server, Place place, core::Clock &clock, core::Dice &dice)
    : m_server(std::move(server))
    , m_place(std::move(place))
    , m_clock(clock)
    , m_dice(dice)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(support::upgrade); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Guest::take);
    // Closed or never connected: both end here.
    connect(&m_socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState && m_stays)
            lose();
    });
}

void Guest::come(const QHostAddress &from)
{
    m_stays = true;
    m_from = from;
    m_in.clear();
    m_pieces = {};
    m_isUpgraded = false;
    m_pushed = 0;
    m_socket.bind(m_from);
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * smallBuffer);
    m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
}

void Guest::leave()
{
    m_stays = false;
    m_isLive = false;
    m_socket.abort();
}

void Guest::lose()
{
    ++m_timesCutOff;
    m_isLive = false;
    const auto pause =
        sync::backOff(core::FailureKind::Offline, ++m_failures, sync::Watch::Somebody, m_dice);
    m_clock.after(pause.value_or(std::chrono::seconds(1)), this, [this] {
        if (m_stays && m_isListening && m_socket.state() == QAbstractSocket::UnconnectedState)
            come(m_from);
    });
}

void Guest::stopListening()
{
    m_isListening = false;
    m_socket.setReadBufferSize(smallBuffer);
}

void Guest::listenOn()
{
    m_isListening = true;
    m_socket.setReadBufferSize(0);
    if (m_stays && m_socket.state() == QAbstractSocket::UnconnectedState)
        return come(m_from);
    take();
}

void Guest::mutter()
{
    if (m_isLive && m_socket.state() == QAbstractSocket::ConnectedState)
        say(wire::Present{});
}

void Guest::take()
{
    if (!m_isListening)
        return;
    m_in += m_socket.readAll();
    if (!m_isUpgraded) {
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_in.remove(0, end + 4);
        m_isUpgraded = true;
        say(wire::Hello{.client = m_place.client});
        say(wire::Resume{m_place.token});
    }
    while (const auto heard = support::takeFrame(m_in)) {
        if (const auto whole = m_pieces.add(*heard))
            hear(*whole);
    }
}

void Guest::hear(const Heard &heard)
{
    if (heard.opcode == Ping)
        m_socket.write(support::RawFrame{.opcode = Pong, .payload = heard.payload}.bytes());
    if (heard.opcode != Text && heard.opcode != Binary)
        return;
    if (m_isLive && heard.opcode == Binary && m_reading == Reading::OnlyThatTheyCame) {
        Q_EMIT pageCame(); // nothing else is long enough to be pressed
        return;
    }
    const auto message = support::messageIn(heard);
    if (!message)
        return m_socket.abort();
    if (const auto *session = std::get_if<wire::SignedIn>(&*message)) {
        m_confirmed = m_pushed = session->lastNumber;
        say(wire::Sync{.epoch = m_epoch, .revision = m_revision});
    } else if (const auto *page = std::get_if<wire::Page>(&*message)) {
        hear(*page);
    } else if (const auto *sorry = std::get_if<wire::Sorry>(&*message)) {
        hear(*sorry);
    }
}

void Guest::hear(const wire::Page &page)
{
    m_epoch = page.epoch;
    m_revision = page.to;
    m_confirmed = std::max(m_confirmed, page.confirmed);
    if (page.more)
        return say(wire::Sync{.epoch = m_epoch, .revision = m_revision});
    if (!std::exchange(m_isLive, true)) {
        m_failures = 0;
        Q_EMIT wentLive();
    }
    Q_EMIT pageCame();
    if (m_confirmed >= m_pushed)
        pushMore();
}

void Guest::hear(const wire::Sorry &sorry)
{
    if (sorry.kind != u"throttled")
        return; // the line ends
    ++m_timesPutOff;
    m_atOnce = std::min<qint64>(m_atOnce, commandsAPush); // from here on as a desk does
    if (std::exchange(m_waits, true))
        return;
    m_clock.after(core::Milliseconds(sorry.retryAfterMs), this, [this] {
        m_waits = false;
        m_pushed = m_confirmed;
        pushMore();
    });
}

void Guest::push(qint64 commands, qint64 atOnce, std::function<Deed(qint64)> deed)
{
    m_wanted = m_confirmed + commands;
    m_atOnce = atOnce;
    m_deed = std::move(deed);
    pushMore();
}

void Guest::pushFurther(qint64 commands)
{
    m_wanted = std::max(m_wanted, m_confirmed) + commands;
    pushMore();
}

Guest::Deed Guest::newCustomer(qint64 number) const
{
    const QUuid id = QUuid::createUuidV5(m_place.client.uuid(), QByteArray::number(number));
    return {
        u"create-customer"_s,
        {{u"customer"_s, id.toString(QUuid::WithoutBraces)}, {u"name"_s, u"Nur %1"_s.arg(number)}}};
}

void Guest::pushMore()
{
    if (!m_isLive || m_waits)
        return;
    const qint64 through = std::min(m_wanted, m_confirmed + m_atOnce);
    while (m_pushed < through) {
        wire::Push push;
        while (m_pushed < through && push.commands.size() < commandsAPush) {
            const Deed deed = m_deed(++m_pushed);
            push.commands.append({m_pushed, deed.name, deed.arguments, m_clock.now()});
        }
        say(push);
    }
}

namespace {
/// Places for so many desks of that agent, at a server that does not run.
std::vector<Place> placesIn(const QString &folder, const QString &login, int count)
{
    core::SystemClock clock;
    core::SystemDice dice;
    core::TimeOrderedIds ids{clock, dice};
    std::vector<Place> out;
    auto workspace = server::Workspace::open(folder, clock, dice);
    if (!workspace)
        return out;
    const auto account = (*workspace)->accounts().find(login);
    // What a place is worth does not depend on how it got to the disk.
    if (!account || !*account || !(*workspace)->database().script(u"PRAGMA synchronous=OFF"_s))
        return out;
    for (int number = 0; number < count; ++number) {
        const auto client = ids.make<wire::Client>();
        auto opened = (*workspace)->sessions().open((*account)->agent, client);
        if (opened)
            out.push_back({client, opened->token});
    }
    return out;
}
} // namespace

std::vector<std::unique_ptr<Guest>> crowdAt(support::ServerProcess &server, int count,
                                            core::Clock &clock, core::Dice &dice,
                                            const QStringList &arguments)
{
    const QString login = u"aina"_s;
    std::vector<std::unique_ptr<Guest>> out;
    if (!server.make({u"admin"_s, login}))
        return out;
    const std::vector<Place> places = placesIn(server.data(), login, count);
    if (places.size() != size_t(count) || !server.serve(arguments))
        return out;
    for (const Place &place : places)
        out.push_back(std::make_unique<Guest>(server.url(), place, clock, dice));
    return out;
}
} // namespace hadir::e2e
