// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/bringIn.h"

#include "app/domain/ending.h"
#include "app/domain/feedback.h"
#include "app/domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
template <class T>
bool isThere(const core::Id<T> &id, Unit &unit)
{
    return unit.find(id).has_value();
}

template <class T>
bool isThere(const std::optional<core::Id<T>> &id, Unit &unit)
{
    return !id || isThere(*id, unit);
}

/// The field that points to nothing, or empty.
QLatin1StringView dangling(const Entity &entity, Unit &unit)
{
    return std::visit(
        [&](const auto &held) -> QLatin1StringView {
            if constexpr (requires { held.customer; }) {
                if (!isThere(held.customer, unit))
                    return "customer"_L1;
            }
            if constexpr (requires { held.caseId; }) {
                if (!isThere(held.caseId, unit))
                    return "case"_L1;
            }
            if constexpr (requires { held.interaction; }) {
                if (!isThere(held.interaction, unit))
                    return "interaction"_L1;
            }
            if constexpr (requires { held.queue; }) {
                if (!isThere(held.queue, unit))
                    return "queue"_L1;
            }
            if constexpr (requires { held.owner; }) {
                if (!isThere(held.owner, unit))
                    return "owner"_L1;
            }
            if constexpr (requires { held.agent; }) {
                if (!isThere(held.agent, unit))
                    return "agent"_L1;
            }
            if constexpr (requires { held.contactPoint; }) {
                if (!isThere(held.contactPoint, unit))
                    return "contactPoint"_L1;
            }
            return {};
        },
        entity);
}

/// The field that points to something of another customer, or empty. Asked when nothing dangles.
QLatin1StringView foreign(const Entity &entity, Unit &unit)
{
    const auto isOthers = [&](const auto &id, CustomerId customer) {
        return unit.find(id)->customer != customer;
    };
    return std::visit(
        [&](const auto &held) -> QLatin1StringView {
            if constexpr (requires { held.caseId; }) {
                if (held.caseId && isOthers(*held.caseId, held.customer))
                    return "case"_L1;
            }
            if constexpr (requires { held.interaction.value(); }) {
                if (held.interaction && isOthers(*held.interaction, held.customer))
                    return "interaction"_L1;
            } else if constexpr (requires { held.interaction; }) {
                if (isOthers(held.interaction, held.customer))
                    return "interaction"_L1;
            }
            if constexpr (requires { held.contactPoint; }) {
                if (held.contactPoint && isOthers(*held.contactPoint, held.customer))
                    return "contactPoint"_L1;
            }
            return {};
        },
        entity);
}

/// The field that says what cannot be, or empty.
QLatin1StringView absurd(const Entity &entity, const Stamp &stamp)
{
    const auto *given = std::get_if<Feedback>(&entity);
    const bool isDated =
        !given || (given->givenAt >= earliestFeedback && given->givenAt <= stamp.recorded);
    return isDated ? QLatin1StringView() : "givenAt"_L1;
}

/// Whether a message is newer than the one that the case names.
bool isNewestMessage(const Interaction &message, const Case &about, Unit &unit)
{
    if (message.direction == Direction::Internal)
        return false;
    const auto named = about.lastMessage ? unit.find(*about.lastMessage) : std::nullopt;
    return !named || named->happenedAt <= message.happenedAt;
}

/// A case is as its newest interaction left it: when it was last about, whether its customer waits.
void bringUpToDate(Case about, const Interaction &newest, Unit &unit)
{
    const Case before = about;
    if (isNewestMessage(newest, about, unit))
        about.lastMessage = newest.id;
    if (newest.happenedAt >= about.lastAt) {
        about.lastAt = newest.happenedAt;
        if (newest.direction == Direction::Inbound)
            about.snoozedUntil.reset();
        if (newest.direction == Direction::Outbound)
            about.waitingSince.reset();
        else if (newest.author == Author::Customer && !isOver(about.status) && !about.waitingSince)
            about.waitingSince = newest.happenedAt;
    }
    if (about != before)
        unit.put(about);
}
} // namespace

std::expected<bool, Rejection> bringIn(Entity entity, const Actor &actor, const Stamp &stamp,
                                       Unit &unit)
{
    if (actor.role != Role::Admin)
        return rules::reject(Refusal::NotAllowed, actor.agent);
    const bool known = std::visit([&](const auto &held) { return isThere(held.id, unit); }, entity);
    if (known)
        return false;
    if (const auto field = dangling(entity, unit); !field.isEmpty())
        return rules::reject(Refusal::NotFound, field);
    if (const auto field = foreign(entity, unit); !field.isEmpty())
        return rules::reject(Refusal::Invalid, field);
    if (const auto field = absurd(entity, stamp); !field.isEmpty())
        return rules::reject(Refusal::Invalid, field);
    if (auto *opened = std::get_if<Case>(&entity); opened && opened->number == 0)
        opened->number = unit.nextCaseNumber();
    if (auto *interaction = std::get_if<Interaction>(&entity)) {
        interaction->recordedAt = stamp.recorded;
        if (interaction->caseId)
            bringUpToDate(*unit.find(*interaction->caseId), *interaction, unit);
    }
    unit.put(entity);
    return true;
}
} // namespace hadir::domain
