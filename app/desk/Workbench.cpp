// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Workbench.h"

#include "app/core/log.h"
#include "app/desk/profileKey.h"
#include "app/store/forgetPeople.h"

#include <QDir>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
namespace key {
constexpr QStringView client = u"client";
constexpr QStringView agent = u"agent";
constexpr QStringView name = u"name";
constexpr QStringView role = u"role";
constexpr QStringView holdsAll = u"holds-all"; // "1" when this desk holds every customer
constexpr QStringView clockOffset = u"clock-offset";
constexpr QStringView damaged = u"cache-damaged"; // "1" once the cache was found to be
} // namespace key

constexpr int commandsACopy = 50;

/// Moves an unusable cache out of the way, keeping it for whoever wants to look at it.
Result<void> setCacheAside(const Profile &profile, const Failure &why)
{
    qCWarning(logDesk) << "cache set aside" << core::nameOf(why.kind) << why.detail;
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString path = profile.cacheFile() + tail;
        QFile::remove(path + u".aside"_s);
        if (QFile::exists(path) && !QFile::rename(path, path + u".aside"_s))
            return core::fail(FailureKind::Storage, u"cannot set %1 aside"_s.arg(path));
    }
    return {};
}

Result<store::Cache> openCache(const Profile &profile, store::WorkFile &work)
{
    const auto damaged = work.recall(key::damaged.toString());
    if (!damaged)
        return std::unexpected(damaged.error());
    if (!damaged->isEmpty()) {
        // It opens all the same, and would fail again where it did.
        if (auto ok = setCacheAside(profile, {FailureKind::Corrupt, u"found while working"_s}); !ok)
            return std::unexpected(ok.error());
        if (auto ok = work.remember(key::damaged.toString(), {}); !ok)
            return std::unexpected(ok.error());
    }
    auto cache = store::Cache::open(profile.cacheFile(), profile.seal);
    if (cache)
        return cache;
    switch (cache.error().kind) {
    case FailureKind::Refused: // from a Hadir that did not seal: nothing of it stays
        qCInfo(logDesk) << "a cache in plain sight is removed";
        profile.clearCache();
        break;
    case FailureKind::Corrupt:
    case FailureKind::Incompatible:
    case FailureKind::Unauthorised: // its key is gone
        if (auto ok = setCacheAside(profile, cache.error()); !ok)
            return std::unexpected(ok.error());
        break;
    default:
        return cache;
    }
    if (!QDir().mkpath(profile.blobs()))
        return core::fail(FailureKind::Storage, u"cannot make %1"_s.arg(profile.blobs()));
    return store::Cache::open(profile.cacheFile(), profile.seal);
}
} // namespace

Workbench::Workbench(Profile profile, Tools tools, store::WorkFile work, store::Cache cache)
    : m_profile(std::move(profile))
    , m_tools(tools)
    , m_work(std::move(work))
    , m_cache(std::move(cache))
    , m_deeds(m_work, m_cache)
    , m_lastHeard(m_work, tools.clock)
    , m_labels(m_profile, m_cache, tools.clock)
{
    connect(&m_lastHeard, &LastHeard::noted, this, &Workbench::leaveLabel);
}

Result<std::unique_ptr<Workbench>> Workbench::open(Profile profile, Tools tools)
{
    if (sodium_init() < 0)
        return core::fail(FailureKind::Storage, u"libsodium cannot start"_s);
    if (!profile.claim) { // nobody had to unlock it
        auto claim = Claim::on(profile.folder);
        if (!claim)
            return std::unexpected(claim.error());
        profile.claim = *std::move(claim);
    }
    if (!QDir().mkpath(profile.blobs()))
        return core::fail(FailureKind::Storage, u"cannot make %1"_s.arg(profile.blobs()));
    auto work = store::WorkFile::open(profile.workFile(), profile.seal);
    if (!work)
        return std::unexpected(work.error());
    auto cache = openCache(profile, *work);
    if (!cache)
        return std::unexpected(cache.error());
    auto known = work->recall(key::client.toString());
    if (!known)
        return std::unexpected(known.error());
    wire::ClientId client = wire::ClientId::fromString(*known);
    if (client.isNull()) {
        client = tools.ids.make<wire::Client>();
        if (auto ok = work->remember(key::client.toString(), client.toString()); !ok)
            return std::unexpected(ok.error());
    }
    std::unique_ptr<Workbench> out(
        new Workbench(std::move(profile), tools, *std::move(work), *std::move(cache)));
    auto laid = out->begin(client);
    if (!laid && laid.error().kind == FailureKind::Corrupt) {
        // The file opened and was damaged further in. What the agent made is in the other one.
        if (auto ok = out->replaceCache(laid.error()); !ok)
            return std::unexpected(ok.error());
        laid = out->begin(client);
    }
    if (!laid)
        return std::unexpected(laid.error());
    if (const auto &erased = out->m_profile.erased; !erased.isEmpty()) {
        // Before anybody has a reader. The server hears of it when the line is there.
        const auto gone = store::forgetPeople(out->m_work, out->m_cache, erased);
        if (!gone)
            return std::unexpected(gone.error());
        if (auto ok = out->removeTracesOf(erased); !ok)
            return std::unexpected(ok.error());
    }
    out->m_wasRestored = out->m_work.takeRestored().value_or(false);
    out->keepCopy();
    return out;
}

