// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Archivist.h"
#include "app/desk/Packer.h"
#include "app/desk/Reader.h"
#include "app/desk/Workbench.h"

#include <QFuture>
#include <QThread>

namespace hadir::desk {

/// Everything an agent can do here, from the GUI thread: the one door for window, shortcut and
/// test. Changes go through submit() to the workbench on its own thread; what is shown is read
/// through reader() on this one, after changed() has said what to read again.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// Makes the link on the workbench's thread; given so that this library knows no network.
    using LinkMaker = std::function<std::unique_ptr<sync::Link>()>;

    explicit Desk(Profile profile, LinkMaker makeLink, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the files on the workbench's thread; opened() or openFailed() follows.
    void open();

    /// Only after opened().
    [[nodiscard]] Reader &reader() { return *m_reader; }
    /// For what takes long; only after opened(), too.
    [[nodiscard]] Archivist &archivist() { return *m_archivist; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    /// Whether what the agent made had been damaged here and was restored; from now on it was told.
    [[nodiscard]] bool takeRestored() { return std::exchange(m_wasRestored, false); }
    [[nodiscard]] const sync::LineState &line() const { return m_line; }
    /// Whether the server hears what is asked now.
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] const Backlog &backlog() const { return m_backlog; }
    /// As of when the data is, now while the line is up; absent while there is none.
    [[nodiscard]] std::optional<core::Instant> lastHeard() const;
    [[nodiscard]] const QHash<domain::AgentId, wire::Person> &people() const { return m_people; }
    [[nodiscard]] core::Instant now() const { return m_clock.now(); }
    [[nodiscard]] core::Ids &ids() { return m_ids; }
    [[nodiscard]] core::Clock &clock() { return m_clock; }

    void signIn(const QUrl &server, const sync::Credential &credential);
    void signOut();
    void retryNow();

    [[nodiscard]] QFuture<Submitted> submit(const domain::Command &command);
    /// Several that belong together: all are saved, in order, or none. A deed that is named is
    /// begun with them in the journal, or goes on with them.
    [[nodiscard]] QFuture<Submitted> submit(const QList<domain::Command> &commands,
                                            store::DeedId deed = {});
    /// What would become of each, with those before it done as far as they may be: the rules' own
    /// word, and what would take it back. Nothing changes.
    [[nodiscard]] QFuture<core::Result<QList<store::CacheAttempt::Outcome>>>
    rehearse(const QList<domain::Command> &commands);
    /// Takes back the deed that is named, or the newest that was not; or does again what was taken
    /// back last. See Workbench::lead().
    [[nodiscard]] QFuture<core::Result<std::optional<Turned>>>
    lead(store::Way way, const std::optional<store::DeedId> &deed = {});
    [[nodiscard]] QFuture<core::Result<void>> saveDraft(const store::Draft &draft);
    /// A small fact in work.db, for Reader::recall().
    [[nodiscard]] QFuture<core::Result<void>> keep(const QString &key, const QString &value);
    void markSeen(domain::CaseId seen, core::Instant until);
    void discardRefused(qint64 number);
    void present(const wire::Present &where);
    /// Brings somebody here whom this desk may not hold; changed() tells of it, if there is a line.
    void bring(domain::CustomerId customer);
    /// Fetches what happened before the oldest that is here; changed() tells of it likewise.
    void bringOlder(const wire::Older &than);
    /// Looks on the server for whom this desk may not hold; found() answers, if there is a line.
    void search(const wire::Search &search);
    /// Who of those held here may be the same person, but for these others.
    [[nodiscard]] QFuture<core::Result<QList<store::Lookalike>>>
    lookalikes(const store::Portrait &portrait, const QSet<domain::CustomerId> &others);
    void wantAttachment(const QString &sha256);
    /// A copy in plain sight, as Shelf::save().
    [[nodiscard]] QFuture<core::Result<void>> saveAttachment(const QString &sha256,
                                                             const QString &target);
    /// One that is here, for showing it; see Shelf::bytes().
    [[nodiscard]] QFuture<core::Result<QByteArray>> attachmentBytes(const QString &sha256,
                                                                    qint64 most);
    /// Seals a file, or bytes, into the profile; to be attached to what is written, and gone with
    /// the next start when it is not. The future says how far it is and can be cancelled.
    [[nodiscard]] QFuture<Packer::Outcome> pack(const QString &path);
    [[nodiscard]] QFuture<Packer::Outcome> pack(const QByteArray &bytes);
    /// What could not be brought to the server is tried again.
    void bringAgain();
    /// No longer; attachmentFailed() says Cancelled. What has come is gone on from later.
    void leaveAttachment(const QString &sha256);
    [[nodiscard]] bool hasAttachment(const QString &sha256) const;

Q_SIGNALS:
    void opened();
    void openFailed(const hadir::core::Failure &why);
    void signedIn(const hadir::desk::Identity &identity, const QString &token);
    void changed(const hadir::store::TouchedSet &touched);
    void lineChanged(const hadir::sync::LineState &state);
    /// The server wants all that is held here to be destroyed: close this, then Profile::destroy().
    void wipeOrdered();
    void backlogChanged(const hadir::desk::Backlog &backlog);
    void peopleChanged();
    void found(const hadir::wire::Found &found);
    void attachmentProgressed(const QString &sha256, qint64 got, qint64 total);
    void attachmentArrived(const QString &sha256);
    /// It is still on its way to the server; attachmentArrived() follows by itself.
    void attachmentDelayed(const QString &sha256);
    void attachmentFailed(const QString &sha256, const hadir::core::Failure &why);
    /// Of what an agent attached, on its way to the server.
    void fileProgressed(const QString &sha256, qint64 got, qint64 total);
    void fileArrived(const QString &sha256);
    void fileFailed(const QString &sha256, const hadir::core::Failure &why);
    void storageFailed(const hadir::core::Failure &why);

private:
    void openBench();
    void wireBench();
    struct Opening;
    [[nodiscard]] core::Result<Opening> beginReading(std::unique_ptr<Workbench> bench);
    void finishOpening(core::Result<Opening> outcome);
    void meet(const wire::Presence &presence);
    void forgetPeople();

    /// Runs on the workbench's thread, with the workbench.
    template <class Job>
    auto ask(Job job) -> QFuture<std::invoke_result_t<Job, Workbench &>>;

    Profile m_profile;
    LinkMaker m_makeLink;
    core::SystemClock m_clock; ///< the GUI thread's
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    std::optional<Reader> m_reader;
    std::optional<Archivist> m_archivist;
    Packer m_packer;
    std::optional<Identity> m_identity;
    bool m_wasRestored = false;
    sync::LineState m_line = sync::line::Stopped{};
    Backlog m_backlog;
    std::optional<core::Instant> m_lastHeard;
    QHash<domain::AgentId, wire::Person> m_people;

    /// What lives on the other thread; made and destroyed there.
    struct Backroom;
    QThread m_thread;
    QObject *m_there; ///< lives on m_thread: the address for jobs
    std::unique_ptr<Backroom> m_backroom;
};
} // namespace hadir::desk
