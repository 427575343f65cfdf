// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/schemas.h"

#include <variant>

namespace hadir::domain {

/// Any entity. The order of the alternatives is that of Kind, and the order in which a desk must
/// apply them so that nothing points to what is not there yet.
using Entity =
    std::variant<Agent, Team, Queue, Customer, ContactPoint, Case, Interaction, Attachment, Order,
                 Callback, Article, SavedReply, Feedback, Macro, TeamView, CallingRules>;

enum class Kind {
    Agent,
    Team,
    Queue,
    Customer,
    ContactPoint,
    Case,
    Interaction,
    Attachment,
    Order,
    Callback,
    Article,
    SavedReply,
    Feedback,
    Macro,
    TeamView,
    CallingRules
};
template <>
struct Names<Kind>
{
    static constexpr std::array values{"agent",         "team",     "queue",       "customer",
                                       "contact_point", "case",     "interaction", "attachment",
                                       "order",         "callback", "article",     "saved_reply",
                                       "feedback",      "macro",    "team_view",   "calling_rules"};
};

namespace detail {
template <class T, class Variant>
struct IndexIn;
template <class T, class... Ts>
struct IndexIn<T, std::variant<Ts...>>
{
    static constexpr size_t value = [] {
        size_t at = 0;
        ((std::is_same_v<T, Ts> ? false : (++at, true)) && ...);
        return at;
    }();
};
} // namespace detail

/// The kind of an entity type, known while compiling.
template <class T>
inline constexpr Kind kindOf = Kind(detail::IndexIn<T, Entity>::value);

[[nodiscard]] inline Kind kindOfEntity(const Entity &entity)
{
    return Kind(entity.index());
}

/// The entity's identifier, whatever it is.
[[nodiscard]] QUuid uuidOf(const Entity &entity);

/// What is replicated together: one customer with everything that belongs to them, or one of two
/// scopes that every desk needs.
class Scope final
{
public:
    /// Agents, teams, queues, saved replies, macros, views, calling rules.
    [[nodiscard]] static Scope workspace();
    /// Articles.
    [[nodiscard]] static Scope knowledge();
    [[nodiscard]] static Scope of(CustomerId customer);

    /// The customer, when it is a customer's scope.
    [[nodiscard]] std::optional<CustomerId> customer() const;
    /// As stored and sent: a customer's id, or one of two reserved ids (…0001 and …0002).
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] static Scope fromUuid(const QUuid &uuid) { return Scope(uuid); }

    friend bool operator==(const Scope &, const Scope &) = default;
    friend bool operator<(const Scope &a, const Scope &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Scope &scope, size_t seed = 0) { return qHash(scope.m_uuid, seed); }

private:
    explicit Scope(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

[[nodiscard]] Scope scopeOf(const Entity &entity);

/// The agent who alone may see it, whatever its scope; absent when it is not one person's own.
[[nodiscard]] std::optional<AgentId> onlyReaderOf(const Entity &entity);
} // namespace hadir::domain
