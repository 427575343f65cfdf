// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/entityJson.h"

#include "app/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
template <size_t at = 0>
core::Result<Entity> readAs(Kind kind, const QJsonObject &object)
{
    if constexpr (at == std::variant_size_v<Entity>) {
        return core::fail(core::FailureKind::Malformed, u"unknown kind of entity"_s);
    } else {
        if (size_t(kind) != at)
            return readAs<at + 1>(kind, object);
        auto read = fromJson<std::variant_alternative_t<at, Entity>>(object);
        if (!read)
            return std::unexpected(read.error());
        if (read->id.isNull())
            return core::fail(core::FailureKind::Malformed, nameOf(kind) + u" without id"_s);
        return Entity(std::move(*read));
    }
}
} // namespace

QJsonObject toJson(const Entity &entity)
{
    return std::visit([](const auto &held) { return toJson(held); }, entity);
}

core::Result<Entity> entityFromJson(Kind kind, const QJsonObject &object)
{
    return readAs(kind, object);
}

QJsonObject difference(const std::optional<Entity> &before, const QJsonObject &now)
{
    const QJsonObject old = before ? toJson(*before) : QJsonObject();
    QJsonObject out;
    for (auto field = now.begin(); field != now.end(); ++field) {
        const QJsonValue was = old.value(field.key());
        if (was != *field)
            out.insert(field.key(), QJsonArray{was, *field});
    }
    for (auto field = old.begin(); field != old.end(); ++field) {
        if (!now.contains(field.key()))
            out.insert(field.key(), QJsonArray{*field, QJsonValue()});
    }
    return out;
}
} // namespace hadir::domain
