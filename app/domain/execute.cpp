// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/execute.h"

#include "app/domain/commandSchemas.h"
#include "app/domain/joining.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
/// The first id of a command that identifies nothing, by its field's name; empty when all do.
template <class T>
QLatin1StringView nullIdIn(const T &command)
{
    QLatin1StringView found;
    forEachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(command.*field.member)>;
        if constexpr (isId<Value>) {
            if (found.isEmpty() && (command.*field.member).isNull())
                found = field.name;
        }
    });
    return found;
}

/// A case is one customer's, whoever they were merged with: what is meant about it is about them.
template <class T>
T aboutItsOwner(T command, Unit &unit)
{
    if constexpr (requires { command.customer; command.caseId; }) {
        const auto id = std::optional<CaseId>(command.caseId);
        const auto about = id ? unit.find(*id) : std::nullopt;
        if (about && areOne(about->customer, command.customer, unit))
            command.customer = about->customer;
    }
    return command;
}
} // namespace

Verdict execute(const Command &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    return std::visit(
        [&](const auto &meant) -> Verdict {
            if (const auto field = nullIdIn(meant); !field.isEmpty())
                return rules::reject(Refusal::Invalid, field);
            return rules::run(aboutItsOwner(meant, unit), actor, stamp, unit);
        },
        command);
}

namespace rules {

Verdict present(const QString &text, QLatin1StringView field, qsizetype ceiling)
{
    if (text.trimmed().isEmpty())
        return reject(Refusal::Invalid, field);
    return bounded(text, field, ceiling);
}

Verdict titled(const QString &text, QLatin1StringView field)
{
    const auto isNone = [](QChar one) { return one.category() == QChar::Other_Control; };
    if (std::ranges::any_of(text.trimmed(), isNone))
        return reject(Refusal::Invalid, field);
    return present(text, field);
}

void bringBack(Case &about, const std::optional<core::Instant> &lastAt, core::Instant left)
{
    if (lastAt && about.lastAt == left && *lastAt <= left)
        about.lastAt = *lastAt;
}

Verdict bounded(const QString &text, QLatin1StringView field, qsizetype ceiling)
{
    if (text.size() > ceiling)
        return reject(Refusal::Invalid, field);
    return {};
}

Verdict boundedList(const QStringList &texts, QLatin1StringView field, qsizetype most,
                    qsizetype ceiling)
{
    const bool fits = texts.size() <= most && std::ranges::all_of(texts, [&](const QString &text) {
                          return text.size() <= ceiling;
                      });
    if (!fits)
        return reject(Refusal::Invalid, field);
    return {};
}

std::expected<Case, Rejection> caseOfCustomer(CaseId id, CustomerId customer, Unit &unit)
{
    std::optional<Case> found = unit.find(id);
    if (!found || found->customer != customer)
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}
} // namespace rules
} // namespace hadir::domain
