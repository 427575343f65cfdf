// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/desk/Courier.h"
#include "app/desk/DeedBook.h"
#include "app/desk/LabelKeeper.h"
#include "app/desk/LastHeard.h"
#include "app/desk/Profile.h"
#include "app/desk/Shelf.h"
#include "app/store/lookalikes.h"
#include "app/sync/Replica.h"

namespace hadir::desk {

/// What became of a command: its number in the outbox ("saved": it is on disk), or why not. A
/// Rejection means the rule said no; a Failure that the disk did. In both cases nothing changed.
using Submitted = std::expected<qint64, std::variant<domain::Rejection, core::Failure>>;

/// Who is signed in here, or was last.
struct Identity
{
    domain::AgentId agent;
    QString name;
    domain::Role role = domain::Role::Agent;
    bool holdsAll = false; ///< nobody is left to be searched for on the server

    bool operator==(const Identity &) const = default;
};

/// How much waits and how much was turned down.
struct Backlog
{
    qint64 pending = 0;
    qint64 refused = 0;

    bool operator==(const Backlog &) const = default;
};

/// The writing half of a desk: the two files, the replica over them, the attachments. Everything
/// here happens on one thread, the one it was made on; the Desk speaks to it from the GUI thread by
/// queued calls, tests from their own.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// What a workbench is made of; all outlive it.
    struct Tools
    {
        core::Clock &clock;
        core::Dice &dice;
        core::Ids &ids;
        sync::Link &link;
    };

    /// Opens the profile, or makes it. A cache that cannot be used is set aside and begun anew;
    /// a work file that cannot be used is a failure and left untouched. Refused when another
    /// program has the profile open: two writers would undo each other's rebase.
    [[nodiscard]] static core::Result<std::unique_ptr<Workbench>> open(Profile profile,
                                                                       Tools tools);

    /// Absent before the first sign-in.
    [[nodiscard]] std::optional<Identity> identity() const { return m_identity; }
    /// Whether what the agent made had been damaged and was restored; said once.
    [[nodiscard]] bool wasRestored() const { return m_wasRestored; }
    [[nodiscard]] sync::Replica &replica() { return *m_replica; }
    /// As of when the data is, as far as that is on disk.
    [[nodiscard]] std::optional<core::Instant> lastHeard();

    void signIn(const QUrl &server, const sync::Credential &credential);
    void signOut();

    [[nodiscard]] Submitted submit(const domain::Command &command);
    /// Several that belong together: all are saved, in order, or none. Answers the last number. The
    /// journal has them as this deed, or as a part of it; without one they are a deed of their own.
    [[nodiscard]] Submitted submit(const QList<domain::Command> &commands, store::DeedId deed = {});
    /// What would become of each if they were submitted now; see DeedBook::rehearse().
    [[nodiscard]] core::Result<QList<store::CacheAttempt::Outcome>>
    rehearse(const QList<domain::Command> &commands);
    /// Takes a deed back, or does again what was taken back; see DeedBook::lead().
    [[nodiscard]] core::Result<std::optional<Turned>>
    lead(store::Way way, const std::optional<store::DeedId> &deed = {});
    [[nodiscard]] core::Result<void> saveDraft(const store::Draft &draft);
    /// Nothing is kept about somebody who was erased, here and by saveDraft().
    [[nodiscard]] core::Result<void> keep(const QString &key, const QString &value);
    void markSeen(domain::CaseId seen, core::Instant until);
    void discardRefused(qint64 number);
    /// Who of those held here may be the same person; see store::lookalikesOf().
    [[nodiscard]] core::Result<QList<store::Lookalike>>
    lookalikes(const store::Portrait &portrait, const QSet<domain::CustomerId> &others)
    {
        return store::lookalikesOf(m_cache.database(), portrait, others);
    }
    void wantAttachment(const QString &sha256) { m_shelf->want(sha256); }
    [[nodiscard]] core::Result<void> saveAttachment(const QString &sha256, const QString &target)
    {
        return m_shelf->save(sha256, target);
    }
    [[nodiscard]] core::Result<QByteArray> attachmentBytes(const QString &sha256, qint64 most)
    {
        return m_shelf->bytes(sha256, most);
    }
    void leaveAttachment(const QString &sha256) { m_shelf->leave(sha256); }
    /// What could not be brought to the server is tried again.
    void bringAgain() { m_courier->lookAgain(); }

Q_SIGNALS:
    void changed(const hadir::store::TouchedSet &touched);
    /// A page has come: the data is as of now.
    void heard();
    void lineChanged(const hadir::sync::LineState &state);
    void signedIn(const hadir::desk::Identity &identity, const QString &token);
    void wipeOrdered();
    void backlogChanged(const hadir::desk::Backlog &backlog);
    void presenceReceived(const hadir::wire::Presence &presence);
    void foundReceived(const hadir::wire::Found &found);
    void attachmentProgressed(const QString &sha256, qint64 got, qint64 total);
    void attachmentArrived(const QString &sha256);
    void attachmentDelayed(const QString &sha256);
    void attachmentFailed(const QString &sha256, const hadir::core::Failure &why);
    /// Of what an agent attached, on its way to the server.
    void fileProgressed(const QString &sha256, qint64 got, qint64 total);
    void fileArrived(const QString &sha256);
    void fileFailed(const QString &sha256, const hadir::core::Failure &why);
    /// The disk does not take what it should, or something arrived that cannot be read (Malformed:
    /// it was left aside); nothing that was called saved is lost.
    void storageFailed(const hadir::core::Failure &why);

private:
    Workbench(Profile profile, Tools tools, store::WorkFile work, store::Cache cache);
    [[nodiscard]] core::Result<void> begin(wire::ClientId client);
    [[nodiscard]] core::Result<void> replaceCache(const core::Failure &why);
    void setUp(wire::ClientId client);
    void setUpFiles();
    [[nodiscard]] core::Result<void> layPending();
    void remember(const wire::SignedIn &session);
    /// What lies beside the two files about these people; they are out of those already.
    [[nodiscard]] core::Result<void> removeTracesOf(const QList<domain::Tombstone> &people);
    /// The cache is begun anew at the next start when it is damaged.
    void noteCacheFailure(const core::Failure &why);
    void tellBacklog();
    void follow(const DeedBook::Saved &saved);
    /// For whoever finds the profile locked after a crash.
    void leaveLabel();
    /// Of work.db, at the start and after every so many commands.
    void keepCopy();

    Profile m_profile; ///< before the files, so that its claim outlives them
    Tools m_tools;
    store::WorkFile m_work;
    store::Cache m_cache;
    DeedBook m_deeds;
    LastHeard m_lastHeard;
    LabelKeeper m_labels;
    Backlog m_told;
    std::unique_ptr<sync::Replica> m_replica;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Courier> m_courier;
    std::optional<Identity> m_identity;
    bool m_wasRestored = false;
    int m_sinceCopy = 0; ///< commands
};
} // namespace hadir::desk