Result<void> Workbench::begin(wire::ClientId client)
{
    setUp(client);
    return layPending();
}

Result<void> Workbench::replaceCache(const Failure &why)
{
    m_replica.reset();
    // An empty one in memory holds the place, so that the damaged file is closed when it moves.
    auto empty = store::Cache::open(u":memory:"_s);
    if (!empty)
        return std::unexpected(empty.error());
    m_cache = *std::move(empty);
    if (auto ok = setCacheAside(m_profile, why); !ok)
        return ok;
    auto fresh = store::Cache::open(m_profile.cacheFile(), m_profile.seal);
    if (!fresh)
        return std::unexpected(fresh.error());
    m_cache = *std::move(fresh);
    return {};
}

void Workbench::setUp(wire::ClientId client)
{
    m_replica = std::make_unique<sync::Replica>(m_work, m_cache, m_tools.link, m_tools.clock,
                                                m_tools.dice, client);
    m_shelf = std::make_unique<Shelf>(m_profile);
    connect(m_replica.get(), &sync::Replica::stateChanged, &m_lastHeard, &LastHeard::follow);
    connect(m_replica.get(), &sync::Replica::stateChanged, this, &Workbench::lineChanged);
    connect(m_replica.get(), &sync::Replica::signedIn, this, &Workbench::remember);
    connect(m_replica.get(), &sync::Replica::applied, this,
            [this](const store::TouchedSet &touched) {
                Q_EMIT heard();
                if (!touched.isEmpty())
                    Q_EMIT changed(touched);
                tellBacklog();
            });
    connect(m_replica.get(), &sync::Replica::forgotten, this,
            [this](const QList<domain::Tombstone> &people) {
                if (auto ok = removeTracesOf(people); !ok)
                    Q_EMIT storageFailed(ok.error()); // and the server asks again the next time
                else
                    m_replica->confirmErased(people);
            });
    connect(m_replica.get(), &sync::Replica::presenceReceived, this, &Workbench::presenceReceived);
    connect(m_replica.get(), &sync::Replica::wipeOrdered, this, &Workbench::wipeOrdered);
    connect(m_replica.get(), &sync::Replica::foundReceived, this, &Workbench::foundReceived);
    connect(m_replica.get(), &sync::Replica::cacheFailed, this, &Workbench::noteCacheFailure);
    connect(m_replica.get(), &sync::Replica::somethingPassedOver, this, &Workbench::storageFailed);
    connect(m_replica.get(), &sync::Replica::chunkReceived, m_shelf.get(), &Shelf::take);
    connect(m_replica.get(), &sync::Replica::resumed, m_shelf.get(), &Shelf::resume);
    setUpFiles();
    connect(m_shelf.get(), &Shelf::pieceWanted, m_replica.get(), &sync::Replica::fetch);
    connect(m_shelf.get(), &Shelf::progressed, this, &Workbench::attachmentProgressed);
    connect(m_shelf.get(), &Shelf::arrived, this, &Workbench::attachmentArrived);
    connect(m_shelf.get(), &Shelf::delayed, this, &Workbench::attachmentDelayed);
    connect(m_shelf.get(), &Shelf::failed, this, &Workbench::attachmentFailed);
}

void Workbench::setUpFiles()
{
    m_courier = std::make_unique<Courier>(
        Courier::Tools{m_work, m_cache.database(), *m_shelf, m_tools.clock});
    connect(m_replica.get(), &sync::Replica::takenReceived, m_courier.get(), &Courier::hear);
    connect(m_replica.get(), &sync::Replica::stateChanged, m_courier.get(), &Courier::follow);
    connect(m_replica.get(), &sync::Replica::resumed, m_courier.get(), &Courier::lookAgain);
    connect(m_courier.get(), &Courier::offered, m_replica.get(), &sync::Replica::offer);
    connect(m_courier.get(), &Courier::pieceReady, m_replica.get(), &sync::Replica::bring);
    connect(m_courier.get(), &Courier::progressed, this, &Workbench::fileProgressed);
    connect(m_courier.get(), &Courier::arrived, this, &Workbench::fileArrived);
    connect(m_courier.get(), &Courier::failed, this, &Workbench::fileFailed);
}

