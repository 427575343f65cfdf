// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Floor.h"

#include "app/core/log.h"
#include "app/server/News.h"
#include "app/server/Workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto watchEvery = 500ms;
constexpr auto visitEvery = 1h;         // of the thirty days that a session lasts unused
// So that one desk's flood is a few short waits for everybody. When many push much, all are done
// sooner together: what several commands changed is written once.
constexpr qsizetype batchCeiling = 500;
constexpr qsizetype batchOfManyCeiling = 2'000;
constexpr qsizetype commandsOfADesk = 10; // in a batch of many
constexpr int excusesABatch = 8;        // desks set aside before all are asked to wait
constexpr int triesOfACommand = 5;      // that cannot be written, one every few seconds
constexpr int deathsOfACommand = 3;     // that kills the server, before it is not tried again
constexpr auto eraseAgainAfter = 10s;   // while somebody reads the log of the file
constexpr auto holdFor = 100ms;         // while another process writes
constexpr int holdAtMost = 50;          // times that and the database's patience: 15 s
constexpr auto quietReturn = 1s;        // at least, until desks come back
constexpr auto returnOfADesk = 3ms;     // each wants this long of a server that has just begun
} // namespace

Floor::Floor(House house, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_blackBox(house.workspace.folder() + u"/executing"_s)
    , m_told(house.workspace.ledger().revision().value_or(0))
{
    m_house.clock.after(watchEvery, this, [this] { watchTheFile(); });
    m_house.clock.after(visitEvery, this, [this] { visitSessions(); });
}

std::unique_ptr<Conversation> Floor::receive(DeskLink &link, const QString &address)
{
    auto out = std::make_unique<Conversation>(m_house, link, address);
    Conversation *one = out.get();
    m_conversations.append(one);
    connect(one, &Conversation::signedIn, this, [this, one] { welcome(*one); });
    connect(one, &Conversation::wentLive, this, [this, one] {
        m_newcomers.append(one);
        spreadPresenceSoon();
    });
    connect(one, &Conversation::pushed, this,
            [this, one](const QList<wire::Pushed> &commands) { take(*one, commands); });
    connect(one, &Conversation::moved, this,
            [this, one](const wire::Present &where) { place(*one, where); });
    connect(one, &Conversation::brought, this, [this](const QString &sha256) {
        const QList<Conversation *> all = m_conversations;
        for (Conversation *other : all)
            other->tellOfFile(sha256);
    });
    connect(one, &Conversation::ended, this, [this, one] { bidFarewell(*one); });
    return out;
}

void Floor::welcome(Conversation &conversation)
{
    // One installation, one line: the one that was begun last. Another is dead and nobody noticed,
    // or a copy of it. What was said on a dead line may still come after its successor's words.
    const Sessions::Session &mine = conversation.session();
    const QList<Conversation *> all = m_conversations; // in the order in which they were begun
    bool begunLater = false;
    for (Conversation *other : all) {
        if (other == &conversation) {
            begunLater = true;
            continue;
        }
        if (!other->isSignedIn())
            continue;
        if (other->session().client == mine.client) {
            Conversation &older = begunLater ? conversation : *other;
            older.end(FailureKind::Refused, u"the same client signed in on another line"_s);
            if (begunLater)
                return;
        } else if (mine.tookOver && other->session().agent.id == mine.agent.id) {
            other->end(FailureKind::Unauthorised, u"this agent signed in at another desk"_s);
        }
    }
    place(conversation, {});
}

void Floor::take(Conversation &conversation, const QList<wire::Pushed> &commands)
{
    const core::Instant now = m_house.clock.now();
    const Sessions::Session &session = conversation.session();
    QList<Submission> push;
    push.reserve(commands.size());
    for (const wire::Pushed &command : commands)
        push.append({session.agent.id, session.client, command, now});
    const qsizetype taken = m_pushed.add(&conversation, push);
    if (taken > 0)
        settleSoon();
    if (taken < push.size())
        conversation.postpone({FailureKind::Throttled, u"too much waits already"_s},
                              commands[taken].number);
}

void Floor::place(Conversation &conversation, const wire::Present &where)
{
    const Sessions::Session &session = conversation.session();
    m_board.put(session.client, session.agent.id, where);
    spreadPresenceSoon();
}

void Floor::bidFarewell(Conversation &conversation)
{
    m_conversations.removeOne(&conversation);
    if (!conversation.isSignedIn())
        return;
    const wire::ClientId client = conversation.session().client;
    const bool hasAnotherLine =
        std::ranges::any_of(m_conversations, [&](const Conversation *other) {
            return other->isSignedIn() && other->session().client == client;
        });
    if (!hasAnotherLine)
        m_board.takeAway(client);
    spreadPresenceSoon();
}

void Floor::settleSoon()
{
    if (std::exchange(m_settling, true))
        return;
    // Everything that arrives in this turn goes together.
    m_house.clock.after(0ms, this, [this] { settle(); });
}

void Floor::settle()
{
    m_settling = false;
    if (!m_pushed.isEmpty() || !m_held.isEmpty())
        commit();
    spreadNews();
    if (!m_held.isEmpty()) {
        m_settling = true; // whatever else comes waits for the same moment
        m_house.clock.after(holdFor, this, [this] { settle(); });
    } else if (!m_pushed.isEmpty()) {
        settleSoon();
    }
}

void Floor::commit()
{
    QList<PushQueue::Waiting> batch = m_held.isEmpty() ? nextBatch() : std::exchange(m_held, {});
    if (setAside(batch))
        return;
    for (int setbacks = 0; !batch.isEmpty(); ++setbacks) {
        QList<Submission> submissions;
        submissions.reserve(batch.size());
        for (const PushQueue::Waiting &waiting : std::as_const(batch))
            submissions.append(waiting.submission);
        if (auto ok = m_blackBox.open(submissions); !ok)
            qCWarning(logServer) << ok.error().detail;
        const auto committed = m_house.workspace.ledger().commit(submissions);
        m_blackBox.close();
        if (committed) {
            m_heldFor = 0;
            for (qsizetype at = 0; at < batch.size(); ++at)
                answer(batch[at], committed->outcomes[at]);
            for (auto one = committed->workedOn.begin(); one != committed->workedOn.end(); ++one) {
                for (const domain::CustomerId &customer : *one)
                    m_house.workspace.workingSets().note(one.key(), customer);
            }
            if (committed->agentsTouched)
                recheckSessions();
            if (committed->hasErased)
                settleErasures(); // before a desk may answer
            return;
        }
        const core::Failure &failure = committed.error().failure;
        qCWarning(logServer) << "commit of" << submissions.size() << "failed"
                             << core::nameOf(failure.kind) << failure.detail;
        if (holdOn(batch, committed.error()))
            return;
        if (excuse(batch, committed.error(), setbacks))
            continue;
        // It is nobody's fault in particular: everybody keeps what they have and comes again.
        while (!m_pushed.isEmpty())
            batch += m_pushed.take(batchCeiling);
        QHash<Conversation *, bool> told;
        for (const PushQueue::Waiting &waiting : std::as_const(batch)) {
            if (waiting.from && !std::exchange(told[waiting.from], true))
                waiting.from->postpone(failure, waiting.submission.command.number);
        }
        return;
    }
}

/// Whoever was being executed when a server died goes alone until it is answered, so that it is
/// known whose fault the next death is.
QList<PushQueue::Waiting> Floor::nextBatch()
{
    const qsizetype most =
        std::clamp(m_pushed.desks() * commandsOfADesk, batchCeiling, batchOfManyCeiling);
    if (!m_blackBox.hasSuspects())
        return m_pushed.take(most);
    return m_pushed.take(most, [this](const Submission &submission) {
        return m_blackBox.deathsAt(submission) > 0;
    });
}

/// Whether the batch is one command that killed the server too often to be tried again: it is
/// refused for good, or, where that kills the server or fails as well, its desk waits.
bool Floor::setAside(const QList<PushQueue::Waiting> &batch)
{
    if (batch.size() != 1)
        return false;
    const PushQueue::Waiting &one = batch.first();
    const int deaths = m_blackBox.deathsAt(one.submission);
    if (deaths < deathsOfACommand)
        return false;
    if (deaths == deathsOfACommand && m_blackBox.open({one.submission})) {
        const auto ok = m_house.workspace.ledger().giveUp(one.submission);
        m_blackBox.close();
        if (ok) {
            answer(one, Outcome::Refused);
            return true;
        }
        qCWarning(logServer) << "command not given up" << ok.error().detail;
    }
    m_pushed.takeAllOf(one.submission.client); // its successors would only be gaps
    if (one.from)
        one.from->postpone({FailureKind::Storage, u"this command ended the server"_s},
                           one.submission.command.number);
    return true;
}

/// Keeps the batch for a moment while another process writes. False when that takes too long: the
/// desks wait for an answer.
bool Floor::holdOn(const QList<PushQueue::Waiting> &batch, const Setback &setback)
{
    if (setback.failure.kind != FailureKind::TimedOut || ++m_heldFor >= holdAtMost) {
        m_heldFor = 0;
        return false;
    }
    m_held = batch;
    return true;
}

/// Refuses for good a command that could not be written time and again, so that it does not keep
/// its desk waiting for ever. False when it is not time for that yet, or not even that works.
bool Floor::giveUp(const PushQueue::Waiting &waiting)
{
    const wire::ClientId client = waiting.submission.client;
    const qint64 number = waiting.submission.command.number;
    Trouble &trouble = m_troubles[client];
    if (trouble.number != number)
        trouble = {number, 0};
    if (++trouble.tries < triesOfACommand)
        return false;
    if (auto ok = m_house.workspace.ledger().giveUp(waiting.submission); !ok) {
        qCWarning(logServer) << "command not given up" << ok.error().detail;
        return false;
    }
    answer(waiting, Outcome::Refused);
    return true;
}

/// Makes the rest of the batch worth another attempt: without the desk whose command could not be
/// written, or as it is after the disk's first hiccup. False when there is no use in it.
bool Floor::excuse(QList<PushQueue::Waiting> &batch, const Setback &setback, int before)
{
    const FailureKind kind = setback.failure.kind;
    if (kind == FailureKind::DiskFull || kind == FailureKind::TimedOut || before >= excusesABatch)
        return false;
    if (!setback.at)
        return before == 0;
    const PushQueue::Waiting culprit = batch[*setback.at];
    const wire::ClientId client = culprit.submission.client;
    qCWarning(logServer).noquote() << "command" << culprit.submission.command.number << "of client"
                                   << client.toString() << "cannot be written";
    if (giveUp(culprit)) {
        batch.removeAt(*setback.at);
        return true;
    }
    // Those before it have done nothing wrong.
    const qint64 number = culprit.submission.command.number;
    batch.removeIf([&](const PushQueue::Waiting &waiting) {
        return waiting.submission.client == client && waiting.submission.command.number >= number;
    });
    m_pushed.takeAllOf(client); // its successors would only be gaps
    if (culprit.from)
        culprit.from->postpone(setback.failure, number);
    return true;
}

void Floor::answer(const PushQueue::Waiting &waiting, Outcome outcome)
{
    const qint64 number = waiting.submission.command.number;
    if (m_blackBox.hasSuspects() && outcome != Outcome::Gap)
        m_blackBox.acquit(waiting.submission);
    if (const auto trouble = m_troubles.constFind(waiting.submission.client);
        trouble != m_troubles.constEnd() && trouble->number <= number)
        m_troubles.erase(trouble);
    if (!waiting.from)
        return;
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Refused:
    case Outcome::Known:
        return waiting.from->owe(number);
    case Outcome::Gap:
        return waiting.from->miss(number);
    case Outcome::Unauthorised:
        return waiting.from->end(FailureKind::Unauthorised, u"the session has ended"_s);
    }
}

