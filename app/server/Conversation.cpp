// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"

#include "app/core/log.h"
#include "app/server/Admission.h"
#include "app/server/News.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto lease = 72h;              // how long a desk may be opened without us
constexpr auto timeToWipe = 30s;         // until the line is closed without a receipt
constexpr auto tryAgainAfter = 5s;       // when the disk is full or will not do
constexpr auto tryAgainWhenQuieter = 1s; // when too much waits
constexpr qint64 queueCeiling = 1024 * 1024;
constexpr qint64 silentCeiling = 1'000; // revisions that pass by a desk before it hears of them
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype fetchesAtOnce = 16;
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
{
    connect(&m_admission, &Admission::answered, this, &Conversation::send);
    connect(&m_admission, &Admission::admitted, this, &Conversation::seat);
    connect(&m_admission, &Admission::turnedAway, this,
            [this](const core::Failure &why) { end(why.kind, why.detail); });
    connect(&m_admission, &Admission::condemned, this, &Conversation::condemn);
}

Conversation::~Conversation()
{
    if (!hasEnded())
        Q_EMIT ended();
}

bool Conversation::hasRoom() const
{
    return m_link.queued() < queueCeiling;
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
    m_seat.emplace(Seat{
        session, Holdings(m_house.workspace, {agent.id, agent.role, agent.teams, m_house.spread}),
        Paging(m_house.workspace), m_house.clock.now()});
    become(Seated{});
    qCInfo(logServer).noquote() << "signed in agent" << session.agent.id.toString() << "client"
                                << session.client.toString();
    Q_EMIT signedIn();
    send(wire::SignedIn{agent.id, agent.name, agent.role, token, *lastNumber, m_house.clock.now(),
                        *share, core::Instant(m_house.clock.now() + lease), *lastMark,
                        m_seat->holdings.isAll(), *erased});
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
    qint64 toCome = 0;
    if (const auto *on = std::get_if<CatchingUp>(&m_state); on && on->revision == sync.revision)
        toCome = on->toCome;
    else
        m_seat->paging.startAnew();
    if (hasRoom())
        answer(sync, toCome);
    else
        become(CatchingUp{sync.revision, toCome, sync});
}

void Conversation::answer(const wire::Sync &sync, qint64 toCome)
{
    Paging &paging = m_seat->paging;
    const auto leaf = paging.next(sync, m_seat->holdings, toCome);
    if (!leaf)
        return end(leaf.error().kind, leaf.error().detail);
    m_seat->told = std::max<qint64>(0, sync.confirmed);
    m_seat->owed = true;
    if (!sendPage(*leaf))
        return;
    if (!leaf->isEnd)
        return become(CatchingUp{leaf->to, leaf->toCome, {}});
    become(Live{leaf->to, paging.seenAt(*leaf, m_seat->holdings)});
    Q_EMIT wentLive();
    catchUp();
}

wire::Page Conversation::headOf(const Leaf &leaf) const
{
    return {.epoch = m_house.workspace.epoch(),
            .from = leaf.from,
            .to = leaf.to,
            .more = leaf.toCome > 0,
            .total = leaf.toCome,
            .now = m_house.clock.now(),
            .left = leaf.left,
            .horizons = leaf.horizons};
}

bool Conversation::sendPage(const Leaf &leaf)
{
    wire::Page head = headOf(leaf);
    // Only a page that ends with the ledger holds all effects of what this desk meant.
    if (m_seat->owed && leaf.isEnd) {
        Clients &clients = m_house.workspace.ledger().clients();
        const auto confirmed = clients.lastNumberOf(m_seat->session.client);
        const auto refused = clients.refusedOf(m_seat->session.client, m_seat->told);
        if (!confirmed || !refused) {
            end(FailureKind::Storage, u"the server cannot read"_s);
            return false;
        }
        head.confirmed = *confirmed;
        head.refused = *refused;
        m_seat->told = *confirmed;
        m_seat->owed = false;
    }
    m_link.send(leaf.body.under(head));
    return true;
}

