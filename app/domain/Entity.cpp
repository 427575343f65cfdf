// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Entity.h"

namespace hadir::domain {

namespace {
constexpr QUuid workspaceScope{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
constexpr QUuid knowledgeScope{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2};
} // namespace

QUuid uuidOf(const Entity &entity)
{
    return std::visit([](const auto &held) { return held.id.uuid(); }, entity);
}

Scope Scope::workspace()
{
    return Scope(workspaceScope);
}

Scope Scope::knowledge()
{
    return Scope(knowledgeScope);
}

Scope Scope::of(CustomerId customer)
{
    return Scope(customer.uuid());
}

std::optional<CustomerId> Scope::customer() const
{
    if (m_uuid == workspaceScope || m_uuid == knowledgeScope)
        return std::nullopt;
    return CustomerId(m_uuid);
}

Scope scopeOf(const Entity &entity)
{
    return std::visit(
        [](const auto &held) {
            using T = std::remove_cvref_t<decltype(held)>;
            if constexpr (std::is_same_v<T, Customer>)
                return Scope::of(held.id);
            else if constexpr (requires { held.customer; })
                return Scope::of(held.customer);
            else if constexpr (std::is_same_v<T, Article>)
                return Scope::knowledge();
            else
                return Scope::workspace();
        },
        entity);
}

std::optional<AgentId> onlyReaderOf(const Entity &entity)
{
    if (const auto *reply = std::get_if<SavedReply>(&entity))
        return reply->agent;
    const auto *macro = std::get_if<Macro>(&entity);
    return macro ? macro->agent : std::nullopt;
}
} // namespace hadir::domain