Result<void> Workbench::layPending()
{
    const auto agent = m_work.recall(key::agent.toString());
    const auto name = m_work.recall(key::name.toString());
    const auto role = m_work.recall(key::role.toString());
    const auto holdsAll = m_work.recall(key::holdsAll.toString());
    const auto offset = m_work.recall(key::clockOffset.toString());
    if (!agent || !name || !role || !holdsAll || !offset)
        return core::fail(FailureKind::Storage, u"work.db cannot be read"_s);
    m_replica->setClockOffset(core::Milliseconds(offset->toLongLong()));
    if (agent->isEmpty())
        return {};
    m_identity = Identity{domain::AgentId::fromString(*agent), *name,
                          domain::fromName<domain::Role>(*role).value_or(domain::Role::Agent),
                          !holdsAll->isEmpty()};
    const auto given = m_work.lastNumber();
    if (!given)
        return std::unexpected(given.error());
    auto cursor = m_cache.cursor();
    if (cursor && cursor->confirmed > *given) {
        // More than was ever sent from here: it is about another work file. The next page says it
        // again, and until then nothing that waits may be taken for settled.
        if (auto ok = m_cache.confirmAtMost(0); !ok)
            return ok;
        cursor = m_cache.cursor();
    }
    if (!cursor)
        return std::unexpected(cursor.error());
    if (auto ok = m_work.confirmThrough(cursor->confirmed, cursor->heardAt); !ok)
        return ok;
    const auto pending = m_work.pending(cursor->confirmed);
    if (!pending)
        return std::unexpected(pending.error());
    if (auto ok = m_courier->begin(*pending); !ok)
        return ok;
    const auto laid = m_cache.relay(*pending, {m_identity->agent, m_identity->role});
    if (!laid)
        return std::unexpected(laid.error());
    return {};
}

void Workbench::keepCopy()
{
    m_sinceCopy = 0;
    if (auto ok = m_work.keepCopy(); !ok) {
        qCWarning(logDesk) << "no copy of work.db" << ok.error().detail;
        Q_EMIT storageFailed(ok.error());
    }
}

void Workbench::noteCacheFailure(const Failure &why)
{
    if (why.kind == FailureKind::Corrupt) {
        if (auto ok = m_work.remember(key::damaged.toString(), u"1"_s); !ok)
            qCWarning(logDesk) << "damage not noted" << ok.error().detail;
    }
    Q_EMIT storageFailed(why);
}

void Workbench::signIn(const QUrl &server, const sync::Credential &credential)
{
    m_replica->start(server, credential);
    tellBacklog();
}

void Workbench::remember(const wire::SignedIn &session)
{
    m_identity = Identity{session.agent, session.name, session.role, session.holdsAll};
    auto kept = m_work.remember(key::agent.toString(), session.agent.toString());
    if (kept)
        kept = m_work.remember(key::name.toString(), session.name);
    if (kept)
        kept = m_work.remember(key::role.toString(), domain::nameOf(session.role));
    if (kept)
        kept = m_work.remember(key::holdsAll.toString(), session.holdsAll ? u"1"_s : QString());
    if (kept)
        kept = m_work.remember(key::clockOffset.toString(),
                               QString::number(m_replica->clockOffset().count()));
    if (kept && m_profile.seal)
        kept = renewLease(m_profile, session, m_tools.clock.now());
    if (!kept)
        Q_EMIT storageFailed(kept.error());
    Q_EMIT signedIn(*m_identity, session.token);
    m_shelf->resume();
}

void Workbench::signOut()
{
    m_replica->signOut();
}

Submitted Workbench::submit(const domain::Command &command)
{
    return submit(QList<domain::Command>{command});
}

Submitted Workbench::submit(const QList<domain::Command> &commands, store::DeedId deed)
{
    using Reason = std::variant<domain::Rejection, Failure>;
    if (!m_identity)
        return std::unexpected(Reason(Failure{FailureKind::Unauthorised, u"nobody signed in"_s}));
    const auto saved = m_deeds.save(
        commands, deed.isNull() ? m_tools.ids.make<store::Deed>() : deed,
        {m_identity->agent, m_identity->role}, m_replica->correctedNow(),
        [this, &commands] { return m_courier->expect(commands); }); // before a command names them
    if (!saved)
        return std::unexpected(saved.error());
    follow(*saved);
    return saved->number;
}