void Floor::spreadNews()
{
    const QList<Conversation *> all = m_conversations;
    if (std::ranges::none_of(all, &Conversation::isLive)) {
        m_told = m_house.workspace.ledger().revision().value_or(m_told);
        return;
    }
    auto news = News::since(m_house.workspace, m_told);
    if (!news) {
        qCWarning(logServer) << "feed cannot be read" << news.error().detail;
        return;
    }
    for (Conversation *one : all)
        one->tell(*news);
    m_told = news->slice().to;
    if (news->slice().more)
        settleSoon();
}

void Floor::spreadPresenceSoon()
{
    if (std::exchange(m_presenceWaits, true))
        return;
    // Telling all is as dear as a change, and each who comes is a reason: the more there are, the
    // more go together. Among a few it is this very turn, among thousands a second.
    constexpr qsizetype desksAMillisecond = 5;
    m_house.clock.after(core::Milliseconds(m_conversations.size() / desksAMillisecond), this,
                        [this] { spreadPresence(); });
}

void Floor::spreadPresence()
{
    m_presenceWaits = false;
    const wire::Presence moves = m_board.takeMoves();
    const wire::Frame news = wire::encode(moves);
    const QList<QPointer<Conversation>> newcomers = std::exchange(m_newcomers, {});
    QSet<Conversation *> told;
    if (!newcomers.isEmpty()) {
        const wire::Frame everybody = wire::encode(m_board.everybody());
        for (const QPointer<Conversation> &newcomer : newcomers) {
            if (newcomer)
                newcomer->tell(everybody);
            told.insert(newcomer);
        }
    }
    if (moves.people.isEmpty())
        return;
    const QList<Conversation *> all = m_conversations;
    for (Conversation *one : all) {
        const bool onlyThemselves = moves.people.size() == 1 && one->isSignedIn()
                                    && moves.people.first().agent == one->session().agent.id;
        if (!onlyThemselves && !told.contains(one))
            one->tell(news);
    }
}

