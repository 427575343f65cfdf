// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"

#include "app/domain/commandSchemas.h"
#include "app/domain/json.h"
#include "app/domain/schemas.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value.toString(u"-"_s).isEmpty()
           || (value.isArray() && value.toArray().isEmpty());
}

bool isSame(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (isBlank(one) && isBlank(other));
}
} // namespace

void rememberBase(ChangeCustomer &command, const Customer &shown)
{
    command.was = {};
    const QJsonObject fields = toJson(shown);
    const QJsonObject wanted = toJson(command);
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (field.key() == "customer"_L1)
            continue;
        const QJsonValue held = fields.value(field.key());
        command.was.insert(field.key(), held.isUndefined() ? QJsonValue() : held);
    }
}

QStringList clashesOf(const ChangeCustomer &command, const Customer &current)
{
    QStringList out;
    const QJsonObject fields = toJson(current);
    const QJsonObject wanted = toJson(command);
    for (auto seen = command.was.begin(); seen != command.was.end(); ++seen) {
        const auto change = wanted.constFind(seen.key());
        const QJsonValue held = fields.value(seen.key());
        if (change != wanted.constEnd() && !isSame(held, *seen) && !isSame(held, *change))
            out.append(seen.key());
    }
    return out;
}
} // namespace hadir::domain
