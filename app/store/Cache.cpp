// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Cache.h"

#include "app/core/log.h"
#include "app/domain/entityJson.h"
#include "app/store/SearchIndex.h"
#include "app/store/cacheSchema.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
const auto smallRoom = u"PRAGMA cache_size=-4000"_s;
constexpr qsizetype manyAtOnce = 500; ///< entities: a patch of a first sync or of a day away

Result<void> forgetEverything(Database &database, TouchedSet &touched)
{
    if (auto ok = removeAllEntities(database, touched); !ok)
        return ok;
    if (auto ok = SearchIndex::clear(database); !ok)
        return ok;
    return database.script(u"DELETE FROM base; DELETE FROM horizon; DELETE FROM stale"_s);
}
} // namespace

Result<std::optional<Horizon>> horizonOf(Database &cache, domain::CustomerId customer)
{
    std::optional<Horizon> out;
    auto read = cache.each(
        u"SELECT at, interaction FROM horizon WHERE customer = ?"_s,
        [&](const Row &row) {
            out = Horizon{customer,
                          std::pair(row.at<core::Instant>(0), row.at<domain::InteractionId>(1))};
        },
        customer);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Cache::Cache(Database database) : m_database(std::make_unique<Database>(std::move(database))) {}

Result<Cache> Cache::open(const QString &path, const Seal &seal)
{
    auto database = Database::open(path, {.durability = Durability::Normal, .seal = seal});
    if (!database)
        return std::unexpected(database.error());
    // A page of a first sync is a thousand pages of the file: moving them to their places after
    // each of them, with two fsyncs, would cost as much as writing them. 16 MiB of journal at most.
    if (auto ok = database->script(u"PRAGMA wal_autocheckpoint=4000"_s); !ok)
        return std::unexpected(ok.error());
    if (auto ok = database->script(smallRoom); !ok)
        return std::unexpected(ok.error());
    if (auto ok = migrate(*database, cacheMigrations()); !ok)
        return std::unexpected(ok.error());
    return Cache(*std::move(database));
}

Result<Cursor> Cache::cursor()
{
    Cursor out;
    auto ok = m_database->each(u"SELECT epoch, revision, confirmed, heardAt FROM cursor"_s,
                               [&](const Row &row) {
                                   out = {row.at<QString>(0), row.at<qint64>(1), row.at<qint64>(2),
                                          row.at<core::Instant>(3)};
                               });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<QList<domain::CustomerId>> Cache::customersFrom(const QString &question)
{
    QList<domain::CustomerId> out;
    auto ok = m_database->each(question,
                               [&](const Row &row) { out.append(row.at<domain::CustomerId>(0)); });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<QList<domain::CustomerId>> Cache::customers()
{
    return customersFrom(uR"(SELECT "id" FROM customer
        WHERE "id" NOT IN (SELECT customer FROM stale))"_s);
}

Result<QList<domain::CustomerId>> Cache::stale()
{
    return customersFrom(u"SELECT customer FROM stale"_s);
}

Result<void> Cache::markStale(domain::CustomerId customer)
{
    const auto marked = m_database->run(
        uR"(INSERT OR IGNORE INTO stale SELECT "id" FROM customer WHERE "id" = ?)"_s, customer);
    return marked ? Result<void>() : std::unexpected(marked.error());
}

/// Whoever is named in a patch comes whole when this desk did not claim to hold them.
Result<void> Cache::markFresh(const domain::Entity &entity)
{
    if (domain::kindOfEntity(entity) != domain::Kind::Customer)
        return {};
    const auto gone =
        m_database->run(u"DELETE FROM stale WHERE customer = ?"_s, domain::uuidOf(entity));
    return gone ? Result<void>() : std::unexpected(gone.error());
}

/// Whose entities pending commands have changed.
Result<QSet<domain::CustomerId>> Cache::workedOn()
{
    QList<std::pair<domain::Kind, QUuid>> laid;
    auto ok = m_database->each(u"SELECT kind, id FROM base"_s, [&](const Row &row) {
        laid.append({domain::Kind(row.at<int>(0)), row.at<QUuid>(1)});
    });
    if (!ok)
        return std::unexpected(ok.error());
    QSet<domain::CustomerId> out;
    for (const auto &[kind, id] : std::as_const(laid)) {
        const auto entity = findEntity(*m_database, kind, id);
        if (!entity)
            return std::unexpected(entity.error());
        if (!*entity)
            continue;
        if (const auto customer = domain::scopeOf(**entity).customer())
            out.insert(*customer);
    }
    return out;
}

Result<void> Cache::restoreBase(TouchedSet &touched)
{
    struct Kept
    {
        domain::Kind kind;
        QUuid id;
        std::optional<QString> entity;
    };
    QList<Kept> all;
    auto ok = m_database->each(u"SELECT kind, id, entity FROM base"_s, [&](const Row &row) {
        all.append(
            {domain::Kind(row.at<int>(0)), row.at<QUuid>(1), row.at<std::optional<QString>>(2)});
    });
    for (const Kept &kept : std::as_const(all)) {
        if (!ok)
            break;
        const auto laid = findEntity(*m_database, kept.kind, kept.id);
        if (laid && *laid)
            touched.insert({kept.kind, kept.id, domain::scopeOf(**laid)});
        if (!kept.entity) {
            ok = removeEntity(*m_database, kept.kind, kept.id);
            continue;
        }
        auto server = domain::entityFromJson(
            kept.kind, QJsonDocument::fromJson(kept.entity->toUtf8()).object());
        if (!server)
            return std::unexpected(server.error());
        touched.insert({kept.kind, kept.id, domain::scopeOf(*server)});
        ok = putEntity(*m_database, *server);
    }
    if (!ok)
        return ok;
    return m_database->script(u"DELETE FROM base"_s);
}

Result<void> Cache::executeAll(const QList<PendingCommand> &pending, TouchedSet &touched,
                               Reads &reads)
{
    for (const PendingCommand &waiting : pending) {
        auto part = Savepoint::begin(*m_database);
        if (!part)
            return std::unexpected(part.error());
        CacheUnit unit(*m_database, touched, reads);
        const domain::Verdict verdict =
            domain::execute(waiting.command, m_actor, {waiting.doneAt, waiting.doneAt}, unit);
        if (const auto failure = unit.failure())
            return std::unexpected(*failure);
        // What the rule no longer allows is not shown; whether it is refused, the ledger says.
        if (!verdict)
            continue;
        if (auto ok = part->keep(); !ok)
            return ok;
    }
    return {};
}

Result<bool> Cache::disturbs(const Patch &patch)
{
    if (patch.startOver || !patch.left.isEmpty() || !m_reads)
        return true;
    const auto before = cursor();
    if (!before)
        return std::unexpected(before.error());
    return patch.cursor.confirmed != before->confirmed
           || std::ranges::any_of(patch.entities, [this](const domain::Entity &entity) {
                  return m_reads->cover(entity);
              });
}

Result<void> Cache::moveHorizons(const Patch &patch)
{
    for (const Horizon &horizon : patch.horizons) {
        auto ok =
            horizon.oldest
                ? m_database->run(u"INSERT OR REPLACE INTO horizon(customer, at, interaction) "
                                  "VALUES(?, ?, ?)"_s,
                                  horizon.customer, horizon.oldest->first, horizon.oldest->second)
                : m_database->run(u"DELETE FROM horizon WHERE customer = ?"_s, horizon.customer);
        if (!ok)
            return std::unexpected(ok.error());
    }
    return {};
}

Result<void> Cache::confirmAtMost(qint64 number)
{
    auto kept = m_database->run(u"UPDATE cursor SET confirmed = min(confirmed, ?)"_s, number);
    if (!kept)
        return std::unexpected(kept.error());
    m_reads.reset();
    return {};
}

void Cache::setActor(const domain::Actor &actor)
{
    if (actor != m_actor)
        m_reads.reset(); // another's rights: what stands on top is worked out anew
    m_actor = actor;
}

/// How much of the file is kept in memory. A first sync puts rows all over it, and what does not
/// stay is read and opened again; afterwards it would only be held, for as long as the desk is on.
Result<void> Cache::makeRoomFor(const Patch &patch)
{
    const Room room = patch.entities.size() > manyAtOnce ? Room::Large : Room::Small;
    if (room == m_room)
        return {};
    m_room = room;
    return m_database->script(room == Room::Large ? u"PRAGMA cache_size=-16000"_s : smallRoom);
}

Result<TouchedSet> Cache::apply(const Patch &patch, const QList<PendingCommand> &pending)
{
    if (auto ok = makeRoomFor(patch); !ok)
        return std::unexpected(ok.error());
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    TouchedSet touched;
    if (patch.startOver) {
        if (auto ok = forgetEverything(*m_database, touched); !ok)
            return std::unexpected(ok.error());
    }
    const auto rebase = disturbs(patch);
    if (!rebase)
        return std::unexpected(rebase.error());
    const auto busy = patch.left.isEmpty() ? Result<QSet<domain::CustomerId>>() : workedOn();
    if (!busy)
        return std::unexpected(busy.error());
    if (*rebase) {
        // What the patch brings anew need not be put back first; most of it is what is confirmed.
        for (const domain::Entity &entity : patch.entities) {
            if (auto gone =
                    m_database->run(u"DELETE FROM base WHERE kind = ? AND id = ?"_s,
                                    int(domain::kindOfEntity(entity)), domain::uuidOf(entity));
                !gone)
                return std::unexpected(gone.error());
        }
        if (auto ok = restoreBase(touched); !ok)
            return std::unexpected(ok.error());
    }
    for (const domain::CustomerId &customer : patch.kept) {
        if (auto ok = markStale(customer); !ok)
            return std::unexpected(ok.error());
    }
    for (const domain::CustomerId &customer : patch.left) {
        if (busy->contains(customer)) {
            if (auto ok = markStale(customer); !ok)
                return std::unexpected(ok.error());
            continue;
        }
        if (auto ok = remove(customer, touched); !ok)
            return std::unexpected(ok.error());
    }
    if (auto ok = moveHorizons(patch); !ok)
        return std::unexpected(ok.error());
    for (const domain::Entity &entity : patch.entities) {
        if (auto ok = putEntity(*m_database, entity); !ok)
            return std::unexpected(ok.error());
        if (auto ok = markFresh(entity); !ok)
            return std::unexpected(ok.error());
        touched.insert(
            {domain::kindOfEntity(entity), domain::uuidOf(entity), domain::scopeOf(entity)});
    }
    auto moved = m_database->run(
        u"UPDATE cursor SET epoch = ?, revision = ?, confirmed = ?, heardAt = ?"_s,
        patch.cursor.epoch, patch.cursor.revision, patch.cursor.confirmed, patch.cursor.heardAt);
    if (!moved)
        return std::unexpected(moved.error());
    Reads reads;
    if (*rebase) {
        if (auto ok = executeAll(pending, touched, reads); !ok)
            return std::unexpected(ok.error());
    }
    if (auto ok = SearchIndex::update(*m_database, touched); !ok)
        return std::unexpected(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    if (*rebase)
        m_reads = std::move(reads);
    return touched;
}

Result<void> Cache::remove(domain::CustomerId customer, TouchedSet &touched)
{
    if (auto ok = removeCustomer(*m_database, customer, touched); !ok)
        return ok;
    for (const QString &table : {u"horizon"_s, u"stale"_s}) {
        auto ok = m_database->run(u"DELETE FROM %1 WHERE customer = ?"_s.arg(table), customer);
        if (!ok)
            return std::unexpected(ok.error());
    }
    return {};
}

Result<TouchedSet> Cache::relay(const QList<PendingCommand> &pending, const domain::Actor &actor)
{
    m_actor = actor;
    return forget({}, pending);
}

Result<TouchedSet> Cache::forget(const QList<domain::Tombstone> &people,
                                 const QList<PendingCommand> &pending)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    TouchedSet touched;
    if (auto ok = restoreBase(touched); !ok)
        return std::unexpected(ok.error());
    for (const domain::Tombstone &one : people) {
        if (auto ok = remove(one.id, touched); !ok)
            return std::unexpected(ok.error());
    }
    Reads reads;
    if (auto ok = executeAll(pending, touched, reads); !ok)
        return std::unexpected(ok.error());
    if (auto ok = SearchIndex::update(*m_database, touched); !ok)
        return std::unexpected(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    m_reads = std::move(reads);
    return touched;
}
} // namespace hadir::store
