// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/server/Admission.h"
#include "app/server/FileTalk.h"
#include "app/server/Workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto lease = 72h;              // how long a desk may be opened without us
constexpr auto timeToWipe = 30s;         // until the line is closed without a receipt
constexpr auto tryAgainAfter = 5s;       // when the disk is full or will not do
constexpr auto tryAgainWhenQuieter = 1s; // when too much waits
constexpr qsizetype markCeiling = 64;
constexpr wire::Limits strangersLimits{.bytes = 64 * 1024};
constexpr wire::Limits desksLimits{.bytes = 4 * 1024 * 1024};

wire::Sorry sorryOf(FailureKind kind, const QString &detail, core::Milliseconds wait)
{
    return {core::nameOf(kind), detail, wait.count()};
}
} // namespace

Conversation::Conversation(House house, DeskLink &link, const QString &address, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_link(link)
    , m_admission(*new Admission(house, address, this))
    , m_files(*new FileTalk(house, link, this))
{
    connect(&m_admission, &Admission::answered, this, &Conversation::send);
    connect(&m_admission, &Admission::admitted, this, &Conversation::seat);
    connect(&m_admission, &Admission::turnedAway, this,
            [this](const core::Failure &why) { end(why.kind, why.detail); });
    connect(&m_admission, &Admission::condemned, this, &Conversation::condemn);
    connect(&m_files, &FileTalk::answered, this, &Conversation::send);
    connect(&m_files, &FileTalk::apologised, this, &Conversation::apologise);
    connect(&m_files, &FileTalk::misunderstood, this, &Conversation::misunderstood);
    connect(&m_files, &FileTalk::brought, this, &Conversation::brought);
}

Conversation::~Conversation()
{
    if (!hasEnded())
        Q_EMIT ended();
}

const Sight &Conversation::sight() const
{
    return m_seat->feed.holdings().sight();
}

wire::Limits Conversation::limits() const
{
    return isSignedIn() ? desksLimits : strangersLimits;
}

void Conversation::hear(const wire::Frame &frame)
{
    if (hasEnded())
        return;
    const auto message = wire::decode(frame, limits());
    if (!message) {
        end(message.error().kind, message.error().detail);
        return;
    }
    if (std::holds_alternative<Condemned>(m_state)) {
        if (const auto *receipt = std::get_if<wire::Wiped>(&*message))
            hear(*receipt);
        return;
    }
    if (m_seat)
        m_seat->usedAt = m_house.clock.now();
    std::visit([this](const auto &said) { hear(said); }, *message);
}

template <class Other>
void Conversation::hear(const Other &message)
{
    if constexpr (requires { m_admission.hear(message); }) {
        if (isSignedIn())
            misunderstood(wire::nameOf(message) + u" was said already"_s);
        else
            m_admission.hear(message);
    } else {
        misunderstood(wire::nameOf(message) + u" is not for a desk to say"_s);
    }
}

void Conversation::seat(const Sessions::Session &session, const QString &token)
{
    const auto lastNumber = m_house.workspace.ledger().clients().lastNumberOf(session.client);
    if (!lastNumber)
        return end(lastNumber.error().kind, lastNumber.error().detail);
    const auto share = m_house.workspace.sessions().shareOf(session.client);
    if (!share)
        return end(share.error().kind, share.error().detail);
    const auto lastMark = m_house.workspace.ledger().clients().lastMarkOf(session.client);
    if (!lastMark)
        return end(lastMark.error().kind, lastMark.error().detail);
    const auto erased = m_house.workspace.erasures().owedBy(session.client);
    if (!erased)
        return end(erased.error().kind, erased.error().detail);
    const domain::Agent &agent = session.agent;
    m_seat.emplace(Seat{session,
                        Subscription(m_house, m_link, session.client,
                                     Holdings(m_house.workspace,
                                              {agent.id, agent.role, agent.teams, m_house.spread})),
                        m_house.clock.now()});
    become(Seated{});
    qCInfo(logServer).noquote() << "signed in agent" << session.agent.id.toString() << "client"
                                << session.client.toString();
    Q_EMIT signedIn();
    if (hasEnded())
        return;
    send(wire::SignedIn{agent.id, agent.name, agent.role, token, *lastNumber, m_house.clock.now(),
                        *share, core::Instant(m_house.clock.now() + lease), *lastMark,
                        m_seat->feed.holdings().isAll(), *erased});
}

void Conversation::hear(const wire::SignOut &)
{
    if (!isSignedIn())
        return misunderstood(u"nobody is signed in"_s);
    if (auto ok = m_house.workspace.sessions().revoke(m_seat->session.key); !ok)
        return end(ok.error().kind, ok.error().detail);
    close(CloseCode::Done);
}

void Conversation::hear(const wire::Sync &sync)
{
    if (!isSignedIn())
        return misunderstood(u"sync comes after signing in"_s);
    const bool wasLive = isLive();
    follow(m_seat->feed.sync(sync), wasLive);
}

void Conversation::follow(const core::Result<void> &done, bool wasLive)
{
    if (!done)
        return end(done.error().kind, done.error().detail);
    if (!wasLive && isLive())
        Q_EMIT wentLive();
}

void Conversation::hear(const wire::Push &push)
{
    if (!isSignedIn() || !m_seat->feed.hasBegun())
        return misunderstood(u"push comes after the first sync"_s);
    for (const wire::Pushed &command : push.commands) {
        if (command.number < 1)
            return misunderstood(u"commands are counted from 1"_s);
        // Cut short it would not be what the desk knows its command by.
        if (command.mark.size() > markCeiling)
            return misunderstood(u"the mark of command %1 is too long"_s.arg(command.number));
    }
    if (!push.commands.isEmpty())
        Q_EMIT pushed(push.commands);
}

void Conversation::hear(const wire::Present &present)
{
    if (!isSignedIn())
        return misunderstood(u"present comes after signing in"_s);
    // Whom somebody looks at does not leave under their eyes.
    if (present.customer && sight().customers.contains(*present.customer))
        m_house.workspace.workingSets().note(m_seat->session.agent.id, *present.customer);
    Q_EMIT moved(present);
}

void Conversation::hear(const wire::Fetch &fetch)
{
    if (!isSignedIn())
        return misunderstood(u"fetch comes after signing in"_s);
    m_files.hear(fetch, sight());
}

void Conversation::hear(const wire::Offer &offer)
{
    if (!isSignedIn())
        return misunderstood(u"offer comes after signing in"_s);
    m_files.hear(offer, sight(), m_seat->session.agent.id);
}

void Conversation::hear(const wire::Piece &piece)
{
    if (!isSignedIn())
        return misunderstood(u"piece comes after signing in"_s);
    m_files.hear(piece, m_seat->session.agent.id);
}

void Conversation::hear(const wire::Open &open)
{
    if (!isSignedIn() || !m_seat->feed.hasBegun())
        return misunderstood(u"open comes after the first sync"_s);
    const domain::Agent &agent = m_seat->session.agent;
    if (!may(agent.role, Action::Open, Area::OtherCustomer))
        return misunderstood(u"this role opens no customers"_s);
    const domain::Scope scope = domain::Scope::of(open.customer);
    if (sight().shows(scope) || !m_link.hasRoom())
        return; // whoever waits for them tries again
    const auto there = m_house.workspace.feed().countOf(scope);
    if (!there)
        return end(there.error().kind, there.error().detail);
    if (*there > 0) {
        if (auto ok = m_house.workspace.workingSets().open(agent.id, open.customer); !ok)
            apologise(ok.error());
        qCInfo(logServer).noquote()
            << "agent" << agent.id.toString() << "opens customer" << open.customer.toString();
    }
    follow(m_seat->feed.bring(open.customer), isLive());
}

void Conversation::hear(const wire::Older &older)
{
    if (!isLive())
        return misunderstood(u"older comes while live"_s);
    const domain::Scope scope = domain::Scope::of(older.customer);
    if (!sight().shows(scope) || !m_link.hasRoom())
        return; // whoever scrolled there asks again
    const auto stretch = m_house.workspace.feed().older(older);
    if (!stretch)
        return apologise(stretch.error());
    follow(m_seat->feed.send(*stretch), true);
}

void Conversation::hear(const wire::Search &search)
{
    if (!isSignedIn() || !m_seat->feed.hasBegun())
        return misunderstood(u"search comes after the first sync"_s);
    if (!search.about)
        m_asked = search.question; // the answer to the one before is not waited for
    const Holdings &holdings = m_seat->feed.holdings();
    Enquiries &enquiries = m_house.workspace.enquiries();
    auto found = enquiries.answer(holdings.view(), holdings.sight(), search);
    if (!found)
        return apologise(found.error());
    if (const auto read = enquiries.messages(holdings.view(), holdings.sight(), search, *found))
        core::whenFinished(*read, this, [this, found = *found](const Enquiries::Read &messages) {
            sayMessages(found, messages);
        });
    qCInfo(logServer).noquote() << "agent" << m_seat->session.agent.id.toString() << "searched,"
                                << found->hits.size() << "found";
    send(*found);
}

void Conversation::sayMessages(wire::Found found, const Enquiries::Read &messages)
{
    const bool isEnded = !messages && messages.error().kind == core::FailureKind::Cancelled;
    if (!isSeated() || found.question != m_asked)
        return;
    if (!messages && !isEnded)
        qCWarning(logServer) << "messages not read" << messages.error().detail;
    found.reading = false;
    found.unread = !messages || !messages->isWhole;
    if (messages)
        found.messages = m_house.workspace.enquiries().stillThere(messages->messages);
    send(found);
}

void Conversation::hear(const wire::Erased &erased)
{
    if (!isSignedIn())
        return misunderstood(u"erased comes after signing in"_s);
    const wire::ClientId client = m_seat->session.client;
    // Without it the desk is asked again the next time.
    const auto confirmed =
        m_house.workspace.receipts().confirm(client, erased.customers, m_house.clock.now());
    if (!confirmed)
        return apologise(confirmed.error());
    if (*confirmed > 0)
        qCInfo(logServer).noquote() << "client" << client.toString() << "has erased" << *confirmed;
}

void Conversation::hear(const wire::Wiped &)
{
    const auto *condemned = std::get_if<Condemned>(&m_state);
    if (!condemned)
        return misunderstood(u"nobody asked to wipe"_s);
    const wire::ClientId client = condemned->client;
    if (auto ok = m_house.workspace.receipts().confirmWipe(client, m_house.clock.now()); !ok)
        qCWarning(logServer) << "receipt not kept" << ok.error().detail;
    qCInfo(logServer).noquote() << "client" << client.toString() << "has wiped";
    close(CloseCode::NotWanted);
}

void Conversation::tellOfFile(const QString &sha256)
{
    if (isSeated())
        m_files.tellOf(sha256, sight());
}

void Conversation::goOn()
{
    if (!isSeated())
        return;
    m_files.goOn(sight());
    if (hasEnded() || !m_link.hasRoom())
        return;
    const bool wasLive = isLive();
    follow(m_seat->feed.goOn(), wasLive);
}

void Conversation::tell(News &news)
{
    if (isSeated())
        follow(m_seat->feed.tell(news), isLive());
}

void Conversation::catchUp()
{
    if (isSeated())
        follow(m_seat->feed.catchUp(), isLive());
}

void Conversation::owe(qint64 number)
{
    if (!m_seat)
        return;
    m_seat->feed.owe();
    if (m_seat->postponed && number >= *m_seat->postponed)
        m_seat->postponed.reset();
}

void Conversation::miss(qint64 number)
{
    if (!m_seat || !m_seat->postponed || number < *m_seat->postponed)
        return misunderstood(u"command %1 came before its predecessor"_s.arg(number));
    if (std::exchange(m_seat->missed, number) + 1 != number) // once a push is enough
        apologise({FailureKind::Throttled, u"one before it has to come again first"_s});
}

void Conversation::tell(const wire::Frame &presence)
{
    // Who is where now matters less than what happened: a desk behind is told the next time.
    if (isLive() && m_link.hasRoom())
        m_link.send(presence);
}

void Conversation::postpone(const core::Failure &failure, qint64 number)
{
    if (!m_seat || hasEnded())
        return;
    m_seat->postponed = std::min(number, m_seat->postponed.value_or(number));
    apologise(failure);
}

void Conversation::apologise(const core::Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Throttled:
        return send(sorryOf(failure.kind, failure.detail, tryAgainWhenQuieter));
    case FailureKind::DiskFull:
        return send(sorryOf(failure.kind, u"the server's disk is full"_s, tryAgainAfter));
    default:
        return send(
            sorryOf(FailureKind::Storage, u"the server cannot do this now"_s, tryAgainAfter));
    }
}

