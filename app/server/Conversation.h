// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Enquiries.h"
#include "app/server/Sessions.h"
#include "app/server/Subscription.h"

#include <QObject>

namespace hadir::server {

class Admission;
class FileTalk;

/// The talk with one desk, from Hello to the end: docs/protocol.md, without a socket. Frames come
/// in through hear(), go out through the link. Who is signed in has a subscription to the feed; the
/// floor tells it what is new. Used on the workspace's thread.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    /// `address` is where the desk calls from, for the limits on guessing.
    Conversation(House house, DeskLink &link, const QString &address, QObject *parent = nullptr);
    ~Conversation() override;

    void hear(const wire::Frame &frame);
    /// The link has room again.
    void goOn();

    // ---- from the floor

    /// The newest there is. This desk's share is sent when the desk stands where it begins; else
    /// the desk is paged from where it stands, now or once it has room.
    void tell(News &news);
    /// This command was settled: the next page that is up to date says so.
    void owe(qint64 number);
    /// This command came before its predecessor. Excused when one before it was postponed: it was
    /// on its way already.
    void miss(qint64 number);
    /// Brings a live desk up to date and pays what it is owed, as far as there is room.
    void catchUp();
    /// A presence, encoded once for all.
    void tell(const wire::Frame &presence);
    /// What was pushed, from that number on, could not be settled now; the desk will push again.
    void postpone(const core::Failure &failure, qint64 number);
    /// A file is there now: whoever asked for it while it was on its way has it.
    void tellOfFile(const QString &sha256);
    /// Whether the session still holds, and for how long if it is used; ends the conversation if
    /// not.
    void recheck();
    /// Tells the desk to destroy what it holds, hears whether it did, and ends.
    void wipe();
    /// Sorry, and the end. When the server goes down, `comeBack` says how soon to come again.
    void end(core::FailureKind kind, const QString &detail,
             core::Milliseconds comeBack = std::chrono::seconds(1));

    [[nodiscard]] bool isLive() const { return isSeated() && m_seat->feed.isLive(); }
    [[nodiscard]] bool isSignedIn() const { return m_seat.has_value(); }
    [[nodiscard]] bool hasEnded() const { return std::holds_alternative<Ended>(m_state); }
    /// Only while signed in.
    [[nodiscard]] const Sessions::Session &session() const { return m_seat->session; }

Q_SIGNALS:
    void signedIn();
    void wentLive();
    void pushed(const QList<hadir::wire::Pushed> &commands);
    void moved(const hadir::wire::Present &where);
    /// A file is whole that this desk brought.
    void brought(const QString &sha256);
    void ended();

private:
    struct Stranger
    {
    }; // nobody is signed in yet
    struct Seated
    {
    };               // signed in
    struct Condemned // is to destroy all it holds and to say so; nothing else is heard
    {
        wire::ClientId client;
    };
    struct Ended
    {
    };
    using State = std::variant<Stranger, Seated, Condemned, Ended>;

    /// Who sits at the desk, from sign-in to the end.
    struct Seat
    {
        Sessions::Session session;
        Subscription feed;
        core::Instant usedAt;            // when the desk last said something
        std::optional<qint64> postponed; // the oldest command that it was asked to push again
        qint64 missed = 0;               // the last command that came before that one
    };

    void hear(const wire::SignOut &signOut);
    void hear(const wire::Sync &sync);
    void hear(const wire::Push &push);
    void hear(const wire::Present &present);
    void hear(const wire::Fetch &fetch);
    void hear(const wire::Offer &offer);
    void hear(const wire::Piece &piece);
    void hear(const wire::Open &open);
    void hear(const wire::Older &older);
    void hear(const wire::Search &search);
    void hear(const wire::Erased &erased);
    void hear(const wire::Wiped &wiped);
    /// Whatever is said to be let in, and what is not for a desk to say.
    template <class Other>
    void hear(const Other &message);

    void seat(const Sessions::Session &session, const QString &token);
    void condemn(wire::ClientId client);
    /// What the subscription did: the desk may be live with it, or the talk has to end.
    void follow(const core::Result<void> &done, bool wasLive);
    void sayMessages(wire::Found found, const Enquiries::Read &messages);
    void apologise(const core::Failure &failure);
    void send(const wire::Message &message);
    void close(CloseCode code);
    void misunderstood(const QString &detail);
    void become(State state);
    [[nodiscard]] bool isSeated() const { return std::holds_alternative<Seated>(m_state); }
    [[nodiscard]] wire::Limits limits() const;
    /// What this desk may see; only while signed in.
    [[nodiscard]] const Sight &sight() const;

    House m_house;
    DeskLink &m_link;
    Admission &m_admission;
    FileTalk &m_files;
    State m_state = Stranger{};
    std::optional<Seat> m_seat;
    qint64 m_asked = 0; // the newest question of a search
};
} // namespace hadir::server
