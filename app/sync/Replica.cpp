// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Replica.h"

#include "app/core/log.h"
#include "app/core/troubles.h"
#include "app/sync/backOff.h"
#include "app/sync/needs.h"
#include "app/sync/pushOf.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::sync {

namespace {
constexpr core::Milliseconds answerTimeout = 30s;
constexpr core::Milliseconds callsQuickly = 2s;
constexpr qint64 entitiesAPage = 4'000; // at most; a server cuts at two megabytes

template <class T>
bool is(const LineState &state)
{
    return std::holds_alternative<T>(state);
}
} // namespace

Replica::Replica(store::WorkFile &work, store::Cache &cache, Link &link, core::Clock &clock,
                 core::Dice &dice, wire::ClientId client, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_cache(cache)
    , m_link(link)
    , m_clock(clock)
    , m_dice(dice)
    , m_client(client)
    , m_intake(work, cache)
{
    connect(&link, &Link::opened, this, &Replica::sayHello);
    connect(&link, &Link::received, this, &Replica::read);
    connect(&link, &Link::closed, this, &Replica::waitAfter);
    connect(&link, &Link::mayBeBack, this, &Replica::tryAtOnce);
    connect(&m_intake, &Intake::applied, this, &Replica::applied);
    connect(&m_intake, &Intake::forgotten, this, &Replica::forgotten);
    connect(&m_intake, &Intake::commandRefused, this, &Replica::commandRefused);
    connect(&m_intake, &Intake::somethingPassedOver, this, &Replica::somethingPassedOver);
    connect(&m_intake, &Intake::cacheFailed, this, &Replica::cacheFailed);
}

void Replica::enter(LineState state)
{
    if (state == m_state)
        return;
    if (state.index() != m_state.index())
        qCInfo(logSync) << "line" << nameOf(m_state) << "->" << nameOf(state);
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void Replica::start(const QUrl &server, const Credential &credential)
{
    m_server = server;
    m_credential = credential;
    m_failures = 0;
    m_notBefore = core::Milliseconds{0};
    connectNow();
}

void Replica::stop()
{
    m_server.clear();
    ++m_attempt;
    m_link.close();
    enter(line::Stopped{});
}

void Replica::retryNow()
{
    // Without anything to show, a server would only turn us away again.
    if (m_credential.token.isEmpty() && m_credential.password.isEmpty())
        return;
    if (is<line::Waiting>(m_state) || is<line::Halted>(m_state))
        connectNow();
}

void Replica::tryAtOnce()
{
    // A call that was made into a dead network may hang until it is given up.
    const bool hangs = is<line::Connecting>(m_state) && m_clock.now() - m_calledAt > callsQuickly;
    if (is<line::Waiting>(m_state))
        retryNow();
    else if (hangs)
        connectNow();
}

void Replica::connectNow()
{
    ++m_attempt;
    ++m_question;
    m_reason.reset();
    m_pushedThrough = 0;
    m_reopened.clear();
    m_calledAt = m_clock.now();
    enter(line::Connecting{});
    m_link.open(m_server);
}

void Replica::sayHello()
{
    introduce(m_link, m_client, m_credential);
    expectAnswer();
}

void Replica::send(const wire::Message &message)
{
    m_link.send(wire::encode(message));
}

void Replica::expectAnswer()
{
    const quint64 question = ++m_question;
    m_clock.after(answerTimeout, this, [this, question] {
        if (question == m_question)
            breakOff({FailureKind::TimedOut, u"no answer from the server"_s});
    });
}

void Replica::breakOff(const Failure &why)
{
    m_reason = why;
    m_link.close();
}

void Replica::waitAfter(const Failure &why)
{
    ++m_question;
    if (m_server.isEmpty() || is<line::Stopped>(m_state))
        return;
    const Failure reason = std::exchange(m_reason, std::nullopt).value_or(why);
    ++m_failures;
    const Watch watch =
        m_presence.availability == wire::Availability::Away ? Watch::Nobody : Watch::Somebody;
    auto delay = backOff(reason.kind, m_failures, watch, m_dice);
    if (delay)
        delay = std::max(*delay, std::exchange(m_notBefore, core::Milliseconds{0}));
    qCInfo(logSync) << "line ended" << core::nameOf(reason.kind) << reason.detail;
    if (!delay) {
        enter(line::Halted{reason});
        return;
    }
    enter(line::Waiting{reason, m_clock.now() + *delay});
    const quint64 attempt = ++m_attempt;
    m_clock.after(*delay, this, [this, attempt] {
        if (attempt == m_attempt)
            connectNow();
    });
}

void Replica::read(const wire::Frame &frame)
{
    if (m_reason || is<line::Stopped>(m_state))
        return; // we have hung up
    auto message = wire::decode(frame);
    if (!message)
        return breakOff(message.error());
    std::visit(
        [this](const auto &held) {
            using T = std::remove_cvref_t<decltype(held)>;
            if constexpr (std::is_same_v<T, wire::Presence>)
                Q_EMIT presenceReceived(held);
            else if constexpr (std::is_same_v<T, wire::Chunk>)
                Q_EMIT chunkReceived(held);
            else if constexpr (std::is_same_v<T, wire::Taken>)
                Q_EMIT takenReceived(held);
            else if constexpr (std::is_same_v<T, wire::Found>)
                Q_EMIT foundReceived(held);
            else if constexpr (requires { take(held); })
                take(held);
            else
                breakOff({FailureKind::Malformed, u"a desk's message from the server"_s});
        },
        *message);
}

void Replica::learnTime(core::Instant serverNow)
{
    // Half a round trip off at most; what it corrects are clocks that are wrong by minutes.
    if (serverNow == core::Instant{})
        return;
    m_clockOffset = serverNow - m_clock.now();
}

void Replica::take(const wire::Welcome &welcome)
{
    learnTime(welcome.now);
    expectAnswer();
}

void Replica::take(const wire::SignedIn &session)
{
    learnTime(session.now);
    // From here on the session speaks for itself; the password is not kept.
    m_credential.token = session.token;
    m_credential.password.clear();
    m_cache.setActor({session.agent, session.role});
    m_sentThrough = std::max(m_sentThrough, session.lastNumber);
    if (auto ok = m_intake.follow(session); !ok)
        return breakOff(ok.error());
    // Before anything is pushed: a word about them would only be refused.
    if (!session.erased.isEmpty()) {
        if (auto ok = m_intake.forget(session.erased); !ok)
            return breakOff(ok.error());
    }
    Q_EMIT signedIn(session);
    send(m_presence);
    enter(line::CatchingUp{});
    m_saysHolds = !session.holdsAll;
    ask();
}

void Replica::ask()
{
    const auto from = m_intake.begin();
    if (!from)
        return breakOff(from.error());
    askFor(*from);
}

void Replica::askFor(const store::Cursor &cursor)
{
    wire::Sync sync{.epoch = cursor.epoch,
                    .revision = cursor.revision,
                    .confirmed = cursor.confirmed,
                    .limit = entitiesAPage};
    if (std::exchange(m_saysHolds, false)) {
        const auto here = m_intake.holds();
        const auto needs = needsOf(m_work, cursor.confirmed);
        if (!here || !needs)
            return breakOff(here ? needs.error() : here.error());
        sync.holds = *here;
        sync.needs = *needs;
    }
    send(sync);
    expectAnswer();
}

void Replica::take(const wire::Page &page)
{
    if (!is<line::CatchingUp>(m_state) && !is<line::Live>(m_state))
        return breakOff({FailureKind::Malformed, u"a page before the session"_s});
    learnTime(page.now);
    auto patch = m_intake.patchOf(page, m_sentThrough);
    if (!patch)
        return breakOff(patch.error());
    if (auto ok = m_intake.keepDear(*patch); !ok)
        return breakOff(ok.error());
    // Before the page moves the cursor: after a crash in between, the page comes again and this is
    // harmless; the other way round the words would be gone.
    if (auto ok = m_intake.settleRefusals(page); !ok)
        return breakOff(ok.error());
    // The next page is made and on its way while this one is written. Should the writing fail, the
    // line ends; whoever comes back asks from what is written.
    if (page.more)
        askFor(patch->cursor);
    if (auto ok = m_intake.apply(*patch); !ok)
        return breakOff(ok.error());
    if (m_reason || is<line::Stopped>(m_state))
        return; // whoever heard of the page hung up
    if (const auto *catching = std::get_if<line::CatchingUp>(&m_state)) {
        const qint64 applied = catching->applied + page.changes.size();
        enter(line::CatchingUp{applied, applied + page.total});
    }
    m_failures = 0;
    if (page.more)
        return;
    if (page.confirmed >= m_pushedThrough)
        ++m_question; // nothing is awaited any more
    // Not before: a server that has much to send passes over what is asked beside it.
    const auto stale = m_cache.stale();
    if (!stale)
        return breakOff(stale.error());
    for (const domain::CustomerId &customer : *stale) {
        if (!std::exchange(m_reopened[customer], true))
            send(wire::Open{customer});
    }
    const auto *live = std::get_if<line::Live>(&m_state);
    if (!live || page.confirmed > 0) // which is only said of what was just settled
        enter(line::Live{});
    pushPending();
}

void Replica::take(const wire::Sorry &sorry)
{
    const Failure why = failureOf(sorry);
    if (sorry.wipe)
        Q_EMIT wipeOrdered();
    if (why.kind == FailureKind::Unauthorised)
        m_credential.token.clear();
    m_notBefore = core::Milliseconds(std::max<qint64>(0, sorry.retryAfterMs));
    // A disk that is full over there, or too much to do, is no reason to leave.
    const bool isIn = is<line::CatchingUp>(m_state) || is<line::Live>(m_state);
    const bool itsDisk = core::isDiskTrouble(why.kind);
    const auto cursor = m_cache.cursor();
    if (itsDisk && is<line::Live>(m_state) && cursor && m_pushedThrough > cursor->confirmed)
        enter(line::Live{why});
    if (itsDisk || (why.kind == FailureKind::Throttled && isIn))
        return goOnAfter(std::max(m_notBefore, core::Milliseconds(1s)));
    breakOff(why);
}

void Replica::goOnAfter(core::Milliseconds pause)
{
    m_notBefore = core::Milliseconds{0};
    ++m_question; // nothing is awaited meanwhile
    const quint64 attempt = m_attempt;
    m_clock.after(pause, this, [this, attempt] {
        if (attempt != m_attempt)
            return;
        m_pushedThrough = 0; // what was pushed did not get in
        if (is<line::CatchingUp>(m_state))
            ask();
        else
            pushPending();
        Q_EMIT resumed();
    });
}

void Replica::pushPending()
{
    if (!is<line::Live>(m_state))
        return;
    const auto cursor = m_cache.cursor();
    if (!cursor)
        return breakOff(cursor.error());
    if (m_pushedThrough > cursor->confirmed)
        return; // one batch in flight
    const auto outgoing = m_work.outgoing(cursor->confirmed, commandsAPush);
    if (!outgoing)
        return breakOff(outgoing.error());
    if (outgoing->isEmpty())
        return;
    const wire::Push push = pushOf(*outgoing);
    m_pushedThrough = push.commands.last().number;
    m_sentThrough = std::max(m_sentThrough, m_pushedThrough);
    send(push);
    expectAnswer();
}

void Replica::present(const wire::Present &where)
{
    const bool isBack = m_presence.availability == wire::Availability::Away
                        && where.availability != wire::Availability::Away;
    m_presence = where;
    if (isBack && is<line::Waiting>(m_state))
        retryNow();
    ask(m_presence);
}

void Replica::ask(const wire::Message &question)
{
    if (is<line::Live>(m_state) || is<line::CatchingUp>(m_state))
        send(question);
}

void Replica::fetch(const QString &sha256, qint64 offset)
{
    ask(wire::Fetch{sha256, offset});
}

void Replica::open(domain::CustomerId customer)
{
    ask(wire::Open{customer});
}

void Replica::older(const wire::Older &than)
{
    if (is<line::Live>(m_state))
        send(than);
}

void Replica::search(const wire::Search &search)
{
    ask(search);
}

void Replica::confirmErased(const QList<domain::Tombstone> &people)
{
    wire::Erased receipt;
    for (const domain::Tombstone &one : people)
        receipt.customers.append(one.id);
    send(receipt);
}

void Replica::signOut()
{
    if (is<line::Live>(m_state) || is<line::CatchingUp>(m_state))
        send(wire::SignOut{});
    m_credential = {};
    stop();
}
} // namespace hadir::sync
