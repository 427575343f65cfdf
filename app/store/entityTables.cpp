// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/entityTables.h"

#include "app/store/EntityTable.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
// Each index serves a question that a desk or the ledger asks while somebody waits.
constexpr QStringView indexes = uR"(
CREATE INDEX IF NOT EXISTS contact_point_by_customer ON "contact_point"("customer");
CREATE INDEX IF NOT EXISTS contact_point_by_value ON "contact_point"("value");
CREATE INDEX IF NOT EXISTS case_by_customer ON "case"("customer", "lastAt");
CREATE INDEX IF NOT EXISTS case_by_owner ON "case"("owner", "status", "lastAt");
CREATE INDEX IF NOT EXISTS case_by_queue ON "case"("queue", "status", "lastAt");
CREATE INDEX IF NOT EXISTS case_by_number ON "case"("number");
CREATE INDEX IF NOT EXISTS interaction_by_customer ON "interaction"("customer", "happenedAt", "id");
CREATE INDEX IF NOT EXISTS interaction_by_case ON "interaction"("case", "happenedAt", "id")
    WHERE "case" IS NOT NULL;
CREATE INDEX IF NOT EXISTS interaction_waiting ON "interaction"("recordedAt")
    WHERE "delivery" = 'waiting';
DROP INDEX IF EXISTS attachment_by_interaction; -- versions before had it
CREATE INDEX IF NOT EXISTS attachment_by_customer ON "attachment"("customer", "interaction");
CREATE INDEX IF NOT EXISTS order_by_customer ON "order"("customer", "placedAt");
CREATE INDEX IF NOT EXISTS callback_by_customer ON "callback"("customer", "dueAt");
CREATE INDEX IF NOT EXISTS callback_by_due ON "callback"("state", "dueAt");
CREATE INDEX IF NOT EXISTS callback_by_queue ON "callback"("queue", "state", "dueAt", "id");
CREATE INDEX IF NOT EXISTS callback_by_owner ON "callback"("owner", "state", "dueAt");
CREATE INDEX IF NOT EXISTS callback_by_claim ON "callback"("claimedBy", "state", "dueAt")
    WHERE "claimedBy" IS NOT NULL;
CREATE INDEX IF NOT EXISTS callback_by_promise ON "callback"("promisedAt");
CREATE INDEX IF NOT EXISTS feedback_by_customer ON "feedback"("customer", "givenAt");
CREATE INDEX IF NOT EXISTS customer_by_survivor ON "customer"("mergedInto")
    WHERE "mergedInto" IS NOT NULL;
CREATE INDEX IF NOT EXISTS case_by_survivor ON "case"("mergedInto") WHERE "mergedInto" IS NOT NULL;
CREATE INDEX IF NOT EXISTS case_by_parent ON "case"("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX IF NOT EXISTS agent_by_login ON "agent"("login");
)";

template <size_t at = 0>
Result<std::optional<domain::Entity>> findAs(Database &database, domain::Kind kind, const QUuid &id)
{
    if constexpr (at == std::variant_size_v<domain::Entity>) {
        return std::optional<domain::Entity>();
    } else {
        if (size_t(kind) != at)
            return findAs<at + 1>(database, kind, id);
        using T = std::variant_alternative_t<at, domain::Entity>;
        auto found = EntityTable<T>::find(database, core::Id<T>(id));
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::optional<domain::Entity>();
        return domain::Entity(**std::move(found));
    }
}

template <size_t at = 0>
Result<void> removeAs(Database &database, domain::Kind kind, const QUuid &id)
{
    if constexpr (at == std::variant_size_v<domain::Entity>) {
        return {};
    } else {
        if (size_t(kind) != at)
            return removeAs<at + 1>(database, kind, id);
        using T = std::variant_alternative_t<at, domain::Entity>;
        if (auto removed = EntityTable<T>::remove(database, core::Id<T>(id)); !removed)
            return std::unexpected(removed.error());
        return {};
    }
}

/// The column that says whose an entity of type T is; the id itself for who has none.
template <class T>
constexpr QLatin1StringView ownerColumn{[] {
    if constexpr (requires { T::customer; })
        return "customer";
    else
        return "id";
}()};

template <class T>
Result<void> removeAll(Database &database, TouchedSet &removed)
{
    auto ok = database.each(
        u"SELECT \"id\", \"%1\" FROM %2"_s.arg(ownerColumn<T>, EntityTable<T>::name()),
        [&](const Row &row) {
            const bool isTheirs = std::is_same_v<T, domain::Customer> || ownerColumn<T> != "id"_L1;
            removed.insert({domain::kindOf<T>, row.at<QUuid>(0),
                            isTheirs ? domain::Scope::of(row.at<domain::CustomerId>(1))
                                     : domain::scopeOf(T())});
        });
    if (!ok)
        return ok;
    return database.script(u"DELETE FROM %1"_s.arg(EntityTable<T>::name()));
}

template <class T>
Result<void> removeOf(Database &database, domain::CustomerId customer, TouchedSet &removed)
{
    if constexpr (std::is_same_v<T, domain::Customer> || requires { T::customer; }) {
        auto ok = database.each(
            u"SELECT \"id\" FROM %1 WHERE \"%2\" = ?"_s.arg(EntityTable<T>::name(), ownerColumn<T>),
            [&](const Row &row) {
                removed.insert({domain::kindOf<T>, row.at<QUuid>(0), domain::Scope::of(customer)});
            },
            customer);
        if (!ok)
            return ok;
        auto gone = database.run(
            u"DELETE FROM %1 WHERE \"%2\" = ?"_s.arg(EntityTable<T>::name(), ownerColumn<T>),
            customer);
        if (!gone)
            return std::unexpected(gone.error());
    }
    return {};
}
} // namespace

