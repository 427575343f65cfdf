// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"

#include "app/core/log.h"
#include "app/server/Admission.h"
#include "app/server/Workspace.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto lease = 72h;              // how long a desk may be opened without us
constexpr auto tryAgainAfter = 5s;       // when the disk is full or will not do
constexpr auto tryAgainWhenQuieter = 1s; // when too much waits
constexpr qint64 queueCeiling = 1024 * 1024;
constexpr qint64 pageCeiling = 10'000;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype fetchesAtOnce = 16;
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
}

Conversation::~Conversation()
{
    if (!hasEnded())
        Q_EMIT ended();
}

View Conversation::view() const
{
    return {m_seat->session.agent.id, m_seat->session.agent.role};
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
    const auto lastNumber = m_house.workspace.ledger().lastNumberOf(session.client);
    if (!lastNumber)
        return end(lastNumber.error().kind, lastNumber.error().detail);
    const auto share = m_house.workspace.sessions().shareOf(session.client);
    if (!share)
        return end(share.error().kind, share.error().detail);
    const auto lastMark = m_house.workspace.ledger().lastMarkOf(session.client);
    if (!lastMark)
        return end(lastMark.error().kind, lastMark.error().detail);
    m_seat = Seat{session, m_house.clock.now()};
    become(Seated{});
    qCInfo(logServer).noquote() << "signed in agent" << session.agent.id.toString() << "client"
                                << session.client.toString();
    Q_EMIT signedIn();
    send(wire::SignedIn{session.agent.id, session.agent.name, session.agent.role, token,
                        *lastNumber, m_house.clock.now(), *share,
                        core::Instant(m_house.clock.now() + lease), *lastMark});
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
    if (hasRoom())
        answer(sync, toCome);
    else
        become(CatchingUp{sync.revision, toCome, sync});
}

void Conversation::answer(const wire::Sync &sync, qint64 toCome)
{
    Workspace &workspace = m_house.workspace;
    const auto newest = workspace.ledger().revision();
    if (!newest)
        return end(newest.error().kind, newest.error().detail);
    const bool goesOn =
        sync.epoch == workspace.epoch() && sync.revision >= 0 && sync.revision <= *newest;
    const qint64 from = goesOn ? sync.revision : 0;
    if (toCome <= 0) {
        const auto count = workspace.feed().countSince(from);
        if (!count)
            return end(count.error().kind, count.error().detail);
        toCome = *count;
    }
    Feed::Limits most;
    most.entities = std::clamp<qint64>(sync.limit, 1, pageCeiling);
    const auto slice = workspace.feed().since(from, view(), most);
    if (!slice)
        return end(slice.error().kind, slice.error().detail);
    m_seat->told = std::max<qint64>(0, sync.confirmed);
    m_seat->owed = true;
    toCome = std::max<qint64>(slice->more ? 1 : 0, toCome - slice->count);
    if (!sendPage(*slice, toCome))
        return;
    if (slice->more)
        return become(CatchingUp{slice->to, toCome, {}});
    become(Live{slice->to});
    Q_EMIT wentLive();
}

bool Conversation::sendPage(const Slice &slice, qint64 toCome)
{
    wire::Page head{.epoch = m_house.workspace.epoch(),
                    .from = slice.from,
                    .to = slice.to,
                    .more = toCome > 0,
                    .total = toCome,
                    .now = m_house.clock.now()};
    // Only a page that ends with the ledger holds all effects of what this desk meant.
    if (m_seat->owed && !slice.more) {
        Ledger &ledger = m_house.workspace.ledger();
        const auto confirmed = ledger.lastNumberOf(m_seat->session.client);
        const auto refused = ledger.refusedOf(m_seat->session.client, m_seat->told);
        if (!confirmed || !refused) {
            end(FailureKind::Storage, u"the server cannot read"_s);
            return false;
        }
        head.confirmed = *confirmed;
        head.refused = *refused;
        m_seat->told = *confirmed;
        m_seat->owed = false;
    }
    m_link.send(wire::frameOf(wire::toJson(head, slice.changes)));
    return true;
}

void Conversation::hear(const wire::Push &push)
{
    if (!std::holds_alternative<CatchingUp>(m_state) && !isLive())
        return misunderstood(u"push comes after the first sync"_s);
    if (!push.commands.isEmpty())
        Q_EMIT pushed(push.commands);
}

void Conversation::hear(const wire::Present &present)
{
    if (!isSignedIn())
        return misunderstood(u"present comes after signing in"_s);
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

void Conversation::sendPiece(const wire::Fetch &fetch)
{
    wire::Chunk chunk{.sha256 = fetch.sha256, .offset = fetch.offset};
    const auto shown = m_house.workspace.feed().showsAttachment(fetch.sha256, view());
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
    catchUp();
}

void Conversation::tell(const Bulletin &bulletin)
{
    auto *live = std::get_if<Live>(&m_state);
    if (!live)
        return;
    const Slice &slice = bulletin.slice;
    if (live->revision != slice.from || slice.to == slice.from) {
        if (live->revision < slice.to || m_seat->owed)
            catchUp();
        return;
    }
    if (!hasRoom())
        return; // behind from here on; goOn() pages it from where it stands
    if (!m_seat->owed || slice.more)
        m_link.send(bulletin.frame);
    else if (!sendPage(slice, 0))
        return;
    live->revision = slice.to;
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
        if (!hasRoom())
            return; // goOn() comes back here
        const auto slice = m_house.workspace.feed().since(live->revision, view(), {});
        if (!slice)
            return end(slice.error().kind, slice.error().detail);
        if (slice->to == slice->from && !m_seat->owed)
            return;
        if (!sendPage(*slice, 0))
            return;
        live->revision = slice->to;
        if (!slice->more)
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
    if (!isSignedIn() || hasEnded())
        return;
    const auto agent = m_house.workspace.sessions().agentOf(m_seat->session.key, m_seat->usedAt);
    if (agent)
        m_seat->session.agent = *agent;
    else if (agent.error().kind == FailureKind::Unauthorised)
        end(agent.error().kind, agent.error().detail);
    else
        qCWarning(logServer) << "session not checked" << agent.error().detail;
}

void Conversation::misunderstood(const QString &detail)
{
    end(FailureKind::Malformed, detail);
}

void Conversation::end(FailureKind kind, const QString &detail)
{
    if (hasEnded())
        return;
    qCInfo(logServer).noquote() << "conversation ended" << core::nameOf(kind) << detail;
    wire::Sorry sorry{core::nameOf(kind), detail, 0};
    CloseCode code = CloseCode::NotWanted;
    if (kind == FailureKind::Offline) {
        code = CloseCode::GoingAway;
        sorry.retryAfterMs = 1000;
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
