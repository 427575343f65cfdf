// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "app/store/Cache.h"
#include "app/store/WorkFile.h"
#include "app/sync/Intake.h"
#include "app/sync/LineState.h"
#include "app/sync/Link.h"
#include "app/sync/introduction.h"

namespace hadir::sync {

/// Follows one ledger: keeps the cache current, pushes the outbox, comes back after a break.
///
/// A state machine: frames, time and chance come in, frames go out through the Link; it reads and
/// writes the two files and nothing else. Everything returns by one route, the page: it is applied
/// in one transaction with its cursor, and the commands it confirms leave the outbox with it.
/// Belongs to the thread of its files.
class Replica final : public QObject
{
    Q_OBJECT

public:
    Replica(store::WorkFile &work, store::Cache &cache, Link &link, core::Clock &clock,
            core::Dice &dice, wire::ClientId client, QObject *parent = nullptr);

    /// Connects to `server` and stays connected until stop().
    void start(const QUrl &server, const Credential &credential);
    void stop();
    /// Tries again at once instead of waiting for the next turn.
    void retryNow();

    /// There is something new in the outbox.
    void pushPending();

    /// Where the agent is now; repeated by itself after every reconnect.
    void present(const wire::Present &where);
    /// Asks for a piece of an attachment; nothing happens while there is no line.
    void fetch(const QString &sha256, qint64 offset);
    /// Offers a file, or says a piece of it; nothing happens while there is no line.
    void offer(const wire::Offer &offer) { ask(offer); }
    void bring(const wire::Piece &piece) { ask(piece); }
    /// Brings a customer here whom this desk may not hold; nothing happens while there is no line.
    void open(domain::CustomerId customer);
    /// Asks for what happened before the oldest that is here of a customer; nothing happens while
    /// there is no line.
    void older(const wire::Older &than);
    /// Looks for customers and cases on the server; nothing happens while there is no line.
    void search(const wire::Search &search);
    /// Tells the server that these people are gone from here, with all that lay beside the files.
    void confirmErased(const QList<domain::Tombstone> &people);
    /// Ends the session on the server as well, if it can be reached.
    void signOut();

    [[nodiscard]] const LineState &state() const { return m_state; }

    /// The desk's time, corrected by what the server last said of its own.
    [[nodiscard]] core::Instant correctedNow() const { return m_clock.now() + m_clockOffset; }
    void setClockOffset(core::Milliseconds offset) { m_clockOffset = offset; }
    [[nodiscard]] core::Milliseconds clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    void stateChanged(const hadir::sync::LineState &state);
    void signedIn(const hadir::wire::SignedIn &session);
    /// All that is held here is to be destroyed: the server wants it.
    void wipeOrdered();
    /// The server wants these people forgotten: they are out of both files.
    void forgotten(const QList<hadir::domain::Tombstone> &people);
    /// A page is in the cache: these entities changed, and the outbox may be shorter.
    void applied(const hadir::store::TouchedSet &touched);
    /// The ledger turned a command down; it is in "Needs attention".
    void commandRefused(qint64 number);
    void presenceReceived(const hadir::wire::Presence &presence);
    void chunkReceived(const hadir::wire::Chunk &chunk);
    void takenReceived(const hadir::wire::Taken &taken);
    void foundReceived(const hadir::wire::Found &found);
    /// The server could not for a while and is asked again; what was asked with fetch() is not.
    void resumed();
    /// The ledger sent something that this version cannot read; it was left aside. Said once a run.
    void somethingPassedOver(const hadir::core::Failure &why);
    /// The cache cannot be written or read as it is; its owner decides what to do.
    void cacheFailed(const hadir::core::Failure &why);

private:
    void tryAtOnce();
    void connectNow();
    void enter(LineState state);
    void sayHello();
    void read(const wire::Frame &frame);
    void take(const wire::Welcome &welcome);
    void take(const wire::SignedIn &session);
    void take(const wire::Page &page);
    void take(const wire::Sorry &sorry);
    void ask();
    void askFor(const store::Cursor &cursor);
    void goOnAfter(core::Milliseconds pause);
    void breakOff(const core::Failure &why);
    void waitAfter(const core::Failure &why);
    void send(const wire::Message &message);
    /// The same once somebody is signed in; else it is for nobody.
    void ask(const wire::Message &question);
    void expectAnswer();
    void learnTime(core::Instant serverNow);

    store::WorkFile &m_work;
    store::Cache &m_cache;
    Link &m_link;
    core::Clock &m_clock;
    core::Dice &m_dice;
    const wire::ClientId m_client;
    Intake m_intake;

    LineState m_state = line::Stopped{};
    QUrl m_server;
    Credential m_credential;
    core::Milliseconds m_clockOffset{0};
    wire::Present m_presence;
    std::optional<core::Failure> m_reason; ///< why the link is being closed by us
    core::Milliseconds m_notBefore{0};     ///< the server asked to stay away that long
    int m_failures = 0;
    bool m_saysHolds = false; ///< the next sync says whom this desk holds and needs
    core::Instant m_calledAt;
    /// Whom the server took away and was asked for again on this line: there are words for them.
    QHash<domain::CustomerId, bool> m_reopened;
    quint64 m_attempt = 0;      ///< tells a timer of an earlier connection from ours
    quint64 m_question = 0;     ///< likewise for answers that are awaited
    qint64 m_pushedThrough = 0; ///< on this connection
    qint64 m_sentThrough = 0;   ///< on any; the ledger cannot have seen more
};
} // namespace hadir::sync