Result<void> bringEntityTablesUpToDate(Database &database)
{
    Result<void> outcome;
    [&]<size_t... at>(std::index_sequence<at...>) {
        ((outcome =
              outcome ? EntityTable<std::variant_alternative_t<at, domain::Entity>>::bringUpToDate(
                            database)
                      : outcome),
         ...);
    }(std::make_index_sequence<std::variant_size_v<domain::Entity>>());
    if (!outcome)
        return outcome;
    return database.script(indexes.toString());
}

Result<std::optional<domain::Entity>> findEntity(Database &database, domain::Kind kind,
                                                 const QUuid &id)
{
    return findAs(database, kind, id);
}

Result<void> putEntity(Database &database, const domain::Entity &entity)
{
    auto put = std::visit(
        [&](const auto &held) {
            return EntityTable<std::remove_cvref_t<decltype(held)>>::put(database, held);
        },
        entity);
    if (!put)
        return std::unexpected(put.error());
    return {};
}

Result<void> changeEntity(Database &database, const domain::Entity &before,
                          const domain::Entity &after)
{
    const auto changed = std::visit(
        [&](const auto &held) {
            using T = std::remove_cvref_t<decltype(held)>;
            return EntityTable<T>::change(database, std::get<T>(before), held);
        },
        after);
    if (!changed)
        return std::unexpected(changed.error());
    return *changed == 1 ? Result<void>() : putEntity(database, after);
}

Result<void> removeEntity(Database &database, domain::Kind kind, const QUuid &id)
{
    return removeAs(database, kind, id);
}

Result<void> removeAllEntities(Database &database, TouchedSet &removed)
{
    Result<void> outcome;
    [&]<size_t... at>(std::index_sequence<at...>) {
        ((outcome =
              outcome ? removeAll<std::variant_alternative_t<at, domain::Entity>>(database, removed)
                      : outcome),
         ...);
    }(std::make_index_sequence<std::variant_size_v<domain::Entity>>());
    return outcome;
}

Result<void> removeCustomer(Database &database, domain::CustomerId customer, TouchedSet &removed)
{
    Result<void> outcome;
    [&]<size_t... at>(std::index_sequence<at...>) {
        ((outcome = outcome ? removeOf<std::variant_alternative_t<at, domain::Entity>>(
                                  database, customer, removed)
                            : outcome),
         ...);
    }(std::make_index_sequence<std::variant_size_v<domain::Entity>>());
    return outcome;
}

Result<QList<domain::ContactPoint>> contactPointsOf(Database &database, domain::CustomerId customer)
{
    return EntityTable<domain::ContactPoint>::select(database, u"WHERE \"customer\" = ?"_s,
                                                     customer);
}

Result<QList<domain::Interaction>> newestMessagesOf(Database &database, domain::CaseId about,
                                                    qint64 most)
{
    return EntityTable<domain::Interaction>::select(
        database, uR"(WHERE "case" = ? AND "direction" <> 'internal' AND "delivery" <> 'recalled'
            AND "author" <> 'system' ORDER BY "happenedAt" DESC, "id" DESC LIMIT ?)"_s,
        about, most);
}

Result<QList<domain::Interaction>> newestFrom(Database &database, domain::CustomerId customer,
                                              domain::Channel channel, qint64 most)
{
    return EntityTable<domain::Interaction>::select(
        database, uR"(WHERE "customer" = ? AND "direction" = 'in' AND "channel" = ?
            ORDER BY "happenedAt" DESC, "id" DESC LIMIT ?)"_s,
        customer, channel, most);
}

Result<QList<domain::Booking>> bookedIn(Database &database, domain::QueueId queue,
                                        core::Instant from, core::Instant until)
{
    constexpr qint64 ceiling = 10'000;
    QList<domain::Booking> out;
    for (const auto state : {domain::CallbackState::Planned, domain::CallbackState::Claimed}) {
        auto read = database.each(
            uR"(SELECT "id", "dueAt" FROM "callback" WHERE "queue" = ? AND "state" = ?
                AND "dueAt" >= ? AND "dueAt" < ? LIMIT ?)"_s,
            [&](const Row &row) {
                out.append({row.at<domain::CallbackId>(0), row.at<core::Instant>(1)});
            },
            queue, state, from, until, ceiling);
        if (!read)
            return std::unexpected(read.error());
    }
    return out;
}

Result<QList<domain::CallbackId>> openCallbacksOf(Database &database, domain::AgentId agent)
{
    QList<domain::CallbackId> out;
    auto read = database.each(
        uR"(SELECT "id" FROM "callback" WHERE "owner" = ?1 AND "state" IN (?2, ?3)
            UNION SELECT "id" FROM "callback" WHERE "claimedBy" = ?1 AND "state" IN (?2, ?3))"_s,
        [&](const Row &row) { out.append(row.at<domain::CallbackId>(0)); }, agent,
        domain::CallbackState::Planned, domain::CallbackState::Claimed);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<std::optional<domain::Agent>> agentByLogin(Database &database, const QString &login)
{
    auto found =
        EntityTable<domain::Agent>::select(database, u"WHERE \"login\" = ? LIMIT 1"_s, login);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::optional<domain::Agent>();
    return std::optional(found->first());
}
} // namespace hadir::store