void Conversation::recheck()
{
    if (!isSignedIn() || hasEnded() || std::holds_alternative<Condemned>(m_state))
        return;
    const auto agent = m_house.workspace.sessions().agentOf(m_seat->session.key, m_seat->usedAt);
    if (agent) {
        const domain::Agent before = std::exchange(m_seat->session.agent, *agent);
        if (before.role != agent->role || before.teams != agent->teams)
            end(FailureKind::Offline, u"what this desk holds has changed"_s); // it comes back
    } else if (agent.error().kind == FailureKind::Unauthorised) {
        const auto wiped = m_house.workspace.sessions().isToBeWiped(m_seat->session.client);
        if (wiped && *wiped)
            return wipe();
        end(agent.error().kind, agent.error().detail);
    } else {
        qCWarning(logServer) << "session not checked" << agent.error().detail;
    }
}

void Conversation::misunderstood(const QString &detail)
{
    end(FailureKind::Malformed, detail);
}

void Conversation::wipe()
{
    condemn(m_seat->session.client);
}

void Conversation::condemn(wire::ClientId client)
{
    if (hasEnded() || std::holds_alternative<Condemned>(m_state))
        return;
    qCInfo(logServer) << "a desk is told to destroy what it holds";
    send(wire::Sorry{core::nameOf(FailureKind::Unauthorised), u"this desk is to be wiped"_s, 0,
                     true});
    m_admission.leave();
    become(Condemned{client});
    m_house.clock.after(timeToWipe, this, [this] { close(CloseCode::NotWanted); });
}

void Conversation::end(FailureKind kind, const QString &detail, core::Milliseconds comeBack)
{
    if (hasEnded())
        return;
    qCInfo(logServer).noquote() << "conversation ended" << core::nameOf(kind) << detail;
    wire::Sorry sorry{core::nameOf(kind), detail, 0};
    CloseCode code = CloseCode::NotWanted;
    if (kind == FailureKind::Offline) {
        code = CloseCode::GoingAway;
        sorry.retryAfterMs = comeBack.count();
    } else if (kind == FailureKind::Malformed || kind == FailureKind::Incompatible) {
        code = CloseCode::Nonsense;
    }
    send(sorry);
    close(code);
}

void Conversation::close(CloseCode code)
{
    if (hasEnded())
        return;
    m_admission.leave();
    m_link.close(code);
    become(Ended{});
    Q_EMIT ended();
}

void Conversation::send(const wire::Message &message)
{
    if (!hasEnded())
        m_link.send(wire::encode(message));
}

void Conversation::become(State state)
{
    qCDebug(logServer) << "conversation" << m_state.index() << "->" << state.index();
    m_state = std::move(state);
}
} // namespace hadir::server