void Floor::watchTheFile()
{
    m_house.clock.after(watchEvery, this, [this] { watchTheFile(); });
    const auto changed = m_house.workspace.wasChangedElsewhere();
    if (!changed)
        qCWarning(logServer) << "the file cannot be watched" << changed.error().detail;
    if (!changed.value_or(false))
        return;
    recheckSessions();
    settleSoon();
}

void Floor::settleErasures()
{
    m_house.workspace.enquiries().stopReading(); // what is gone is to leave the log, too
    const auto settled = m_house.workspace.erasures().settle(m_house.clock.now());
    if (settled)
        return;
    qCWarning(logServer) << "an erasure is not done whole" << settled.error().detail;
    m_house.clock.after(eraseAgainAfter, this, [this] { settleErasures(); });
}

void Floor::visitSessions()
{
    m_house.clock.after(visitEvery, this, [this] { visitSessions(); });
    if (auto ok = m_house.workspace.sessions().forgetOld(); !ok)
        qCWarning(logServer) << "old sessions not removed" << ok.error().detail;
    if (auto ok = m_house.workspace.files().clean(m_house.clock.now()); !ok)
        qCWarning(logServer) << "unused files not removed" << ok.error().detail;
    recheckSessions();
}

void Floor::recheckSessions()
{
    const QList<Conversation *> all = m_conversations;
    for (Conversation *one : all)
        one->recheck();
}

void Floor::shutDown(core::Dice &dice)
{
    // What another process's writing keeps out is tried once more and not waited for: nobody was
    // told that it is there, so its desk pushes it again.
    if (!m_held.isEmpty())
        commit();
    while (m_held.isEmpty() && !m_pushed.isEmpty())
        commit();
    spreadNews();
    const QList<Conversation *> all = m_conversations;
    const core::Milliseconds spread = returnOfADesk * (all.size() + 1);
    for (Conversation *one : all)
        one->end(FailureKind::Offline, u"the server is going down"_s,
                 quietReturn + core::Milliseconds(qint64(dice.below(quint64(spread.count())))));
}
} // namespace hadir::server