void Conversation::hear(const wire::Push &push)
{
    if (!std::holds_alternative<CatchingUp>(m_state) && !isLive())
        return misunderstood(u"push comes after the first sync"_s);
    for (const wire::Pushed &command : push.commands) {
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
    if (present.customer && m_seat->holdings.sight().customers.contains(*present.customer))
        m_house.workspace.workingSets().note(m_seat->session.agent.id, *present.customer);
    Q_EMIT moved(present);
}

void Conversation::hear(const wire::Fetch &fetch)
{
    if (!isSignedIn())
        return misunderstood(u"fetch comes after signing in"_s);
    if (hasRoom())
        return sendPiece(fetch);
    if (m_fetches.size() >= fetchesAtOnce)
        return misunderstood(u"too many pieces asked for at once"_s);
    m_fetches.append(fetch);
}

void Conversation::hear(const wire::Open &open)
{
    auto *live = std::get_if<Live>(&m_state);
    if (!live && !std::holds_alternative<CatchingUp>(m_state))
        return misunderstood(u"open comes after the first sync"_s);
    const domain::Agent &agent = m_seat->session.agent;
    if (!may(agent.role, Action::Open, Area::OtherCustomer))
        return misunderstood(u"this role opens no customers"_s);
    Holdings &holdings = m_seat->holdings;
    if (holdings.sight().shows(domain::Scope::of(open.customer)) || hasEnded() || !hasRoom())
        return; // whoever waits for them tries again
    const auto there = m_house.workspace.feed().countOf(domain::Scope::of(open.customer));
    if (!there)
        return end(there.error().kind, there.error().detail);
    if (*there > 0) {
        if (auto ok = m_house.workspace.workingSets().open(agent.id, open.customer); !ok)
            apologise(ok.error());
    }
    holdings.want(open.customer);
    if (!live)
        return; // it comes before the desk is live
    const auto brought = holdings.bring({});
    if (!brought)
        return end(brought.error().kind, brought.error().detail);
    if (!sendPage({.from = live->revision,
                   .to = live->revision,
                   .body = wire::PageBody(brought->json()),
                   .left = holdings.takeLeft(),
                   .horizons = brought->horizons()}))
        return;
    if (*there > 0)
        qCInfo(logServer).noquote()
            << "agent" << agent.id.toString() << "opened customer" << open.customer.toString();
}

void Conversation::hear(const wire::Older &older)
{
    const auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return misunderstood(u"older comes while live"_s);
    if (!m_seat->holdings.sight().shows(domain::Scope::of(older.customer)) || !hasRoom())
        return; // whoever scrolled there asks again
    const auto stretch = m_house.workspace.feed().older(older);
    if (!stretch)
        return apologise(stretch.error());
    Changes changes;
    changes.add(*stretch);
    (void)sendPage({.from = live->revision,
                    .to = live->revision,
                    .body = wire::PageBody(changes.json()),
                    .left = {},
                    .horizons = changes.horizons()});
}

void Conversation::hear(const wire::Search &search)
{
    if (!std::holds_alternative<CatchingUp>(m_state) && !isLive())
        return misunderstood(u"search comes after the first sync"_s);
    const auto found = m_house.workspace.enquiries().answer(m_seat->holdings.view(),
                                                            m_seat->holdings.sight(), search);
    if (!found)
        return apologise(found.error());
    qCInfo(logServer).noquote() << "agent" << m_seat->session.agent.id.toString() << "searched,"
                                << found->hits.size() << "found";
    send(*found);
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

void Conversation::sendPiece(const wire::Fetch &fetch)
{
    wire::Chunk chunk{.sha256 = fetch.sha256, .offset = fetch.offset};
    const auto shown =
        m_house.workspace.feed().showsAttachment(fetch.sha256, m_seat->holdings.sight());
    if (!shown)
        return apologise(shown.error());
    if (*shown) {
        const auto piece = m_house.workspace.blobs().read(fetch.sha256, fetch.offset, pieceBytes);
        if (!piece && piece.error().kind == FailureKind::Malformed)
            return misunderstood(piece.error().detail);
        if (!piece)
            return apologise(piece.error());
        chunk.total = piece->total;
        chunk.base64 = QString::fromLatin1(piece->bytes.toBase64());
    }
    send(chunk);
}

void Conversation::goOn()
{
    while (!m_fetches.isEmpty() && !hasEnded() && hasRoom())
        sendPiece(m_fetches.takeFirst());
    if (hasEnded() || !hasRoom())
        return;
    if (auto *on = std::get_if<CatchingUp>(&m_state); on && on->asked) {
        const wire::Sync asked = *std::exchange(on->asked, std::nullopt);
        return answer(asked, on->toCome);
    }
    // This is called after every delivery, so whoever is not behind is not asked about.
    if (const auto *live = std::get_if<Live>(&m_state); live && live->behind)
        catchUp();
}

void Conversation::tell(News &news)
{
    auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return;
    const Slice &slice = news.slice();
    if (live->seen != slice.from || slice.to == slice.from) {
        if (live->seen < slice.to || m_seat->owed)
            catchUp();
        return;
    }
    live->behind = !hasRoom(); // goOn() pages it from where it stands
    if (!live->behind)
        (void)sendShare(*live, news);
}

bool Conversation::sendShare(Live &live, News &news)
{
    Workspace &workspace = m_house.workspace;
    const auto share = m_seat->holdings.take(news);
    if (!share) {
        end(share.error().kind, share.error().detail);
        return false;
    }
    const Slice &slice = news.slice();
    live.seen = slice.to;
    const bool pays = m_seat->owed && !slice.more;
    if (share->isEmpty() && !pays && slice.to - live.revision < silentCeiling)
        return true;
    Leaf leaf{.from = live.revision,
              .to = std::max(live.revision, slice.to),
              .left = share->left,
              .isEnd = !slice.more};
    const QByteArray name = share->name();
    const auto part = news.partOf(workspace, *share, name);
    if (!part) {
        end(part.error().kind, part.error().detail);
        return false;
    }
    leaf.body = (*part)->body;
    leaf.horizons = (*part)->horizons;
    live.revision = leaf.to;
    if (pays)
        return sendPage(leaf);
    m_link.send(news.frame(QByteArray::number(leaf.from) + ' ' + name,
                           [&] { return leaf.body.under(headOf(leaf)); }));
    return true;
}

void Conversation::owe(qint64 number)
{
    if (!m_seat)
        return;
    m_seat->owed = true;
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

void Conversation::catchUp()
{
    while (auto *live = std::get_if<Live>(&m_state)) {
        live->behind = !hasRoom();
        if (live->behind)
            return; // goOn() comes back here
        auto news = News::since(m_house.workspace, live->seen);
        if (!news)
            return end(news.error().kind, news.error().detail);
        const Slice &slice = news->slice();
        if (slice.to == slice.from && !m_seat->owed)
            return;
        if (!sendShare(*live, *news) || !slice.more)
            return;
    }
}

void Conversation::tell(const wire::Frame &presence)
{
    // Who is where now matters less than what happened: a desk behind is told the next time.
    if (isLive() && hasRoom())
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