Result<QList<store::CacheAttempt::Outcome>>
Workbench::rehearse(const QList<domain::Command> &commands)
{
    if (!m_identity)
        return core::fail(FailureKind::Unauthorised, u"nobody signed in"_s);
    return m_deeds.rehearse(commands, {m_identity->agent, m_identity->role},
                            m_replica->correctedNow());
}

Result<std::optional<Turned>> Workbench::lead(store::Way way,
                                              const std::optional<store::DeedId> &deed)
{
    if (!m_identity)
        return core::fail(FailureKind::Unauthorised, u"nobody signed in"_s);
    const auto step =
        m_deeds.lead(way, deed, {m_identity->agent, m_identity->role}, m_replica->correctedNow());
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    if ((*step)->saved)
        follow(*(*step)->saved);
    return (*step)->turned;
}

/// What was saved is shown and sent.
void Workbench::follow(const DeedBook::Saved &saved)
{
    if (!saved.touched)
        Q_EMIT storageFailed(saved.touched.error());
    else
        Q_EMIT changed(*saved.touched);
    if (++m_sinceCopy >= commandsACopy)
        keepCopy();
    tellBacklog();
    m_replica->pushPending();
    m_courier->lookAgain();
}

Result<void> Workbench::removeTracesOf(const QList<domain::Tombstone> &people)
{
    QStringList unused;
    for (const domain::Tombstone &one : people) {
        for (const QString &sha256 : one.files) {
            const auto used = m_cache.database().value<bool>(
                u"SELECT 1 FROM attachment WHERE sha256 = ? LIMIT 1"_s, sha256);
            if (!used)
                return std::unexpected(used.error());
            if (!*used)
                unused.append(sha256);
        }
    }
    m_profile.removeTraces(unused);
    if (auto ok = m_courier->tidy(); !ok)
        return ok;
    m_sinceCopy = 0;
    return m_work.keepCopy();
}

Result<void> Workbench::keep(const QString &key, const QString &value)
{
    const auto id = QUuid::fromString(key.section(u'/', -1));
    const auto isGone = id.isNull() ? Result<bool>(false) : m_work.erased().has(id);
    if (!isGone || *isGone)
        return isGone ? Result<void>() : std::unexpected(isGone.error());
    return m_work.remember(key, value);
}

Result<void> Workbench::saveDraft(const store::Draft &draft)
{
    const auto isGone = m_work.erased().has(draft.customer.uuid());
    if (!isGone || *isGone)
        return isGone ? Result<void>() : std::unexpected(isGone.error());
    if (auto ok = m_courier->expect(draft.files); !ok)
        return ok;
    auto saved = m_work.drafts().save(draft);
    if (saved)
        saved = m_courier->tidy();
    m_courier->lookAgain();
    return saved;
}

void Workbench::markSeen(domain::CaseId seen, core::Instant until)
{
    if (auto ok = m_work.markSeen(seen, until); !ok)
        qCWarning(logDesk) << "seen mark not kept" << ok.error().detail;
}

void Workbench::discardRefused(qint64 number)
{
    if (auto ok = m_work.attention().discard(number); !ok)
        Q_EMIT storageFailed(ok.error());
    if (auto ok = m_courier->tidy(); !ok)
        Q_EMIT storageFailed(ok.error());
    tellBacklog();
}

void Workbench::tellBacklog()
{
    const auto pending = m_work.pendingCount();
    const auto refused = m_work.attention().count();
    if (!pending || !refused)
        return;
    const Backlog now{*pending, *refused};
    const bool isNew = std::exchange(m_told, now) != now;
    if (isNew && !m_lastHeard.isLive()) // with a line it changes all the time
        leaveLabel();
    Q_EMIT backlogChanged(now);
}

std::optional<core::Instant> Workbench::lastHeard()
{
    const auto cursor = m_cache.cursor();
    if (!cursor || cursor->revision == 0)
        return std::nullopt; // nothing is here, whatever was
    return std::max(cursor->heardAt, m_lastHeard.kept().value_or(cursor->heardAt));
}

void Workbench::leaveLabel()
{
    const auto heard = lastHeard();
    if (m_identity && heard)
        m_labels.tell({.agentName = m_identity->name, .waiting = m_told.pending, .asOf = *heard});
}
} // namespace hadir::desk
